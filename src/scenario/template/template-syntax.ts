/**
 * The syntax of `{{…}}` in YAML, without any evaluation:
 *
 *     {{facts.order_number}}                      a name, looked up in what the place offers
 *     {{setup.order.lines[0].sku}}                … with indexes
 *     {{faker.number.int({"min": 1, "max": 9})}}  a call, its arguments JSON
 *     {{today + 14 days}}                         something computed: see expression-syntax.ts
 *     {{"{{as it stands}}"}}                      a JSON string: itself, for braces a customer should really type
 *
 * A hand-written scanner, because arguments may hold braces and quotes of their own; linear in the text.
 */
import type { Json } from '../../json.ts';
import { type Operand, operandsOf } from './expression.ts';
import { type Computed, parseComputed, type Scanner } from './expression-syntax.ts';

interface Place {
  source: string;
  start: number;
  end: number;
}

export type TemplatePart =
  | { kind: 'text'; text: string }
  | (Operand & Place)
  | ({ kind: 'computed' } & Computed & Place);

/** What `{{…}}` stands for. */
export type TemplateExpression = Exclude<TemplatePart, { kind: 'text' }>;

export interface TemplateMistake {
  message: string;
  start: number;
  end: number;
}

const namePattern = /[A-Za-z_][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+|\[\d{1,6}\])*/y;

/** The parts of `template` in order. A mistake is reported once for each `{{`; the text around it is kept as it stands. */
export function parseTemplate(template: string): { parts: TemplatePart[]; mistakes: TemplateMistake[] } {
  const parts: TemplatePart[] = [];
  const mistakes: TemplateMistake[] = [];
  let at = 0;
  while (at < template.length) {
    const open = template.indexOf('{{', at);
    if (open < 0) break;
    if (open > at) parts.push({ kind: 'text', text: template.slice(at, open) });
    const { part, end } = parseExpression(template, open);
    if ('kind' in part) parts.push(part);
    else {
      mistakes.push(part);
      parts.push({ kind: 'text', text: template.slice(open, end) });
    }
    at = end;
  }
  if (at < template.length) parts.push({ kind: 'text', text: template.slice(at) });
  return { parts, mistakes };
}

/** The names a template uses, dotted: `facts.order_number`, `setup.order.id`. */
export function namesIn(template: string): string[] {
  return operandsIn(template).flatMap(({ kind, path }) => (kind === 'name' ? path.join('.') : []));
}

/** Those whose values stand in the text that a template becomes: a sum gives none of its parts away. */
export function namesSaidIn(template: string): string[] {
  return parseTemplate(template).parts.flatMap((part) => {
    const said = part.kind === 'computed' ? part.expression : part;
    return said.kind === 'name' ? said.path.join('.') : [];
  });
}

/** Every name and call of a template, those that something is computed from included. */
export function operandsIn(template: string): Operand[] {
  return parseTemplate(template).parts.flatMap((part) => (part.kind === 'text' ? [] : operandsOfPart(part)));
}

export function operandsOfPart(part: TemplateExpression): Operand[] {
  return part.kind === 'computed' ? operandsOf(part.expression) : [part];
}

type Mistake = (message: string, from?: number) => { part: TemplateMistake; end: number };

function parseExpression(template: string, open: number): { part: TemplatePart | TemplateMistake; end: number } {
  const start = skipSpace(template, open + 2);
  const mistake: Mistake = (message, from = open) => {
    const close = template.indexOf('}}', from);
    const end = close < 0 ? template.length : close + 2;
    return { part: { message, start: open, end }, end };
  };
  if (template[start] === '"') return parseLiteral(template, open, start, mistake);
  const placed = (end: number) => ({ source: template.slice(open, end), start: open, end });
  const first = operandAt(template, start);
  if (typeof first === 'string') return mistake(first, start);
  if (first !== null) {
    const at = skipSpace(template, first.end);
    if (template.startsWith('}}', at)) return { part: { ...first.operand, ...placed(at + 2) }, end: at + 2 };
    if (template.indexOf('}}', at) < 0) {
      return mistake(`"{{${template.slice(start, first.end)}" is never closed with "}}"`, at);
    }
  } else if (!/[\d(]/.test(template[start] ?? '')) return mistake('"{{" is not followed by a name');
  const computed = parseComputed(scannerOf(template), start);
  if (typeof computed === 'string') {
    const glued = first?.operand.kind === 'name' && /-\d/.test(first.operand.path.join('.'));
    return mistake(glued ? 'a "-" without spaces is part of a name' : computed, start);
  }
  const { expression, format, end } = computed;
  if (operandsOf(expression).length === 0) {
    const written = template.slice(open, end);
    return mistake(
      `nothing is named that ${written} could be computed from: as a text it is {{${JSON.stringify(written)}}}`,
    );
  }
  return { part: { kind: 'computed', expression, format, ...placed(end) }, end };
}

function scannerOf(template: string): Scanner {
  return {
    text: template,
    operandAt: (at) => operandAt(template, at),
    textAt(at) {
      const close = template[at] === '"' ? closingQuote(template, at) : -1;
      const text = close < 0 ? undefined : parseJson(template.slice(at, close + 1));
      return typeof text === 'string' ? { text, end: close + 1 } : null;
    },
  };
}

/** @returns null where no name begins; a string: what is wrong with the call that does. */
function operandAt(template: string, at: number): { operand: Operand; end: number } | string | null {
  namePattern.lastIndex = at;
  const name = namePattern.exec(template)?.[0];
  if (name === undefined) return null;
  const path = name.replaceAll('[', '.').replaceAll(']', '').split('.');
  const end = at + name.length;
  const open = skipSpace(template, end);
  if (template[open] !== '(') return { operand: { kind: 'name', path }, end };
  const close = closingParenthesis(template, open);
  if (close < 0) return `the "(" after ${name} is never closed`;
  const args = parseArguments(template.slice(open + 1, close));
  if (args === null) return `the arguments of ${name} are not JSON`;
  return { operand: { kind: 'call', path, args }, end: close + 1 };
}

function parseLiteral(
  template: string,
  open: number,
  start: number,
  mistake: Mistake,
): { part: TemplatePart | TemplateMistake; end: number } {
  const close = closingQuote(template, start);
  const at = close < 0 ? -1 : skipSpace(template, close + 1);
  if (at < 0 || !template.startsWith('}}', at)) return mistake("the quoted text is never closed with '\"}}'");
  const value = parseJson(template.slice(start, close + 1));
  if (typeof value !== 'string') return mistake('the quoted text is not a JSON string', open);
  return { part: { kind: 'text', text: value }, end: at + 2 };
}

function skipSpace(text: string, at: number): number {
  while (text[at] === ' ') at++;
  return at;
}

/** Longer arguments nobody writes, and looking for the end of each that has none would take for ever. */
const longest = 10_000;

/** Index of the `)` that closes the `(` at `open`, quotes respected; -1 when there is none. */
function closingParenthesis(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < Math.min(text.length, open + longest); at++) {
    const character = text[at];
    if (character === '"') {
      at = closingQuote(text, at);
      if (at < 0) return -1;
    } else if (character === '(') depth++;
    else if (character === ')' && --depth === 0) return at;
  }
  return -1;
}

function closingQuote(text: string, open: number): number {
  for (let at = open + 1; at < Math.min(text.length, open + longest); at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at;
  }
  return -1;
}

function parseArguments(source: string): Json[] | null {
  const value = parseJson(`[${source}]`);
  return Array.isArray(value) ? value : null;
}

function parseJson(source: string): Json | undefined {
  try {
    return JSON.parse(source) as Json;
  } catch {
    return undefined;
  }
}
