/** One customer sent to the bot: the back end prepared, then the talk; and afterwards, what can be checked. */
import { join } from 'node:path';
import type { BotMessage } from '../bot/bot.ts';
import { onlyWaits } from '../customer/only-waits.ts';
import type { Brief } from '../plan/brief.ts';
import { draft, type Draft } from '../plan/draft.ts';
import type { PlanItem } from '../plan/plan.ts';
import { bareBrief } from './bare-brief.ts';
import type { Check, Leftover, Turn } from './conversation.ts';
import { checkExpected } from './expected-turns.ts';
import type { ConverseOptions } from './converse-options.ts';
import { blameOf } from './end-reasons.ts';
import { learntIn } from './learnt.ts';
import { historyOf } from './said-before.ts';
import { setUp, type Prepared } from './set-up.ts';
import { checkStatements } from './statements.ts';
import { stateAtStart, talk, type Talk } from './talk.ts';
import { tearDown } from './tear-down.ts';
import { type Guards, guardsAmong, verify } from './verify.ts';

export interface FirstContact {
  brief: Brief;
  talk: Talk;
  saved: Prepared['saved'];
  /** What became of it; nothing is checked after a talk that can't be judged. */
  check: (talk: Talk) => Promise<Check[]>;
  /** Clears the back end, once nothing is to be looked up in it any more, of what these turns brought about. */
  clear: (turns: readonly Turn[]) => Promise<Leftover[]>;
}

export interface Walk {
  /** What this customer's brief differs in from the plan's. */
  change: (brief: Brief) => Brief;
}

/**
 * A conversation that is given up leaves a clear back end, as far as that takes no time.
 *
 * @param walk Of a customer who only walks a journey again: nothing is checked afterwards, so nothing is asked before.
 */
export async function holdFirst(item: PlanItem, options: ConverseOptions, walk?: Walk): Promise<FirstContact> {
  const { project, backend, clock, env, conversationId, signal } = options;
  const sketch = draft(item, project, { env, conversationId });
  const prepared: Prepared = { saved: {}, fault: null };
  const clear = (turns: readonly Turn[]) =>
    tearDown({ draft: sketch, prepared, learnt: learntIn(turns), backend, clock, signal });
  const heard: Turn[] = [];
  const onTurn: ConverseOptions['onTurn'] = (turn, brief, part) => {
    heard.push(turn);
    return options.onTurn?.(turn, brief, part);
  };
  try {
    await setUp(sketch, backend, signal, prepared);
    return { ...(await holdPrepared(item, { ...options, onTurn }, { sketch, prepared, walk })), clear };
  } catch (error) {
    await clear(heard);
    throw error;
  }
}

interface Ready {
  sketch: Draft;
  prepared: Prepared;
  walk: Walk | undefined;
}

async function holdPrepared(
  item: PlanItem,
  options: ConverseOptions,
  { sketch, prepared: { saved, fault: unprepared }, walk }: Ready,
): Promise<Omit<FirstContact, 'clear'>> {
  const { project, backend, clock, signal } = options;
  const { brief, fault } = completed(sketch, { saved, fault: unprepared }, () => bareBrief(item, project));
  const asking = { draft: sketch, saved, backend, clock, signal };
  const guards: Guards = fault === null && walk === undefined ? await guardsAmong(asking) : new Set();
  const check = async ({ turns, end }: Talk): Promise<Check[]> =>
    blameOf(end.reason) === null
      ? [
          ...(await verify({ ...asking, learnt: learntIn(turns) }, guards)),
          ...checkStatements(brief, turns),
          ...checkExpected(brief, turns),
        ]
      : [];
  const changed = walk?.change(brief) ?? brief;
  const talk = fault === null ? await talkTo(changed, options, saved) : neverBegun(brief, fault);
  return { brief, talk, saved, check };
}

export async function talkTo(
  brief: Brief,
  { bot, customer, clock, conversationId, folder, onTurn, signal, arrival }: ConverseOptions,
  setup: Prepared['saved'],
): Promise<Talk> {
  const facts = Object.fromEntries(Object.entries(brief.facts).map(([name, { value }]) => [name, String(value)]));
  const within = `attachments/${brief.item.id}`;
  const kept = folder === undefined ? {} : { attachments: join(folder, within) };
  const isUnfinished = (messages: readonly BotMessage[]): boolean => onlyWaits(messages, brief);
  const context = {
    conversationId,
    locale: brief.persona.locale,
    facts,
    setup,
    ...kept,
    ...historyOf(brief),
    isUnfinished,
    signal,
  };
  const open = () => bot.open(context);
  const talked = await talk(brief, {
    customer,
    open,
    onTurn: (turn) => onTurn?.(turn, brief),
    signal,
    clock,
    lateMs: arrival?.lateMs,
  });
  const { end } = talked;
  if (end.attachments === undefined) return talked;
  return { ...talked, end: { ...end, attachments: end.attachments.map((name) => `${within}/${name}`) } };
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

function neverBegun(brief: Brief, { reason, detail, during }: Fault): Talk {
  const end = { reason, turn: 0, detail, ...(during && { during }), ...stateAtStart(brief) };
  return { turns: [], transfer: null, end };
}
