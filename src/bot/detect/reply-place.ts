/** Where, in a reply that nobody has described, the bot's words and its handoff stand. */
import type { Json } from '../../json.ts';
import { handoffName } from '../../scenario/schema/bots/handoff-name.ts';
import type { HttpBotSpec, SignalSpec } from '../../scenario/schema/bot-schema.ts';
import { leavesOf, type Leaf } from '../probe/json-leaves.ts';
import { isSomething } from '../signals.ts';

const wordy = /text|message|content|reply|answer|response|output|speech|utterance|say|body/i;
const noWords = /^(https?:|data:|[0-9a-f]{8}-[0-9a-f]{4}-|\d{4}-\d{2}-\d{2}T|[\w.+-]+@[\w-]+\.)/i;

/** @returns The settings by which the words are found; null: there are none. @param said What the customer said, which may come back. */
export function wordsPlace(bodies: readonly Json[], isStream: boolean, said: string): Partial<HttpBotSpec> | null {
  const weights = new Map<string, number>();
  for (const leaf of bodies.flatMap(leavesOf)) {
    const weight = weightOf(leaf, said, isStream);
    weights.set(leaf.path, (weights.get(leaf.path) ?? 0) + weight);
  }
  const [best] = [...weights].filter(([, weight]) => weight > 0).toSorted(([, one], [, other]) => other - one);
  if (best === undefined) return null;
  const [path] = best;
  if (isStream) return { stream: { delta: path } };
  const items = path.lastIndexOf('[*]');
  if (items === -1) return { reply: { text: path } };
  const within = path.slice(items + 3);
  return { reply: { messages: path.slice(0, items + 3), ...(within !== '' && { text: `$${within}` }) } };
}

/** Words are long, hold spaces and stand under a name that says so. */
function weightOf({ path, value }: Leaf, said: string, isStream: boolean): number {
  if (typeof value !== 'string' || value.trim() === '' || value === said || noWords.test(value)) return 0;
  const isNamed = wordy.test(path.slice(path.lastIndexOf('.')));
  if (isStream) return value.length + (isNamed ? 20 : 0);
  return (/\s/.test(value.trim()) ? 20 + Math.min(value.length, 80) : 0) + (isNamed ? 30 : 0);
}

/**
 * The signal that a bot gave when it was asked for a person, where its protocol knows none for it: a field that is called like a handoff
 * and holds something, or one that says what is to be done and says that.
 */
export function handoffPlace(bodies: readonly Json[]): SignalSpec | null {
  for (const { path, value } of bodies.flatMap(leavesOf)) {
    if (!isSomething(value) || value === 'false' || value === 'none') continue;
    const segments = path.split('.');
    const at = segments.findIndex((segment) => called(segment));
    if (at !== -1) return { stage: 'signalled', path: segments.slice(0, at + 1).join('.') };
    if (typeof value === 'string' && value.length <= 40 && doing.test(segments.at(-1)!) && called(value))
      return { stage: 'signalled', path, equals: value };
  }
  return null;
}

const doing = /^(action|type|event|status|state|name|kind|intent_action|next)(\[\*\])?$/i;

const called = (name: string): boolean => new RegExp(handoffName, 'i').test(name);
