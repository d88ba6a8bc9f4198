import { foldingOf } from '../text/folding.ts';
import { spellingOf } from '../text/spelling.ts';
import { withDigits } from './spelled.ts';
import { stem } from './stem.ts';
import { compounds, families } from './thesaurus.ts';

/** Bots write with accents and without; they are kept where they tell a question from a relation, and a yes from an if. */
export const fold = foldingOf(
  'qué cuál cuáles cuándo dónde adónde quién quiénes cómo cuánto cuánta cuántos cuántas sí'.split(' '),
);

export const spelling = spellingOf({
  fold,
  compounds,
  families: families.map(fold),
  stem,
  abbreviated: [
    [/[¿¡]/g, ''],
    // "Pedido n.º 4471": no end of a sentence.
    [/(?<!\p{L})(?:n\.? ?[º°]|n\.o|(?:núm|num|nro)(?!\p{L}))\.? ?(?=[\p{L}\d])/giu, 'numero '],
    // "14 días, no 30" denies; "Pedido No 4471" does not.
    [/(?<=\p{L} )No(?= \d)/gu, 'numero'],
    [/(?<!\p{L})(tel|ref|sr|sra|dr|dra|ud|uds)\. /giu, '$1 '],
  ],
  withDigits,
});
