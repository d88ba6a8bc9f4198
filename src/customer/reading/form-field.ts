/** Fields of forms: "Step 3 of 6. Number of items (five at most):", "Date (DD/MM): ____", "Night shifts (yes/no):" */
import { readSentence, type Sentence } from '../../language/text/sentence.ts';
import type { Turn } from '../../language/text/turn.ts';
import { wordsOf } from '../../language/text/words.ts';
import { factsNamed } from './asks.ts';
import type { FactProfile } from './fact-profile.ts';

/** Facts that a field asks for; none, where the customer has no such fact; null, where it is no field. */
export function fieldFacts(
  sentence: Sentence,
  turn: Turn,
  profiles: readonly FactProfile[],
  told: ReadonlySet<string> = new Set(),
): string[] | null {
  if (!isField(sentence, turn)) return null;
  const name = readSentence(nameOf(sentence), sentence.language);
  const untold = factsNamed(
    name,
    profiles.filter((profile) => !told.has(profile.name)),
  );
  return untold.length > 0 ? untold : factsNamed(name, profiles);
}

/** Without what numbers it, hints in brackets and the blank. */
const nameOf = ({ seen, language }: Sentence): string =>
  seen
    .replace(language.facts.counter, '')
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/[\s.:_*]+$/, '');

const longest = 14;

function isField(sentence: Sentence, turn: Turn): boolean {
  const { seen, text, words, role, language } = sentence;
  if (role !== 'text' || words.length > longest || text.endsWith('?')) return false;
  const name = nameOf(sentence);
  const said = wordsOf(language.normalise(name).replace(language.facts.toBe, ' '));
  if (!/\p{L}{2}/u.test(name) || /\d/.test(name) || language.hasVerb(said)) return false;
  if (turn.lists.some(({ intro }) => intro === sentence)) return false;
  const at = turn.sentences.indexOf(sentence);
  const before = turn.sentences[at - 1];
  const numbered =
    sentence.numbered || language.facts.counter.test(`${seen} `) || (before !== undefined && isCounter(before));
  const next = turn.sentences[at + 1];
  const isLast = next === undefined || next.seen.startsWith('(');
  if (!isBlank(seen)) return numbered && (seen.endsWith('.') || isLast);
  // What stands below a name with a colon is mostly its value.
  return numbered || isLast || isBlank(next.seen);
}

/** "Index of the meter (black figures only):" */
export const isFieldName = ({ seen, words, role, language }: Sentence): boolean =>
  role === 'text' && isBlank(seen) && words.length <= longest && !language.hasVerb(words);

const isBlank = (seen: string): boolean => /[:_]\s*$/.test(seen);

const isCounter = ({ seen, language }: Sentence): boolean =>
  `${seen} `.replace(language.facts.counter, '').trim() === '';
