/** German words around values that come back right or wrong. */
import type { CheckWords } from '../reading/values.ts';
import { fullName } from '../text/full-name.ts';
import { unbroken } from '../text/unbroken.ts';
import { spelling } from './spelling.ts';

const { keyOf, keysOf } = spelling;

/** Words of one kind, of which one excludes the others. */
const kinds = [
  'rot blau grün schwarz weiß grau braun gelb orange rosa lila beige silber gold',
  'links rechts',
  'klein mittel groß',
  'montag dienstag mittwoch donnerstag freitag samstag sonntag',
  'vormittag nachmittag abend',
  'einzelzimmer doppelzimmer',
  'oben unten',
  'vorne hinten',
  'nord süd ost west',
  'gas strom',
  'fenster gang',
];
const kindOfWord = new Map(kinds.flatMap((words, kind) => keysOf(words).map((key) => [key, kind] as const)));

/** Words before the name of whom one speaks with. */
const addressing = [
  '[Ss]ind [Ss]ie',
  '[Bb]ist [Dd]u',
  '[Ss]preche ich mit',
  '[Ss]chreibe ich mit',
  '[Hh]abe ich',
  '[Ii]st dort',
];

export const checks: CheckWords = {
  ownCode: /\b(?:ihre?[nmr]?|deine?[nmr]?|fuer|unter|ist|mit|lautet)\b/,
  unspecific: new Set(keysOf('datum tag zeit stunde nummer betrag anzahl der die das neue wie lange viele')),
  givenBack: new Set(
    keysOf(
      'erstattung erstattet erstatten zurück rückzahlung gutschrift entschädigung kulanz zurückzahlen zurückgezahlt',
    ),
  ),
  paid: new RegExp(
    unbroken(String.raw`
      \b(?:(?:(?:sie|du) (?:haben|hast)|haben sie|hast du) (?:[^ ]+ ){0,6}(?:be|ge|ein)zahlt|
      sie zahlten|du zahltest|kostet|kostete|kosteten|kaufpreis|preis|gekauft)\b
    `),
  ),
  titled: /(?<!\p{L})(?:Herrn?|Frau|Dr|Prof)\.?\s(?:\p{Lu}[\p{L}'-]+\s)?(\p{Lu}[\p{L}'-]{2,})/gu,
  addressed: new RegExp(String.raw`(?<!\p{L})(?:${addressing.join('|')}) (?:Herrn? |Frau )?(${fullName})\s?\?`, 'u'),
  pastDate:
    /\b(?:verpasst|geschehen|passiert|gekauft|kauf|geliefert|schaden|verlust|geburt\w*|geboren|behandl\w*|bestellt|bezahlt|ausgestellt|vorfall|unfall|gestohlen|verloren|erhalten|begonnen)\b/i,
  otherDate: /\b(?:bis|endet|enden|ablauf|gueltig bis|ausgestellt|spaetestens|vor)(?: (?:am|zum|den|dem))?\W*$/,
  ofRule:
    /\b(?:erste[nr]?|letzte[nr]?|naechste[nr]?|innerhalb|jede[nr]?|mindestens|hoechstens|maximal|bis zu|ueber|unter|etwa|nur|in|nach|alle) $/,
  joinsItems: /\s(?:und|plus|&|\+|sowie)\s/,
  ofPeople: /^ von (?:ihnen|euch|uns)\b/,
  person: keyOf('person'),
  afterCount: /[,.;:!?()]|\s(?:und|oder|fuer|von|ab|am|in|im|bei|bis|mit)\s/,
  namedBefore: /(?:^|[,.;!?] |\b(?:und|ist|sind|fuer|von|mit|am|in|im|bei|bis|das|sie haben|habe) )([\p{L}-]+):? $/u,
  smallWord:
    /^(?:und|ist|sind|fuer|von|mit|am|in|im|bei|bis|das|haben|habe|also|dann|oder|der|die|nur|etwa|alle|du|sie)$/,
  party: /\b(?:tisch|gruppe|zimmer|reservierung|buchung|plaetze)(?: ist)? (?:fuer|von|mit) $/,
  afterBareCount: /^(?:[.,;!?)]|$| (?:und|oder|ab|bitte|mit|insgesamt|zusammen|dann|richtig|korrekt)\b)/,
  unknown: new RegExp(
    unbroken(String.raw`
      \b(?:nicht|kein\w*|nichts|leider)\b[^.?!]{0,60}\b(?:gefunden|finden|uebereinstimm\w*|stimmt|erkannt|existiert|bekannt|gueltig|
      registriert|hinterlegt|vorhanden|zuordnen|im system)\b|\b(?:finde\w*|existiert|stimmt|kenne\w*|gibt|passt)\b[^.?!]{0,60}
      \b(?:nicht|kein\w*)\b|\b(?:ungueltig|unbekannt|fehlerhaft|falsch)\b
    `),
  ),
  malformed: new RegExp(
    unbroken(String.raw`
      \b(?:nicht|kein\w*)\b[^.?!]{0,40}\b(?:format|vollstaendig|lesbar|lesen|wie eine?|richtig)\b|
      \b(?:ungueltig|unvollstaendig|unleserlich|zu (?:kurz|lang)|falsches format|(?:fehlt|fehlen) (?:eine?|\d+) (?:ziffern?|zeichen|buchstaben?))\b|
      \bsieht nicht (?:aus|nach)\b
    `),
  ),
  again:
    /\b(?:ueberpruef\w*|pruef\w*|kontrollier\w*|noch ?(?:ein)?mal|nochmals|erneut|schauen sie|andere[nrs]? (?:nummer|adresse|angabe|postleitzahl|datum|namen?))\b/,
  letUs: /^(?:versuchen|probieren|schauen) wir\b|^lassen sie uns\b|^lass uns\b/,
  betweenItems: /,\s(?:und\s)?|\s(?:und|plus|&|\+|sowie)\s|;\s/,
  beforeItem: /^(?:und|oder|der|die|das|den|ein|eine|einen|also) /i,
  article: /^(?:der|die|das|den|dem|ein|eine|einen|von|in|im|und)$/,
  label: /^(?:name|herr|herrn|frau|dr|bestellung|nummer|gast|kunde|kundin|zimmer|produkt|artikel|adresse)$/,
  excludes(one, other) {
    const [kind, second] = [kindOfWord.get(keyOf(one)), kindOfWord.get(keyOf(other))];
    return kind !== undefined && kind === second && keyOf(one) !== keyOf(other);
  },
  isAmbiguous: (word) => /^(?:[a-z]|morgen)$/.test(word),
};
