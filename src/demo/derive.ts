/** Everything the bot makes up (numbers of tickets, choice of wording, pace) follows from what was said: the same conversation always gets the same replies. */
import { createHash } from 'node:crypto';

const hash = (parts: readonly string[]) => createHash('sha256').update(parts.join('\n')).digest();

/** Digits that stand for the parts given, e.g. the number of a return. */
export function deriveNumber(digits: number, ...parts: string[]): string {
  return (hash(parts).readBigUInt64BE() % 10n ** BigInt(digits)).toString().padStart(digits, '0');
}

/** 0 inclusive to 1 exclusive. */
export function deriveShare(...parts: string[]): number {
  return hash(parts).readUInt32BE() / 2 ** 32;
}

export function derivePick<T>(list: readonly [T, ...T[]], ...parts: string[]): T {
  return list[Math.floor(deriveShare(...parts) * list.length)] ?? list[0];
}

/** A running fingerprint: what was said before, and this. */
export function deriveDigest(...parts: string[]): string {
  return hash(parts).toString('hex').slice(0, 16);
}
