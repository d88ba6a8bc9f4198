/** Whether a value is said of this customer's case or of everybody: "Most people pay £21, in your case it is £18.40." */
import type { Language } from '../../language/language.ts';
import { everyMatch } from '../../language/text/every-match.ts';
import type { Sentence } from '../../language/text/sentence.ts';
import { onceFor } from '../../language/text/remember.ts';
import { type LearnProfile, namesIn } from './learn-profile.ts';

export type Standing = 'own' | 'general' | 'plain';

/**
 * @param before What stands before the value, from the one before it or the beginning of the sentence on.
 * @param after What stands behind it, up to the next one.
 */
export function standingOf(before: string, after: string, isFirst: boolean, language: Language): Standing {
  const { own, ofOthers } = everywhereIn(language);
  // What stands right behind a value is said of that: "£21 for everybody, £18 …"
  const lead = isFirst ? before : before.slice(Math.max(0, before.search(breaks)));
  for (const words of [lead.slice(lead.lastIndexOf(';') + 1), after.slice(0, endOf(after))]) {
    const [mine, theirs] = [lastIndex(own, words), lastIndex(ofOthers, words)];
    if (mine >= 0 || theirs >= 0) return mine >= theirs ? 'own' : 'general';
  }
  return language.answers.ofYou.test(lead) ? 'own' : 'plain';
}

/**
 * "The EU costs £2.50. For Turkey it is £6.50", to who asked about Turkey. null: nothing is named there, or the customer named nothing.
 * @param sentence That speaks of this value alone; null: of several, and names one right before it.
 */
export function standingByName(
  sentence: Sentence | null,
  before: string,
  { names, language }: LearnProfile,
): Standing | null {
  if (names.size === 0) return null;
  const said = sentence === null ? language.keysOf(before) : namesIn(sentence.seen, language);
  if (said.some((key) => names.has(key))) return 'own';
  return sentence !== null && said.length > 0 ? 'general' : null;
}

const breaks = /[,;()]| [-–—] /;

function endOf(after: string): number {
  const at = after.search(breaks);
  return at < 0 ? after.length : at;
}

const everywhereIn = onceFor(({ answers: { own, ofOthers } }: Language) => ({
  own: everywhere(own),
  ofOthers: everywhere(ofOthers),
}));

const everywhere = ({ source, flags }: RegExp): RegExp => new RegExp(source, `${flags}g`);

function lastIndex(pattern: RegExp, text: string): number {
  let last = -1;
  for (const { index } of everyMatch(text, pattern)) last = index;
  return last;
}
