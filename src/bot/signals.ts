/** Signals as data: a path in a reply, what must stand there, and what that means. */
import type { Json } from '../json.ts';
import { valuesAt } from '../json-path.ts';
import { readPattern } from '../scenario/check/pattern.ts';
import type { SignalSpec } from '../scenario/schema/bot-schema.ts';
import type { Signal } from './bot.ts';

/** The signals of one reply (or frame, activity, event), in the order of `specs`; one signal a specification at most. */
export function signalsIn(reply: Json, specs: readonly SignalSpec[]): Signal[] {
  return specs.flatMap((spec) => {
    const value = valuesAt(reply, spec.path).find((candidate) => holds(candidate, spec));
    return value === undefined ? [] : [signalOf(reply, spec, value)];
  });
}

function signalOf(reply: Json, spec: SignalSpec, value: Json): Signal {
  const carried = spec.payload === undefined ? value : (valuesAt(reply, spec.payload)[0] ?? null);
  // Without a path of its own, only an object counts as context: `true` carries none.
  const payload = spec.payload === undefined && (carried === null || typeof carried !== 'object') ? null : carried;
  const queue = spec.queue === undefined ? null : (valuesAt(reply, spec.queue)[0] ?? null);
  return { stage: spec.stage, source: spec.path, payload, queue: queue === null ? null : nameIn(queue) };
}

/** Every condition must hold; without any, there must be something. */
function holds(value: Json, { equals, matches, contains }: SignalSpec): boolean {
  if (equals === undefined && matches === undefined && contains === undefined) return isSomething(value);
  return (
    (equals === undefined || value === equals) &&
    (matches === undefined || (typeof value === 'string' && readPattern(matches).find(value) !== null)) &&
    (contains === undefined || isIn(contains, value))
  );
}

function isIn(wanted: string | number | boolean, value: Json): boolean {
  if (Array.isArray(value)) return value.includes(wanted);
  return typeof value === 'string' && value.includes(String(wanted));
}

/** `handoff: false`, `null`, `""` and `{}` all say that there is none. */
export function isSomething(value: Json): boolean {
  if (value !== null && typeof value === 'object') return Object.keys(value).length > 0;
  return Boolean(value);
}

function nameIn(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
