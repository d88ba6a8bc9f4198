/** Answers in words: values that were foreseen, affirmed of what was asked. */
import type { Language } from '../../language/language.ts';
import type { Sentence } from '../../language/text/sentence.ts';
import { mentions } from '../../language/text/values.ts';
import type { LearnProfile } from './learn-profile.ts';
import { standingOf, type Standing } from './standing.ts';

export interface SaidInWords {
  value: string;
  correct: boolean;
  standing: Standing;
}

export function saidInWords(sentence: Sentence, { wanted, language }: LearnProfile): SaidInWords[] {
  const { isDenied } = language.clauses;
  const found: SaidInWords[] = [];
  const own: string[] = [];
  const kind =
    wanted.kind === 'number' || wanted.kind === 'code' || wanted.kind === 'date' || wanted.kind === 'amount'
      ? wanted.kind
      : 'text';
  const said = [wanted.truth, ...wanted.says].filter((value) => mentions(sentence.seen, value, language, kind));
  // "It can be the photo or the payment" says which it may be, and not which it is.
  if (said.length > 1 && said.some((value) => isOneOf(sentence, String(value)))) return [];
  for (const value of said) {
    const clause = sentence.clauses.findLast(({ text }) => mentions(text, value, language, kind));
    const { scope } = clause ?? sentence.clauses.at(-1) ?? { scope: null };
    if (scope === null || scope.question || scope.conditional) continue;
    if (clause !== undefined && (scope.negated || scope.overtaken) && !isDenied(String(value).toLowerCase())) continue;
    if (
      clause !== undefined &&
      kind === 'text' &&
      isNoAnswer(clause.text, String(value), value === wanted.truth, language)
    )
      continue;
    found.push({
      value: String(value),
      correct: value === wanted.truth,
      standing: standingIn(clause?.text ?? sentence.text, String(value), language),
    });
    // "The 9:10 is on platform 7, yours on platform 4."
    if (clause !== undefined && isOwn(clause.text, String(value), language)) own.push(String(value));
  }
  // "Within 14 days, not 30 days": the longer of two values one of which holds the other is the one that was said.
  const meant = own.length === 1 ? found.filter(({ value }) => value === own[0]) : found;
  return meant.filter(({ value }) => !found.some((other) => other.value !== value && other.value.includes(value)));
}

/** Asked for, named as part of something else, or said of what may be and mostly is. */
function isNoAnswer(text: string, value: string, correct: boolean, { answers }: Language): boolean {
  if (answers.asked.test(text)) return true;
  const at = text.indexOf(value.toLowerCase());
  if (at >= 0 && answers.namedBy.test(text.slice(at + value.length))) return true;
  return answers.possible.test(text) || (!correct && answers.usual.test(text));
}

function standingIn(text: string, value: string, language: Language): Standing {
  const at = Math.max(0, text.lastIndexOf(value.toLowerCase()));
  return standingOf(text.slice(0, at), text.slice(at + value.length), true, language);
}

/** Said of the customer's own, after the last comma before it. */
function isOwn(text: string, value: string, { answers }: Language): boolean {
  const before = text.slice(0, Math.max(0, text.lastIndexOf(value.toLowerCase())));
  return answers.own.test(before.slice(before.lastIndexOf(',') + 1));
}

const isOneOf = ({ text, language }: Sentence, value: string): boolean => {
  const at = text.indexOf(value.toLowerCase());
  return at >= 0 && language.answers.endsInOr.test(text.slice(0, at));
};
