/** Hand-built conversations: only what a test is about needs to be said. */
import type { BotMessage, Signal } from '../../src/bot/bot.ts';
import type { Check, Conversation, Turn } from '../../src/conversation/conversation.ts';
import type { BotAct, CustomerAct } from '../../src/customer/acts.ts';
import type { Brief, BriefFact } from '../../src/plan/brief.ts';
import { averageCustomer } from '../../src/plan/persona.ts';
import type { ScoringContext } from '../../src/score/score.ts';

type Loose<T> = T extends unknown ? Omit<T, 'message' | 'quote'> & { message?: number; quote?: string } : never;

export interface Exchange {
  /** What the customer says; a string is one message. */
  customer?: string | string[];
  does?: CustomerAct[];
  /** What the bot answers; null: no answer came. */
  bot?: string | string[] | null;
  acts?: Loose<BotAct>[];
  options?: string[];
  intent?: string;
  signals?: Partial<Signal>[];
  seconds?: number;
  /** Of these, how late the machine came to its own timers. */
  lateSeconds?: number;
  firstSeconds?: number;
}

export interface Talk {
  brief?: Partial<Omit<Brief, 'facts' | 'item' | 'persona'>> & {
    facts?: Record<string, Partial<BriefFact>>;
    item?: Partial<Brief['item']>;
    persona?: Partial<Brief['persona']>;
  };
  end?: Partial<Conversation['end']>;
  checks?: (Pick<Check, 'passed'> & Partial<Check>)[];
}

export const plain: ScoringContext = { voice: {}, intentNames: {} };

const mood = { valence: 0, arousal: 0 };

export function talk(exchanges: readonly Exchange[], { brief, end, checks }: Talk = {}): Conversation {
  return {
    id: brief?.item?.id ?? 'refund/calm/1',
    brief: briefOf(brief),
    turns: exchanges.map(turnOf),
    end: { reason: 'resolved', turn: exchanges.length, detail: 'goal reached', mood, patience: 5, ...end },
    checks: (checks ?? []).map((check) => ({
      name: 'Refund issued',
      source: 'back-end',
      expected: 'refunded',
      actual: check.passed ? 'refunded' : 'open',
      turn: null,
      ...check,
    })),
    transfer: null,
    second: null,
    lifeline: [],
    setup: {},
    times: { startedAt: '2026-01-01T00:00:00.000Z', endedAt: '2026-01-01T00:01:00.000Z' },
  };
}

/** The evidence of one scorer as `turn code`, in order, for short assertions. */
export const codes = (evidence: readonly { turn: number; code: string }[]): string[] =>
  evidence.map(({ turn, code }) => `${turn} ${code}`);

function turnOf(exchange: Exchange, index: number): Turn {
  const customer = [exchange.customer ?? 'Hello there'].flat();
  const bot = exchange.bot === undefined ? 'All right.' : exchange.bot;
  const messages = bot === null ? [] : [bot].flat().map((text): BotMessage => ({ text, options: [] }));
  const last = messages.at(-1);
  if (last && exchange.options) last.options = exchange.options.map((label) => ({ label, value: label }));
  return {
    number: index + 1,
    customer: {
      messages: customer.map((text) => ({ text, option: null })),
      acts: exchange.does ?? [],
      mood,
      patience: 5,
      thinking: [],
    },
    bot:
      bot === null
        ? null
        : {
            messages,
            acts: (exchange.acts ?? []).map((act) => ({ message: 0, quote: messages[0]?.text ?? '', ...act })),
            intent: exchange.intent === undefined ? null : { name: exchange.intent, confidence: null },
            signals: (exchange.signals ?? []).map((signal) => ({
              stage: 'signalled',
              source: '$.handoff',
              payload: null,
              queue: null,
              ...signal,
            })),
            times: {
              firstMs: (exchange.firstSeconds ?? exchange.seconds ?? 0) * 1000,
              lastMs: (exchange.seconds ?? 0) * 1000,
              ...(exchange.lateSeconds !== undefined && { lateMs: exchange.lateSeconds * 1000 }),
            },
          },
  };
}

function briefOf(brief: Talk['brief'] = {}): Brief {
  const { facts, item, persona, ...rest } = brief;
  return {
    intent: 'refund',
    tags: [],
    goal: 'A refund for a broken kettle',
    opening: [],
    rephrase: [],
    prefer: [],
    decline: [],
    wants: { learn: {}, done: ['refunded'], human: false },
    verify: [],
    statements: { required: [], forbidden: [] },
    escalation: { policy: 'allowed', trigger: null, within: null, context: [], queue: null, agent: null },
    stakes: 'normal',
    turns: { minimum: 10, maximum: 20 },
    ...rest,
    item: {
      id: 'refund/calm/1',
      cell: 'refund/calm',
      scenario: 'refund',
      persona: 'calm',
      repetition: 1,
      seed: '0000000000000000',
      ...item,
    },
    persona: {
      id: 'calm',
      title: 'Calm',
      segment: null,
      ...averageCustomer,
      locale: 'en-GB',
      ...persona,
    },
    facts: Object.fromEntries(
      Object.entries(facts ?? {}).map(([name, fact]) => [
        name,
        { value: 'x', description: '', asks: [], disclose: 'when-asked', say: [], otherwise: [], ...fact },
      ]),
    ),
  };
}
