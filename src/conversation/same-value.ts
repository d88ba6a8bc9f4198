import type { Scalar } from '../scenario/schema/scalar-schema.ts';

/** Same value in any spelling of case, spaces and punctuation; numbers by their amount, so "€ 20.00" is 20. */
export function sameValue(one: Scalar, other: Scalar): boolean {
  if (lettersAndDigits(one) === lettersAndDigits(other)) return true;
  const amount = amountOf(one);
  return amount !== null && amount === amountOf(other);
}

/** Letters and digits only, in lower case: what remains of a value however it is written. */
export function lettersAndDigits(value: Scalar): string {
  const text = String(value);
  return /^[\0-\x7f]*$/.test(text)
    ? text.toLowerCase().replace(/[^a-z0-9]+/g, '')
    : text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '');
}

function amountOf(value: Scalar): number | null {
  if (typeof value === 'number') return value;
  const text = String(value).trim();
  if (text.length > 30 || !/^[^\p{L}\d]{0,3}\d[\d,]*(?:\.\d+)?\s?[^\p{L}\d]{0,3}$/u.test(text)) return null;
  const digits = text.replace(/[^\d.]/g, '');
  // Without a decimal point or a thousands comma it may be a code: "0012" is not 12.
  return text === digits && !digits.includes('.') && digits.startsWith('0') ? null : Number(digits);
}
