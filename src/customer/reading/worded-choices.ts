/** Choices that a sentence names in words of its own. */
import type { BotOption } from '../../bot/bot.ts';
import type { Sentence } from '../../language/text/sentence.ts';
import { alternatives, fragmentChoices } from './alternatives.ts';

export const wordedChoices = (sentence: Sentence): BotOption[] => {
  const found = alternatives(sentence);
  return found.length > 0 || !sentence.text.endsWith('?') ? found : fragmentChoices(sentence);
};

/** Of so few words is a question that points back to what was offered before it. */
const fewWords = 6;

export const pointsBack = ({ words }: Sentence): boolean => words.length <= fewWords;
