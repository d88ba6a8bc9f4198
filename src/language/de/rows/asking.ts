import type { ReadingRow } from '../../text/rows.ts';
import { unbroken } from '../../text/unbroken.ts';

/** What is asked: for a matter, for details, for a choice; and things besides. */
export const askingRows: readonly ReadingRow[] = [
  {
    act: 'offers-more',
    says: [
      'noch|sonst|außerdem|darüber_hinaus ..5 helfen|weiterhelfen|tun|behilflich|fragen|wissen|wünsche|anliegen|klären ..5 ?',
      'haben|hast|gibt ..4 weitere|weitere|noch|sonst ..2 fragen|wünsche|anliegen|etwas|was',
      'sonst_noch|noch_etwas|noch_was|sonst_was|noch_wünsche|weitere_fragen ..6 ?',
      'weitere|weiteren ..1 fragen|anliegen|anfragen|wünsche',
      'war das|es ..1 alles',
      'weiterhelfen ..3 ?',
    ],
    unless: ['um ..6 weiterhelfen', 'damit ich|wir', 'brauche|benötige', 'rückfragen|für_fragen'],
    anyScope: true,
    hits: ['Kann ich sonst noch etwas für Sie tun?', 'Haben Sie weitere Fragen?', 'Sonst noch was?', 'War das alles?'],
    misses: ['Damit ich Ihnen weiterhelfen kann, brauche ich Ihre Nummer.'],
  },
  {
    act: 'asks-want',
    says: [
      'wie|womit|wobei|was ..2 kann|darf|können|dürfen ich|wir ..6 helfen|tun|behilflich|weiterhelfen|machen|dienen',
      'wie|womit|wobei helfe|helfen ich|wir ..3',
      'was|worum|welches ..3 anliegen|führt_sie|führt_dich|geht_es|geht|liegt_an|gibt_es|kann_sein|suchen_sie|möchten_sie_tun ..4 ?',
      'beschreiben|schildern|nennen|beschreib|schildere|schildern_sie ..3 anliegen|problem|frage|anfrage|wunsch|sachverhalt',
      'worum geht',
      'was ist|wäre|war dein|ihr|das anliegen|problem|wunsch',
      'wo ..1 drückt|hakt|klemmt|brennt',
      'welchen|welche|welches ..2 wunsch|anliegen|angelegenheit ..4',
      'wie_lautet ..2 anliegen|frage|wunsch',
      'was möchten|möchtest|wollen|willst|darf|wünschen ..3 tun|klären|erledigen|wissen|sein',
      'was_steht_an|was_kann_ich|was_liegt|was_gibts',
    ],
    unless: ['noch|sonst'],
    hits: ['Wie kann ich Ihnen helfen?', 'Worum geht es?', 'Bitte schildern Sie Ihr Anliegen.', 'Was möchten Sie tun?'],
    misses: ['Was möchten Sie sonst noch wissen?'],
  },
  {
    act: 'asks-to-tell',
    says: [
      '{darf} {sie} ..9 {sagen}',
      'darf|dürfte|kann|dürfen ich|wir ..6 erfahren|haben|wissen|fragen|notieren|bekommen|erbitten',
      'bitte ..9 {sagen} ..1 $|!ob',
      '{sag} ..2 mir|uns|bitte|mal ..6',
      '{brauche}|brauch ..2 ich|wir|noch|nur|bitte|dafür ..6',
      'ich|wir ..3 {brauche} ..6',
      'fehlt|fehlen mir|uns|noch|nur ..6',
      'wird|werden|ist|sind !nicht|keine ..3 benötigt|gebraucht|anzugeben|mitzuteilen|erforderlich|nötig',
      'hätte|hätten|bräuchte|bräuchten ich|wir ..3 gern|gerne|noch|bitte|nur',
      'ich|wir hätte|hätten|bräuchte|bräuchten ..3',
      '{sagen} sie ..2 bitte|mir|uns|hier|ihre|ihren|ihr|an|ein|mit ..6',
      'steht|stehen noch ..2 aus',
    ],
    unless: [
      'geduld|moment|zeit',
      'nicht|keine ..2 {sagen}|nötig|erforderlich|mehr|benötigt|gebraucht',
      'ob ..3 stimmt|richtig|korrekt',
      '{typ} ..1 ja|nein|ok',
    ],
    hits: [
      'Könnten Sie mir bitte Ihre Postleitzahl nennen?',
      'Ich brauche noch deine Kundennummer.',
      'Geben Sie bitte das Datum an.',
      'Fehlt mir nur noch die Uhrzeit.',
    ],
    misses: ['Ich brauche einen Moment.', 'Das wird nicht benötigt.'],
  },
  {
    act: 'needs',
    says: [
      '{brauche}|benötigt|erforderlich ..6 folgende|folgendes|folgenden|angaben|informationen|daten|unterlagen',
      'folgende|folgenden|folgendes|diese|nachstehende|nachfolgende ..2 angaben|informationen|daten|unterlagen|punkte|dinge|felder ..6',
      '{sagen}|{sag}|bitte ..4 folgende|folgendes|folgenden ..4',
      '^ ..5 {brauche} ..5 $',
      'einzugeben|anzugeben|einzureichen|beizufügen|auszufüllen ..4',
      'ich|wir|noch {brauche} ..6',
      '{brauche} ich|wir ..6',
      'fehlen|fehlt ..6 $',
      'es_fehlen|noch_offen|noch_ausstehend ..6',
    ],
    unless: ['moment|zeit|geduld', 'nicht|keine|kein', '?', 'liegen|liegt ..2 vor'],
    anyScope: true,
    hits: ['Dafür brauche ich folgende Angaben:', 'Wir benötigen noch:', 'Bitte teilen Sie uns Folgendes mit:'],
    misses: ['Ich brauche einen Moment.', 'Es werden keine Unterlagen benötigt.'],
  },
  {
    act: 'lets-choose',
    says: [
      'wählen|wähle|auswählen|entscheiden|auswahl|bitte_wählen|such_dir|suchen_sie_sich ..6',
      unbroken(`
          was|welche|welches|welchen|welcher|wie ..1 hätten|möchten|möchtest|darf|wäre|ist|passt|bevorzugen|
          bevorzugst|soll|nehmen|ziehen|willst|wollen ..9 ?
        `),
      'sie|du ..1 können|kannst|haben|hast ..3 wählen|auswahl|folgende|zwischen ..6',
      '{ich} ..1 können|kann|könnte|könnten|biete|bieten|hätte|hätten|habe|haben ..4 anbieten|folgende|zwei|drei|mehrere|angebot|an ..6',
      'folgende|diese|mögliche ..1 optionen|möglichkeiten|termine|tarife|varianten|angebote|themen|bestellungen|zeiten|plätze',
      '{typ} sie? ..3 nummer|zahl|ziffer|buchstaben|entsprechende|1|a|eins',
      'hauptmenü|menü|themen|optionen|auswahl ..1 $',
      'was ist|wäre ihnen|dir lieber',
      'lieber ..9 oder ..9 ?',
      'entweder ..9 oder ..9',
    ],
    anyScope: true,
    hits: [
      'Bitte wählen Sie:',
      'Welcher Termin passt Ihnen?',
      'Wir haben drei Tarife im Angebot.',
      'Antworten Sie mit der Nummer.',
    ],
    misses: ['Ihre Bestellung ist unterwegs.'],
  },
  {
    act: 'offers-extra',
    says: [
      unbroken(`
          newsletter|umfrage|bewertung|bewerten|feedback|versicherung|upgrade|gutschein|premium|zusatz|
          schutzbrief|vorteilsclub|probetag|bonusprogramm|app_herunterladen ..9 ?
        `),
      'übrigens|tipp|aktion|nur_heute|exklusiv|sonderangebot|rabatt|gratis|kostenlos_testen ..9',
      'wie|hätten|haben ..2 wäre|lust|interesse|bock ..4 ?',
      'dazu|zusätzlich|außerdem ..4 buchen|bestellen|hinzufügen|mitnehmen|sichern|dazubuchen ..3 ?',
      'statt ..9 gäb|gäbe|anbieten|bieten|freiminuten|gutschein ..6',
    ],
    unless: ['welche|welcher|wann|wie_viel'],
    anyScope: true,
    hits: [
      'Möchten Sie unseren Newsletter abonnieren?',
      'Übrigens: nur heute 20 % Rabatt!',
      'Hätten Sie Interesse an einer Versicherung?',
    ],
    misses: ['Soll ich den Vertrag kündigen?'],
  },
];
