import { foldingOf } from '../text/folding.ts';
import { spellingOf } from '../text/spelling.ts';
import { withDigits } from './spelled.ts';
import { stem } from './stem.ts';
import { compounds, families, parted } from './thesaurus.ts';

/** "ä" and "ae" are one: bots write both. */
export const fold = foldingOf([], { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' });

export const spelling = spellingOf({
  fold,
  compounds,
  families: families.map(fold),
  stem,
  // "Bestellung Nr. 4471": no end of a sentence.
  abbreviated: [
    [/(nr|(?<!\p{L})(?:no|tel))\. /giu, '$1 '],
    [/(?<!\p{L})od\. /giu, 'oder '],
    [/(?<!\p{L})z\. ?b\. /giu, 'zum beispiel '],
  ],
  // What is written as one is told apart once compounds with a name of their own are joined.
  withDigits: (text) => withDigits(parted(text)),
});
