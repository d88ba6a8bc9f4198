import type { Json } from '../../json.ts';
import { jsonIn } from '../connection/json-body.ts';
import { xmlIn } from './xml-body.ts';

/** What an answer holds that paths can look through, whatever it says of itself: JSON or XML, of a stream event by event. */
export function valuesIn(body: string): Json[] {
  const whole = jsonIn(body) ?? (/^\s*</.test(body) ? xmlIn(body) : undefined);
  if (whole !== undefined) return whole === null ? [] : [whole];
  return body
    .split('\n')
    .map((line) => jsonIn(line.replace(/^data: ?/, '')) ?? null)
    .filter((value) => value !== null && typeof value === 'object');
}
