/** Whether what is to be computed can be: dates counted on, numbers reckoned with, each written in a form of its own. */
import type { Expression, Format, Operand } from '../template/expression.ts';
import { dayOf, digitsOf } from '../template/values.ts';

/** `undecided`: it comes from a reply, or is sometimes this and sometimes that. */
export type Kind = 'date' | 'number' | 'text' | 'undecided';

export interface Kinds {
  /** Of a name or a call. */
  of: (operand: Operand) => Kind;
  hasCurrency: boolean;
}

/** A clause that says what is wrong; null where nothing is known to be. */
export function whyNotComputable(expression: Expression, format: Format | null, kinds: Kinds): string | null {
  try {
    return format === null ? (kindOf(expression, kinds), null) : misform(kindOf(expression, kinds), format, kinds);
  } catch (error) {
    if (error instanceof Misfit) return error.message;
    throw error;
  }
}

class Misfit extends Error {}

export function kindOfValue(value: unknown): Kind {
  if (dayOf(value) !== null) return 'date';
  return digitsOf(value) === null ? 'text' : 'number';
}

function kindOf(one: Expression, kinds: Kinds): Kind {
  switch (one.kind) {
    case 'number':
      return 'number';
    case 'share':
      return needed('number', one.of, kinds);
    case 'weekday':
    case 'shift':
      return needed('date', one.date, kinds);
    case 'operation': {
      const [left, right] = [kindOf(one.left, kinds), kindOf(one.right, kinds)];
      const mayBeDays = [left, right].every((kind) => kind === 'date' || kind === 'undecided');
      if (one.operator === '-' && mayBeDays) return left === right ? 'number' : 'undecided';
      needed('number', one.left, kinds);
      return needed('number', one.right, kinds);
    }
    default:
      return kinds.of(one);
  }
}

function needed(kind: 'date' | 'number', one: Expression, kinds: Kinds): Kind {
  const found = kindOf(one, kinds);
  if (found === kind || found === 'undecided') return kind;
  const told = one.kind === 'name' || one.kind === 'call' ? one.path.join('.') : `a ${found}`;
  const wanted = kind === 'date' ? 'a date as YYYY-MM-DD' : 'a number';
  throw new Misfit(
    `${told} is not ${wanted}${kind === 'number' && found === 'date' ? ': days are added as "+ 3 days"' : ''}`,
  );
}

const formatsOf = { date: ['long', 'short', 'weekday', 'spoken'], number: ['amount', 'currency', 'spoken'] } as const;

function misform(kind: Kind, format: Format, { hasCurrency }: Kinds): string | null {
  if (kind === 'text') return `a text that is neither a date as YYYY-MM-DD nor a number has no form`;
  const name = 'name' in format ? format.name : null;
  if (name === 'currency' && !hasCurrency) return '"as currency" needs "suite.currency"';
  if (kind === 'undecided') return null;
  if (name === null) return kind === 'date' ? null : 'a pattern is a form of dates, and this is a number';
  const forms: readonly string[] = formatsOf[kind];
  return forms.includes(name) ? null : `a ${kind} has no form "${name}", only: ${forms.join(', ')}`;
}
