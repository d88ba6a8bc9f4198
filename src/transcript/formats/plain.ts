import type { Json } from '../../json.ts';
import { isObject, own, ownText } from '../own.ts';
import type { FileKnowledge } from '../learn-file.ts';
import { isAside } from '../roles/known-roles.ts';
import type { Tally } from '../tally.ts';
import type { Entry, Label, ToolCall, Transcript } from '../transcript.ts';
import type { Format } from './format.ts';

/**
 * One conversation an object: `{id, turns: [{role, text, at?}], meta?}`. What else stands in the object counts as meta; of it
 * scenario, persona, intent, goal, tags and the outcome are used.
 */
export const plain = {
  name: 'plain',
  title: 'plain JSON',
  expected: '{"id": "…", "turns": [{"role": "customer", "text": "…"}, {"role": "bot", "text": "…"}]}',
  recognises: (record) => turnsOf(record) !== null,
  read(record, _, file, tally) {
    const turns = turnsOf(record);
    if (!isObject(record) || turns === null) return 'it has no list "turns"';
    const entries = turns.flatMap((turn) => entryOf(turn, file, tally));
    const { id: _id, turns: _turns, transcript: _transcript, transcript_object: _spoken, meta, ...others } = record;
    const about = { ...others, ...(isObject(meta) ? meta : {}) };
    const tags = own(about, 'tags');
    return {
      id: ownText(record, 'id'),
      entries,
      scenario: ownText(about, 'scenario') ?? ownText(about, 'task_id') ?? ownText(about, 'group'),
      persona: ownText(about, 'persona'),
      intent: ownText(about, 'intent'),
      goal: ownText(about, 'goal') ?? '',
      tags: Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : sourceOf(about),
      repetition: null,
      label: labelOf(about) ?? labelOf(own(about, 'label')),
      end: null,
      signals: file.signals(entries.some(({ by, calls }) => by === 'tool' || by === 'agent' || calls.length > 0)),
      meta: about,
    } satisfies Transcript;
  },
} as const satisfies Format;

/** Under `turns`, or as voice platforms call it. */
function turnsOf(record: Json): Json[] | null {
  const lists = ['turns', 'transcript_object', 'transcript'].map((key) => own(record, key));
  return lists.find((list) => Array.isArray(list)) ?? null;
}

function entryOf(turn: Json, { cast, timeOf }: FileKnowledge, tally: Tally): Entry[] {
  const given = own(turn, 'at') ?? own(turn, 'time');
  const at = timeOf(given);
  const role = ownText(turn, 'role');
  const by = role === null ? null : cast(role);
  if (by === null) {
    const what = role === null ? 'turns without a role' : `turns of role "${role.slice(0, 40)}"`;
    const why = isAside(role ?? '') ? 'no customer sees them' : 'expected customer, bot, agent or tool';
    tally.add('left-out', what, why);
    return [];
  }
  for (const key of Object.keys(turn as object)) {
    if (!read.has(key)) tally.add('left-out', `"${key.slice(0, 40)}" of turns`, 'no score has a use for it');
  }
  if (given !== undefined && given !== null && at === null) {
    const why = 'expected ISO 8601, or seconds or milliseconds since 1970; 03/04/2026 is one of two days';
    tally.add('left-out', 'times', why);
  }
  const text = own(turn, 'text') ?? own(turn, 'message') ?? own(turn, 'content');
  return [{ by, text: typeof text === 'string' ? text : '', at, calls: callsOf(turn) }];
}

const read = new Set(['role', 'text', 'message', 'content', 'at', 'time', 'call', 'calls', 'name']);

/** `call: {name, args}` or `calls: [{name, arguments}]`. */
function callsOf(turn: Json): ToolCall[] {
  const calls = own(turn, 'calls');
  return [...(Array.isArray(calls) ? calls : []), own(turn, 'call') ?? null].flatMap((call) => {
    const name = ownText(call, 'name');
    return name === null ? [] : [{ name, arguments: own(call, 'arguments') ?? own(call, 'args') ?? null }];
  });
}

/** Where the conversations come from, if they say so: a cut of the report. */
function sourceOf(about: Json): string[] {
  const source = ownText(about, 'source');
  return source === null ? [] : [source];
}

/** `success: true`, or a `reward` of which 1 is all. */
function labelOf(about: Json | undefined): Label | null {
  const success = own(about, 'success');
  if (typeof success === 'boolean') {
    return { name: 'label "success"', passed: success, expected: 'true', actual: String(success) };
  }
  const reward = own(about, 'reward');
  return typeof reward === 'number' ? rewardLabel('label "reward"', reward) : null;
}

/** Rewards are sums of floating-point shares. */
const nearlyAll = 1 - 1e-6;

export function rewardLabel(name: string, reward: number): Label {
  return { name, passed: reward >= nearlyAll, expected: '1', actual: String(reward) };
}
