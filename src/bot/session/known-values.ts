/** Templates of values that may not be there yet: `{{reply.…}}` stands for nothing before the first reply. */
import type { Json } from '../../json.ts';
import { lookUp, renderJson, type Scope } from '../../plan/template.ts';
import type { Operand } from '../../scenario/template/expression.ts';
import { operandsOfPart, parseTemplate } from '../../scenario/template/template-syntax.ts';
import { lowerCased } from '../connection/connection.ts';

const later = new Set(['reply', 'reply_headers']);

/** @returns `template` without what has no value yet: a member that is only that is left out, within a text it is empty. */
export function withKnownValues(template: Json, scope: Scope): Json | undefined {
  if (typeof template === 'string') return knownText(template, scope);
  if (template === null || typeof template !== 'object') return template;
  if (Array.isArray(template)) {
    return template.map((item) => withKnownValues(item, scope)).filter((item) => item !== undefined);
  }
  const members = Object.entries(template).map(([key, value]) => [key, withKnownValues(value, scope)] as const);
  return Object.fromEntries(members.filter((member): member is [string, Json] => member[1] !== undefined));
}

/** Those whose values are all there, in small letters: a header that names what is not known yet is not sent. */
export function knownHeaders(headers: Record<string, string> | undefined, scope: Scope): Record<string, string> {
  const known = Object.entries(lowerCased(headers)).filter(([, template]) =>
    parseTemplate(template)
      .parts.filter((part) => part.kind !== 'text')
      .flatMap(operandsOfPart)
      .every(({ kind, path }) => kind !== 'name' || (lookUp(scope, path) ?? null) !== null),
  );
  return renderJson(Object.fromEntries(known), scope) as Record<string, string>;
}

function knownText(template: string, scope: Scope): string | undefined {
  if (!template.includes('{{')) return template;
  const { parts } = parseTemplate(template);
  const isUnknown = ({ kind, path }: Operand) =>
    kind === 'name' && later.has(path[0]!) && (lookUp(scope, path) ?? null) === null;
  const unknown = parts.filter((part) => part.kind !== 'text' && operandsOfPart(part).some(isUnknown));
  if (unknown.length === 0) return template;
  if (parts.length === 1) return undefined;
  let rest = '';
  let at = 0;
  for (const part of unknown) {
    if (part.kind === 'text') continue;
    rest += template.slice(at, part.start);
    at = part.end;
  }
  return rest + template.slice(at);
}
