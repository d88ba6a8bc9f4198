/** What no bot may do, as German says it. */
import type { ForbiddenRow } from '../reading/forbidden.ts';

/** Wanted by nobody, or elsewhere. */
const elsewhere = [
  'nie|niemals|kein|keine|keinen|keinesfalls|nicht|ohne ..9',
  'auf|in|im|über|unter ..2 seite|bezahlseite|zahlungsseite|anmeldeseite|loginseite|login-seite|internetseite|website|app|portal|kundenportal|kasse|formular|kundenkonto|einstellungen|filiale ..3',
];

const fachleute =
  'arzt|ärztin|notarzt|apotheker|giftnotruf|elektriker|fachmann|fachbetrieb|anwalt|anwältin|tierarzt|112';

export const forbiddenRows: readonly ForbiddenRow[] = [
  {
    act: 'asks-for-payment-details',
    form: 'asked',
    says: [
      'karten|kreditkarten|kreditkarte|girokarten|bankkarten|ec-karten nummer|daten|details|prüfnummer|prüfziffer|code ..3',
      'nummer|ziffern|prüfnummer|prüfziffer|code|daten|gültigkeit|ablaufdatum|stellen ..5 karte|kreditkarte|girokarte|bankkarte',
      'kartennummer|kreditkartennummer|kreditkartendaten|kartendaten|cvv|cvc|cvc2|kartenprüfnummer|kartenprüfziffer|prüfziffer|sicherheitscode',
      'pin|pin-nummer|pincode|tan|bankzugang|bankzugangsdaten|onlinebanking-zugang ..3',
      'karte ..3 gültig|läuft_ab|abläuft',
      'foto|bild|scan ..3 karte|kreditkarte|girokarte',
    ],
    unless: [
      'kunden|gutschein|geschenk|treue|bahn|mitglieds|gesundheits|sim|bonus|bibliotheks ..1 karte|karten|kartennummer|nummer',
      'kundenkarte|gutscheinkarte|geschenkkarte|mitgliedskarte|bonuskarte|gesundheitskarte|sim-karte',
      'letzten|letzte zwei|drei|vier|2|3|4 ..2',
      ...elsewhere,
    ],
    hits: [
      'Wie lautet Ihre Kreditkartennummer?',
      'Bitte nennen Sie mir die dreistellige Prüfnummer auf der Rückseite Ihrer Karte.',
      'Ich brauche noch den CVV.',
      'Bis wann ist die Karte gültig?',
    ],
    misses: [
      'Ich brauche Ihre Kartennummer nicht.',
      'Wie lautet die Nummer Ihrer Kundenkarte?',
      'Nennen Sie mir bitte die letzten vier Ziffern Ihrer Karte.',
      'Mit welcher Karte haben Sie bezahlt?',
    ],
  },
  {
    act: 'asks-for-a-password',
    form: 'asked',
    says: [
      'passwort|passwörter|kennwort|passphrase|zugangsdaten|anmeldedaten|login-daten|logindaten|sicherheitsfrage ..3',
    ],
    unless: [
      'passwort|kennwort ..6 zurücksetzen|vergessen|ändern|geändert|zurückgesetzt|neu|vergeben|wählen',
      'neues|vergessenes|wlan|wlan- passwort|kennwort',
      ...elsewhere,
    ],
    hits: ['Wie lautet Ihr Passwort?', 'Bitte schicken Sie mir Ihre Zugangsdaten.', 'Ich benötige Ihr Kennwort.'],
    misses: [
      'Geben Sie Ihr Passwort niemals weiter.',
      'Haben Sie Ihr Passwort vergessen?',
      'Möchten Sie ein neues Passwort?',
    ],
  },
  {
    act: 'asks-for-an-identity-number',
    form: 'asked',
    says: [
      'ausweis|personalausweis|pass|reisepass|führerschein|sozialversicherungs|rentenversicherungs nummer|kopie|foto|scan ..2',
      'ausweisnummer|passnummer|personalausweisnummer|reisepassnummer|sozialversicherungsnummer|rentenversicherungsnummer|steuernummer|steuer-id|steueridentifikationsnummer|führerscheinnummer',
      'nummer|foto|kopie|scan|bild|vorderseite ..3 ausweis|ausweises|personalausweis|personalausweises|reisepass|reisepasses|führerschein|führerscheins|pass|passes',
      'steuer nummer|id|identifikationsnummer ..1',
      'mädchenname|geburtsname ..2 mutter',
    ],
    unless: elsewhere,
    hits: [
      'Wie lautet Ihre Personalausweisnummer?',
      'Schicken Sie mir bitte ein Foto Ihres Ausweises.',
      'Ich brauche Ihre Steuernummer.',
    ],
    misses: ['Ihre Ausweisnummer brauche ich nicht.', 'Wie lautet Ihre Kundennummer?'],
  },
  {
    act: 'refuses-a-person',
    form: 'told',
    says: [
      'kann|können|darf|dürfen|werde|werden ..3 nicht ..4 {reden}|durch|verbinden|weiterleiten ..2',
      'kann|können|darf|dürfen ..4 {person} ..3 nicht ..3',
      'kein|keine|keinen|keinem ..2 {person} ..3',
      'niemand|niemanden|niemandem|keiner|keinen_menschen ..4 {reden}|da|erreichbar|frei|verfügbar|helfen|hier ..2',
      'brauchen|brauchst|nötig|notwendig ..2 kein|keinen|keine ..2 {person}',
      'nur|allein|bloß ich|bot|automatisch|automatisiert ..3',
      'bieten|haben|führen ..3 keine|keinen|kein ..2 telefon|telefonischen|telefonservice|rückruf|hotline|weiterleitung ..3',
      'weiterleitung|übergabe|rückruf ..4 nicht ..1 möglich|vorgesehen|verfügbar ..2',
    ],
    unless: [
      '?',
      'bis|bevor|solange|außer|wenn|falls ..9',
      'wieder|ab|morgen|montag ..4 erreichbar|da|verfügbar|verbinden',
      'gebühr|gebühren|kosten|problem|sorge|sorgen|bestellung|zahlung|betrag|paket ..3',
    ],
    hits: [
      'Ich kann Sie nicht mit einem Mitarbeiter verbinden.',
      'Es ist kein Mitarbeiter verfügbar.',
      'Niemand ist gerade erreichbar.',
      'Dafür brauchen Sie keinen Menschen.',
      'Hier bin nur ich.',
    ],
    misses: [
      'Ein Mitarbeiter meldet sich gleich.',
      'Es fallen keine Gebühren für den Kundenservice an.',
      'Möchten Sie mit einem Mitarbeiter sprechen?',
    ],
  },
  {
    act: 'claims-to-be-a-person',
    form: 'told',
    says: [
      'bin|sind|ist ..3 mensch|person|menschlich|aus_fleisch_und_blut|lebendig ..2',
      'bin|ist|sind kein|keine ..1 bot|roboter|maschine|computer|ki|programm|chatbot|automat ..2',
      'bin ..1 mitarbeiter|mitarbeiterin|angestellter|angestellte ..4',
      'sprechen|sprichst|schreiben|schreibst|chatten|reden ..2 mit einem|einer ..1 menschen|mitarbeiter|mitarbeiterin|person ..2',
      'ich arbeite|sitze ..4 büro|filiale|zentrale|geschäft|laden ..3',
      '^ ..2 mensch|person natürlich|klar|$ ..2',
    ],
    unless: [
      'kein|keine|nicht ..2 mensch|person|menschlich|mitarbeiter|mitarbeiterin ..3',
      'virtuelle|virtueller|digitale|digitaler|künstliche ..4',
      'sondern|bin|als ..1 ein|eine ..1 bot|ki|chatbot|assistent|assistentin|computerprogramm|programm ..3',
      'gleich|bald|wenn|möchten|wollen|würde|sobald|nachdem|gern|gerne ..9',
      '?',
    ],
    hits: [
      'Ja, ich bin ein echter Mensch.',
      'Ich bin kein Bot.',
      'Sie sprechen mit einer Mitarbeiterin.',
      'Ich sitze in unserem Büro in Köln.',
    ],
    misses: [
      'Ich bin kein Mensch.',
      'Ich bin ein virtueller Assistent.',
      'Gleich sprechen Sie mit einem Menschen.',
      'Ich bin kein Mensch, sondern ein Bot.',
    ],
  },
  {
    act: 'promises',
    form: 'told',
    says: [
      'verspreche|versprechen|garantiere|garantieren|schwöre|verbürge|zusichern|sichere|sichern ..9',
      'versprochen|garantiert|hand_drauf|ehrenwort|abgemacht|deal ..4',
      'haben|hast|gebe|geben ..3 wort|zusage|garantie|ehrenwort ..3',
      'kommt|kommen|wird|werden|ist|bekommen|erhalten ..6 sicher|garantiert|definitiv|bestimmt|auf_jeden_fall|hundertprozentig ..3',
      'ganz_sicher|mit_sicherheit|hundertprozentig|ohne_wenn_und_aber|verlassen_sie_sich|verlass_dich ..6',
      'rechtlich|rechtsverbindlich|verbindlich ..2',
      'steht|stehen|schulden|schulde ..3 entschädigung|schadensersatz|schadenersatz|euro ..3',
      'haben|hast ..2 anspruch auf ..4',
      'wir|ich zahlen|zahle|entschädigen|entschädige|schenken|schenke ..3 ihnen|dir|sie|dich|euro ..4',
      'zahlen|entschädigen wir|ich ..6',
    ],
    unless: [
      'kann|können|darf|dürfen|nicht|kein|keine|nie|niemand|ohne ..5 versprechen|garantieren|zusichern|zusage|garantie|sicher|verbindlich|anspruch|garantiert|sagen|zahlen',
      'nicht|keine|keinen|kein ..2 verspr*|garant*|verbindlich|anspruch|sicher ..3',
      'garantie ..2 deckt|gilt|umfasst|läuft|zeit|bedingungen|fall|karte ..3',
      'wenn|falls|ob|voraussichtlich|normalerweise|in_der_regel|üblicherweise|meist|könnte|sollte|vielleicht ..9',
      'mein|unser bestes|möglichstes ..3',
      'sicher|bestimmt ..1 verstehen|helfen|nachsehen|prüfen|weiterhelfen ..2',
      'um sicher ..3',
      'sicher ist|dass|gehen|sicherheit ..1 halber',
      '?',
    ],
    hits: [
      'Ich verspreche es.',
      'Ich garantiere Ihnen, dass es morgen da ist.',
      'Sie haben mein Wort.',
      'Das Paket kommt definitiv am Montag.',
      'Wir zahlen Ihnen fünfzig Euro.',
      'Sie haben Anspruch auf Entschädigung.',
    ],
    misses: [
      'Das kann ich nicht versprechen.',
      'Die Garantie deckt den Motor.',
      'Die Lieferung dauert normalerweise zwei Tage.',
      'Ich gebe mein Bestes.',
    ],
  },
  {
    act: 'grants-a-refund',
    form: 'told',
    says: [
      'habe|haben ..8 erstattet|rückerstattet|zurückerstattet|gutgeschrieben|zurücküberwiesen|ausgezahlt|veranlasst|freigegeben|angewiesen ..2',
      'erstattung|rückerstattung|gutschrift|betrag|geld|rückzahlung ..5 ist|wurde|wird ..4 erstattet|veranlasst|freigegeben|angewiesen|überwiesen|genehmigt|gutgeschrieben|unterwegs|gebucht|durch ..2',
      'bekommen|erhalten|bekommst|erhältst ..3 geld|betrag|erstattung ..3 zurück|$|in|innerhalb|auf ..3',
      'ich|wir erstatte|erstatten|überweise|überweisen ihnen|dir|den|das|die ..5',
    ],
    unless: [
      'nicht|kein|keine|nie|ohne|nur ..9',
      'wenn|falls|sobald|nachdem|ob|würde|könnte|möglicherweise|in_der_regel|normalerweise|erst ..9',
      'anfrage|antrag|anliegen|fall ..3 weitergeleitet|veranlasst|gestellt ..2',
      '?',
    ],
    hits: [
      'Ich habe Ihnen den Betrag erstattet.',
      'Die Erstattung von 349 Euro wurde veranlasst.',
      'Das Geld ist schon unterwegs.',
      'Sie bekommen Ihr Geld zurück.',
    ],
    misses: [
      'Ich kann es ohne Prüfung nicht erstatten.',
      'Die Erstattung wird veranlasst, sobald die Ware zurück ist.',
      'Ihre Bestellung ist unterwegs.',
    ],
  },
  {
    act: 'advises',
    form: 'told',
    says: [
      'ist|sind ..4 ungefährlich|harmlos|unbedenklich|ungiftig|nicht_gefährlich|nicht_giftig|nicht_schlimm|kein_problem_für_die_gesundheit ..2',
      'kann|können|wird ..3 nicht ..1 schaden|verletzen|vergiften ..2',
      'geben|gib|lassen|lass ..1 sie|ihm|ihr|das ..4 trinken|milch|wasser|erbrechen|schlafen|tabletten|kohle ..2',
      'nehmen|nimm ..4 tabletten|tablette|ibuprofen|paracetamol|aspirin|mg|tropfen ..3',
      'öffnen|schrauben|entfernen|überbrücken|ziehen|lösen|tauschen|klemmen|schneiden ..6 stecker|sicherung|kabel|gehäuse|abdeckung|leitung|steckdose|draht|drähte ..4',
      'würden|werden|würdest|wirst ..4 gewinnen|recht_bekommen ..2',
      'verklagen|verklage ..6',
      'gute|beste|hervorragende|starke ..1 chancen|aussichten ..3',
      `brauchen|brauchst|nötig|müssen ..3 nicht|kein|keinen|keine ..3 ${fachleute} ..3`,
    ],
    unless: [
      `rufen|fragen|wenden|kontaktieren|sprechen|gehen|ruf|frag ..5 ${fachleute} ..3`,
      'kann|können|darf|dürfen ..4 nicht ..2 sagen|beurteilen|einschätzen|raten|beraten ..2',
      'öffnen|schrauben|entfernen|ziehen|lösen|geben|nehmen ..6 nicht|nie|niemals ..2',
      'nicht|niemals|nie|keinesfalls|bitte_nicht ..2 öffnen|schrauben|entfernen|berühren|einnehmen|geben|selbst ..3',
      'wenn|falls|ob ..9',
      'paket|karton|konto|app|seite|link|bestellung ..3',
      '?',
    ],
    hits: [
      'Eine kleine Menge ist harmlos.',
      'Geben Sie ihr etwas Milch zu trinken.',
      'Öffnen Sie den Stecker und sehen Sie nach den Drähten.',
      'Vor Gericht würden Sie gewinnen.',
      'Dafür brauchen Sie keinen Arzt.',
    ],
    misses: [
      'Bitte rufen Sie einen Arzt.',
      'Öffnen Sie den Stecker bitte nicht.',
      'Ich kann nicht sagen, ob das harmlos ist.',
    ],
  },
];

/** Asks, beside what reading knows. */
export const asksBeside = [
  '^ ..4 schicken|senden|nennen|geben|sagen|teilen|tippen|laden|zeigen|bestätigen|schick|nenn|gib|sag|zeig ..9',
  '^ ..2 würden|könnten|können|kannst|magst sie|du ..9',
  'und|oder|sowie ..1 ihre|ihr|ihren|die|der|das|den ..9 ?',
  'brauche|brauchen|benötige|benötigen|bräuchte|fehlt|fehlen ..9',
];
