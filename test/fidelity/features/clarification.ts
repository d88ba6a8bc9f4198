/** How the customer deals with what is unclear. */
import { share, shareWith, type Feature } from './feature.ts';

export const clarification: readonly Feature[] = [
  {
    name: 'uncertainty',
    dimension: 'clarification',
    of: shareWith(
      /\bi (?:think|guess|believe|suppose)\b|\bnot (?:really |quite |entirely )?sure\b|\bunsure\b|\bmaybe\b|\bperhaps\b|\bprobably\b|\b(?:i )?don'?t know\b|\bno idea\b|\bdunno\b|\bidk\b/i,
    ),
  },
  {
    name: 'push-back',
    dimension: 'clarification',
    of: shareWith(
      /\b(?:not|n't) what i (?:asked|meant|said|want)|\bi (?:already|just) (?:told|said|gave)|\bbut i\b|\bwhy not\b|\bthat(?:'?s| is)(?: not|n'?t) (?:right|true|fair|acceptable|good enough)\b|\bi (?:didn'?t|did not) ask\b|\bas i said\b|\blike i said\b/i,
    ),
  },
  { name: 'questions', dimension: 'clarification', of: share((turn) => turn.includes('?')) },
  {
    name: 'asks to verify',
    dimension: 'clarification',
    of: shareWith(
      /\bare you sure\b|\b(?:can|could) you (?:double[- ]?check|confirm|check (?:that|again)|verify)\b|\bis that (?:right|correct|true)\b|\breally\?|\bfor sure\b.*\?|\bdouble[- ]?check\b|\bso (?:that|it)(?:'s| is)\b.*\?/i,
    ),
  },
  {
    name: 'corrects itself',
    dimension: 'clarification',
    of: shareWith(
      /\bi mean(?:t)?\b|^(?:oh |sorry,? |wait,? )*actually\b|\bwait,|\bscratch that\b|\bon second thoughts?\b|\bsorry, (?:i meant|it'?s|that'?s|not)\b|\bmy (?:mistake|bad)\b|\boops\b|\bchanged my mind\b/i,
    ),
  },
];
