/** Amounts that come of the customer's own: "£70.82 was taken for £49.79, so £21.03 too much". */
import type { Language } from '../../language/language.ts';
import { amountsIn, numberSpans } from '../../language/text/amounts.ts';

/** Is the first amount in `text` the sum or the difference of two of these values? */
export function isReckoned(text: string, ownValues: readonly string[], language: Language): boolean {
  const [said] = centsIn(text, language);
  if (said === undefined) return false;
  const own = ownValues
    .filter((value) => isSum(value, language))
    .flatMap((value) => centsIn(value, language).slice(0, 1));
  return own.some((one, at) =>
    own.slice(at + 1).some((other) => Math.abs(one - other) === said || one + other === said),
  );
}

/** Money, or a number and nothing else. */
const isSum = (value: string, language: Language): boolean =>
  /^[\d.,]+$/.test(value.trim()) || amountsIn(value, language).length > 0;

/** In cents: sums of money are compared without what floating point adds to them. */
const centsIn = (text: string, language: Language): number[] =>
  [...amountsIn(text, language), ...numberSpans(text, language).map(({ value }) => value)].map((amount) =>
    Math.round(amount * 100),
  );
