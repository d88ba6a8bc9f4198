import { foldingOf } from '../text/folding.ts';
import { spellingOf } from '../text/spelling.ts';
import { withDigits } from './spelled.ts';
import { stem } from './stem.ts';
import { compounds, families } from './thesaurus.ts';

/** Bots write with accents and without; they are kept where they tell "où" from "ou" and "à" from "a". */
export const fold = foldingOf(['où', 'à', 'là']);

export const spelling = spellingOf({
  fold,
  compounds,
  families: families.map(fold),
  stem,
  abbreviated: [
    // "L'adresse", "qu'est-ce": two words each.
    [/(?<!\p{L})(qu|jusqu|lorsqu|puisqu|[ldjmtsnc])['’ʼ](?=\p{L})/giu, "$1' "],
    // "Commande n° 4471": no end of a sentence.
    [/(?<!\p{L})(?:n\.? ?[º°]|no(?= \d)|num(?!\p{L}))\.? ?(?=[\p{L}\d])/giu, 'numero '],
    [/(?<!\p{L})(tel|ref|mme|dr)\. /giu, '$1 '],
  ],
  withDigits,
});
