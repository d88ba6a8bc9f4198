/** What stands around a sentence that was said before. */
import type { Repeats } from '../../../wordings.ts';

export const repeats: Repeats = {
  'says-again': {
    formal: [
      '[to put it differently|in other words|what I mean is|to say it again|once more]:',
      '[as I said|as I wrote|let me repeat],',
    ],
    neutral: [
      '[I mean|like I said|as I said|so again|no|look|again|ok, again|once more|sorry, but|well|my point is|what I said was],',
    ],
    casual: ['[i mean|like i said|again|so|no|look|ok|ugh|as i said|dude|hello,]'],
  },
  'repeats-before': {
    neutral: [
      'again,',
      'once more,',
      'as I said,',
      'like I said,',
      'I repeat,',
      'look,',
      'please,',
      'ok,',
      'well,',
      'sorry,',
      'honestly,',
      'right,',
      'so,',
      'hm,',
      'really,',
      'still,',
      'yes,',
      'but',
      'and',
      'just',
    ],
  },
  'repeats-after': {
    neutral: [
      'as I said',
      'again',
      'like before',
      'once more',
      'as before',
      'I repeat',
      'same as above',
      'yet again',
      'like I wrote',
      'same answer',
      'please',
      'ok',
      'honestly',
      'really',
      'nothing new',
      'as you know',
      'for the last time',
      'you see',
      'sorry',
      'that is all',
    ],
  },
};
