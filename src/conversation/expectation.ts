/** What a value in the back end must be, as `expect` of a verify call says it. */
import type { Json } from '../json.ts';
import { valuesOrUnknown } from '../json-path.ts';
import { readPattern } from '../scenario/check/pattern.ts';
import type { Expectation } from '../scenario/schema/expectation-schema.ts';
import type { Scalar } from '../scenario/schema/scalar-schema.ts';

export interface Finding {
  /** null: the answer is too large to be looked through for it. */
  met: boolean | null;
  /** `$.refund.status is "issued"`. */
  expected: string;
  /** `$.refund.status: "pending"`; several values in order; `nothing` where the path leads nowhere. */
  actual: string;
}

/**
 * Holds when the path leads somewhere and every value there satisfies every condition. `exists: false` and `not` also hold
 * where the path leads nowhere. A number equals its own spelling, because rendered templates are text.
 */
export function check(body: Json, path: string, expectation: Expectation): Finding {
  const conditions = conditionsOf(expectation);
  const expected = `${path} ${conditions.map(([name, operand]) => inWords(name, operand)).join(' and ')}`;
  const values = valuesOrUnknown(body, path);
  if (values === null)
    return { met: null, expected, actual: `${path}: not looked for, the answer is too large for it` };
  const met =
    values.length === 0
      ? conditions.every(([name, operand]) => name === 'not' || (name === 'exists' && operand === false))
      : values.every((value) => conditions.every(([name, operand]) => holds[name](value, operand)));
  return { met, expected, actual: `${path}: ${quote(values)}` };
}

type Condition = 'equals' | 'not' | 'matches' | 'contains' | 'exists' | 'min' | 'max';
type Operand = Scalar | null;

function conditionsOf(expectation: Expectation): [Condition, Operand][] {
  if (expectation === null || typeof expectation !== 'object') return [['equals', expectation]];
  return Object.entries(expectation) as [Condition, Operand][];
}

const holds: Record<Condition, (value: Json, operand: Operand) => boolean> = {
  equals: isSame,
  not: (value, operand) => !isSame(value, operand),
  matches: (value, operand) => readPattern(String(operand)).find(asText(value)) !== null,
  contains: (value, operand) =>
    Array.isArray(value) ? value.some((item) => isSame(item, operand)) : asText(value).includes(String(operand)),
  exists: (_, operand) => operand === true,
  min: (value, operand) => asNumber(value) >= Number(operand),
  max: (value, operand) => asNumber(value) <= Number(operand),
};

function isSame(value: Json, operand: Operand): boolean {
  if (value === operand) return true;
  if (value === null || operand === null || typeof value === 'object') return false;
  if (typeof value === 'number' || typeof operand === 'number') return asNumber(value) === asNumber(operand);
  return String(value) === String(operand);
}

/** NaN, which no comparison holds for, where the value is neither a number nor its spelling. */
function asNumber(value: Json): number {
  if (typeof value === 'string') return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  return typeof value === 'number' ? value : Number.NaN;
}

function asText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function inWords(name: Condition, operand: Operand): string {
  const value = JSON.stringify(operand);
  const said: Record<Condition, string> = {
    equals: `is ${value}`,
    not: `is not ${value}`,
    matches: `matches ${value}`,
    contains: `contains ${value}`,
    min: `is at least ${value}`,
    max: `is at most ${value}`,
    exists: operand === true ? 'exists' : 'does not exist',
  };
  return said[name];
}

const longestQuote = 200;

function quote(values: Json[]): string {
  if (values.length === 0) return 'nothing';
  const text = values.map((value) => JSON.stringify(value)).join(', ');
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}
