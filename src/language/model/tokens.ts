/**
 * A sentence as tokens for the learnt models: words in lower case and marks. Numbers, amounts, codes, dates and addresses
 * stand for their kind alone, so that nothing is learnt of one company's orders. Of no language.
 */

import { isAscii } from '../text/words.ts';

export interface Token {
  /** Of a value the name of its kind. */
  text: string;
  kind: 'word' | 'mark' | 'value';
  /** All in capitals, in a sentence that is not. */
  capitals: boolean;
}

const part =
  /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'.,@_:/+-]{0,60}[\p{L}\p{N}\p{M}])?|[?!:;,()"/…–—=>|$£€-]|\p{Extended_Pictographic}/gu;

/** The same of a text without other letters, which most are. */
const asciiPart = /[a-z0-9](?:[a-z0-9'.,@_:/+-]{0,60}[a-z0-9])?|[?!:;,()"/=>|$-]/gi;
const isWord = /^[a-z]+$/i;
const none: readonly string[] = [];

/** No more of one sentence is looked at. */
const longest = 1_200;
const most = 100;

export function tokensOf(seen: string): Token[] {
  const tokens: Token[] = [];
  const text = seen.slice(0, longest);
  const shouted = text === text.toUpperCase();
  const plain = isAscii(text);
  for (const found of text.match(plain ? asciiPart : part) ?? none) {
    if (tokens.length >= most) break;
    if (plain && isWord.test(found)) {
      const capitals = !shouted && found.length > 1 && found === found.toUpperCase();
      tokens.push({ text: found.toLowerCase(), kind: 'word', capitals });
      continue;
    }
    if (isValue.test(found)) tokens.push({ text: valueOf(found), kind: 'value', capitals: false });
    else if (!startsWithLetter.test(found))
      tokens.push({ text: found.charCodeAt(0) > 0x2100 ? '<picture>' : found, kind: 'mark', capitals: false });
    else {
      const capitals = !shouted && found.length > 1 && found === found.toUpperCase();
      for (const piece of found.toLowerCase().split(/[^\p{L}\p{M}']|(?=')/u))
        if (piece !== '') tokens.push({ text: piece, kind: 'word', capitals });
    }
  }
  return tokens;
}

const isValue = /[\p{N}@]/u;
const startsWithLetter = /^\p{L}/u;

function valueOf(found: string): string {
  if (found.includes('@')) return '<address>';
  if (/\p{L}/u.test(found)) return /^\d{1,2}\p{L}{2}$/u.test(found) ? '<short>' : '<code>';
  if (/^\d+$/.test(found)) return found.length === 1 ? '<digit>' : found.length < 4 ? '<number>' : '<long>';
  if (found.includes(':')) return '<time>';
  return /^\d+[.,]\d{1,2}$/.test(found) ? '<decimal>' : '<figures>';
}
