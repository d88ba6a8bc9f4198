/** German words by which facts are known. Umlauts are made plain before, but for what is tried on descriptions. */
import type { AnswerKind } from '../reading/asking.ts';
import type { FactWords } from '../reading/facts.ts';
import { counterOf } from '../text/counter.ts';
import { relatedTo } from './related.ts';
import { spelling } from './spelling.ts';
import { unbroken } from '../text/unbroken.ts';

const { keysOf } = spelling;
const keySet = (words: string) => new Set(keysOf(words));

const kindNouns: readonly (readonly [AnswerKind, string])[] = [
  [
    'place',
    'ort stelle adresse ziel abfahrtsort bahnhof haltestelle land postleitzahl wo standort filiale laden geschäft zone gemeinde',
  ],
  ['date', 'datum tag geburtsdatum frist zeitpunkt termin beginn ende anreise abreise start'],
  ['time', 'zeit uhrzeit stunde termin zeitpunkt'],
  ['count', 'anzahl person gast sitzplatz kind karte nacht zimmer stück'],
  ['amount', 'betrag preis guthaben geld budget summe miete'],
  ['duration', 'dauer länge laufzeit zeitraum'],
  [
    'person',
    'empfänger kontakt arzt halter inhaber eigentümer mieter käufer fahrer antragsteller name nachname vorname mitglied',
  ],
  ['reason', 'grund anlass'],
  ['way', 'weg methode art zahlungsart versandart zahlung'],
  ['event', 'schaden problem fehler vorfall beschreibung unfall beschwerde'],
];
const kindOfNoun = new Map<string, AnswerKind[]>();
for (const [kind, nouns] of kindNouns)
  for (const key of keysOf(nouns)) kindOfNoun.set(key, [...(kindOfNoun.get(key) ?? []), kind]);

