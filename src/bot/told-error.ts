/** What an error that is told in a reply says of the request: of most nothing, of some what to change before the next one fares better. */
import type { Json } from '../json.ts';
import { type FaultKind, kindOfStatus } from './fault-kinds.ts';

/** @param says Its words. @param code Its number, where it has one: a status, or one of JSON-RPC. */
export function kindOfError(says: string, code: Json = null): FaultKind | null {
  const number = Number(code);
  if (Number.isInteger(number) && number >= 400 && number < 500) return kindOfStatus(number);
  return byCode[number] ?? byWords.find(([, words]) => words.test(says))?.[0] ?? null;
}

const byCode: Record<number, FaultKind> = {
  [-32700]: 'wrong-body',
  [-32600]: 'wrong-body',
  [-32602]: 'wrong-body',
  [-32601]: 'not-found',
};

const part = String.raw`\b(?:field|property|parameter|param|argument|query|body|request|payload|json|schema|header)s?\b`;
const wrong = String.raw`\b(?:missing|required|unknown|unexpected|unrecogni[sz]ed|invalid|malformed|unsupported|not allowed|must (?:provide|have|contain|be))\b`;

const byWords: readonly [FaultKind, RegExp][] = [
  [
    'unauthorized',
    /\bunauth(?:ori[sz]ed|enticated)\b|\bnot authori[sz]ed\b|\bauthenticat(?:e|ion)\b|\bforbidden\b|\b(?:permission|access)(?:[ _-]is)?[ _-]denied\b|api[ _-]?key|\bcredentials?\b|\b(?:missing|invalid|expired|incorrect|no|bad)\b.{0,20}\btoken\b|\btoken\b.{0,20}\b(?:missing|invalid|expired|required)\b/i,
  ],
  ['wrong-body', new RegExp(`${part}.{0,40}${wrong}|${wrong}.{0,40}${part}`, 'is')],
];
