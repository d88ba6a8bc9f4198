/** Texts with a form of their own that a schema can hold to, and what to say when one does not fit. */
import type { ProblemCode } from '../../problem.ts';

interface Format {
  pattern: string;
  code: ProblemCode;
  /** What the text should have been. */
  expected: string;
}

const rate = '\\d{1,5}(\\.\\d{1,3})?';
const pause = '\\d{1,9}(\\.\\d{1,3})?(ms|s|m)';
const time = `${rate}[smh]`;
const stretch = `${rate}(\\.\\.${rate}( +in +([2-9]|[1-9]\\d) +steps)?)?`;

export const formats = {
  id: {
    pattern: '^[a-z0-9][a-z0-9_-]*$',
    code: 'wrong-value',
    expected: 'an id of small letters, digits, - and _, e.g. order-status',
  },
  name: {
    pattern: '^[a-z][a-z0-9_]*$',
    code: 'wrong-value',
    expected: 'a name of small letters, digits and _, e.g. order_number',
  },
  variable: {
    pattern: '^[A-Za-z_][A-Za-z0-9_]*$',
    code: 'wrong-value',
    expected: 'the name of an environment variable, e.g. TENANT_ID',
  },
  duration: {
    pattern: '^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$',
    code: 'bad-duration',
    expected: 'a number with ms, s or m, e.g. 800ms, 10s, 2m',
  },
  wait: {
    pattern: '^(?=.*[1-9])\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$',
    code: 'bad-duration',
    expected: 'a duration above 0: a number with ms, s or m, e.g. 800ms, 10s, 2m',
  },
  pause: {
    pattern: `^${pause}(\\.\\.${pause})?$`,
    code: 'bad-duration',
    expected: 'a duration, or the shortest and the longest, e.g. 5s or 2s..20s',
  },
  load: {
    pattern: `^(${stretch} +for +${time} *, *)*(${rate}|${stretch} +for +${time})$`,
    code: 'wrong-value',
    expected:
      'rates a second and how long each holds, e.g. 5, or 2 for 1m, 2..20 for 10m, or 10..60 in 6 steps for 12m',
  },
  path: {
    pattern: '^\\$',
    code: 'bad-path',
    expected: 'a JSONPath that begins with $, e.g. $.refund.status',
  },
  request: {
    pattern: '^(GET|POST|PUT|PATCH|DELETE|HEAD) +\\S',
    code: 'bad-request-line',
    expected: 'a method and a path or URL, e.g. POST /sessions',
  },
  locale: {
    pattern: '^[a-z]{2}(-[A-Z]{2})?$',
    code: 'wrong-value',
    expected: 'a language, or a language and a country, e.g. en or en-GB',
  },
  date: {
    pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
    code: 'wrong-value',
    expected: 'a date as YYYY-MM-DD, e.g. 2026-01-31',
  },
  host: {
    pattern: '^(\\*\\.)?([^\\s:/?#@*\\[\\]]+|\\[[0-9a-fA-F:.]+\\])$',
    code: 'wrong-value',
    expected: 'a host without scheme, port or path, e.g. bot.staging.example, or *.staging.example for all below it',
  },
  currency: {
    pattern: '^[A-Z]{3}$',
    code: 'wrong-value',
    expected: 'a currency code of three capitals, e.g. EUR',
  },
} as const satisfies Record<string, Format>;

export function formatOf(pattern: string): Format | undefined {
  return Object.values(formats).find((format) => format.pattern === pattern);
}
