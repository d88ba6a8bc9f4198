import { unbroken } from '../../text/unbroken.ts';
import type { Labels } from '../../wordings.ts';

export const labels: Labels = {
  yes: new RegExp(
    unbroken(String.raw`
      ^(?:👍|✅|✔)|^(?:
        that's me|that's it|do it|looks good|perfect|absolutely|yes|yep|yeah|y|sure|ok|okay|correct|confirm|that's right|right|
        go ahead|please do|i agree|agree|accept|proceed|continue|sounds good|approve
      )\b
    `),
    'i',
  ),
  no: /^(?:no|nope|n|not|don't|never ?mind|cancel that|decline|reject|refuse|skip|dismiss|disagree|stop|keep|go back|back)\b/i,
  away: new RegExp(
    unbroken(String.raw`
      ^(?:👎|❌|✗)|^(?:
        cancel|close|leave|abort|discard|edit|redo|retry|try again|start over|again|change it|change something|later|maybe|nah|go back|back|wait|forget it|i'm good|
        something(?:'s| is) (?:wrong|not right)|wrong|incorrect
      )\b(?! (?:my|the|a|an|order|booking|subscription|plan|account)\b)
    `),
    'i',
  ),
  other: /\b(?:other|else|none|not listed|something different)\b/i,
  dull: 'the and for with this that have has had want wants would like need needs please can could you your get not from about was were been are but what when where how customer my it is be told tell know them they she his her into out',
};
