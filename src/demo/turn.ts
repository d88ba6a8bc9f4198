/** One turn in the making: what was heard, and what has been decided to say so far. */
import type { BackEnd } from './back-end.ts';
import { deriveDigest, derivePick } from './derive.ts';
import { isTask, type IntentName, type TaskName } from './intents.ts';
import type { Queue } from './procedures.ts';
import type { Release } from './release.ts';
import type { State } from './state.ts';
import type { QuickReply } from './tasks.ts';
import type { Heard, Understanding } from './understanding.ts';
import { fill, type ReplyKey, type Values } from './wording/replies.ts';

export interface World {
  release: Release;
  understanding: Understanding;
  backEnd: BackEnd;
}

interface Handoff {
  queue: Queue;
  reason: string;
  /** What a colleague sees: the task, every value heard, the customer's last words. */
  context: Record<string, string>;
}

export interface Reply {
  messages: { text: string; quickReplies?: readonly QuickReply[] }[];
  /** The task at hand, or the move just made; with a confidence where it was read off this message. */
  intent: { name: string; confidence?: number };
  handoff?: Handoff;
  ended?: true;
}

export interface Turn {
  readonly world: World;
  readonly heard: Heard;
  /** What the customer meant, by words or by button. */
  readonly meant: IntentName | null;
  /** Payload of the button chosen. */
  readonly chosen: string | null;
  state: State;
  bubbles: string[];
  options: readonly QuickReply[];
  handoff: Handoff | null;
  ended: boolean;
  /** The task this turn was about, also when it is finished by the end of it. */
  about: TaskName | null;
}

export function beginTurn(before: State, text: string, world: World): Turn {
  const heard = world.understanding.hear(text);
  const chosen = chosenOption(before.options, text);
  return {
    world,
    heard,
    chosen,
    meant: chosen === null ? heard.intent : meaning(chosen),
    state: {
      ...before,
      heard: { ...before.heard, ...heard.entities },
      lastWords: text.slice(0, 300),
      digest: deriveDigest(before.digest, text),
      options: [],
    },
    bubbles: [],
    options: [],
    handoff: null,
    ended: false,
    about: before.task,
  };
}

/** Adds a bubble; a release may have no words for a line, and then says nothing. */
export function say(turn: Turn, key: ReplyKey, values: Values = {}): void {
  const [first, ...others] = turn.world.release.wording[key];
  if (first === undefined) return;
  turn.bubbles.push(fill(derivePick([first, ...others], turn.state.digest, key), values));
}

export function endTurn(turn: Turn): { state: State; reply: Reply } {
  const { bubbles, options, handoff, ended } = turn;
  const messages: Reply['messages'] = bubbles.map((text) => ({ text }));
  const last = messages.at(-1);
  if (last !== undefined && options.length > 0) last.quickReplies = options;
  return {
    state: { ...turn.state, options },
    reply: {
      messages,
      intent: intentOf(turn),
      ...(handoff === null ? {} : { handoff }),
      ...(ended ? { ended } : {}),
    },
  };
}

function intentOf({ about, meant, chosen, heard }: Turn): Reply['intent'] {
  const name = about ?? meant ?? 'fallback';
  return chosen === null && name === meant
    ? { name, confidence: Math.round(heard.confidence * 1000) / 1000 }
    : { name };
}

function chosenOption(options: readonly QuickReply[], text: string): string | null {
  const typed = text.trim().toLowerCase();
  const option = options.find(({ title, payload }) => typed === payload || typed === title.toLowerCase());
  return option?.payload ?? null;
}

function meaning(payload: string): IntentName | null {
  if (payload === 'yes') return 'affirm';
  if (payload === 'no') return 'deny';
  return isTask(payload) ? payload : null;
}
