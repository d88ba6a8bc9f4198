/** What only transcripts show, gathered in one pass that keeps none of them: ways to a human, moods turn by turn, what was kept of failures. */
import type { Conversation } from '../conversation/conversation.ts';
import { blameOf } from '../conversation/end-reasons.ts';
import type { BriefEscalation } from '../plan/brief.ts';
import { handoffOf } from '../score/escalation/handoff.ts';
import { stagesOf } from '../score/escalation/lifeline.ts';
import { observable } from '../score/observable.ts';
import { attachmentsOf, type Attachment } from './attachments.ts';
import { traceIn } from './transcript.ts';

/** `undeclared`: a transcript of another tool, which says nothing of when a human is due. */
export type Policy = NonNullable<BriefEscalation['policy']> | 'undeclared';

/** Conversations of one policy that reached each step on the way to a human. */
export interface Way {
  conversations: number;
  asked: number;
  promised: number;
  signalled: number;
  connected: number;
  /** Promised in words and never signalled. */
  promisedOnly: number;
  /** Transcripts of words alone, in which a signal can't be seen; they are in none of the three before. */
  unseen: number;
}

/** Journeys on which a human was asked for at one stage, by how that went. */
export interface Lifeline {
  stage: number;
  asked: number;
  /** The first answer signalled a human. */
  atOnce: number;
  reached: number;
}

/** Sums of the customer's valence at the start and after each bot turn; a conversation that ended keeps its last mood. */
export interface Mood {
  sums: number[];
  conversations: number;
  /** Conversations that ended in a mood better or worse than they began in. */
  better: number;
  worse: number;
  low: { valence: number; conversation: string; turn: number; words: string };
}

/** How the customer came. */
export type Feeling = 'calm' | 'annoyed' | 'distressed';
type Stakes = Conversation['brief']['stakes'];

export interface Observed {
  ways: Record<Policy, Way>;
  /** Of conversations without a declared policy, those in which the customer asked for a human. */
  askers: Way;
  /** By intent; none for customers whose mood can't be seen. */
  moods: Record<string, Mood>;
  /** By stage, in order; empty where none was probed. */
  lifeline: Lifeline[];
  /** By conversation; those without are left out. */
  attachments: Record<string, Attachment[]>;
  /** Trace ids by conversation; those without are left out. */
  traces: Record<string, string>;
  /** Of scorable conversations, by id. */
  feelings: Record<string, Feeling>;
  /** The highest of an intent's scenarios. */
  stakes: Record<string, Stakes>;
}

const moodPoints = 7;
/** A mood, −1 to 1, that moved by less is the same. */
const leastFelt = 0.1;
const stakesOrder: readonly Stakes[] = ['low', 'normal', 'high'];

const feelingOf: Record<Conversation['brief']['persona']['mood'], Feeling> = {
  calm: 'calm',
  hurried: 'calm',
  annoyed: 'annoyed',
  angry: 'annoyed',
  anxious: 'distressed',
  distressed: 'distressed',
};

/** @param from The way from the report's folder to the run's. */
export function observer(from = ''): { add(conversation: Conversation): void; result(): Observed } {
  const ways: Observed['ways'] = {
    required: newWay(),
    allowed: newWay(),
    forbidden: newWay(),
    undeclared: newWay(),
  };
  const askers = newWay();
  const moods = new Map<string, Mood>();
  const attachments = new Map<string, Attachment[]>();
  const lifeline: Lifeline[] = [];
  const traces = new Map<string, string>();
  const feelings = new Map<string, Feeling>();
  const stakes = new Map<string, Stakes>();
  return {
    add(conversation) {
      const kept = attachmentsOf(conversation, from);
      const trace = traceIn(conversation);
      if (trace !== null) traces.set(conversation.id, trace);
      if (kept.length > 0) attachments.set(conversation.id, kept);
      if (blameOf(conversation.end.reason) !== null || conversation.turns.length === 0) return;
      const { intent, escalation, persona, stakes: own } = conversation.brief;
      feelings.set(conversation.id, feelingOf[persona.mood]);
      if (stakesOrder.indexOf(own) >= stakesOrder.indexOf(stakes.get(intent) ?? 'low')) stakes.set(intent, own);
      probe(lifeline, conversation);
      follow(ways[escalation.policy ?? 'undeclared'], conversation);
      if (escalation.policy === null && asks(conversation)) follow(askers, conversation);
      if (conversation.end.mood === null) return;
      const mood = moods.get(intent) ?? newMood(conversation);
      moods.set(intent, mood);
      feel(mood, conversation);
    },
    result: () => ({
      ways,
      askers,
      lifeline: lifeline.filter(Boolean),
      moods: Object.fromEntries(moods),
      attachments: Object.fromEntries(attachments),
      traces: Object.fromEntries(traces),
      feelings: Object.fromEntries(feelings),
      stakes: Object.fromEntries(stakes),
    }),
  };
}

const asks = ({ turns }: Conversation): boolean =>
  turns.some((turn) => turn.customer.acts.some((act) => act.kind === 'asks-human'));

function follow(way: Way, conversation: Conversation): void {
  const { promised, signalled, accepted, outcome } = handoffOf(conversation);
  way.conversations += 1;
  way.asked += Number(asks(conversation));
  way.promised += Number(promised !== null || signalled !== null);
  if (observable(conversation).signals) {
    way.signalled += Number(signalled !== null);
    way.connected += Number(accepted !== null);
    way.promisedOnly += Number(outcome === 'promised-only');
  } else way.unseen += 1;
}

function probe(lifeline: Lifeline[], conversation: Conversation): void {
  for (const { stage, turns } of stagesOf(conversation)) {
    const sums = (lifeline[stage - 1] ??= { stage, asked: 0, atOnce: 0, reached: 0 });
    sums.asked += 1;
    sums.atOnce += Number(turns === 1);
    sums.reached += Number(turns !== null);
  }
}

function feel(mood: Mood, { id, turns, end }: Conversation): void {
  mood.conversations += 1;
  const felt = [...turns.map((turn) => turn.customer.mood), end.mood].map((one) => one?.valence ?? 0);
  const change = (felt.at(-1) ?? 0) - (felt[0] ?? 0);
  mood.better += Number(change > leastFelt);
  mood.worse += Number(change < -leastFelt);
  for (let point = 0; point < moodPoints; point += 1) {
    mood.sums[point] = (mood.sums[point] ?? 0) + (felt[Math.min(point, felt.length - 1)] ?? 0);
  }
  for (const { number, customer } of turns) {
    const valence = customer.mood?.valence ?? 0;
    if (valence >= mood.low.valence) continue;
    const words = customer.messages.map((message) => message.text).join(' ');
    mood.low = { valence, conversation: id, turn: number, words: words.slice(0, 200) };
  }
}

const newWay = (): Way => ({
  conversations: 0,
  asked: 0,
  promised: 0,
  signalled: 0,
  connected: 0,
  promisedOnly: 0,
  unseen: 0,
});

const newMood = ({ id }: Conversation): Mood => ({
  sums: [],
  conversations: 0,
  better: 0,
  worse: 0,
  low: { valence: Infinity, conversation: id, turn: 0, words: '' },
});
