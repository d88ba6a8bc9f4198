/** What a customer told a bot, as facts: what answers a question is named after it, what was told unasked after its kind. */
import type { Turn } from '../../conversation/conversation.ts';
import type { Language } from '../../language/language.ts';
import type { FactSpec } from '../../scenario/schema/fact-schema.ts';
import { literally } from '../../scenario/template/literally.ts';
import { nameOf } from '../script/fact-name.ts';
import { type ToldValue, valuesTold } from './told-values.ts';

interface ToldFact {
  spec: Exclude<FactSpec, string | number | boolean>;
  /** As it was said, wherever it was said. */
  said: string;
  /** It took the place of personal data: another one is made up. */
  isMadeUp: boolean;
}

export type ToldFacts = Record<string, ToldFact>;

export const saidIn = ({ customer }: Turn): string =>
  customer.messages
    .map(({ text }) => text)
    .join('\n')
    .trim();

export function factsTold(turns: readonly Turn[], language: Language): ToldFacts {
  const facts: ToldFacts = {};
  let asked: string[] = [];
  for (const turn of turns) {
    const text = saidIn(turn);
    const isAnswer =
      asked.length > 0 &&
      !text.endsWith('?') &&
      !turn.customer.acts.some(({ kind }) => kind === 'asks-human' || kind === 'thanks');
    learn(text, isAnswer ? asked : [], facts, language);
    asked = questionsOf(turn);
  }
  return facts;
}

/** What the bot asked for, in its words. */
const questionsOf = ({ bot }: Turn): string[] => [
  ...new Set((bot?.acts ?? []).flatMap((act) => (act.kind === 'asks' || act.kind === 'asks-other' ? [act.quote] : []))),
];

function learn(text: string, questions: readonly string[], facts: ToldFacts, language: Language): void {
  const values = valuesTold(text, language);
  if (questions.length === 0 || values.length > 0) {
    const isOneEach = values.length === questions.length || questions.length === 1;
    for (const [at, value] of values.entries()) {
      const question = isOneEach ? questions[at] : undefined;
      keep(value, question === undefined ? [] : [question], question ?? calledAs(text, value), facts, language);
    }
    return;
  }
  // A bare yes tells no value, whatever was asked.
  const words = language.normalise(text);
  if (language.answers.beginsYes.test(words) || language.answers.beginsNo.test(words)) return;
  const parts = questions.length === 1 ? [text] : text.split(/,\s|\n|\s(?:and|und|et|y)\s/);
  if (parts.length === questions.length)
    for (const [at, part] of parts.entries()) keep(said(part), [questions[at]!], questions[at]!, facts, language);
  else keep(said(text), questions, questions.at(-1)!, facts, language);
}

type Said = Pick<ToldValue, 'value' | 'kind' | 'isPseudonym'>;
const said = (value: string): Said => ({ value, kind: 'text', isPseudonym: false });

/** "my order number is A-1007": what stands before it; else its kind. */
function calledAs(text: string, { kind, start }: ToldValue): string {
  const before = /((?:\p{L}+ ){1,2}(?:number|no\.?|id|code|reference|nummer))(?: is|:| lautet)? ?$/iu.exec(
    text.slice(0, start),
  )?.[1];
  return before ?? (kind === 'code' ? 'reference' : kind);
}

function keep(
  { value: told, kind, isPseudonym }: Said,
  questions: readonly string[],
  called: string,
  facts: ToldFacts,
  language: Language,
): void {
  const value = told.replace(/[\s.!]+$/, '').trim();
  if (value === '') return;
  const asks = questions.map((question) => literally(question.slice(0, 200)));
  const known = Object.values(facts).find((fact) => fact.said === value);
  if (known !== undefined) {
    if (asks.length > 0) known.spec.asks = [...new Set([...(known.spec.asks ?? []), ...asks])];
    return;
  }
  const asked = Object.values(facts).find(({ spec }) => asks.some((ask) => spec.asks?.includes(ask)));
  if (asked !== undefined) {
    asked.spec.otherwise = [...(asked.spec.otherwise ?? []), literally(value)];
    return;
  }
  const madeUp = isPseudonym ? fakers[kind] : undefined;
  const isSentence = value.split(/\s+/).length > 3;
  facts[nameOf(called, facts, language)] = {
    said: value,
    isMadeUp: isPseudonym,
    spec: {
      value: madeUp ?? literally(value),
      ...(asks.length > 0 && { asks }),
      // Whole sentences are said as they are, and not put into others.
      ...(isSentence && madeUp === undefined && { say: ['{{value}}'] }),
    },
  };
}

/** By what pseudonyms of personal data are called. */
const fakers: Readonly<Record<string, string>> = {
  name: '{{faker.person.fullName}}',
  address: '{{faker.location.streetAddress}}',
  email: '{{faker.internet.email}}',
  phone: '{{faker.phone.number}}',
  iban: '{{faker.finance.iban}}',
  card: '{{faker.finance.creditCardNumber}}',
};
