/** Choices a bot gives in words: "A or B?", "a voucher, an exchange or a refund", "I can … Or I could …". */
import type { BotOption } from '../../bot/bot.ts';
import type { Language } from '../../language/language.ts';
import { dateSpans } from '../../language/text/dates.ts';
import { momentsIn } from './moments.ts';
import type { Sentence } from '../../language/text/sentence.ts';
import { wordsOf } from '../../language/text/words.ts';

/** "Would you like a refund or a replacement?" */
export function alternatives(sentence: Sentence): BotOption[] {
  const { language } = sentence;
  const { spokenFirst, askedLast } = language.choices;
  if (!sentence.text.endsWith('?')) return [];
  const plain = withoutAsides(sentence.seen.replace(/\?+$/, ''));
  const moments = momentsBefore(plain, language) ?? momentsIn(plain, language, false);
  if (moments.length > 0) return moments.map((label) => ({ label, value: label }));
  const listed = behindQuestion(sentence) === null ? [] : fragmentChoices(sentence);
  if (listed.length > 0) return listed;
  const clause = plain.split(/[.;:—–]\s|\s-\s/).at(-1)!;
  return choicesIn(clause.replace(spokenFirst, '').replace(askedLast, ''), language);
}

/** "I've got 11:40 and 15:20 today; which one can you make?": the times, where the same sentence asks which. */
function momentsBefore(plain: string, language: Language): string[] | null {
  const at = plain.lastIndexOf('; ');
  if (at < 0 || !language.choices.askedLast.test(`, ${plain.slice(at + 2)}`)) return null;
  const found = momentsIn(plain.slice(0, at), language, 'which');
  return found.length > 0 ? found : null;
}

export const asksWhichMoment = ({ seen, text, language }: Sentence): boolean =>
  text.endsWith('?') && momentsBefore(withoutAsides(seen.replace(/\?+$/, '')), language) !== null;

/** "We can offer a voucher, an exchange or a refund." */
export function statedAlternatives(sentence: Sentence): BotOption[] {
  const { language } = sentence;
  const { askedLast, beginning, doer } = language.choices;
  if (sentence.text.endsWith('?') || language.choices.example.test(sentence.seen)) return [];
  const text = withoutAsides(sentence.seen.replace(/[.!]+$/, '')).replace(askedLast, '');
  const moments = momentsIn(text, language, true);
  if (moments.length > 0) return moments.map((label) => ({ label, value: label }));
  const clauses = deedsIn(text, language);
  if (clauses.length > 0) return clauses;
  const listed = beginning.test(text) || doer.test(text) ? choicesIn(text, language) : [];
  const named = listed.length > 0 ? listed : joinedBy(text, language);
  return named.some(({ label }) => isLetter(label)) ? [] : named;
}

/** "I can note it down. Or, if you like, I can get a colleague": what the sentence before "or" says is the other choice. */
export function spreadAlternatives(sentences: readonly Sentence[]): BotOption[] {
  const at = sentences.findIndex(
    ({ seen, words, language }) => words.length > 3 && language.choices.opensOr.test(seen),
  );
  const before = sentences[at - 1];
  if (at < 1 || before === undefined || before.text.endsWith('?')) return [];
  const { language } = before;
  const { askedLast, doer, leadingOr } = language.choices;
  const moments = momentsIn(
    `${before.seen.replace(/[.!]+$/, '')}, ${sentences[at]!.seen.replace(/[.!]+$/, '')}`,
    language,
    true,
  );
  if (moments.length > 0) return moments.map((label) => ({ label, value: label }));
  const pair = [before, sentences[at]!].map(({ seen }) => seen.replace(/[.?!]+$/, '').replace(askedLast, ''));
  if (!doer.test(pair[0]!)) return [];
  return pair
    .map((seen) => optionOf(withoutArticle(seen.replace(leadingOr, '').replace(doer, ''), language), language))
    .filter(isNamed);
}

/** "Thu pm / Fri am / Mon am?", "One month, two, three?", "Chestnut, black or sand." */
export function fragmentChoices(sentence: Sentence): BotOption[] {
  const { text, language } = sentence;
  const seen = behindQuestion(sentence) ?? sentence.seen;
  const { spokenFirst, fragments, areListed, yesOrNo, noChoice, hour, commands, example } = language.choices;
  const plain = language.normalise(seen.replace(hour, ''));
  if (wordsOf(plain).length > 16 || language.hasVerb(wordsOf(plain)) || commands.test(seen) || example.test(seen))
    return [];
  const bare = withoutAsides(seen)
    .replace(/^[^:]{2,30}:\s/, '')
    .replace(/[.?!]+$/, '')
    .replace(spokenFirst, '');
  const parts = bare.split(fragments).filter((part) => part !== '');
  const isListed = areListed.test(bare) || (parts.length >= 3 && text.endsWith('?')) || parts.length >= 3;
  const isChoice = (part: string) =>
    part.split(' ').length <= 5 && !yesOrNo.test(part) && !noChoice.test(part.toLowerCase());
  return isListed && parts.length >= 2 && parts.every(isChoice) ? parts.map((part) => optionOf(part, language)) : [];
}

/** "Which would you like: lamb, trout, lentils?" */
function behindQuestion({ seen, language }: Sentence): string | null {
  const [, question = '', choices = ''] = /^([^?]{4,60}?)(?:\s[–—-]|:)\s([^?:]{4,120}\?)$/.exec(seen) ?? [];
  return choices.includes(',') && language.mode.wh.test(language.normalise(question)) ? choices : null;
}

