import type { ReadingRow } from '../../text/rows.ts';
import { unbroken } from '../../text/unbroken.ts';

/** Leave to act, checks, how things are, what is done. */
export const confirmingRows: readonly ReadingRow[] = [
  {
    act: 'asks-leave',
    says: [
      'soll|sollen|darf|dürfen ich|wir ..9 {handle} ..2 ?',
      'soll|sollen|darf|dürfen ich|wir ..5 ?',
      'möchten|möchtest|wollen|willst|wünschen|magst sie|du|ihr ..9 {handle} ..2 ?',
      'bitte|jetzt ..3 bestätigen|bestätige|bestätigen_sie ..6',
      '{typ} ..3 ja|bestätigen|ok|nein|stornieren|kündigen|stopp ..9',
      unbroken(`
          einverstanden|wollen_sie_das|willst_du_das|möchten_sie_das|möchtest_du_das|in_ordnung_für|okay_für|ok_für|passt_das|wär_das_was|wäre_das_was|deal|recht|
          stimmen_sie_zu|sind_sie_sicher|bist_du_sicher|wirklich ..5 ?
        `),
      'könnte|kann ich|wir ..9 {handle} ..3 ?',
      'ich|wir könnte|könnten|würde|würden ..9 {handle} ..6',
      'daumen_hoch|grünes_licht|dein_ok|ihr_okay|ihre_zustimmung|ihre_bestätigung|deine_bestätigung|freigabe ..6',
      'verbindlich|kostenpflichtig ..4 {handle} ..3 ?',
      'ja|j oder|/ nein|n',
      'mit ja|ok|okay bestätigen|antworten',
      'erfolgt|wird ..5 nach|erst ..2 bestätigung|zustimmung',
    ],
    unless: [
      '{person} ..3 verbinden|sprechen',
      '{sie} ..6 {sagen} ..1 ?',
      'newsletter|umfrage|bewertung',
      'wann|wohin|welche|welchen|welcher|welches|wieviele ..9 ?',
      'stimmt|richtig|korrekt ..2 ?',
    ],
    hits: [
      'Soll ich den Vertrag kündigen?',
      'Möchten Sie die Buchung stornieren?',
      'Antworten Sie mit JA, um zu bestätigen.',
      'Sind Sie einverstanden?',
      'Möchten Sie das?',
    ],
    misses: ['Soll ich Sie mit einer Person verbinden?', 'Wann soll ich den Vertrag kündigen?'],
  },
  {
    act: 'asks-check',
    says: [
      '{richtig} ..2 das|die|alles|es|so|dies|angaben|daten ..5 ?',
      'ist|sind|habe|hab|haben ..6 {richtig} ..3 ?',
      'das|alles|so ..2 {richtig} ..2 ?',
      '{richtig} $?',
      'bitte ..3 prüfen|kontrollieren|überprüfen|bestätigen ..2 angaben|daten|zusammenfassung|ob|folgende ..6',
      'ob ..5 {richtig}|stimmt|stimmen|zutreffen',
      'habe|hab ich ..5 richtig|korrekt ..3 ?',
      'stimmt|stimmen ..5 ?',
    ],
    unless: ['einverstanden', 'wäre_das|wär_das'],
    anyScope: true,
    hits: [
      'Stimmt das so?',
      'Sind alle Angaben korrekt?',
      'Habe ich das richtig notiert?',
      'Bitte prüfen Sie Ihre Angaben.',
    ],
    misses: ['Soll ich das so buchen?'],
  },
  {
    act: 'asks-state',
    says: [
      'haben|hast sie|du ..3 bereits|schon|zufällig ..9 ?',
      unbroken(`
          leuchtet|blinkt|funktioniert|ist|sind ..2 das|der|die|ihr|dein|ihre|deine|gerät|router ..6 an|aus|
          eingeschaltet|angeschlossen|neu|kaputt|defekt|offen|geschlossen ?
        `),
      'haben|hast sie|du ..9 neu_gestartet|ausprobiert|versucht|gezogen|geprüft ..2 ?',
      'sind|bist sie|du ..5 volljährig|18|mitglied|sicher|kunde|zu_hause ..3 ?',
    ],
    unless: ['einverstanden|sicher_dass', 'noch|weitere ..2 fragen'],
    hits: ['Haben Sie den Router schon neu gestartet?', 'Ist das Gerät eingeschaltet?', 'Sind Sie über 18?'],
    misses: ['Haben Sie weitere Fragen?'],
  },
  {
    act: 'done',
    says: [
      'erledigt|alles_klar_erledigt|fertig|geschafft|vollbracht ..2 $|!ist',
      unbroken(`
          das|alles|es|dies|anliegen|auftrag|vorgang ist|wurde|wäre|hat ..3 erledigt|abgeschlossen|geschafft|
          geklappt|durch|ausgeführt|durchgeführt|gebucht|fertig|vollzogen|umgesetzt
        `),
      'habe|haben|hab ich|wir ..4 erledigt|durchgeführt|veranlasst|umgesetzt|ausgeführt|fertig',
      'ich|wir habe|haben|hab ..5 erledigt|durchgeführt|veranlasst|umgesetzt|ausgeführt',
      'auftrag|änderung|anfrage|buchung wurde|ist ..3 erfolgreich ..2',
    ],
    unless: ['?', 'nicht|noch_nicht|erst|sobald|wenn|wird|werden|nachdem|fast', 'noch ..2 erledigt_werden'],
    hits: ['Erledigt!', 'Das wurde soeben erledigt.', 'Ich habe alles veranlasst.'],
    misses: ['Das ist noch nicht erledigt.', 'Wenn das erledigt ist, melden wir uns.'],
  },
  {
    act: 'small-print',
    says: [
      'dieser|diese|das ..3 nachricht|chat|gespräch|mail|dialog ..4 aufgezeichnet|automatisch_erstellt|vertraulich|gespeichert|automatisiert',
      'datenschutz|datenschutzhinweise|datenschutzerklärung|impressum|abbestellen|abmelden ..6',
      'antworten ..3 nicht_auf_diese',
      'sitz_der_gesellschaft|registergericht|amtsgericht|ust-idnr|geschäftsführer',
      'es_gelten ..2 agb|bedingungen',
      'qualitätszwecken|schulungszwecken|qualitätssicherung',
    ],
    unless: ['?', 'abmelden|abbestellen ..2 möchten'],
    over: 'sentence',
    hits: [
      'Dieser Chat wird zu Schulungszwecken aufgezeichnet.',
      'Hinweise zum Datenschutz finden Sie hier.',
      'Es gelten unsere AGB.',
    ],
    misses: ['Ihr Gespräch ist morgen.'],
  },
  {
    act: 'suggests',
    says: [
      'vorschläge|beliebte_fragen|häufige_fragen|andere_fragen|das_könnte|fragen_sie|kunden_fragen|beispiele|zum_beispiel_so ..4',
    ],
    over: 'sentence',
    hits: ['Häufige Fragen:', 'Vorschläge:'],
    misses: ['Ihre Frage ist notiert.'],
  },
];
