/** Rows in which words were said, by the index beside the page. */
import type { ConversationRow } from '../model.ts';
import { rowsWith, shortestWord, type WordPart, wordPartOf, wordsIn } from '../parts/word-index.ts';
import { partNamed } from './parts.ts';

/** By word of the query, as `filter.ts` cuts it. */
export type Hits = ReadonlyMap<string, ReadonlySet<ConversationRow>>;

/** Every piece of a word must begin a word that was said: `e-mail` is two. */
export async function hitsOf(words: readonly string[], rows: readonly ConversationRow[]): Promise<Hits> {
  const hits = new Map<string, ReadonlySet<ConversationRow>>();
  for (const word of words) hits.set(word, await rowsSaying(word, rows));
  return hits;
}

async function rowsSaying(word: string, rows: readonly ConversationRow[]): Promise<Set<ConversationRow>> {
  const pieces = wordsIn(word).filter((piece) => piece.length >= shortestWord);
  const found = await Promise.all(pieces.map(async (piece) => rowsWith(await wordPart(piece), piece)));
  const [first = new Set<number>(), ...others] = found;
  const numbers = [...first].filter((number) => others.every((other) => other.has(number)));
  return new Set(numbers.flatMap((number) => rows[number] ?? []));
}

/** Where no word begins so, there is no part. */
const wordPart = (piece: string): Promise<WordPart> => partNamed<WordPart>(wordPartOf(piece)).catch(() => ({}));
