/** Facts asked for by the values they may have: "is it the pool membership, or the gym-only one?", "Gas or electric." */
import type { BriefFact } from '../../plan/brief.ts';
import { bestFor } from './best-fact.ts';
import type { FactProfile } from './fact-profile.ts';
import type { Sentence } from '../../language/text/sentence.ts';
import { kindOf } from '../../language/text/values.ts';

/** The untold fact whose value one alternative says, and no other. */
export function factByValue(
  { seen, text, words, language }: Sentence,
  facts: Readonly<Record<string, BriefFact>>,
  told: ReadonlySet<string> | undefined,
): string | null {
  const { saysOr, or, smallOfValues } = language.facts;
  if (!saysOr.test(text) || !(text.endsWith('?') || !language.hasVerb(words))) return null;
  const alternatives = seen
    .split(or)
    .map((part) => new Set(language.keysOf(part)))
    .filter(({ size }) => size > 0);
  if (alternatives.length < 2) return null;
  const found = Object.entries(facts).filter(([name, { value }]) => {
    if (told?.has(name) || kindOf(value, language) !== 'text') return false;
    const keys = language.keysOf(String(value)).filter((key) => !smallOfValues.has(key));
    return keys.length > 0 && alternatives.filter((one) => keys.every((key) => one.has(key))).length === 1;
  });
  return found.length === 1 ? found[0]![0] : null;
}

/** "A pool, a luxury or another type of ride": the fact that the choices are kinds of, by the noun they share. */
export function factByKind(labels: readonly string[], profiles: readonly FactProfile[]): string | null {
  const [any] = profiles;
  if (any === undefined) return null;
  const { keysOf, facts } = any.language;
  const { smallOfValues: small } = facts;
  // "Whether to buy or rent" names them itself.
  const keys = labels.flatMap((label) => keysOf(label)).filter((key) => !small.has(key));
  const listed = profiles.filter(({ described }) => keys.every((key) => described.includes(key)));
  if (keys.length > 1 && listed.length === 1) return listed[0]!.name;
  const ends = labels.map((label) => facts.another.exec(label)?.[1] ?? null);
  const other = ends.find((end) => end !== null);
  const last = keysOf(labels.at(-1) ?? '').at(-1);
  const shared =
    labels.length > 1 &&
    last !== undefined &&
    labels.every((label) => keysOf(label).length > 1 && keysOf(label).at(-1) === last);
  const focus =
    other !== undefined && other !== null
      ? keysOf(other).filter((key) => !small.has(key))
      : shared
        ? [...facts.type, last]
        : [];
  if (focus.length === 0) return null;
  return bestFor({ focus, wants: [], context: [], clause: labels.join(' '), yesNo: false }, profiles, []);
}
