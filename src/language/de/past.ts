/** German words of what was so, and is no longer. Umlauts are made plain before. */
import type { PastWords } from '../reading/past.ts';
import { unbroken } from '../text/unbroken.ts';
import { patternsIn } from './patterns.ts';

const { over } = patternsIn({
  period: ['jahr|jahres|monat|monats|woche|saison|sommer|herbst|winter|frühjahr|quartal'],
  last: [
    'letztes|letzten|letzte|letzter|vorletztes|vorletzten|vergangenes|vergangenen|vergangene|voriges|vorigen|vorige',
  ],
  change: ['änderung|umstellung|erhöhung|reform|wechsel|anpassung|fusion'],
});

/** What was said before was wrong, or is so no longer. */
const wrong = unbroken(String.raw`
  (?:falsch|ein (?:fehler|irrtum|versehen)|mein fehler|nicht (?:mehr )?(?:richtig|korrekt|aktuell|der fall)|
  veraltet|ueberholt|überholt)
`);
const erred = '(?:vertan|geirrt|verrechnet|verlesen)';

export const past: PastWords = {
  isOvertaken: over(
    'ursprünglich|ursprüngliche|ursprünglichen|vorher|vorherige|bisher|bisherige|bisherigen|bislang|früher|zuvor|alte|alten|alter|altes',
    'statt|anstatt|anstelle *',
    'nicht_mehr',
    '{last} jahr',
    'in_der vergangenheit',
    'vor der|dieser|unserer {change}',
    'war|waren ..4 geplant|vorgesehen|angesetzt|gedacht|gebucht',
    'war|waren|wäre|wären ..6 gewesen',
    'hatte|hatten|habe|haben ..4 zuerst|zunächst|anfangs|eben|vorhin|erst',
    'zuerst|zunächst|anfangs|eben|vorhin ..2 sagte|sagten|nannte|nannten|hatte|hatten|hieß|war|waren',
  ),
  wasSo: over('war|waren|betrug|betrugen|lag|lagen|belief|beliefen|kostete|kosteten'),
  isOver: over(
    'damals|seinerzeit|einst|ehemals|einstmals|dazumal|zu_der_zeit|zu_jener_zeit',
    '{last} {period}',
    'vor einem|zwei|drei|vier|fünf|einigen|mehreren|wenigen|vielen|ein_paar jahr|jahren|monat|monaten',
    'im_jahr|im_jahre|in 19*|20*',
    'vor dem|der|dieser|diesem {change}',
    'bis vor kurzem',
    'bis zum|zur|ende|mitte|anfang {last}',
    'bis {last} {period}',
    'bis zum|zur {change}',
    'während|bei der|des|unserer|unseres aktion|ausverkaufs|angebots|schlussverkaufs',
    'als sie|du ..5 gefragt|angerufen|geschrieben|erkundigt|fragten|fragtest|anriefen|anriefst|schrieben|nachfragten|erkundigten',
    'als wir ..5 gesprochen|sprachen',
  ),
  takesBack: new RegExp(
    unbroken(String.raw`
      ^\W*(?:(?:aber|und|doch|jedoch|leider|entschuldigung|tut mir leid),? )*(?:
      (?:das|dies|die|der|was)(?: angabe| betrag| datum| zahl)? (?:
      (?:war|ist|waren)(?: aber| leider| inzwischen| so)* ${wrong}|
      (?:stimmt|gilt|stimmte|trifft)(?: aber| leider| so)* nicht(?: mehr| zu)?|hat sich (?:inzwischen |aber |leider |seitdem )*geändert)|
      (?:da|hier) (?:habe ich mich|hab ich mich|hatte ich mich) ${erred}|
      (?:ich|wir) (?:habe|hatte|haben) (?:mich|uns) (?:da |dabei )?${erred}|
      das hat sich (?:inzwischen |aber |leider |seitdem )*ge(?:ä|a|ae)ndert|mein (?:fehler|versehen)|(?:nein|halt|moment),? (?:moment|halt|doch nicht|warten? sie|falsch)\b|korrektur[:,]|ich meine?\b|
      (?:wurde|ist|wird) (?:nun |jetzt |inzwischen )?(?:auf|nach) .{1,20}(?:verschoben|verlegt|geändert|geaendert))
    `),
  ),
};
