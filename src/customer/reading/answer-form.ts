/** What form a fact's value has, finer than the kinds by which values are compared. */
import type { MatchingWords } from '../../language/reading/matching.ts';
import type { Language } from '../../language/language.ts';
import type { Scalar } from '../../scenario/schema/scalar-schema.ts';
import { isTime } from '../../language/text/times.ts';
import { kindOf } from '../../language/text/values.ts';

export type ValueForm =
  | 'unknown'
  | 'date'
  | 'amount'
  | 'number'
  | 'code'
  | 'email'
  | 'boolean'
  | 'time'
  | 'phone'
  | 'span'
  | 'full-name'
  | 'proper'
  | 'word'
  | 'words'
  | 'clause';

export function valueForm(value: Scalar | undefined, language: Language, { span }: MatchingWords): ValueForm {
  const text = String(value ?? '').trim();
  if (value === undefined || text === '') return 'unknown';
  if (isTime(text, language)) return 'time';
  const kind = kindOf(value, language);
  if (kind === 'code') return /^\+?[\d ()/-]{10,18}$/.test(text) && /^\+|^0/.test(text) ? 'phone' : 'code';
  if (kind !== 'text') return kind;
  const words = text.split(/\s+/);
  if (span.test(text)) return 'span';
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (words.length > 1 && words.length < 4 && capitals === words.length) return 'full-name';
  if (words.length === 1) return capitals === 1 ? 'proper' : 'word';
  return words.length > 4 ? 'clause' : 'words';
}
