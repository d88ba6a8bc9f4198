/** The very words a bot wants typed for yes and for no: "reply YES to confirm or NO to keep it", "(Y/N)", "if not, type FIX". */
import {
  affirms,
  denies,
  eitherWords,
  noWords,
  otherwise,
  typing,
  withWord,
  yesWords,
} from '../../language/en/keywords.ts';
import { saidOf } from '../../language/text/pattern.ts';
import type { Sentence } from '../../language/text/turn.ts';
import { keysOf, normalise, wordsOf } from '../../language/text/words.ts';

export interface Keywords {
  keyword: string | null;
  keywordNo: string | null;
  /** Sentences that name one. */
  sentences: ReadonlySet<Sentence>;
  /** The one that names the word for yes. */
  asking: Sentence | null;
}

/** A word to type, and what is said of it. */
interface Command {
  word: string;
  said: string;
  sentence: Sentence;
}

const verb = typing.replaceAll(/\b[a-z](?=[a-z ]*)/g, (first) => `[${first.toUpperCase()}${first}]`);
const capitals = '[A-Z]{2,15}(?: [A-Z]{2,12})?';
const small = [...yesWords.split('|'), ...noWords.split('|'), ...eitherWords.split('|')].join('|');
/** Small letters are a word to type only where nothing is named by them: "enter the correct address". */
const stop = `(?=\\s*(?:$|[,.;:!?"')]|(?:to|if|and|or|for|so|when|in|now|by|below|back|here)\\b))`;
const commanded = new RegExp(
  `\\b(?:(?:${verb})${withWord}:?|the word) (?:["']([\\p{L}\\d ]{1,20})["']|(${capitals}|[A-Z]|\\d)(?![\\p{L}\\d])|(${small})${stop})`,
  'u',
);
/** Without a verb of its own: ", N to change", "or NO", "Y = yes". */
const named = `(?:^|[,;.] ?|\\bor |\\band )["']?(${capitals}|[A-Z]|\\d)["']?(?=\\s?(?:to|if|for|=|-|–|$|[.,?!]))`;
const commands = new RegExp(`${commanded.source}|${named}`, 'gu');
const pair = /(?:[([]|\b|^)\s?(yes|y)\s?(?:\/|\||or|,)\s?(no|n)\b/i;

const isYes = new RegExp(`^(?:${yesWords})$`, 'i');
const isNo = new RegExp(`^(?:${noWords})$`, 'i');

/** @param aims Keys of what the customer came for: to whom wants to cancel, CANCEL is a yes. */
export function keywordsIn(sentences: readonly Sentence[], aims: ReadonlySet<string>): Keywords {
  const found = sentences.flatMap(commandsIn);
  const scored = found.map((command) => ({ ...command, score: scoreOf(command, aims) }));
  const best = scored.toSorted((one, other) => other.score - one.score)[0];
  const worst = scored.toSorted((one, other) => one.score - other.score)[0];
  const naming = new Set(scored.map(({ sentence }) => sentence));
  if (best !== undefined && best.score > 0 && !(scored.length > 2 && worst!.score >= 0)) {
    const no = worst!.score < best.score && worst!.word !== best.word && scored.length > 1 ? worst!.word : null;
    return { keyword: best.word, keywordNo: no, sentences: naming, asking: best.sentence };
  }
  for (const sentence of sentences) {
    const both = pair.exec(sentence.seen);
    if (both !== null)
      return { keyword: both[1]!, keywordNo: both[2]!, sentences: new Set([sentence]), asking: sentence };
  }
  return { keyword: null, keywordNo: null, sentences: new Set(), asking: null };
}

function commandsIn(sentence: Sentence, at: number, all: readonly Sentence[]): Command[] {
  if (sentence.role !== 'text' && sentence.role !== 'item') return [];
  const { seen } = sentence;
  const matches = [...seen.matchAll(commands)];
  const isVerbless = !new RegExp(commanded.source, 'u').test(seen);
  const before = all[at - 1];
  // "Y to buy, N to change" names two; "A to B" says something else.
  if (
    isVerbless &&
    matches.length < 2 &&
    !(before !== undefined && new RegExp(commanded.source, 'u').test(before.seen))
  )
    return [];
  return matches.map((match, index) => {
    const word = match.slice(1).find((one) => one !== undefined)!;
    const end = match.index + match[0].length;
    const after = seen.slice(end, matches[index + 1]?.index ?? seen.length);
    const start = index === 0 ? 0 : matches[index - 1]!.index + matches[index - 1]![0].length;
    const leading = seen.slice(start, match.index);
    const said = /^["']?\s?(?:to|if|for|when|so|and|you|within|followed|plus|\+|=|-|–)/.test(after)
      ? after.replace(/^["']\s?/, '').split(/[.;]\s/)[0]!
      : /^(?:to|if|for|in case|once|when|should|unless|otherwise|in order to)\b/i.test(
            leading.trim().replace(/^[,.;]\s?/, ''),
          )
        ? leading
        : '';
    return { word, said, sentence };
  });
}

/** Above 0 for a yes, below for a no. */
function scoreOf({ word, said }: Command, aims: ReadonlySet<string>): number {
  const words = wordsOf(normalise(said));
  const text = saidOf(words, false);
  if (otherwise.test(text)) return 0;
  // What 1 or B means is told by what is said of it.
  const isWord = /^[yn]$/i.test(word) || (word.length > 1 && !/^(?:\d+|one|two)$/.test(word));
  const own = !isWord ? 0 : isYes.test(word) ? 2 : isNo.test(word) ? -2 : word === word.toUpperCase() ? 1 : 0;
  const aimed = keysOf(`${word} ${said}`).some((key) => aims.has(key)) ? 1 : 0;
  const meant = denies.test(text) ? -3 : affirms.test(text) ? 3 : 0;
  const letter = /^[yn]$/i.test(word) ? 2 : 1;
  return own * letter + meant + (meant < 0 ? 2.5 * aimed : aimed) - (own === 0 && meant === 0 ? aimed : 0);
}