const optionOf = (text: string, { choices }: Language): BotOption => {
  const label = text
    .replace(/[\s–—-]+$/, '')
    .replace(choices.trailing, '')
    .trim();
  return { label, value: label };
};
const isNamed = ({ label }: BotOption) => label !== '';

/** "A month (£34, leave whenever)": what stands in brackets is said about a choice. */
const withoutAsides = (text: string): string => text.replace(/\s*\([^()]{0,200}\)/g, '');

/** "You could swing by, or I'll send one", "there's one tonight, and there's one tomorrow": clauses that each make an offer. */
function deedsIn(text: string, language: Language): BotOption[] {
  const { spokenFirst, clauses, doer } = language.choices;
  const parts = text
    .replace(/^[^:]{2,40}:\s/, '')
    .replace(spokenFirst, '')
    .split(clauses);
  if (parts.length < 2 || parts.length > 5 || !parts.every((part) => doer.test(part))) return [];
  return parts.map((part) => optionOf(withoutArticle(part.replace(doer, ''), language), language));
}

/** Words of one choice where they are listed, at most. */
const fewest = 6;

/** "There are three visits left: Wednesday, Thursday and Friday", "one to the garden and one to the street". */
function joinedBy(text: string, language: Language): BotOption[] {
  const { ones: onesOf, saysOnes, beforeList, orWord, listing, joined, hour } = language.choices;
  const madeOf = (part: string) => optionOf(withoutArticle(part, language), language);
  const ones = text.split(onesOf).slice(1);
  if (ones.length >= 2 && saysOnes.test(text)) return ones.map(madeOf);
  const start = beforeList.exec(text);
  const colon = text.indexOf(': ');
  const after = colon >= 0 ? text.slice(colon + 2) : start === null ? '' : text.slice(start.index + start[0].length);
  const byAnd = !orWord.test(after);
  if (byAnd && colon < 0 && !listing.test(text)) return [];
  const parts = after.split(joined).map((part) => withoutArticle(part, language));
  const isPart = (part: string) =>
    part !== '' &&
    part.split(' ').length <= fewest &&
    !(byAnd && language.hasVerb(wordsOf(withoutDates(part.replace(hour, ''), language))));
  return parts.length >= 2 && parts.length <= 8 && parts.every(isPart)
    ? parts.map((part) => optionOf(part, language))
    : [];
}

/** "21 May" does nothing. */
function withoutDates(text: string, language: Language): string {
  const plain = language.normalise(text);
  return dateSpans(plain, language).reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end),
    plain,
  );
}

/** Words of one choice in a question, at most. */
const most = 12;

function choicesIn(clause: string, language: Language): BotOption[] {
  const { or, between, doer, subject, noChoice } = language.choices;
  const text = clause.slice(0, 300);
  // The last "or" joins the last two.
  const at = text.lastIndexOf(or);
  if (at < 2) return [];
  const before = text.slice(0, at).replace(/,$/, '').split(between);
  const opening = before[0]!.replace(doer, '');
  const first = withoutArticle(opening === before[0]! ? lastPhrase(opening, language) : opening, language);
  const labels = [...before.slice(1), text.slice(at + or.length)].map((one) =>
    withoutArticle(one.trim().replace(doer, '').replace(subject, ''), language),
  );
  const longest = Math.max(...labels.map(wordCount));
  const options = withMonth([withoutVerbs(first, opening !== before[0]!, longest, language), ...labels], language).map(
    (one) => optionOf(one, language),
  );
  // "The price, the content, or something else?"
  const isOther = (option: BotOption) =>
    options.length > 2 && option === options.at(-1) && language.wordings.labels.other.test(option.label);
  const isChoice = (option: BotOption) =>
    isOther(option) ||
    (option.label !== '' &&
      !isLetter(option.label) &&
      option.label.split(' ').length <= most &&
      !noChoice.test(option.label.toLowerCase()));
  return options.every(isChoice) ? options : [];
}

/** "You drive automatic or manual?", "It should be automatic or manual?": of the first only what the others are as well. */
function withoutVerbs(first: string, told: boolean, most: number, language: Language): string {
  const words = first.split(' ');
  if (words.length <= most) return first;
  if (language.choices.subject.test(first)) return words.slice(words.length > most + 1 ? 2 : 1).join(' ');
  if (!told && !language.hasVerb([words[0]!.toLowerCase()])) return first;
  const shorter = withoutArticle(lastPhrase(first, language), language);
  return shorter !== first && shorter !== '' ? shorter : words.slice(1).join(' ');
}

/** "It starts with an E or an F" tells of signs. */
const isLetter = (label: string): boolean => /(?:^|\s)\p{L}$/u.test(label);

const wordCount = (text: string): number => text.trim().split(/\s+/).length;

/** "Friday 15, Tuesday 19 or Saturday 23 May": days of one month. */
function withMonth(labels: readonly string[], { numbers }: Language): readonly string[] {
  const [, month] = /\d(?:st|nd|rd|th)?\s(?:of\s)?(\p{L}{3,})$/u.exec(labels.at(-1) ?? '') ?? [];
  if (month === undefined || !new RegExp(`^(?:${numbers.months.join('|')})$`, 'i').test(month)) return labels;
  return labels.map((label) => (/(?:^|\s)\d{1,2}(?:st|nd|rd|th)?$/.test(label) ? `${label} ${month}` : label));
}

const withoutArticle = (text: string, language: Language): string => {
  const shorter = text.trim().replace(language.choices.leadingArticle, '');
  return shorter === text.trim() ? shorter : withoutArticle(shorter, language);
};

/** What follows the verb: of "would you like to have a refund", "a refund". */
const lastPhrase = (text: string, { choices }: Language): string => choices.beginning.exec(text)?.[1] ?? text;
