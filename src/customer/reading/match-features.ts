/** What the matcher is learnt from, by name: of a thing with every fact, and of a thing with none of them. */
import { isConditional, isQuestion, isRequest, isYesNo } from './mode.ts';
import type { SpeechKind } from '../../language/text/rows.ts';
import { pairFeatures, type Row } from './pair-features.ts';
import type { Thing } from './things.ts';

/** Words of a thing that may go with targets of a fact. */
export function askedTokens(thing: Thing): string[] {
  const tokens = new Set<string>();
  for (const key of thing.focus) tokens.add(key);
  for (const key of thing.rest) tokens.add(`.${key}`);
  const { matching } = thing;
  for (const word of thing.words) if (matching.ways.has(word)) tokens.add(`,${word}`);
  if (thing.choice) tokens.add('or');
  if (thing.form === 'wh')
    for (const word of thing.words.slice(0, 4)) if (Object.hasOwn(matching.questionWords, word)) tokens.add(`?${word}`);
  return [...tokens];
}

export const isIdentity = (token: string, target: string): boolean =>
  token.slice(token.startsWith('.') || token.startsWith(',') ? 1 : 0) === target.slice(target.startsWith('=') ? 1 : 0);

const [ownInFocus, titleInFocus, focusExplained, byRule] = (
  ['own in focus', 'title in focus', 'focus explained', 'by rule'] as const
).map((name) => pairFeatures.indexOf(name)) as [number, number, number, number];
const likest = (['focus like name', 'piece like fact', 'focus words like fact', 'head like head'] as const).map(
  (name) => [`best ${name}`, pairFeatures.indexOf(name)] as const,
);

/** What speaks for none of the facts, or against it. */
export interface NoneFeatures {
  /** With how much there is of each. */
  named: [string, number][];
  /** Keys of the words of the thing, and of all of the sentence: each word once. */
  words: string[];
  around: string[];
}

export function noneFeatures(thing: Thing, rows: readonly Row[], speech: ReadonlySet<SpeechKind>): NoneFeatures {
  const { sentence, form, words, clause, focus, rest } = thing;
  const { text, language } = sentence;
  const ends = text.endsWith('?') ? '?' : text.endsWith(':') ? ':' : '.';
  const most = (index: number) => rows.reduce((best, row) => Math.max(best, row[index]!), 0);
  const features: [string, number][] = [
    ['*', 1],
    [`form ${form}`, 1],
    [`form ${form} ends ${ends}`, 1],
    [`named ${Math.min(3, focus.length)}`, 1],
    [`form ${form} named ${Math.min(2, focus.length)}`, 1],
    [`rest ${Math.min(3, rest.length)}`, 1],
    [`form ${form} choice ${thing.choice}`, 1],
    [`after ${thing.after} ${form}`, 1],
    ['best own', most(ownInFocus)],
    ['best title', most(titleInFocus)],
    ['best explained', most(focusExplained)],
    ['best by rule', most(byRule)],
    ...likest.map(([name, index]): [string, number] => [name, most(index)]),
    [`begins ${words[0]}`, 1],
    [`begins ${words[0]} ${words[1] ?? ''}`, 1],
    [`starts ${sentence.words[0]} ${sentence.words[1] ?? ''}`, 1],
  ];
  if (thing.supposed) features.push(['supposed', 1]);
  if (language.facts.leave.test(clause)) features.push([`leave ${form}`, 1]);
  for (const kind of speech) features.push([`says ${kind} ${form}`, 1], [`says ${kind}`, 1]);
  if (isConditional(sentence)) features.push(['conditional', 1]);
  features.push([
    `mood ${isRequest(sentence) ? 'request' : ''} ${isQuestion(sentence) ? 'question' : ''} ${isYesNo(sentence) ? 'yes-no' : ''}`,
    1,
  ]);
  if (/\d/.test(clause)) features.push(['digits', 1]);
  return {
    named: features,
    words: [...new Set(words)].map(language.keyOf),
    around: sentence.keys.filter((_, index) => sentence.words.indexOf(sentence.words[index]!) === index),
  };
}
