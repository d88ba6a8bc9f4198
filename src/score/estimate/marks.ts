/** What a turn shows by its words alone, as numbers: the raw material of the estimate. */
import { remember } from '../../language/text/remember.ts';
import { sentiment } from '../tone/sentiment/sentiment.ts';
import { utterance } from '../tone/utterance.ts';
import { toneVector } from '../tone/vector.ts';
import type { CourseTurn } from './course.ts';
import { botLexicon, customerLexicon } from './lexicon.ts';
import { phraseFinder, type PhraseFinder } from './phrases.ts';

/** A customer's turn. */
export function customerMarks(text: string): Map<string, number> {
  const marks = wordMarks(text, customerPhrases);
  addTone(marks, sentiment(text.slice(0, longest)));
  if (insists.test(text)) marks.set('insists', 1);
  return marks;
}

/** A bot's turn: its words, and the acts the customer's ears read in them. */
export function botMarks({ text, acts }: Pick<CourseTurn, 'text' | 'acts'>): Map<string, number> {
  const marks = new Map(botWords(text));
  for (const { kind } of acts) {
    const mark = actMarks[kind];
    if (mark !== undefined) marks.set(mark, 1);
  }
  return marks;
}

const longest = 1500;
const insists = /[!?]\s?[!?]/;

const actMarks: Partial<Record<CourseTurn['acts'][number]['kind'], string>> = {
  asks: 'asks',
  'asks-other': 'asks',
  confirms: 'asks leave',
  'offers-human': 'asks leave',
  offers: 'asks',
  refuses: 'refuses',
  'did-not-understand': 'deaf',
  'promises-human': 'promises a human',
  'offers-more': 'offers more',
  'asks-want': 'asks the want',
  apologises: 'apologises',
  thanks: 'thanks',
  goodbye: 'bye',
  waits: 'waits',
};

const customerPhrases = phraseFinder(customerLexicon);
const botPhrases = phraseFinder(botLexicon);

const botWords = remember((text): ReadonlyMap<string, number> => {
  const marks = wordMarks(text, botPhrases);
  addTone(marks, toneVector(text).sentiment);
  return marks;
}, 2000);

function wordMarks(text: string, find: PhraseFinder): Map<string, number> {
  const { words, lower } = utterance(text);
  const marks = new Map<string, number>();
  find(words, (mark) => marks.set(mark, 1));
  if (lower.includes('?')) marks.set('question', 1);
  return marks;
}

function addTone(marks: Map<string, number>, tone: number): void {
  if (tone > 0) marks.set('glad', tone);
  if (tone < 0) marks.set('sad', -tone);
}
