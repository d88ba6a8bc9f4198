/** The very words a bot wants typed for yes and for no: "reply YES to confirm or NO to keep it", "(Y/N)". */
import { noWords, typing, withWord, yesWords } from '../../language/en/keywords.ts';

export interface Keywords {
  keyword: string | null;
  keywordNo: string | null;
}

const quoted = '["\']([\\p{L}\\d ]{1,20})["\']';
const capitals = '([A-Z]{2,15}(?: [A-Z]{2,12})?|[YNyn1-9])';
const asked = new RegExp(`\\b(?:${typing})${withWord}:? (?:${quoted}|${capitals}\\b|((?:${yesWords})\\b))`, 'iu');
const isYes = new RegExp(`^(?:${yesWords})$`, 'i');
const isNo = new RegExp(`^(?:${noWords})$`, 'i');
const pair = /(?:[([]|\b)\s?(yes|y)\s?(?:\/|\||or|,)\s?(no|n)\b/i;
const other = new RegExp(`\\bor (?:(?:${typing})${withWord} )?(?:${quoted}|${capitals}\\b|((?:${noWords})\\b))`, 'iu');

export function keywordsIn(seen: string): Keywords {
  const both = pair.exec(seen);
  const match = asked.exec(seen);
  const found = match?.slice(1).find((one) => one !== undefined) ?? null;
  // Capitals are a keyword; small letters only where they are words of consent.
  const keyword = found !== null && (isCapital(found) || isYes.test(found) || match?.[1] !== undefined) ? found : null;
  if (keyword === null) return { keyword: both?.[1] ?? null, keywordNo: both?.[2] ?? null };
  const rest = seen.slice(match!.index + match![0].length);
  const no =
    other
      .exec(rest)
      ?.slice(1)
      .find((one) => one !== undefined) ?? null;
  const second = new RegExp(
    `[,;.] ?(?:(?:${typing})${withWord} )?(?:${quoted}|([A-Z]{2,15}|[N2])\\b) (?:to|if|for)`,
    'u',
  ).exec(rest);
  const keywordNo = no ?? second?.slice(1).find((one) => one !== undefined) ?? null;
  if (isNo.test(keyword) && keywordNo !== null && isYes.test(keywordNo) && !isYes.test(keyword))
    return { keyword: keywordNo, keywordNo: keyword };
  return { keyword, keywordNo };
}

const isCapital = (word: string) => /^[A-Z\d ]+$/.test(word) && word !== 'I' && word !== 'A';
