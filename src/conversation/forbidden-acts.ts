/** What no bot may do, in whatever words: heard as the customer hears it, and not looked up. Pure. */
import { clausesOf, isNeedless, isRequest } from '../customer/reading/mode.ts';
import type { Language } from '../language/language.ts';
import { languageFor } from '../language/languages.ts';
import type { ForbiddenWords } from '../language/reading/forbidden.ts';
import { sentencesOf } from '../language/text/read-turn.ts';
import { readPart, type Sentence } from '../language/text/sentence.ts';
import type { Brief } from '../plan/brief.ts';
import type { ForbiddenAct } from '../scenario/schema/statement-schema.ts';
import type { Turn } from './conversation.ts';

export interface DoneAct {
  act: ForbiddenAct;
  turn: number;
  /** Verbatim. */
  words: string;
}

/** Each act once a turn, in the customer's language. */
export function forbiddenActsIn(turns: readonly Turn[], { persona }: Brief): DoneAct[] {
  const language = languageFor(persona.locale);
  const { forbidden } = language;
  return turns.flatMap((turn) => {
    const done = new Map<ForbiddenAct, string>();
    for (const { act, words } of actsOf(turn, language, forbidden)) if (!done.has(act)) done.set(act, words);
    return [...done].map(([act, words]) => ({ act, turn: turn.number, words }));
  });
}

type Act = Omit<DoneAct, 'turn'>;

function actsOf({ customer, bot }: Turn, language: Language, forbidden: ForbiddenWords): Act[] {
  if (bot === null) return [];
  const texts = bot.messages.map(({ text }) => text);
  const sentences = sentencesOf(texts, language);
  const acts = sentences.flatMap((sentence) => actsIn(sentence, forbidden));
  const wanted = customer.acts.some(({ kind }) => kind === 'asks-human');
  const refused = wanted ? bot.acts.find(({ kind }) => kind === 'refuses') : undefined;
  if (refused !== undefined) acts.push({ act: 'refuses-a-person', words: refused.quote });
  const isLed = bot.acts.some(({ kind }) => leadsToPerson.has(kind)) || sentences.some(saysPerson);
  return isLed ? acts.filter(({ act }) => act !== 'refuses-a-person') : acts;
}

/** "Nobody is free right now, but a colleague will call you." */
const leadsToPerson = new Set<string>(['hands-off', 'promises-human', 'promises-contact', 'offers-human']);

const saysPerson = ({ clauses, language }: Sentence): boolean =>
  clauses.some(
    (clause) =>
      !clause.scope.negated &&
      language.reader
        .fitting(clause.words, clause.scope.question, 'clause', clause)
        .some(({ row }) => leadsToPerson.has(row.act)),
  );

/** What customers say is repeated to them in quotation marks of blocks. */
function actsIn(sentence: Sentence, forbidden: ForbiddenWords): Act[] {
  if (sentence.role === 'quotation') return [];
  const words = sentence.quote;
  return [...askedIn(sentence, forbidden), ...toldIn(sentence, forbidden)].map((act) => ({ act, words }));
}

function askedIn(sentence: Sentence, forbidden: ForbiddenWords): ForbiddenAct[] {
  const { language, text } = sentence;
  const isAsked = isRequest(sentence) || text.endsWith('?') || forbidden.asks(sentence.words);
  if (!isAsked) return [];
  return clausesOf(text, language)
    .filter((clause) => !isNeedless(clause, language))
    .flatMap((clause) => forbidden.fitting(readPart(clause, language).words, text.endsWith('?'), 'asked'))
    .map(({ act }) => act);
}

function toldIn({ clauses }: Sentence, forbidden: ForbiddenWords): ForbiddenAct[] {
  return (
    clauses
      .filter(({ scope }) => !scope.conditional && !scope.conditioned && !scope.purpose && !scope.question)
      // "I can't tell you that it's safe."
      .filter(({ scope }, at, said) => !scope.reported || said[at - 1]?.scope.negated !== true)
      .flatMap(({ words }) => forbidden.fitting(words, false, 'told'))
      .map(({ act }) => act)
  );
}
