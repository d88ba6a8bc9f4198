/** Words to type for yes and for no, and what is said of them: "type SEND if it's right, FIX if not". */
import type { KeywordWords } from '../reading/choices.ts';
import { wordPattern } from '../text/pattern.ts';
import { unbroken } from '../text/unbroken.ts';

/** Said of a word that is typed for something else than a yes: "HELP for help", "TRACK followed by your number". */
const otherwise = wordPattern(
  [
    '^ for !yes|confirmation|approval|to',
    '^ followed|plus|and|then|with|+ ..1 followed|your|the|a|by|number',
    '^ to|for|if|and ..2 help|info|information|menu|options|opt_out|unsubscribe|more|speak|talk|chat|agent|human|nurse|person',
  ],
  {},
);

const affirms = wordPattern(
  [
    'right|correct|accurate|true|ok|okay|fine|agree|accept|go_ahead|proceed|continue|confirm|approve|book|buy|order|pay',
    'happy|good|complete|submit|send|yes|declare|resume|sure|finish|acknowledge|go_on|sign|renew|activate|accepted|save',
    'confirmed|correctly|in_order|matches|suits|works|do_it|place|start|use',
    'it_is|it_does $',
  ],
  {},
);
const denies = wordPattern(
  [
    "not|*n't|no|wrong|incorrect|change|edit|amend|cancel|abort|leave|discard|keep|stop|abandon|otherwise|back|decline|reject",
    'exit|mistake|error|correct_it|skip|start_again|start_over|drop|withdraw|quit|modify|without|end|close|delete|erase|remove',
  ],
  {},
);

export const keywords: KeywordWords = {
  yes: unbroken(`
      yes|y|confirm|confirmed|ok|okay|agree|agreed|accept|accepted|proceed|go|go ahead|approve|i agree|
      yep|yeah|sure|correct|send|book|buy|pay|continue|submit|done|switch|move|renew|start|activate|
      transfer|resume|acknowledged|save|order|1|one
    `),
  plainYes: 'yes',
  no: 'no|n|nope|stop|decline|reject|abort|quit|exit|back|change|edit|fix|later|skip|withdraw|discard|amend|wrong|undo|2|two|x',
  either: 'cancel|keep|delete|close|erase|remove|end|leave',
  typing: unbroken(`
        reply|replying|respond|responding|answer|type|typing|text|texting|txt|send|sending|enter|entering|press|
        pressing|say|saying|write|writing|put|key in|tap|hit|confirm with|confirming with|confirmation with|confirm by saying|agree with|approve with
      `),
  withWord: unbroken(`
        (?: back)?(?: to (?:this|us)[\\w ]{0,20})?(?: (?:with|in|just|only|a|an|simple|the|single|word|
        words|capital|letters?|either|exact|exactly|code))*
      `),
  theWord: 'the word',
  after: 'to|if|and|or|for|so|when|in|now|by|below|back|here',
  joins: 'or|and',
  means: 'to|if|for',
  pair: /(?:[([]|\b|^)\s?(yes|y)\s?(?:\/|\||or|,)\s?(no|n)\b/i,
  saidAfter: /^["']?\s?(?:to|if|for|when|so|and|you|within|followed|plus|\+|=|-|–)/,
  saidBefore: /^(?:to|if|for|in case|once|when|should|unless|otherwise|in order to)\b/i,
  isNumber: /^(?:\d+|one|two)$/,
  otherwise,
  affirms,
  denies,
};
