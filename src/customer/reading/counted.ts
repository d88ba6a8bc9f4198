/** Counts of things as a bot repeats them: "for 3 months", "three of you", "2 large boxes". */
import type { Language } from '../../language/language.ts';
import type { FactProfile } from './fact-profile.ts';
import { countSpans } from './value-form.ts';

export interface Counted {
  value: string;
  correct: boolean;
}

/** Of no such number is a small one a slip. */
const large = 100;

/** The count of what the fact counts; right where any of several is. @param sentence Normalised. */
export function countIn(sentence: string, value: string, profile: FactProfile): Counted | null {
  const text = sentence.replaceAll(joinedToUnit, '$1 ');
  const units = unitsOf(profile);
  let wrong: Counted | null = null;
  for (const { value: count, start, end } of countSpans(text, profile.language)) {
    if (!countsThese(text.slice(end, end + 40), units, profile.language)) continue;
    // "One month thereafter" is no other monthly income than 1150.
    if (Number(value) >= large && count < large / 10) continue;
    const said = text.slice(start, end);
    if (count === Number(value)) return { value: said, correct: true };
    if (!profile.language.checks.ofRule.test(text.slice(0, start))) wrong ??= { value: said, correct: false };
  }
  return wrong;
}

/** "A 3-month freeze." */
const joinedToUnit = /(?<![\p{L}\d-])(\d{1,3})-(?=\p{L})/gu;

export const unitsOf = ({ own, described, language: { facts } }: FactProfile): ReadonlySet<string> =>
  new Set([...own, ...described].filter((key) => !facts.vague.has(key)));

/** Does one of the two words that follow name what is counted? */
export function countsThese(after: string, units: ReadonlySet<string>, { checks, keysOf }: Language): boolean {
  if (checks.ofPeople.test(after)) return units.has(checks.person);
  const [near = ''] = after.split(checks.afterCount);
  return keysOf(near)
    .slice(0, 2)
    .some((key) => units.has(key));
}
