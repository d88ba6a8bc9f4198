/** What an expression of a template comes to: dates counted by the calendar, amounts in decimals. */
import type { Json } from '../json.ts';
import type { Expression, Format, Operand } from '../scenario/template/expression.ts';
import { dayOf } from '../scenario/template/values.ts';
import { daysBetween, nearestWeekday, shifted } from './calendar.ts';
import { compute as decimal, type Decimal, decimalOf, isZero, rounded, written } from './decimal.ts';
import { type Surroundings, writtenAs } from './format-value.ts';
import { NotComputable } from './not-computable.ts';

type Value = { day: string } | { amount: Decimal } | { other: Json; of: string };

/**
 * @param valueOf What an operand stands for.
 * @throws NotComputable when a value is neither date nor number where one is needed.
 */
export function computed(
  expression: Expression,
  format: Format | null,
  valueOf: (operand: Operand) => Json,
  about: Surroundings,
): Json {
  const value = evaluate(expression);
  if (format !== null) {
    if ('other' in value) throw new NotComputable(`${told(value)} is neither a number nor a date as YYYY-MM-DD`);
    return writtenAs(value, format, about);
  }
  if ('day' in value) return value.day;
  return 'amount' in value ? plainNumber(value.amount) : value.other;

  function evaluate(one: Expression): Value {
    switch (one.kind) {
      case 'number':
        return { amount: decimalOf(one.text)! };
      case 'share': {
        const { digits, scale } = decimal('*', decimalOf(one.percent)!, amountOf(one.of));
        return { amount: rounded({ digits, scale: scale + 2 }, 2) };
      }
      case 'weekday':
        return dayOrNone(nearestWeekday(dateOf(one.date), one.day, one.way));
      case 'shift':
        return dayOrNone(shifted(dateOf(one.date), one.by, one.unit));
      case 'operation':
        return operation(one);
      default: {
        const given = valueOf(one);
        const day = dayOf(given);
        const amount = decimalOf(given);
        if (day !== null) return { day };
        return amount === null ? { other: given, of: one.path.join('.') } : { amount };
      }
    }
  }

  function operation({ operator, left, right }: Expression & { kind: 'operation' }): Value {
    const [a, b] = [evaluate(left), evaluate(right)];
    if ('day' in a && 'day' in b && operator === '-') return { amount: decimalOf(daysBetween(a.day, b.day))! };
    const [x, y] = [asAmount(a), asAmount(b)];
    if (operator === '/' && isZero(y)) throw new NotComputable('it divides by nought');
    return { amount: decimal(operator, x, y) };
  }

  function dateOf(one: Expression): string {
    const value = evaluate(one);
    if ('day' in value) return value.day;
    throw new NotComputable(`${told(value)} is no date as YYYY-MM-DD`);
  }

  function amountOf(one: Expression): Decimal {
    return asAmount(evaluate(one));
  }

  function asAmount(value: Value): Decimal {
    if ('amount' in value) return value.amount;
    throw new NotComputable(`${told(value)} is no number`);
  }
}

function dayOrNone(day: string | null): Value {
  if (day === null) throw new NotComputable('there is no such day in the calendar');
  return { day };
}

function told(value: Value): string {
  if ('day' in value) return value.day;
  if ('amount' in value) return written(value.amount);
  return `${value.of}, ${JSON.stringify(value.other).slice(0, 60)},`;
}

function plainNumber(amount: Decimal): number | string {
  const text = written(amount);
  // More digits than a number keeps.
  return String(Number(text)) === text ? Number(text) : text;
}
