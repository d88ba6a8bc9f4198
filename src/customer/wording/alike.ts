/** Small words of an author's sentence changed for others that mean the same: "Could you" for "Can you". */
import type { Mind } from '../mind.ts';

/** How often words that could be others are. */
const changes = 0.5;

/** @param kept Texts in which nothing is changed: the values of facts. */
export function alike(text: string, kept: readonly string[], { brief, language, streams }: Mind): string {
  const all = language.wordings.speech.alike;
  let said = text;
  for (const [found, others] of all[brief.persona.register] ?? all.neutral) {
    const match = found.exec(said);
    // Drawn whether it is there or not, so that a sentence more in the YAML shifts nothing else.
    const [changed, other] = [streams.wording.chance(changes), streams.wording.pick(others)];
    if (match === null || !changed || touches(said, match.index, match[0].length, kept)) continue;
    said = said.slice(0, match.index) + likeIt(match[0], other) + said.slice(match.index + match[0].length);
  }
  return said;
}

const touches = (text: string, at: number, length: number, kept: readonly string[]): boolean =>
  kept.some((value) => {
    const start = text.indexOf(value);
    return start >= 0 && start < at + length && at < start + value.length;
  });

const likeIt = (found: string, other: string): string =>
  /^\p{Lu}/u.test(found) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
