/**
 * Words that German service bots use for the same thing, and the names that authors of projects give to facts in English. General
 * words only: a scenario's own belong in its facts' `asks`.
 */
import { unbroken } from '../text/unbroken.ts';

/** Nouns that end the compounds by which things are called: "Bestellnummer" is "bestell nummer". */
const heads = unbroken(`
      nummern?|nr|datum|adressen?|anschrift|betrag|betraege|preis|grund|zeitpunkt|uhrzeit|termin|
      bezeichnung|groesse|farbe|code|schluessel|tarif|summe|inhaber|inhaberin|halter|beginn|namen?|stelle|
      strasse|wunsch|karten?
    `);
/** Words of their own, though they end so. */
const whole = unbroken(`
      buchungsnummer|geburtsdatum|nachname|hintergrund|vordergrund|untergrund|einstelle|herstelle|
      feststelle|bestelle|erstelle|anstelle|vorstelle|umstelle|zustelle|ausstelle|abstelle|aufgrund
    `);

/** Who has a name and no number: "Wie heißt Ihr Sohn?" */
const bearers = unbroken(`
      sohn|tochter|kind(?:er)?|baby|hund|huendin|katze|kater|tier|haustier|pferd|frau|mann|partner(?:in)?|mutter|vater|
      enkel(?:in)?|patient(?:in)?|fahrer(?:in)?|gast|person|begleitung
    `);

/** Several words that are one, and one that is two. */
export const compounds: readonly (readonly [string, string])[] = [
  ['e-?mail(?:s|-?adresse|-?anschrift)?|mailadresse|mailanschrift', 'email'],
  ['plz|postleit zahl|postleitzahlen?', 'postleitzahl'],
  ['nach ?namen?s?|familien ?namen?s?|zu ?namen?s?', 'nachname'],
  ['vor ?namen?s?|ruf ?namen?s?', 'vorname'],
  ['geburts ?datum|geburts ?tag|geb\\.? ?datum', 'geburtsdatum'],
  ['handy ?nummer|mobil ?nummer|mobilfunk ?nummer|ruf ?nummer|telefon ?nummer|tel', 'telefon'],
  ['(?:auto|kfz-?)?kennzeichen|nummernschild', 'kennzeichen'],
  [
    'buchungs ?(?:code|nummer|nr|referenz)|vorgangs ?(?:nummer|nr)|aktenzeichen|reservierungs ?(?:nummer|code)',
    'buchungsnummer',
  ],
  ['zaehler ?stand', 'zaehler stand'],
  ['kilometer ?stand', 'kilometer stand'],
  ['wie ?viele', 'wieviele'],
  ['wie ?viel', 'wieviel'],
  ['wie ?lange', 'wielange'],
  ['wie oft|wie haeufig', 'wieoft'],
  ['wie alt', 'welches alter'],
  [`wie heiss(?:t|en)(?= (?:bitte |denn )?(?:ihre?|deine?|euer|eure|der|die|das) (?:${bearers})\\b)`, 'welcher name'],
  ['wie laute[nt]|wie (?:ist|war|heisst)(?= (?:bitte |denn )?(?:ihre?|deine?) )', 'was ist'],
  ['wie hoch', 'wieviel'],
  ['wie gross(?= (?:ist|war|wird) (?:die|ihre|deine) (?:verspaetung|entfernung|menge|anzahl)\\b)', 'wieviel'],
  ['wie gross', 'welche groesse'],
  ['wie schwer', 'welches gewicht'],
  ['um wieviel uhr|wieviel uhr', 'wann'],
  ['ab wann|bis wann|seit wann|von wann', 'wann'],
  ['geld zurueck', 'erstattung'],
  ['gehts', 'geht es'],
  ['gibts', 'gibt es'],
  ['ists', 'ist es'],
  ["hab'?|habe?'", 'habe'],
  ["hast'?n?", 'hast'],
  ['ich hab', 'ich habe'],
  ['(?:kannste|kannst de)', 'kannst du'],
  ['haste', 'hast du'],
  ['weisste', 'weisst du'],
  ['magste', 'magst du'],
  ['biste', 'bist du'],
  ['jmd', 'jemand'],
];

/** "Bestellnummer" → "bestell nummer". @param text Lower case. */
export const parted = (text: string): string =>
  text.replace(compoundNoun, (word, first: string, head: string) => (keptWhole.test(word) ? word : `${first} ${head}`));

const compoundNoun = new RegExp(`\\b([a-z]{4,}?)-?(${heads})\\b`, 'g');
const keptWhole = new RegExp(`^(?:${whole})$`);

/** The first word of a line stands for the rest. */
export const families = [
  'nummer nr number num id kennung code referenz ref no',
  'telefon phone telephone mobile handy',
  'adresse anschrift address straße street wohnadresse',
  'ort stadt city town place location gemeinde wohnort',
  'stelle platz standort fundort spot whereabouts',
  'paket sendung päckchen parcel package lieferung',
  'bestellung bestell order auftrag auftrags kauf einkauf',
  'preis kosten price cost gebühr fee',
  'betrag summe amount total sum höhe charged',
  'grund ursache reason anlass weshalb warum wieso',
  'datum date day tag',
  'termin appointment slot',
  'zeit uhrzeit time hour',
  'person personen people gast gäste leute passagiere reisende mitreisende',
  'kind kinder kids kid',
  'name names namens',
  'nachname surname lastname',
  'vorname firstname',
  'geburtsdatum birthdate dob birthday',
  'postleitzahl postcode zip postal',
  'kennzeichen plate registration nummernschild',
  'konto account bankkonto bankverbindung iban',
  'kunde kunden customer kundin',
  'vertrag contract vertrags agreement',
  'rechnung invoice bill rechnungs',
  'buchung booking reservierung reservation buchungs',
  'zähler meter zählers',
  'stand zählerstand reading',
  'fahrrad rad bike bicycle',
  'auto wagen fahrzeug car vehicle pkw',
  'gerät device apparat',
  'marke brand hersteller',
  'modell model typ type art',
  'größe size',
  'farbe color colour',
  'schaden defekt damage fehler störung problem fault',
  'beginn start anfang starten losgehen',
  'ende end schluss',
  'zahlung payment bezahlung',
  'karte card',
  'mitglied member mitglieds',
  'versicherung insurance versicherungs police policy',
  'alter age',
  'gewicht weight',
  'anzahl menge count quantity wieviele',
  'dauer duration wielange länge',
  'zone bereich gebiet area',
  'wohnung apartment flat',
  'zimmer room raum',
  'etage stock stockwerk floor',
  'haus house',
  'schlüssel key',
  'schule school',
  'arbeitgeber employer firma company unternehmen',
  'beruf job occupation',
  'version appversion',
  'gefühl feeling stimmung ergehen befinden',
  'wunsch wish',
  'abo abonnement subscription plan tarif paket',
  'artikel produkt item product ware',
  'foto bild photo picture',
  'erstattung rückerstattung refund rückzahlung',
  'gutschrift credit',
  'kündigung cancellation',
  'arzt doctor',
  'strecke route verbindung',
  'abfahrt departure abreise',
  'ankunft arrival anreise',
  'ziel destination',
  'sitzplatz seat',
  'gepäck luggage koffer',
  'sprache language',
  'student studieren studierst studiert studium',
  'fahrt fahren ride trip',
  'fundsache gegenstand item ding',
  'linie line',
  'sorte variante',
  'versichert insured',
  'bank kreditinstitut',
];
