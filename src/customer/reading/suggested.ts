/** Days and times that a bot suggests: "How about Thursday at four? There's also Friday at eight." */
import type { BotOption } from '../../bot/bot.ts';
import type { Sentence } from '../../language/text/sentence.ts';
import type { HeardSentence } from './heard-sentence.ts';
import { momentsIn, singleMoment } from './moments.ts';

/** "How about Thursday at four?" */
export const suggestsMoment = (sentence: Sentence): boolean =>
  sentence.text.endsWith('?') && sentence.language.choices.suggests.test(sentence.text) && momentOf(sentence) !== null;

/** The moment suggested, and the one that the sentence beside it adds. */
export function suggestedMoments(told: readonly HeardSentence[]): BotOption[] {
  for (const [at, { sentence }] of told.entries()) {
    const next = told[at + 1]?.sentence;
    if (next === undefined || ![sentence, next].some(suggestsMoment) || !isAlternative(next)) continue;
    const labels = [momentOf(sentence), momentOf(next)].filter((label) => label !== null);
    if (labels.length === 2) return labels.map((label) => ({ label, value: label }));
  }
  return [];
}

/** Told in place of what is not to be had: "Wednesday isn't possible. I can do Thursday at 3 or Friday at 9." */
export function momentsInstead(told: readonly HeardSentence[]): BotOption[] {
  const refused = told.findIndex(({ speech }) => speech.has('refuses'));
  if (refused < 0 || told.some(({ sentence }) => sentence.text.endsWith('?'))) return [];
  for (const { sentence } of told.slice(refused)) {
    const labels = momentsIn(sentence.seen.replace(/[.!]+$/, ''), sentence.language, true);
    if (labels.length > 0) return labels.map((label) => ({ label, value: label }));
  }
  return [];
}

/** "Jo is free at 11:40, and there's another slot at 15:20." */
export function momentsTold(told: readonly HeardSentence[]): BotOption[] {
  if (told.some(({ sentence }) => sentence.text.endsWith('?'))) return [];
  for (const { sentence } of told) {
    const { text, seen, language } = sentence;
    if (!language.choices.also.test(text) || !language.choices.isFree.test(text)) continue;
    const labels = seen.split(/,\s|;\s/).flatMap((part) => singleMoment(part.replace(/[.!]+$/, ''), language) ?? []);
    if (labels.length > 1) return labels.map((label) => ({ label, value: label }));
  }
  return [];
}

const momentOf = ({ seen, language }: Sentence): string | null => singleMoment(seen.replace(/[.?!]+$/, ''), language);

const isAlternative = ({ text, seen, language: { choices } }: Sentence): boolean =>
  choices.also.test(text) || choices.opensOr.test(seen);
