/** Texts with a form that a schema cannot hold to: paths, patterns, URLs, request lines. */
import { isJsonPath } from '../json-path.ts';
import type { Problem } from '../problem.ts';
import type { Declared } from './declared.ts';
import { formats } from './formats.ts';
import { matches } from './matches.ts';
import { nearest } from './nearest.ts';
import { readPattern, readStatement } from './pattern.ts';
import { problemIn } from './place.ts';
import type { Source } from './source.ts';

type Report = Parameters<typeof problemIn>[3];
type Check = (text: string, declared: Declared) => Report | null;

const forms: { at: string; part: 'key' | 'value'; check: Check }[] = [
  { at: 'bot.url', part: 'value', check: checkUrl },
  { at: 'bot.identity.url', part: 'value', check: checkUrl },
  { at: 'backend.url', part: 'value', check: checkUrl },
  { at: 'bot.reply.*', part: 'value', check: checkPath },
  { at: 'bot.signals.*.path', part: 'value', check: checkPath },
  { at: 'bot.signals.*.payload', part: 'value', check: checkPath },
  { at: 'bot.signals.*.queue', part: 'value', check: checkPath },
  { at: 'bot.identity.name', part: 'value', check: checkPath },
  { at: 'bot.identity.build', part: 'value', check: checkPath },
  { at: 'bot.signals.*.matches', part: 'value', check: checkPattern },
  { at: 'scenarios.*.setup.*.request', part: 'value', check: checkRequest },
  { at: 'scenarios.*.verify.*.request', part: 'value', check: checkRequest },
  { at: 'scenarios.*.verify.*.expect.*', part: 'key', check: checkPath },
  { at: 'scenarios.*.verify.*.expect.*.matches', part: 'value', check: checkPattern },
  { at: 'scenarios.*.statements.required.*', part: 'value', check: checkStatement },
  { at: 'scenarios.*.statements.forbidden.*', part: 'value', check: checkStatement },
];

export function checkForms(source: Source, declared: Declared): Problem[] {
  return forms.flatMap(({ at, part, check }) =>
    matches(source.value, at).flatMap(({ place, value }) => {
      const text = part === 'key' ? place.at(-1) : value;
      const report = typeof text === 'string' ? check(text, declared) : null;
      return report === null ? [] : [problemIn(source, place, part, report)];
    }),
  );
}

/** Templates stand for anything; a URL that begins with one is left to the moment it is filled in. */
function checkUrl(text: string): Report | null {
  if (text.startsWith('{{')) return null;
  const url = parseUrl(text.replaceAll(/\{\{[^{}]*\}\}/g, 'x'));
  if (url !== null && protocols.includes(url.protocol) && url.hostname !== '') return null;
  return {
    code: 'bad-url',
    message: `"${text}" is not a URL a bot or back end can be reached at`,
    expected: 'a whole URL, e.g. https://bot.example/chat',
    ...(!text.includes('://') && { hint: `Begin it with https:// or http://.` }),
  };
}

const protocols = ['http:', 'https:', 'ws:', 'wss:'];

function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function checkPath(text: string): Report | null {
  // What does not begin with "$" the schema has reported already.
  if (!new RegExp(formats.path.pattern).test(text)) return null;
  const why = isJsonPath(text);
  return why === null
    ? null
    : { code: 'bad-path', message: `"${text}" is not a JSONPath: ${why}`, expected: formats.path.expected };
}

function checkPattern(text: string): Report | null {
  return patternReport(text, readPattern);
}

function checkStatement(text: string): Report | null {
  return patternReport(text, readStatement);
}

function patternReport(text: string, read: (text: string) => RegExp): Report | null {
  try {
    read(text);
    return null;
  } catch (error) {
    return badPattern(text, error as Error);
  }
}

function badPattern(text: string, error: Error): Report {
  const why = error.message.split(': ').at(-1) ?? error.message;
  return {
    code: 'bad-pattern',
    message: `"${text}" is not a regular expression: ${why}`,
    expected: 'a regular expression',
  };
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'];

function checkRequest(text: string, { hasBackend }: Declared): Report | null {
  const [, method = '', target = ''] = /^(\S*) *(.*)$/s.exec(text) ?? [];
  const expected = 'a method and a path or URL, e.g. POST /orders';
  if (!methods.includes(method)) {
    const near = nearest(method, methods);
    const hint = near === null ? `Begin it with one of: ${methods.join(', ')}.` : `Did you mean "${near}"?`;
    return { code: 'bad-request-line', message: `"${text}" does not begin with a method`, expected, hint };
  }
  if (target.startsWith('{{')) return null;
  if (/^https?:\/\//.test(target)) return checkUrl(target);
  if (!/^\/\S*$/.test(target.replaceAll(/\{\{[^{}]*\}\}/g, 'x'))) {
    return {
      code: 'bad-request-line',
      message: `"${text}" has no path after the method`,
      expected,
      hint: 'A path begins with "/".',
    };
  }
  if (hasBackend) return null;
  return {
    code: 'missing-key',
    message: `"${text}" is a path, and no file says where the back end is`,
    expected: '"backend.url", which paths are joined to, or a whole URL here',
  };
}
