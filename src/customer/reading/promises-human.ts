/** Promises and offers of a person, read from a bot's text. */
import type { Language } from '../../language/language.ts';
import type { SpeechKind } from '../../language/text/rows.ts';
import { sentencesOf } from '../../language/text/read-turn.ts';
import type { Sentence } from '../../language/text/sentence.ts';
import { asksForHuman } from './asks-for-human.ts';

const says = (sentence: Sentence, act: SpeechKind): boolean =>
  sentence.clauses.some((clause) =>
    sentence.language.reader
      .fitting(clause.words, clause.scope.question, 'clause', clause)
      .some(({ row }) => row.act === act),
  );

/** Does this text of a bot promise that a person takes over? Offers, conditions and refusals do not. */
export const promisesHuman = (text: string, language: Language): boolean =>
  sentencesOf([text], language).some((sentence) => says(sentence, 'promises-human'));

/** Does this text of a bot offer to hand over to a person, if the customer says so? */
export const offersHandover = (text: string, language: Language): boolean =>
  sentencesOf([text], language).some((sentence) => !says(sentence, 'promises-human') && says(sentence, 'offers-human'));

/** Does a yes/no question or a label offer a person? "Would you like to talk to an agent?", "Transfer me", "transfer you to a colleague" */
export const offersHuman = (text: string, language: Language): boolean =>
  language.people.isPerson(text.trim().toLowerCase()) ||
  asksForHuman(text, language) ||
  offersHandover(text, language) ||
  isHandover(text, language);

/** As the label of a choice. */
function isHandover(text: string, language: Language): boolean {
  const label = text.trim().replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
  if (/[.?!]/.test(label) || label.split(/\s+/).length > longest) return false;
  const question = language.people.asLeave(label);
  return question !== null && offersHandover(question, language);
}

const longest = 8;
