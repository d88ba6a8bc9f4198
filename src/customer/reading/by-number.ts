/** Numbers asked for by their unit or by how large they may be: "How many cubic metres?", "Enter a number from 3 to 12". */
import type { Sentence } from '../../language/text/sentence.ts';
import type { FactProfile } from './fact-profile.ts';

/** The one fact that is such a number; where none is still to be told, one that was. */
export function factByNumber(
  sentence: Sentence,
  profiles: readonly FactProfile[],
  told: ReadonlySet<string> = new Set(),
): string | null {
  const isMeant = meantBy(sentence);
  if (isMeant === null) return null;
  const able = profiles.filter(({ value }) => value !== undefined && plain.test(String(value)));
  const untold = able.filter(({ name }) => !told.has(name));
  const found = (untold.some(isMeant) ? untold : able).filter(isMeant);
  return found.length === 1 ? found[0]!.name : null;
}

/** A bare number, and no code of many digits. */
const plain = /^\d{1,7}(?:[.,]\d{1,3})?$/;

function meantBy({ text, language: { facts } }: Sentence): ((profile: FactProfile) => boolean) | null {
  const [, from, to] = facts.numberFrom.exec(text) ?? [];
  if (from !== undefined)
    return ({ value }) =>
      Number.isInteger(Number(value)) && Number(value) >= Number(from) && Number(value) <= Number(to);
  if (!facts.metered.test(text)) return null;
  return ({ own, described, title }) => [...own, ...described, ...title].some((key) => facts.figure.has(key));
}