export const facts: FactWords = {
  empty: keySet(
    'der die das den dem des ein eine einen einem einer und oder mit auf von zu zum zur für im in am an bei ist sind war hat haben wird er sie es ihr ihre sein seine dessen deren dass ob was welche welcher welches wie kunde kundin nutzer ja nein wert falls optional noch a an the of to for in on at by with is are it his her its vom aus nach um als so sich nicht soll will möchte geht worden wurde her mal locked has had was',
  ),
  emptyWords: new Set(['from']),
  filler: keySet(
    'was welche welcher welches welchen wie ist sind war die der das den dem ein eine einen sie du ihr ihre ihren dein deine mein mir uns bitte von für ich wir es kann können könnten möchten haben hat lautet heißt denn noch mal',
  ),
  kindOfNoun,
  vague: keySet('name titel nummer art details wert methode wahl wunsch'),
  unsaid: keySet('name titel'),
  unspecific: keySet('ding sache art weg anderes problem weiter gut'),
  small: keySet(
    'der die das und ist sie ihre ihr ihnen wir haben hat bitte mit für auf den dem ein eine einen kann können wird werden ich zu zum von auch noch was wie wann wo wer bei uns im ob wenn du dir dein deine dich es nicht mal denn welche welcher welches genau sagen nennen geben brauchen angeben dann also gut danke',
  ),
  smallOfValues: keySet('der die das den dem ein eine einen in im am an auf für mit und zu es mein ist von'),
  name: keysOf('name')[0]!,
  number: keysOf('nummer')[0]!,
  email: keysOf('email')[0]!,
  type: keysOf('art'),
  towns: keySet('ort stadt'),
  streets: keySet('adresse straße postleitzahl'),
  namesNothing: keySet(
    'ihr ihre ihren dein deine die der das den ein eine und oder plus bitte danke ok gut also jetzt nächste dann auch nur noch weiter feld angabe frage vollständig komplett genau ungefähr kurz aktuell gültig ziffer ziffern buchstaben zeichen letzte ersten zwei drei vier fünf beide alle schritt',
  ),
  ownBearers: keySet(
    'konto inhaber kunde kundin buchung reservierung karte person gast fahrgast reisender mitglied mitgliedschaft besitzer bestellung vertrag police akte profil ticket rechnung brief fall antragsteller anrufer nutzer vollständig vorname nachname versicherung',
  ),
  personBearers: keySet('konto kunde kundin mitglied mitgliedschaft nutzer'),
  matterBearers: keySet('buchung reservierung bestellung rechnung ticket fall sendung paket'),
  joins: /^(?:von|vom|des|der|auf|in|im|am|fuer|zum|zur|mit)$/,
  directions: [
    ['from', /\b(?:von|aus|ab|start|abfahrt|abreise|abflug|woher|alte[nrs]?|origin|departure|from)\b/],
    ['to', /\b(?:nach|wohin|ziel|ankunft|zielort|destination|arrival|to)\b/],
    ['start', /\b(?:beginn|beginnt|anfang|ab wann|los|losgehen|start|startet|anreise|hin|hinfahrt|ab|start)\b/],
    ['end', /\b(?:ende|endet|bis|rueckgabe|rueckfahrt|abreise|zurueck|schluss|end|return)\b/],
  ],
  moving: /\b(?:reisen|fahren|fliegen|reise|fahrt|wollen sie hin)\b/,
  ages: [
    ['new', /\b(?:neue[nrms]?|neu|stattdessen|ersatz|kuenftige?[nrs]?|new)\b/],
    [
      'old',
      new RegExp(
        unbroken(String.raw`
        \b(?:(?:alt|bisherig|aktuell|jetzig|vorig|bestehend|urspruenglich|storniert|ausgefallen|annulliert)e[nrms]?|
        old|previous|current)\b
      `),
      ),
    ],
  ],
  before: new RegExp(
    unbroken(String.raw`
      \b(?:derzeit|zurzeit|momentan|im moment|gegenwaertig|aktuell|vorherige[nrms]?|vorige[nrms]?|fruehere[nrms]?|bisherige[nrms]?|
      letzte[nrms]? (?:\w+ )?(?:stand|zaehler|ablesung|rechnung|zahlung|besuch|mal|jahr|monat|quartal))\b
    `),
  ),
  headFirst: /^(\w+) (?:des|der|vom|von|of) (.+)$/,
  title: new RegExp(
    unbroken(String.raw`
        ^(?:der |die |das |den |dem |ein |eine |seine |ihre |sein |ihr )?(.{2,60}?)(?=$|[,.;(:]| (?:die|der|
        das|den|wo|wie|wenn|als|auf|in|im|mit|zum|zur|fuer|für|vom|des) )
      `),
  ),
  bearer: /^(?:der |die |das )?(\w+) (?:des|der|vom|von) (?:der |die |das |dem )?(\w+)/,
  asksItself:
    /^(?:(?:seit|von|ab|bis|bei|in|auf|für|zu|mit|an) )?(?:was|warum|wann|wo|wohin|woher|wer|wie|wie viele?|welche[rsnm]?|ob)(?![\p{L}])/iu,
  whether: /^ob /i,
  countOfTime:
    /^(?:anzahl|zahl) der (?:tage|naechte|wochen|monate|stunden)\b|^number of (?:day|night|week|month|hour)s?\b/,
  countName: /^(?:anzahl|zahl|number of|num|count)\b/,
  placeName: /^(?:from|to|where|von|nach|wo)$/,
  timeUnit: /\b(?:monate?|wochen?|n(?:ä|ae)chte?|tage?|jahre?|stunden?)\b/i,
  counted: /^(?:für )?wie viele|anzahl/i,
  lastingValue: /^seit /,
  lasting: /\bseit wann\b|\bwie lange\b/i,
  noWhen: /geburt|ablauf|gültig/i,
  openers:
    /^(?:ab |bis |seit )?(wann|wohin|woher|wo|wer|warum|weshalb|wieso|wie viele|wie viel|wie lange|wie)(?![\p{L}])/iu,
  openerKinds: {
    wann: ['date', 'time'],
    wo: ['place'],
    wohin: ['place'],
    woher: ['place'],
    wer: ['person'],
    warum: ['reason'],
    weshalb: ['reason'],
    wieso: ['reason'],
    'wie viele': ['count'],
    'wie viel': ['amount', 'count'],
    'wie lange': ['duration'],
    wie: ['way'],
  },
  besides: /\w+ \w+ \w+ (?:mit|ohne)\b(?! (?:ihre?[nmr]?|deine?[nmr]?|die|der|das|dem)\b)/,
  condition: /^(?:wenn|falls|sobald|sofern|bevor|sollten sie)\b/,
  leave: new RegExp(
    unbroken(String.raw`
      \b(?:
        (?:soll|sollen|darf|duerfen|kann|koennen) (?:ich|wir)|moechten|wollen|wuenschen|lieber|okay|ok|einverstanden|sicher|
        richtig|stimmt|passt|korrekt|gern|gerne
      )\b
    `),
  ),
  countsDigits: (text) =>
    /\b(?:letzten|ersten) \w+ (?:ziffern|zeichen|stellen|zahlen|buchstaben)\b/.test(text) ||
    /\b\d+[ -]?(?:stellig|stellige|ziffern|stellen)\b/.test(text),
  digits: 'ziffern?|stellen|zahlen',
  signs: 'zeichen|buchstaben|stellen',
  toBe: /\b(?:zu|muss|soll|wird) (?:sein|werden)\b/g,
  metered: /\b(?:kubikmetern?|m3|m³|kwh|kilowattstunden?|kilometern?|km|litern?)\b/i,
  figure: new Set(keysOf('stand zählerstand zähler ablesen anzeigen stehen kilometerstand verbrauch')),
  numberFrom: /\b(?:zahl|wert|betrag) (?:von|zwischen) (\d{1,5}) (?:bis|und|-) (\d{1,5})\b/i,
  counter: counterOf({
    steps: 'schritt|feld|frage|punkt|teil|seite|abschnitt',
    of: 'von',
    next: '(?:und |so,? )?(?:nächste (?:frage|angabe)|als nächstes|zuerst|zuletzt|nun|jetzt|weiter):',
  }),
  shortNames: /\b([Nn]r|[Tt]el)\. /g,
  names: /[,;:]\s|\s(?:und|oder|sowie|plus)\s|\s?[+&/]\s?/,
  purpose: /(?<=\w) (?:fuer|damit|dass|die|zur|zum|aus|bei|wir|sie|bitte|steht|auf)\b.*$/,
  or: /,\s|\boder\b|\s\/\s/,
  saysOr: /\boder\b|\s\/\s/,
  another: /^(?:ein |eine |einen )?(?:andere[rsn]?|sonstige[rsn]?) (.{3,40})$/i,
  relatedTo,
};
