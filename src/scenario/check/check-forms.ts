/** Texts with a form that a schema cannot hold to: paths, patterns, URLs, request lines. */
import { isJsonPath } from '../../json-path.ts';
import type { Problem } from '../../problem.ts';
import type { Declared } from './declared.ts';
import { formats } from '../schema/formats.ts';
import { holders, matches, verifyCalls } from './matches.ts';
import { nearest } from './nearest.ts';
import { readPattern, readStatement } from './pattern.ts';
import { problemIn, type Place } from '../read/place.ts';
import type { Source } from '../read/source.ts';

type Report = Parameters<typeof problemIn>[3];
type Check = (text: string, declared: Declared) => Report | null;

interface Form {
  at: string;
  key?: RegExp;
  part?: 'key' | 'value';
  check: Check;
  /** Also in what is sent as it stands. */
  sent?: true;
}

const headers = ['bot', 'backend', 'versus.bot', 'versus.backend', ...verifyCalls]
  .concat(holders.flatMap((holder) => [`${holder}.setup.*`, `${holder}.teardown.*`]))
  .map((at) => `${at}.headers.*`);

/** Where each form stands. What the bot's protocols have in common goes by the name of the key, whatever the protocol. */
const forms: Form[] = [
  ...['bot.**', 'versus.bot.**'].flatMap((at) => [
    { at, key: /^(.*_)?url$/, check: checkUrl },
    { at, key: /^proxy$/, check: checkProxy },
    { at, key: /^idempotency_header$/, check: checkHeaderName },
    { at, key: /^matches$/, check: checkPattern },
    { at, key: /^(?!(equals|matches|contains|passphrase)$)/, check: checkPath },
  ]),
  ...['bot', 'backend', 'versus.bot', 'versus.backend'].map((at): Form => ({
    at: `${at}.auth.token_url`,
    check: checkUrl,
    sent: true,
  })),
  { at: 'backend.url', check: checkUrl },
  { at: 'versus.backend.url', check: checkUrl },
  ...['backend.proxy', 'versus.backend.proxy'].map((at) => ({ at, check: checkProxy })),
  ...headers.flatMap((at): Form[] => [
    { at, part: 'key', check: checkHeaderName, sent: true },
    { at, check: checkHeaderValue, sent: true },
  ]),
  { at: 'suite.redact.patterns.*', check: checkPattern },
  ...verifyCalls.flatMap((call): Form[] => [
    { at: `${call}.request`, check: checkRequest },
    { at: `${call}.expect.*`, part: 'key', check: checkPath },
    { at: `${call}.expect.*.matches`, check: checkPattern },
  ]),
  ...holders.flatMap((holder): Form[] => [
    { at: `${holder}.setup.*.request`, check: checkRequest },
    { at: `${holder}.teardown.*.request`, check: checkRequest },
    { at: `${holder}.statements.*.*`, check: checkStatement },
  ]),
  { at: 'scenarios.*.wants.learn.*.matches', check: checkPattern },
  ...['expect.*.says.*', 'expect.*.never.*', 'wants.refused.*', 'wants.not_done.*', 'wants.outcomes.*.refused.*'].map(
    (at) => ({
      at: `scenarios.*.${at}`,
      check: checkStatement,
    }),
  ),
];

export function checkForms(source: Source, declared: Declared): Problem[] {
  return forms.flatMap(({ at, key, part = 'value', check, sent }) =>
    matches(source.value, at).flatMap(({ place, value }) => {
      const name = String(place.at(-1));
      if (key?.test(name) === false || (sent === undefined && isPayload(place))) return [];
      const text = part === 'key' ? name : value;
      const report = typeof text === 'string' ? check(text, declared) : null;
      return report === null ? [] : [problemIn(source, place, part, report)];
    }),
  );
}

/** Parts of a bot that are sent as they stand, and may hold any key with any text. */
const payloads = 'body headers metadata auth message open close system tools tool_results parameters'.split(' ');

function isPayload([root, part, below]: Place): boolean {
  if (root === 'versus') return part === 'bot' && payloads.includes(String(below));
  return root === 'bot' && payloads.includes(String(part));
}

/** Templates stand for anything; a URL that begins with one is left to the moment it is filled in. */
function checkUrl(text: string): Report | null {
  if (text.startsWith('{{')) return null;
  const url = parseUrl(text.replaceAll(template, 'x'));
  if (url !== null && protocols.includes(url.protocol) && url.hostname !== '') return null;
  return {
    code: 'bad-url',
    message: `"${text}" is not a URL a bot or back end can be reached at`,
    expected: 'a whole URL, e.g. https://bot.example/chat',
    ...(!text.includes('://') && { hint: `Begin it with https:// or http://.` }),
  };
}

function checkProxy(text: string): Report | null {
  if (text.startsWith('{{')) return null;
  const url = parseUrl(text.replaceAll(template, 'x'));
  if (url !== null && ['http:', 'https:'].includes(url.protocol)) return null;
  return {
    code: 'bad-url',
    message: `"${text}" is not the address of a proxy`,
    expected: 'an http or https URL, e.g. http://proxy.example:3128',
  };
}

function checkHeaderName(text: string): Report | null {
  if (/^[!#$%&'*+.^_`|~\w-]+$/.test(text)) return null;
  return { code: 'wrong-value', message: `"${text}" is not the name of a header`, expected: 'letters, digits and "-"' };
}

function checkHeaderValue(text: string): Report | null {
  if (/^[\t\x20-\x7E\x80-\xFF]*$/.test(text.replaceAll(template, 'x'))) return null;
  return {
    code: 'wrong-value',
    message: `"${text}" cannot be sent as a header`,
    expected: 'one line of characters that Latin-1 has',
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
  // What should and does not begin with "$" the schema has reported already.
  if (!new RegExp(formats.path.pattern).test(text)) return null;
  const why = isJsonPath(text.replaceAll(template, '0'));
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

const template = /\{\{[^{}]*\}\}/g;

function patternReport(text: string, read: (text: string) => unknown): Report | null {
  try {
    // A fact stands for its own characters, whichever these are.
    read(text.replaceAll(template, 'x'));
    return null;
  } catch (error) {
    return {
      code: 'bad-pattern',
      message: `"${text}" is not a regular expression: ${(error as Error).message}`,
      expected: 'a regular expression of RE2, https://github.com/google/re2/wiki/Syntax',
    };
  }
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
