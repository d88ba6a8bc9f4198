/** Phrases of an author, found in the words of a bot. */

/** The phrase's keys in order, with at most one other word between two of them; −1 when absent. */
export function indexOfPhrase(keys: readonly string[], phrase: readonly string[]): number {
  for (let start = 0; start < keys.length; start++) {
    if (keys[start] !== phrase[0]) continue;
    let at = start;
    let next = 1;
    while (next < phrase.length) {
      if (keys[at + 1] === phrase[next]) at += 1;
      else if (keys[at + 2] === phrase[next]) at += 2;
      else break;
      next++;
    }
    if (next === phrase.length) return start;
  }
  return -1;
}
