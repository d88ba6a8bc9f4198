/** French words of what was so, and is no longer. Accents are made plain before. */
import type { PastWords } from '../reading/past.ts';
import { unbroken } from '../text/unbroken.ts';
import { patternsIn } from './patterns.ts';

const { over } = patternsIn({
  period: ['année|an|saison|mois|semaine|trimestre|été|automne|hiver|printemps'],
  last: ['dernier|dernière|passé|passée|précédent|précédente'],
  change: ['modification|changement|hausse|réforme|augmentation|fusion'],
});

/** What was said before. */
const itself = "(?:c'|c' |cela |ça |ca |ceci |ce montant |cette date |ce qui )";
const isNot = "n' ?(?:est|etait) (?:plus|pas)";

export const past: PastWords = {
  isOvertaken: over(
    'initialement|auparavant|précédemment|ancien|ancienne|précédent|précédente|était_prévu|au_lieu|plutôt_que|prévu_le',
    'année|saison|an dernier|dernière|passée',
    'dans|par le passé',
    'avant la|le|ce|cet|cette|notre {change}',
    'avait|avaient|aurait|auraient ..2 été',
    'avais|avions ..2 dit|annoncé|indiqué|calculé|compté',
    'devait|devaient|devais|deviez ..2 *er|*ir|*re',
    'tout_à_l_heure',
  ),
  wasSo: over(
    'était|étaient|valait|valaient|coûtait|coûtaient|atteignait|atteignaient|revenait|revenaient|montait',
    's élevait|élevaient',
    'a|ont été de',
  ),
  isOver: over(
    'à_l époque',
    'autrefois|jadis|naguère|à_ce_moment|en_ce_temps|dans_le_temps|avant_cela',
    '{period} {last}',
    'il_y_a ..3 an|ans|mois|année|années|longtemps',
    'en 19*|20*',
    'avant $',
    'avant l|la|le|ce|cet|cette|notre {change}',
    'jusqu à|au|en récemment|{last}|19*|20*|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
    'jusqu à|au l|la|le? {period}|{change}',
    'pendant|durant|lors des|les|la|le|de soldes|promotion|offre',
    'quand|lorsque|dernière_fois_que vous|tu ..4 demandé|appelé|écrit|contacté|contactés|renseigné',
    'au début|fin de l|la|cette|ce {period}',
  ),
  takesBack: new RegExp(
    unbroken(String.raw`
      ^\W*(?:(?:mais|et|or|cependant|toutefois|desole|desolee|pardon|malheureusement),? )*(?:
      ${itself}(?:
      (?:etait|est)(?: en fait| malheureusement)? (?:une erreur|faux|inexact|errone|depasse|perime)|
      ${isNot} (?:le cas|exact|correct|vrai|valable)|a (?:depuis )?change|a (?:été|ete) une erreur)|
      ce ${isNot} (?:le cas|exact|correct|vrai|valable|ca|cela)|je me suis trompee?|(?:c'|c' )(?:est|etait) (?:une erreur|mon erreur)|erreur de ma part|
      (?:non|pardon|oups),? (?:attendez|pardon|attends)\b|correction ?[:,]|je veux dire\b|
      (?:il|elle) a (?:depuis |finalement )?(?:ete|été) (?:deplacee?|reportee?|avancee?|decalee?)\b)
    `),
  ),
};
