/** Words of one kind, of which one excludes the others: who hears another than the one that was said hears a mistake. */
import { spelling } from './spelling.ts';

const { keyOf } = spelling;

const kinds = [
  'red blue green black white grey gray brown yellow orange pink purple navy chestnut beige cream silver gold',
  'left right',
  'xs s m l xl xxl',
  'small medium large',
  'monday tuesday wednesday thursday friday saturday sunday',
  'morning afternoon evening',
  'economy business',
  'single double twin triple',
  'upper lower',
  'front rear',
  'north south east west',
  'gas electricity electric',
];

const kindOfWord = new Map(
  kinds.flatMap((words, kind) => words.split(' ').map((word) => [keyOf(word), kind] as const)),
);

/** Of one kind, and not the same. @param one Lower case. */
export function excludes(one: string, other: string): boolean {
  const [kind, second] = [kindOfWord.get(keyOf(one)), kindOfWord.get(keyOf(other))];
  return kind !== undefined && kind === second && keyOf(one) !== keyOf(other);
}

/** "Right" may as well be "correct", "s" a letter. */
export const isAmbiguous = (word: string): boolean => /^(?:left|right|[a-z])$/.test(word);
