/** What can be computed in a template, as a tree. How it is written: expression-syntax.ts. */
import type { Json } from '../../json.ts';

export const units = ['day', 'working day', 'week', 'month', 'year'] as const;
export type Unit = (typeof units)[number];

/** From Sunday, as calendars of computers count. */
export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

export type Operand = { kind: 'name'; path: string[] } | { kind: 'call'; path: string[]; args: Json[] };

export type Expression =
  | Operand
  /** As written, so that no digit is lost. */
  | { kind: 'number'; text: string }
  /** So many hundredths of something. */
  | { kind: 'share'; percent: string; of: Expression }
  /** The nearest such day after a date, or before it. */
  | { kind: 'weekday'; way: 'after' | 'before'; day: number; date: Expression }
  | { kind: 'shift'; date: Expression; by: number; unit: Unit }
  | { kind: 'operation'; operator: '+' | '-' | '*' | '/'; left: Expression; right: Expression };

/** Ways to write a value; anything else is a pattern of a date between quotes: "DD.MM.YYYY". */
export const formatNames = ['long', 'short', 'weekday', 'amount', 'currency', 'spoken'] as const;
export type FormatName = (typeof formatNames)[number];

/** How a value is to be written. */
export type Format = { name: FormatName } | { pattern: string };

/** What an expression is computed from, in the order in which it is written. */
export function operandsOf(expression: Expression): Operand[] {
  switch (expression.kind) {
    case 'number':
      return [];
    case 'share':
      return operandsOf(expression.of);
    case 'weekday':
    case 'shift':
      return operandsOf(expression.date);
    case 'operation':
      return [...operandsOf(expression.left), ...operandsOf(expression.right)];
    default:
      return [expression];
  }
}
