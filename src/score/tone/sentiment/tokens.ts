/** A word or emoticon between white space. */
export interface Token {
  lower: string;
  capitals: boolean;
  /** The mark a sentence ends with after this word; null within a sentence. */
  ends: '.' | '!' | '?' | null;
}

const mostTokens = 1500;

/**
 * White-space tokens without punctuation around them; what would shrink to two letters is kept as it is: it may be an
 * emoticon.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const raw of plain(text).split(/\s+/, mostTokens)) {
    const ends = endOf(raw);
    if (raw.length <= 1) {
      // A mark that stands alone ends the sentence of the word before.
      if (ends !== null && tokens.length > 0) tokens.at(-1)!.ends = ends;
      continue;
    }
    const bare = withoutEdges(raw);
    const word = bare.length <= 2 ? raw : bare;
    const lower = word.toLowerCase();
    // The lexicon's own "D:" is lost in its lower-case "d:": one is horror, the other joy.
    tokens.push({ lower: word === 'D:' ? 'D:' : lower, capitals: lower !== word && word === word.toUpperCase(), ends });
  }
  return tokens;
}

const plain = (text: string): string => {
  const straight = text.replaceAll('’', "'");
  if (!straight.includes('&')) return straight;
  return straight.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
};

function endOf(raw: string): Token['ends'] {
  for (let index = raw.length - 1; index >= 0 && isPunctuation(raw.charCodeAt(index)); index -= 1) {
    const mark = raw[index];
    if (mark === '.' || mark === '!' || mark === '?') return mark;
  }
  return null;
}

function withoutEdges(token: string): string {
  let start = 0;
  let end = token.length;
  while (start < end && isPunctuation(token.charCodeAt(start))) start += 1;
  while (end > start && isPunctuation(token.charCodeAt(end - 1))) end -= 1;
  return end - start === token.length ? token : token.slice(start, end);
}

const isPunctuation = (code: number): boolean =>
  (code >= 33 && code <= 47) ||
  (code >= 58 && code <= 64) ||
  (code >= 91 && code <= 96) ||
  (code >= 123 && code <= 126);
