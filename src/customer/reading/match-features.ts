/** What the matcher is learnt from, by name: of a thing with every fact, and of a thing with none of them. */
import { isConditional, isQuestion, isRequest, isYesNo } from './mode.ts';
import type { SpeechKind } from '../../language/text/rows.ts';
import { pairFeatures } from './pair-features.ts';
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
  token.replace(/^[.,]/, '') === target.replace(/^=/, '');

/** Named numbers that speak for none of the facts, or against it. */
export function noneFeatures(
  thing: Thing,
  rows: readonly Float64Array[],
  speech: ReadonlySet<SpeechKind>,
): [string, number][] {
  const { sentence, form, words, clause, focus, rest } = thing;
  const { text, language } = sentence;
  const most = (index: number) => rows.reduce((best, row) => Math.max(best, row[index]!), 0);
  const features: [string, number][] = [
    ['*', 1],
    [`form ${form}`, 1],
    [`form ${form} ends ${text.endsWith('?') ? '?' : text.endsWith(':') ? ':' : '.'}`, 1],
    [`named ${Math.min(3, focus.length)}`, 1],
    [`form ${form} named ${Math.min(2, focus.length)}`, 1],
    [`rest ${Math.min(3, rest.length)}`, 1],
    [`form ${form} choice ${thing.choice}`, 1],
    [`after ${thing.after} ${form}`, 1],
    ['best own', most(0)],
    ['best title', most(1)],
    ['best explained', most(6)],
    ['best by rule', most(pairFeatures.indexOf('by rule'))],
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
  for (const word of new Set(words)) features.push([`: ${language.keyOf(word)}`, 1]);
  for (const word of new Set(sentence.words)) features.push([`:: ${language.keyOf(word)}`, 0.5]);
  return features;
}
