/** Keys for yes and no that stand behind a question and are none of their own: "Gift? Y/N". */
import type { Language } from '../../language/language.ts';
import type { BotAct } from '../acts.ts';
import type { Prepared } from './prepared.ts';

export function keysOfQuestion(acts: readonly BotAct[], { brief, language }: Prepared): BotAct[] {
  const left: BotAct[] = [];
  for (const act of acts) {
    const before = left.at(-1);
    if (before === undefined || before.message !== act.message || !isBare(act)) {
      left.push(act);
      continue;
    }
    const isAnswered = before.kind === 'asks' && isYesOrNo(brief.facts[before.fact]?.value, language);
    if (before.kind === 'confirms' && before.keyword === null && act.kind === 'confirms')
      left[left.length - 1] = {
        ...before,
        // Whoever is given keys for it answers with one, though nothing is known of it.
        about: before.about === 'state' ? act.about : before.about,
        keyword: act.keyword,
        keywordNo: act.keywordNo,
      };
    else if (!isAnswered) left.push(act);
  }
  return left;
}

/** "(Y/N)", "Reply Y or N": keys, and hardly a word besides. */
function isBare(act: BotAct): boolean {
  if (act.kind === 'did-not-understand')
    return /^\W*(?:\p{L}{2,}\W+){0,2}\p{Lu}\W+(?:\p{L}{2,4}\W+)?\p{Lu}\W*$/u.test(act.quote);
  if (act.kind !== 'confirms' || act.keyword === null || act.keywordNo === null || act.values.length > 0) return false;
  const keys = new Set([act.keyword, act.keywordNo]);
  const words = act.quote.match(/[\p{L}\d]+/gu) ?? [];
  return words.filter((word) => !keys.has(word)).length <= 2;
}

const isYesOrNo = (value: unknown, { normalise, wordings: { labels } }: Language): boolean =>
  typeof value === 'boolean' ||
  (typeof value === 'string' && [labels.yes, labels.no].some((label) => label.test(normalise(value))));
