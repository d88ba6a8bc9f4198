/**
 * The syntax of `{{…}}` in YAML, without any evaluation:
 *
 *     {{facts.order_number}}                      a name, looked up in what the place offers
 *     {{setup.order.lines[0].sku}}                … with indexes
 *     {{faker.number.int({"min": 1, "max": 9})}}  a call, its arguments JSON
 *     {{"{{as it stands}}"}}                      a JSON string: itself, for braces a customer should really type
 *
 * A hand-written scanner, because arguments may hold braces and quotes of their own; linear in the text.
 */
import type { Json } from '../../json.ts';

export type TemplatePart =
  | { kind: 'text'; text: string }
  | { kind: 'name'; path: string[]; source: string; start: number; end: number }
  | { kind: 'call'; path: string[]; args: Json[]; source: string; start: number; end: number };

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
  return parseTemplate(template).parts.flatMap((part) => (part.kind === 'name' ? part.path.join('.') : []));
}

function parseExpression(template: string, open: number): { part: TemplatePart | TemplateMistake; end: number } {
  const start = skipSpace(template, open + 2);
  const mistake = (message: string, from = open) => {
    const close = template.indexOf('}}', from);
    const end = close < 0 ? template.length : close + 2;
    return { part: { message, start: open, end }, end };
  };
  if (template[start] === '"') return parseLiteral(template, open, start, mistake);

  namePattern.lastIndex = start;
  const name = namePattern.exec(template)?.[0];
  if (name === undefined) return mistake('"{{" is not followed by a name');
  const path = name.replaceAll('[', '.').replaceAll(']', '').split('.');

  let at = skipSpace(template, start + name.length);
  let args: Json[] | null = null;
  if (template[at] === '(') {
    const close = closingParenthesis(template, at);
    if (close < 0) return mistake(`the "(" after ${name} is never closed`);
    args = parseArguments(template.slice(at + 1, close));
    if (args === null) return mistake(`the arguments of ${name} are not JSON`, close);
    at = skipSpace(template, close + 1);
  }
  if (!template.startsWith('}}', at)) return mistake(`"{{${name}" is never closed with "}}"`, at);
  const end = at + 2;
  const source = template.slice(open, end);
  const part: TemplatePart =
    args === null
      ? { kind: 'name', path, source, start: open, end }
      : { kind: 'call', path, args, source, start: open, end };
  return { part, end };
}

function parseLiteral(
  template: string,
  open: number,
  start: number,
  mistake: (message: string, from?: number) => { part: TemplateMistake; end: number },
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

/** Index of the `)` that closes the `(` at `open`, quotes respected; -1 when there is none. */
function closingParenthesis(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
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
  for (let at = open + 1; at < text.length; at++) {
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
