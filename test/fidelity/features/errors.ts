/** How the customer takes it when something goes wrong. */
import { shareWith, type Feature } from './feature.ts';

export const errors: readonly Feature[] = [
  {
    name: 'emotion',
    dimension: 'errors',
    of: shareWith(
      /!{2,}|\b(?:oh no|ugh|omg|argh|wow|damn|annoy\w*|frustrat\w*|angry|upset|worried|scared|sad|hate|terrible|awful|horrible|ridiculous|disappoint\w*|stupid|useless|desperate|fed up|love|amazing|awesome|happy|glad|relieved)\b|\p{Extended_Pictographic}/iu,
    ),
  },
  {
    name: 'accuses',
    dimension: 'errors',
    of: shareWith(
      /\byou(?:'re| are)(?: all| just)? (?:not|wrong|useless|stupid|lying|wasting|ignoring|clueless)\b|\byou (?:said|told me|promised|never|didn'?t|did not|don'?t|keep|haven'?t|failed|sent me|charged)\b|\byour (?:fault|mistake|error)\b|\b(?:stupid|useless|dumb|worst|pathetic|garbage)\b/i,
    ),
  },
  {
    name: 'changes strategy',
    dimension: 'errors',
    of: shareWith(
      /\b(?:human|real person|representative|manager|supervisor|(?:an?|live) agent)\b|\b(?:speak|talk) (?:to|with) (?:a|an|some)|\binstead\b|\b(?:another|other|different) way\b|\bin other words\b|\blet'?s try\b|\btry (?:again|another)\b|\bforget it\b|\bnever ?mind\b|\bwhat (?:about|if)\b|\bhow about\b/i,
    ),
  },
];
