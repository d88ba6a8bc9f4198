/** Communication style. */
import { mean, share, shareWith, wordsIn, type Feature } from './feature.ts';

const smallOpening = /^(?:yes|yeah|yep|no|nope|ok|okay|sure|great|hi|hello|hey|oh|well|alright)\b/i;

const spread = (numbers: readonly number[]): number => {
  const middle = mean(numbers);
  return middle === 0 ? 0 : Math.sqrt(mean(numbers.map((number) => (number - middle) ** 2))) / middle;
};

export const style: readonly Feature[] = [
  { name: 'words a turn', dimension: 'style', of: ({ turns }) => mean(turns.map(wordsIn)) },
  { name: 'relative spread of length', dimension: 'style', of: ({ turns }) => spread(turns.map(wordsIn)) },
  {
    name: 'turns with please, thanks, sorry',
    dimension: 'style',
    of: shareWith(/\b(?:please|pls|thanks?|thank you|thx|sorry|appreciate)\b/i),
  },
  { name: 'turns that end with a mark', dimension: 'style', of: shareWith(/[.!?]["')]?$/) },
  {
    name: 'sentences a turn',
    dimension: 'style',
    of: ({ turns }) => mean(turns.map((turn) => turn.split(/[.!?]+\s+/).filter(Boolean).length)),
  },
  { name: 'turns of one or two words', dimension: 'style', of: share((turn) => wordsIn(turn) <= 2) },
  { name: 'turns that open with a small word', dimension: 'style', of: shareWith(smallOpening) },
  {
    name: 'talks like an agent',
    dimension: 'style',
    of: shareWith(
      /\blet me know if\b|\bhow (?:can|may) i (?:help|assist)\b|\bis there anything else (?:you need|i can)\b|\bi(?:'m| am) (?:here|happy) to (?:help|assist)\b|\bfor your (?:assistance|understanding|patience)\b|\bplease (?:provide|proceed with|confirm)\b/i,
    ),
  },
];
