/** German words of what was so, and is no longer. Umlauts are made plain before. */
import type { PastWords } from '../reading/past.ts';
import { patternsIn } from './patterns.ts';

const { over } = patternsIn({
  period: ['jahr|jahres|monat|monats|woche|saison|sommer|herbst|winter|frühjahr|quartal'],
  last: [
    'letztes|letzten|letzte|letzter|vorletztes|vorletzten|vergangenes|vergangenen|vergangene|voriges|vorigen|vorige',
  ],
  change: ['änderung|umstellung|erhöhung|reform|wechsel|anpassung|fusion'],
});

export const past: PastWords = {
  isOvertaken: over(
    'ursprünglich|ursprüngliche|ursprünglichen|vorher|vorherige|bisher|bisherige|bisherigen|bislang|früher|zuvor|alte|alten|alter|altes',
    'statt|anstatt|anstelle|nicht_mehr',
    '{last} jahr',
    'in_der vergangenheit',
    'vor der|dieser|unserer {change}',
    'war|waren ..4 geplant|vorgesehen|angesetzt|gedacht|gebucht',
    'war|waren ..6 gewesen',
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
};
