import { spellingOf } from '../text/spelling.ts';
import { withDigits } from './spelled.ts';
import { stem } from './stem.ts';
import { compounds, families } from './thesaurus.ts';

export const spelling = spellingOf({
  fold: (text) => text,
  compounds,
  families,
  stem,
  // "Booking no. 4471": no end of a sentence.
  abbreviated: [
    [/\bno\. of (?!course)/gi, 'number of '],
    [/(\w) no\. /gi, '$1 no '],
  ],
  withDigits,
});
