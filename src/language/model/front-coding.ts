/** Words in a few bytes: sorted, of each how many letters it shares with the one before, and the rest. */

/** @param words Sorted, each once. */
export function frontCoded(words: readonly string[]): Uint8Array {
  const shared = words.map((word, index) => sharedStart(word, words[index - 1] ?? ''));
  const rests = words.map((word, index) => word.slice(shared[index])).join('\n');
  return Uint8Array.from([words.length & 255, words.length >>> 8, ...shared, ...Buffer.from(rests)]);
}

/** The other way round. */
export function wordsIn(bytes: Buffer): string[] {
  const count = bytes[0]! + 256 * bytes[1]!;
  const rests = bytes.toString('utf8', 2 + count).split('\n');
  let word = '';
  return rests.map((rest, index) => (word = word.slice(0, bytes[2 + index]) + rest));
}

function sharedStart(word: string, before: string): number {
  let at = 0;
  while (at < word.length && at < 255 && word[at] === before[at]) at++;
  return at;
}
