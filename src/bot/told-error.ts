/** What an error that is told in a reply says of the request: of most nothing, of some what to change before the next one fares better. */
import type { Json } from '../json.ts';
import { wordOf } from '../pattern-parts.ts';
import { type FaultKind, kindOfStatus } from './fault-kinds.ts';

/**
 * By the first number that says something, else by words.
 *
 * @param says Its words, and nothing of the request.
 * @param codes What it holds beside them: statuses, numbers of JSON-RPC, names such as `invalid_api_key`.
 */
export function kindOfError(says: string, codes: readonly Json[] = []): FaultKind | null {
  for (const code of codes.map(numberIn)) {
    // Its own failure, whatever it tells of others.
    if (code >= 500 && code < 600) return null;
    const kind = code >= 400 && code < 500 ? kindOfStatus(code) : kindsByCode[code];
    if (kind) return kind;
  }
  const words = spacedOut([says, ...codes.filter((code) => typeof code === 'string')].join(' '));
  return kindsByWords.find(([, fits]) => fits.test(words))?.[0] ?? null;
}

const numberIn = (code: Json): number => (typeof code === 'number' || typeof code === 'string' ? Number(code) : NaN);

/** `invalid_api_key` and `MissingAuthenticationToken` are words, too. */
const spacedOut = (text: string): string => text.replaceAll(/[_-]/g, ' ').replaceAll(/([a-z])([A-Z])/g, '$1 $2');

/** https://www.jsonrpc.org/specification#error_object */
const kindsByCode: Record<number, FaultKind> = {
  [-32700]: 'wrong-body',
  [-32600]: 'wrong-body',
  [-32602]: 'wrong-body',
  [-32601]: 'not-found',
};

const notLetIn = wordOf(
  'unauth(?:ori[sz]ed|enticated)',
  'not authori[sz]ed',
  'authenticat(?:e|ion)',
  'forbidden',
  '(?:permission|access)(?: is)? denied',
);
const key = wordOf('api ?key', 'credentials?');
const token = wordOf('token');
const isNoToken = wordOf('missing', 'invalid', 'expired', 'incorrect', 'no', 'bad', 'required');
const part = wordOf('(?:field|property|parameter|param|argument|query|body|request|payload|json|schema|header)s?');
const isNoPart = wordOf(
  'missing|required|unknown|unexpected|unrecogni[sz]ed|invalid|malformed|unsupported',
  'not allowed',
  'must (?:provide|have|contain|be)',
);

/** In either order, with so many signs between them at most. */
const near = (one: string, other: string, signs: number): string =>
  `${one}.{0,${signs}}${other}|${other}.{0,${signs}}${one}`;

const kindsByWords: readonly [FaultKind, RegExp][] = [
  ['unauthorized', new RegExp([notLetIn, key, near(isNoToken, token, 20)].join('|'), 'is')],
  ['wrong-body', new RegExp(near(part, isNoPart, 40), 'is')],
];
