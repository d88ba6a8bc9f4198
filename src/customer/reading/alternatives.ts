/** Choices a bot gives in words: "A or B?", "a voucher, an exchange or a refund", "I can … Or I could …". */
import type { BotOption } from '../../bot/bot.ts';
import {
  articles,
  askedLast,
  beforeChoices,
  doer,
  leadingArticle,
  listing,
  noChoice,
  spokenFirst,
  trailing,
} from '../../language/en/choices.ts';
import { hasVerb } from '../../language/en/verbs.ts';
import type { Sentence } from '../../language/text/turn.ts';
import { normalise, wordsOf } from '../../language/text/words.ts';

/** "Would you like a refund or a replacement?" */
export function alternatives(sentence: Sentence): BotOption[] {
  if (!sentence.text.endsWith('?')) return [];
  const plain = withoutAsides(sentence.seen.replace(/\?+$/, ''));
  const clause = plain.split(/[.;:—–]\s|\s-\s/).at(-1)!;
  return choicesIn(clause.replace(spokenFirst, '').replace(askedLast, ''));
}

/** "We can offer a voucher, an exchange or a refund." */
export function statedAlternatives(sentence: Sentence): BotOption[] {
  if (sentence.text.endsWith('?')) return [];
  const text = withoutAsides(sentence.seen.replace(/[.!]+$/, '')).replace(askedLast, '');
  const clauses = deedsIn(text);
  if (clauses.length > 0) return clauses;
  const listed = beginning.test(text) || doer.test(text) ? choicesIn(text) : [];
  return listed.length > 0 ? listed : joinedBy(text);
}

/** "I can note it down. Or, if you like, I can get a colleague": what the sentence before "or" says is the other choice. */
export function spreadAlternatives(sentences: readonly Sentence[]): BotOption[] {
  const at = sentences.findIndex(({ seen, words }) => words.length > 3 && /^or\b/i.test(seen));
  const before = sentences[at - 1];
  if (at < 1 || before === undefined || before.text.endsWith('?')) return [];
  const pair = [before, sentences[at]!].map(({ seen }) => seen.replace(/[.?!]+$/, '').replace(askedLast, ''));
  if (!doer.test(pair[0]!)) return [];
  return pair.map((seen) => optionOf(withoutArticle(seen.replace(/^or,?\s/i, '').replace(doer, '')))).filter(isNamed);
}

/** "Thu pm / Fri am / Mon am?", "One month, two, three?", "Chestnut, black or sand." */
export function fragmentChoices({ seen, words, text }: Sentence): BotOption[] {
  if (words.length > 16 || hasVerb(words)) return [];
  const bare = withoutAsides(seen)
    .replace(/^[^:]{2,30}:\s/, '')
    .replace(/[.?!]+$/, '')
    .replace(spokenFirst, '');
  const parts = bare.split(/\s+\/\s+|\s*,\s*(?:or\s)?|\s+or\s+/).filter((part) => part !== '');
  const isListed = /\s\/\s|\bor\b/.test(bare) || (parts.length >= 3 && text.endsWith('?')) || parts.length >= 3;
  const isChoice = (part: string) =>
    part.split(' ').length <= 5 && !/^(?:yes|no|y|n)$/i.test(part) && !noChoice.test(part.toLowerCase());
  return isListed && parts.length >= 2 && parts.every(isChoice) ? parts.map(optionOf) : [];
}

const beginning = new RegExp(`^.*?\\b(?:${beforeChoices}|whether)\\b(?: ${articles}\\b)*:?\\s*(.+)$`, 'i');

const optionOf = (text: string): BotOption => {
  const label = text
    .replace(/[\s–—-]+$/, '')
    .replace(trailing, '')
    .trim();
  return { label, value: label };
};
const isNamed = ({ label }: BotOption) => label !== '';

/** "A month (£34, leave whenever)": what stands in brackets is said about a choice. */
const withoutAsides = (text: string): string => text.replace(/\s*\([^()]{0,200}\)/g, '');

/** "You could swing by, or I'll send one", "there's one tonight, and there's one tomorrow": clauses that each make an offer. */
function deedsIn(text: string): BotOption[] {
  const parts = text
    .replace(/^[^:]{2,40}:\s/, '')
    .replace(spokenFirst, '')
    .split(/,?\s(?:or|and)\s|,\s/);
  if (parts.length < 2 || parts.length > 5 || !parts.every((part) => doer.test(part))) return [];
  return parts.map((part) => optionOf(withoutArticle(part.replace(doer, ''))));
}

/** Words of one choice where they are listed, at most. */
const fewest = 6;

/** "There are three visits left: Wednesday, Thursday and Friday", "one to the garden and one to the street". */
function joinedBy(text: string): BotOption[] {
  const ones = text.split(/,?\s(?:and\s)?one\s(?!of\b)/).slice(1);
  if (ones.length >= 2 && / and one /.test(text)) return ones.map((one) => optionOf(withoutArticle(one)));
  const start =
    /:\s|\b(?:at|in|are|is|have|got|offer|see|with|between|of|there's|for)\s(?!(?:the|a|an)?\s?\w+\s(?:left|available))/.exec(
      text,
    );
  const colon = text.indexOf(': ');
  const after = colon >= 0 ? text.slice(colon + 2) : start === null ? '' : text.slice(start.index + start[0].length);
  const byAnd = !/\bor\b/.test(after);
  if (byAnd && colon < 0 && !listing.test(text)) return [];
  const parts = after.split(/,\s(?:and\s|or\s)?|\s(?:and|or)\s/).map(withoutArticle);
  const isPart = (part: string) =>
    part !== '' &&
    part.split(' ').length <= fewest &&
    !(byAnd && hasVerb(wordsOf(normalise(part.replace(/\d ?[ap]m\b/gi, '')))));
  return parts.length >= 2 && parts.length <= 8 && parts.every(isPart) ? parts.map(optionOf) : [];
}

/** Words of one choice in a question, at most. */
const most = 12;

function choicesIn(clause: string): BotOption[] {
  const text = clause.slice(0, 300);
  // The last "or" joins the last two.
  const at = text.lastIndexOf(' or ');
  if (at < 2) return [];
  const before = text
    .slice(0, at)
    .replace(/,$/, '')
    .split(/,\s|\sor\s/);
  const opening = before[0]!.replace(doer, '');
  const first = withoutArticle(opening === before[0]! ? lastPhrase(opening) : opening);
  const labels = [first, ...before.slice(1).map(withoutArticle), withoutArticle(text.slice(at + 4))].map(
    (one) => optionOf(one).label,
  );
  const isChoice = (one: string) => one !== '' && one.split(' ').length <= most && !noChoice.test(one.toLowerCase());
  return labels.every(isChoice) ? labels.map(optionOf) : [];
}

const withoutArticle = (text: string): string => {
  const shorter = text.trim().replace(leadingArticle, '');
  return shorter === text.trim() ? shorter : withoutArticle(shorter);
};

/** What follows the verb: of "would you like to have a refund", "a refund". */
const lastPhrase = (text: string): string => beginning.exec(text)?.[1] ?? text;
