/** Facts asked for by the values they may have: "is it the pool membership, or the gym-only one?", "Gas or electric." */
import type { BriefFact } from '../../plan/brief.ts';
import { hasVerb } from '../../language/en/verbs.ts';
import type { Sentence } from '../../language/text/turn.ts';
import { kindOf } from '../../language/text/values.ts';
import { keysOf } from '../../language/text/words.ts';

/** The untold fact whose value one alternative says, and no other. */
export function factByValue(
  { seen, text, words }: Sentence,
  facts: Readonly<Record<string, BriefFact>>,
  told: ReadonlySet<string> | undefined,
): string | null {
  if (!/\bor\b|\s\/\s/.test(text) || !(text.endsWith('?') || !hasVerb(words))) return null;
  const alternatives = seen
    .split(/,\s|\bor\b|\s\/\s/)
    .map((part) => new Set(keysOf(part)))
    .filter(({ size }) => size > 0);
  if (alternatives.length < 2) return null;
  const found = Object.entries(facts).filter(([name, { value }]) => {
    if (told?.has(name) || kindOf(value) !== 'text') return false;
    const keys = keysOf(String(value)).filter((key) => !small.has(key));
    return keys.length > 0 && alternatives.filter((one) => keys.every((key) => one.has(key))).length === 1;
  });
  return found.length === 1 ? found[0]![0] : null;
}

const small = new Set(keysOf('the a an of in on at for by one it my is was with to'));
