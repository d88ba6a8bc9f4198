/** Words to type for yes and for no, and what is said of them: "JA für bestätigen, NEIN zum Abbrechen". */
import type { KeywordWords } from '../reading/choices.ts';
import { oneOf } from '../text/expression.ts';
import { patternsIn } from './patterns.ts';
import { unbroken } from '../text/unbroken.ts';

const { of } = patternsIn({});

export const keywords: KeywordWords = {
  yes: oneOf(
    'ja j ok okay bestätigen bestaetigen bestätigt zustimmen einverstanden weiter los buchen kaufen zahlen senden absenden fertig wechseln starten aktivieren speichern bestellen passt stimmt richtig korrekt 1 eins jo',
  ),
  plainYes: 'ja',
  no: oneOf(
    'nein n stopp stop abbrechen abbruch ablehnen zurück zurueck ändern aendern später spaeter überspringen verwerfen falsch korrigieren korrektur 2 zwei x',
  ),
  either: oneOf('stornieren storno kündigen kuendigen behalten löschen loeschen schließen beenden sperren'),
  typing: oneOf(
    'antworten_sie antworte antworten schreiben_sie schreibe schreib schreiben tippen_sie tippe tipp tippen senden_sie sende senden drücken_sie drücke geben_sie gib sagen_sie sag sage schicken_sie schick',
  ),
  withWord: '(?: (?:bitte|einfach|mir|uns|hier|kurz|nur|mit|das|dem|den|ein|eine|einem|wort|text|code|zurück|jetzt))*',
  theWord: 'das Wort|mit',
  after: oneOf('um zum zur wenn falls und oder für fuer damit ein jetzt zurück ab hier'),
  joins: 'oder|und|od\\.',
  means: 'um|zum|zur|wenn|falls|für|damit',
  pair: /(?:[([]|(?<![\p{L}])|^)\s?(ja|j)\s?(?:\/|\||oder|,)\s?(nein|n)(?![\p{L}])/iu,
  saidAfter: /^["'“”]?\s?(?:um|zum|zur|wenn|falls|für|und|gefolgt|damit|ein,|\+|=|-|–)/,
  saidBefore: /^(?:um|zum|zur|wenn|falls|für|sonst|andernfalls|damit)\b/i,
  isNumber: /^(?:\d+|eins|zwei)$/,
  otherwise: of(
    '^ für !ja|bestätigung|zustimmung',
    '^ gefolgt|und|plus ..2 ihre|ihrer|der|die|nummer|von',
    '^ um|zum|zur|für ..3 hilfe|info|menü|abmelden|abbestellen|mensch|mitarbeiter|beratung|mehr',
  ),
  affirms: of(
    unbroken(`
        richtig|korrekt|stimmt|passt|okay|ok|einverstanden|zustimmen|zustimmung|fortfahren|weiter|
        bestätigen|bestätigung|buchen|kaufen|bestellen|zahlen|absenden
      `),
    'abschließen|abschicken|annehmen|speichern|aktivieren|ausführen|zuzustimmen|fortzufahren|ja|los|freigeben|abzuschließen|auszulösen',
  ),
  denies: of(
    'nicht|kein|keine|nein|falsch|ändern|korrigieren|abbrechen|abbruch|stornieren|behalten|verwerfen|lassen|ablehnen|zurück|beenden|löschen',
    'abzubrechen|abzulehnen|fehler|korrektur|sonst|andernfalls|überspringen|widerrufen|aufhören',
  ),
};
