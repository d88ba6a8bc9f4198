import type { Scalar } from '../scenario/schema/scalar-schema.ts';

/** Fewer letters and digits stand in a text by chance. */
const shortest = 8;
/** A number of fewer is an amount, a year, a house. */
const fewestDigits = 5;

/**
 * Whether a fact is one conversation's alone, so that nobody else's bot may say it: made up or got from the back end for this conversation,
 * and so rare that it is not said by chance. Words are so only where they name a person or a place to live; dates and amounts never.
 *
 * @param sources Names and calls it was made of: `faker.string.numeric`, `setup.order.id`, `seed`.
 */
export function isOwn(value: Scalar, sources: readonly string[]): boolean {
  const text = String(value);
  const signs = text.replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (signs.length < shortest || !sources.some(isForOne) || looksShared.some((pattern) => pattern.test(text)))
    return false;
  const digits = text.replaceAll(/\D/g, '').length;
  return digits >= fewestDigits || text.includes('@') || namesOne(sources);
}

const isForOne = (source: string): boolean =>
  /^(faker|setup|seed$|conversation_id$)/.test(source) &&
  !/^faker\.(date|commerce|lorem|word|color|science)\./.test(source);

const looksShared = [
  // Dates, alone or with a time.
  /^\s*\d{4}-\d{2}-\d{2}/,
  /^\s*\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\s*$/,
  // Amounts.
  /^\D{0,4}\d[\d.,' ]*[.,]\d{1,2}\D{0,4}$/,
  /^[[{]/,
  /^https?:/i,
];

function namesOne(sources: readonly string[]): boolean {
  const has = (name: string) => sources.includes(`faker.${name}`);
  return has('person.fullName') || (has('person.firstName') && has('person.lastName')) || has('location.streetAddress');
}
