/** One planned item, carried out: prepare the back end, talk, check what became of it. */
import { join } from 'node:path';
import type { Bot } from '../bot/bot.ts';
import type { Clock } from '../bot/clock.ts';
import type { CustomerFactory } from '../customer/customer.ts';
import type { Brief } from '../plan/brief.ts';
import { draft, type Draft } from '../plan/draft.ts';
import type { PlanItem } from '../plan/plan.ts';
import type { Project } from '../scenario/scenario.ts';
import type { Backend } from './backend.ts';
import { bareBrief } from './bare-brief.ts';
import { blameOf, type Conversation, type Turn } from './conversation.ts';
import { setUp, type Prepared } from './set-up.ts';
import { checkStatements } from './statements.ts';
import { stateAtStart, talk, type Talk } from './talk.ts';
import { verify } from './verify.ts';

export interface ConverseOptions {
  project: Project;
  bot: Bot;
  backend: Backend;
  customer: CustomerFactory;
  clock: Clock;
  env: NodeJS.ProcessEnv;
  /** What the bot and its back end know this conversation by: a name never used before, or the bot would go on with an old one. */
  conversationId: string;
  /** The run's folder, where what is kept of a conversation that went wrong goes. Absent: nothing is kept. */
  folder?: string;
  /** Awaited before the next message is sent. */
  onTurn?: (turn: Turn, brief: Brief) => Promise<void> | void;
  signal: AbortSignal;
}

/** @throws The signal's reason when it is aborted. What goes wrong with bot, network or customer is an end reason. */
export async function converse(item: PlanItem, options: ConverseOptions): Promise<Conversation> {
  const { project, backend, clock, env, conversationId, signal } = options;
  const startedAt = timestamp(clock);
  const sketch = draft(item, project, { env, conversationId });
  const prepared = await setUp(sketch, backend, signal);
  const { brief, fault } = completed(sketch, prepared, () => bareBrief(item, project));
  const { turns, transfer, end } = fault === null ? await talkTo(item.id, brief, options) : neverBegun(brief, fault);
  const judged = blameOf(end.reason) === null;
  const checks = judged
    ? [...(await verify(sketch, prepared.saved, backend, signal)), ...checkStatements(brief.statements, turns)]
    : [];
  const times = { startedAt, endedAt: timestamp(clock) };
  return { id: item.id, brief, turns, end, transfer, checks, setup: prepared.saved, times };
}

type Fault = NonNullable<Prepared['fault']>;

function completed(
  sketch: Draft,
  { saved, fault }: Prepared,
  bare: () => Brief,
): { brief: Brief; fault: Fault | null } {
  if (fault !== null) return { brief: bare(), fault };
  try {
    return { brief: sketch.complete(saved), fault: null };
  } catch (error) {
    return { brief: bare(), fault: { reason: 'customer-fault', detail: (error as Error).message } };
  }
}

async function talkTo(
  id: string,
  brief: Brief,
  { bot, customer, conversationId, folder, onTurn, signal }: ConverseOptions,
): Promise<Talk> {
  const facts = Object.fromEntries(Object.entries(brief.facts).map(([name, { value }]) => [name, String(value)]));
  const within = `attachments/${id}`;
  const kept = folder === undefined ? {} : { attachments: join(folder, within) };
  const context = { conversationId, locale: brief.persona.locale, facts, ...kept, signal };
  const open = () => bot.open(context);
  const talked = await talk(brief, { customer, open, onTurn: (turn) => onTurn?.(turn, brief), signal });
  const { end } = talked;
  if (end.attachments === undefined) return talked;
  return { ...talked, end: { ...end, attachments: end.attachments.map((name) => `${within}/${name}`) } };
}

function neverBegun(brief: Brief, { reason, detail }: Fault): Talk {
  return { turns: [], transfer: null, end: { reason, turn: 0, detail, ...stateAtStart(brief) } };
}

function timestamp(clock: Clock): string {
  return new Date(clock.date()).toISOString();
}
