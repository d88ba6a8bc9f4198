/** Whether what a sentence says is said of others than the customer's own: "All but A-7 are cancelled", "V-1 is cancelled, V-2 however not". */
import type { Language } from '../../language/language.ts';
import { quoted } from '../../pattern-parts.ts';

/**
 * @param text Normalised.
 * @param own Values that the customer knows its matter by.
 */
export const leavesOutOwn = (text: string, own: readonly string[], language: Language): boolean =>
  own.some((value) => isCode(value) && isLeftOut(text, language.normalise(value).trim(), language));

/** Only by a number can one thing of a kind be told from another. */
const isCode = (value: string): boolean => /\d/.test(value) && value.length >= 3;

function isLeftOut(text: string, value: string, { claims }: Language): boolean {
  const at = text.indexOf(value);
  // "B-12 is cancelled", of who has B-13: where there are letters, a code of equal letters is another of the kind, and no case number.
  if (at < 0) return /^(?=.*\p{L})\S+$/u.test(value) && namesOther(text, value);
  const [before, behind] = [text.slice(0, at), text.slice(at + value.length)];
  return claims.leavesOut.test(before) || (namesOther(before, value) && claims.deniesIt.test(behind));
}

/** A code of the same letters and as many digits. */
function namesOther(text: string, value: string): boolean {
  const form = quoted(value).replaceAll(/\d/g, String.raw`\d`);
  return new RegExp(`(?<![\\p{L}\\d])${form}(?![\\p{L}\\d])`, 'u').test(text);
}
