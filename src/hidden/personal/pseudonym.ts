/** What stands in the place of personal data: `[email 7f3a12]`, the same wherever the same value stood. */
import { createHash } from 'node:crypto';

/** @param salt Nobody without it can try out values. */
export function pseudonymOf(salt: string, kind: string, value: string): string {
  const plain = value
    .normalize('NFKC')
    .replaceAll(/%40|\\u0040| ?[[(] ?at ?[\])] ?/gi, '@')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}@]/gu, '');
  return `[${kind} ${createHash('sha256').update(`${salt}\n${kind}\n${plain}`).digest('hex').slice(0, 6)}]`;
}

/** Pseudonyms in a text, the kind in their first group. */
export const pseudonyms = /\[([a-z-]+) [0-9a-f]{6}\]/g;
