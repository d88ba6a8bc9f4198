/** Whether a value is said of this customer's case or of everybody: "Most people pay £21, in your case it is £18.40." */
import type { Language } from '../../language/language.ts';

export type Standing = 'own' | 'general' | 'plain';

/**
 * @param before What stands before the value, from the one before it or the beginning of the sentence on.
 * @param after What stands behind it, up to the next one.
 */
export function standingOf(
  before: string,
  after: string,
  isFirst: boolean,
  { answers: { own, ofYou, ofOthers } }: Language,
): Standing {
  // What stands right behind a value is said of that: "£21 for everybody, £18 …"
  const lead = isFirst ? before : before.slice(Math.max(0, before.search(breaks)));
  for (const words of [lead.slice(lead.lastIndexOf(';') + 1), after.slice(0, endOf(after))]) {
    const [mine, theirs] = [lastIndex(own, words), lastIndex(ofOthers, words)];
    if (mine >= 0 || theirs >= 0) return mine >= theirs ? 'own' : 'general';
  }
  return ofYou.test(lead) ? 'own' : 'plain';
}

const breaks = /[,;()]| [-–—] /;

function endOf(after: string): number {
  const at = after.search(breaks);
  return at < 0 ? after.length : at;
}

function lastIndex(pattern: RegExp, text: string): number {
  let last = -1;
  for (const match of text.matchAll(new RegExp(pattern, `g${pattern.unicode ? 'u' : ''}`))) last = match.index;
  return last;
}
