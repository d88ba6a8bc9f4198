/**
 * How something computed is written within `{{…}}`, read by descent:
 *
 *     today + 14 days · next tuesday · last friday before facts.due · facts.until - today
 *     facts.price + facts.shipping · facts.price * 2 · 20% of facts.price
 *     … as long · … as "DD.MM.YYYY" · … as spoken
 */
import { type Expression, type Format, formatNames, type Operand, units, weekdays } from './expression.ts';

export interface Computed {
  expression: Expression;
  format: Format | null;
}

/** What the scanner of templates knows of names, calls and texts. */
export interface Scanner {
  text: string;
  /** A name or a call at this place; null where there is none. A string: why what begins there is no call. */
  operandAt: (at: number) => { operand: Operand; end: number } | string | null;
  /** A JSON string at this place; null where there is none. */
  textAt: (at: number) => { text: string; end: number } | null;
}

/** Nobody writes longer ones by hand. */
const mostParts = 50;

/** @returns What stands from `start` on and where it ends; a string: what is wrong with it. */
export function parseComputed(scanner: Scanner, start: number): (Computed & { end: number }) | string {
  const { text } = scanner;
  let at = start;
  let parts = 0;
  let problem: string | null = null;

  const expression = sum();
  const format = problem === null && word('as') ? formatOf() : null;
  skip();
  if (problem === null && !text.startsWith('}}', at)) problem = `"${restOf(at)}" is not understood`;
  return problem === null ? { expression, format, end: at + 2 } : problem;

  function sum(): Expression {
    let left = product();
    for (let operator = sign('+-'); operator !== null && isFine(); operator = sign('+-')) {
      const span = spanHere();
      left =
        span === null
          ? { kind: 'operation', operator, left, right: product() }
          : { kind: 'shift', date: left, by: operator === '-' ? -span.by : span.by, unit: span.unit };
    }
    return left;
  }

  function product(): Expression {
    let left = factor();
    for (let operator = sign('*/'); operator !== null && isFine(); operator = sign('*/')) {
      left = { kind: 'operation', operator, left, right: factor() };
    }
    return left;
  }

  function factor(): Expression {
    if (++parts > mostParts) return failed('it is too long');
    skip();
    if (text[at] === '(') return inParentheses();
    const number = numberHere();
    if (number !== null) {
      if (text[at] !== '%') return { kind: 'number', text: number };
      at++;
      return word('of') ? { kind: 'share', percent: number, of: factor() } : failed(`after "${number}%" comes "of"`);
    }
    return weekdayHere() ?? operandHere();
  }

  function inParentheses(): Expression {
    at++;
    const inner = sum();
    skip();
    if (problem === null && text[at] !== ')') return failed('a "(" is never closed');
    at++;
    return inner;
  }

  /** "14 days" after a sign. */
  function spanHere(): { by: number; unit: (typeof units)[number] } | null {
    skip();
    spanPattern.lastIndex = at;
    const [whole, count, unit] = spanPattern.exec(text) ?? [];
    if (whole === undefined) return null;
    at += whole.length;
    return { by: Number(count), unit: units.find((one) => one === unit!.replace(/ +/, ' '))! };
  }

  function numberHere(): string | null {
    numberPattern.lastIndex = at;
    const number = numberPattern.exec(text)?.[0] ?? null;
    if (number !== null) at += number.length;
    return number;
  }

  function weekdayHere(): Expression | null {
    weekdayPattern.lastIndex = at;
    const [whole, which, name] = weekdayPattern.exec(text) ?? [];
    if (whole === undefined) return null;
    at += whole.length;
    const way = which === 'next' ? 'after' : 'before';
    const date: Expression = word(way) ? sum() : { kind: 'name', path: ['today'] };
    return { kind: 'weekday', way, day: weekdays.indexOf(name as (typeof weekdays)[number]), date };
  }

  function operandHere(): Expression {
    const found = scanner.operandAt(at);
    if (typeof found === 'string') return failed(found);
    if (found === null) return failed(restOf(at) === '' ? 'something is missing' : `"${restOf(at)}" is not understood`);
    at = found.end;
    return found.operand;
  }

  function formatOf(): Format | null {
    skip();
    const quoted = scanner.textAt(at);
    if (quoted !== null) {
      at = quoted.end;
      return { pattern: quoted.text };
    }
    const name = formatNames.find((one) => word(one));
    if (name !== undefined) return { name };
    failed(`"as" is followed by one of: ${formatNames.join(', ')}, or a pattern in double quotes`);
    return null;
  }

  function isFine(): boolean {
    return problem === null;
  }

  function sign(signs: string): '+' | '-' | '*' | '/' | null {
    skip();
    const found = text[at];
    if (found === undefined || !signs.includes(found)) return null;
    at++;
    return found as '+' | '-' | '*' | '/';
  }

  function word(wanted: string): boolean {
    skip();
    if (!text.startsWith(wanted, at) || /[\w.[(-]/.test(text[at + wanted.length] ?? '')) return false;
    at += wanted.length;
    return true;
  }

  function skip(): void {
    while (text[at] === ' ') at++;
  }

  function failed(why: string): Expression {
    problem ??= why;
    return { kind: 'number', text: '0' };
  }

  function restOf(from: number): string {
    const close = text.indexOf('}}', from);
    const rest = text.slice(from, close < 0 ? undefined : close).trim();
    return rest.length > 40 ? `${rest.slice(0, 40)}…` : rest;
  }
}

const spanPattern = /(\d{1,5}) +(working +day|day|week|month|year)s?(?![\w.(-])/y;
const numberPattern = /\d{1,15}(?:\.\d{1,10})?/y;
const weekdayPattern = new RegExp(`(next|last) +(${weekdays.join('|')})(?![\\w.(-])`, 'y');
