/** How a sentence is meant: told, asked, requested, offered, conditional or denied. */
import type { Language } from '../../language/language.ts';
import { onceFor } from '../../language/text/remember.ts';
import { readPart, type Sentence, type Wording } from '../../language/text/sentence.ts';

export const isQuestion = (sentence: Wording): boolean => {
  const { wh, inverted } = sentence.language.mode;
  return sentence.text.endsWith('?') || wh.test(openingOf(sentence)) || inverted.test(sentence.text);
};

/** Asks for something to be told, in whatever form. */
export const isRequest = ({ wording }: Pick<Sentence, 'wording'>): boolean => requested(wording);

/** Every sentence is asked more than once. */
const requested = onceFor(requests);

function requests(sentence: Wording): boolean {
  const { text, language } = sentence;
  const { allowed, please } = language.mode;
  if (allowed.test(text) && !hasWh(text, language)) return false;
  return (
    hasWh(text, language) ||
    language.mode.requests.some((pattern) => pattern.test(text)) ||
    isBare(sentence) ||
    needs(sentence) ||
    (text.includes(please) &&
      clausesOf(text, language).some((clause) => clause !== text && isBare(readPart(clause, language))))
  );
}

const needs = ({ words, language }: Wording): boolean =>
  language.reader.fitting(words, false, 'clause').some(({ row }) => row.act === 'needs');

/** A few words that name something and no more. */
export const isBare = ({ text, words, language: { mode } }: Wording): boolean =>
  words.length <= 8 && mode.bare.test(text) && !mode.inverted.test(text) && !mode.notBare.test(text);

export const hasWh = (text: string, { mode }: Language): boolean => mode.wh.test(text);

/** Can be answered with yes or no. */
export const isYesNo = ({ text, language: { mode } }: Wording): boolean =>
  mode.inverted.test(text) || (text.endsWith('?') && (mode.invertedLater.test(text) || !mode.wh.test(text)));

/** Says that something is not wanted: "no need to send your order number". "Which number stands on your meter?" asks. */
export const isNeedless = (text: string, { mode }: Language): boolean =>
  mode.needless.test(text) && !(text.endsWith('?') && mode.wh.test(text));

export const isConditional = ({ text, language: { mode } }: Wording): boolean => mode.conditional.test(text);

/** Long sentences that only start like a question are told, not asked. */
const openingOf = (sentence: Wording) => sentence.text.slice(0, 60);

/**
 * Parts of a sentence that are asked or denied on their own: "no need for your order number, just your e-mail" is two.
 * @param text Normalised.
 */
export const clausesOf = (text: string, { mode }: Language): string[] =>
  text
    .split(mode.parts)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
