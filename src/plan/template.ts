/** `{{…}}` filled in from a scope: one plain nested object of names to values. Syntax: scenario/template/template-syntax.ts. */
import { asSegment } from '../as-segment.ts';
import type { Json } from '../json.ts';
import { ProblemError } from '../problem.ts';
import type { Operand } from '../scenario/template/expression.ts';
import { parseTemplate, type TemplateExpression, type TemplatePart } from '../scenario/template/template-syntax.ts';
import { computed } from './compute.ts';
import { NotComputable } from './not-computable.ts';

export interface Scope {
  [name: string]: Json | Scope | undefined;
}

/** Evaluates a call such as `faker.person.firstName()`; only facts have one. */
export type Call = (path: string[], args: Json[]) => Json;

/**
 * The text of `template` and the names it used, e.g. `facts.order_number`.
 * @throws ProblemError when the scope has no such name, which only a back end's reply can bring about: all others are
 * checked when the project is loaded.
 */
export function render(template: string, scope: Scope, call?: Call): { text: string; used: string[] } {
  const used: string[] = [];
  const text = parse(template)
    .map((part) => asText(valueOf(part, scope, used, call)))
    .join('');
  return { text, used };
}

/**
 * A URL or path filled in, each value percent-encoded, so that it stays one segment whatever is in it; except a value
 * that the URL begins with, which may be a whole URL of its own.
 * @throws ProblemError as `render` does.
 */
export function renderUrl(template: string, scope: Scope): string {
  return renderEncoded(template, scope, (value, _, index) => (index === 0 ? asText(value) : asSegment(asText(value))));
}

/**
 * The text of `template`, each value encoded for the place it stands in.
 * @param encode Of a value, the first name of its path, and which part of the text it is, from 0.
 * @throws ProblemError as `render` does.
 */
export function renderEncoded(
  template: string,
  scope: Scope,
  encode: (value: Json, root: string, index: number) => string,
): string {
  return parse(template)
    .map((part, index) =>
      part.kind === 'text' ? part.text : encode(valueOf(part, scope, [], undefined), rootOf(part), index),
    )
    .join('');
}

/**
 * Every string in `json` rendered. A string that is one expression and nothing else keeps the value's type, so
 * `quantity: '{{facts.quantity}}'` sends a number.
 * @throws ProblemError as `render` does.
 */
export function renderJson<T extends Json>(json: T, scope: Scope, call?: Call): Json {
  if (typeof json === 'string') {
    const parts = parse(json);
    const only = parts.length === 1 ? parts[0] : undefined;
    return only === undefined ? render(json, scope, call).text : valueOf(only, scope, [], call);
  }
  if (Array.isArray(json)) return json.map((item) => renderJson(item, scope, call));
  if (json !== null && typeof json === 'object') {
    return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, renderJson(value, scope, call)]));
  }
  return json;
}

/** Templates come from a project's files: few, and rendered again in every conversation. */
const parsed = new Map<string, TemplatePart[]>();
const parsedLimit = 10_000;

function parse(template: string): TemplatePart[] {
  const known = parsed.get(template);
  if (known !== undefined) return known;
  const { parts, mistakes } = parseTemplate(template);
  if (mistakes[0] !== undefined) throw unusable(template, mistakes[0].message);
  if (parsed.size < parsedLimit) parsed.set(template, parts);
  return parts;
}

/** The first name of a path; what is computed has none. */
const rootOf = (part: TemplateExpression): string => (part.kind === 'computed' ? '' : part.path[0]!);

function valueOf(part: TemplatePart, scope: Scope, used: string[], call: Call | undefined): Json {
  if (part.kind === 'text') return part.text;
  if (part.kind !== 'computed') return operandValue(part, part.source, scope, used, call);
  // What is made of two values gives neither away.
  const named: string[] = part.expression.kind === 'name' ? used : [];
  const { locale = 'en', currency = null } = scope as { locale?: string; currency?: string | null };
  const valueOfOperand = (operand: Operand) => operandValue(operand, part.source, scope, named, call);
  try {
    return computed(part.expression, part.format, valueOfOperand, { locale, currency });
  } catch (error) {
    throw error instanceof NotComputable ? unusable(part.source, error.message) : error;
  }
}

function operandValue(operand: Operand, source: string, scope: Scope, used: string[], call: Call | undefined): Json {
  if (operand.kind === 'call' || operand.path[0] === 'faker') {
    if (call === undefined) throw unusable(source, 'a call can stand in a fact only');
    return call(operand.path, operand.kind === 'call' ? operand.args : []);
  }
  const value = lookUp(scope, operand.path);
  if (value === undefined) throw missing(operand.path, source);
  used.push(operand.path.join('.'));
  return value;
}

/** Own properties only: a path can't reach `constructor` or `__proto__`. */
export function lookUp(scope: Scope, path: string[]): Json | undefined {
  let value: Scope | Json | undefined = scope;
  for (const name of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, name)) return undefined;
    value = (value as Scope)[name];
  }
  return value as Json | undefined;
}

export function asText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function missing(path: readonly string[], source: string): ProblemError {
  if (path[0] !== 'env') return unusable(source, `there is no value for ${path.join('.')}`);
  const message = `The environment variable ${path.slice(1).join('.')} is not set`;
  return new ProblemError([{ code: 'missing-environment', message, expected: `a value for "${source}"` }]);
}

function unusable(template: string, why: string): ProblemError {
  return new ProblemError([{ code: 'bad-template', message: `"${template}" cannot be filled in: ${why}` }]);
}
