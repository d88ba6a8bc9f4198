import { describe, expect, it } from 'vitest';
import { type BotConversation, BotFault, type BotReply, type CustomerMessage } from '../../src/bot/bot.ts';
import type { Clock } from '../../src/bot/clock.ts';
import { talk } from '../../src/conversation/talk.ts';
import type { Customer, CustomerEnd, CustomerTurn } from '../../src/customer/customer.ts';
import type { Turn } from '../../src/conversation/conversation.ts';
import { bareBrief } from '../../src/conversation/bare-brief.ts';
import { refundScenario, shopProject, planOf } from '../run/suite.ts';

const project = shopProject('http://shop.example', [{ ...refundScenario, turns: { maximum: 3 } }]);
const brief = bareBrief(planOf(project).items[0]!, project);

describe('talk', () => {
  it.each<CustomerEnd>(['resolved', 'handed-off', 'abandoned', 'looped', 'bot-ended', 'customer-fault'])(
    'ends as the customer ends it: %s',
    async (why) => {
      const { end } = await hold({ customer: says(['hello'], { why, detail: 'because' }) });
      expect(end).toMatchObject({ reason: why, turn: 1, detail: 'because' });
    },
  );

  it("ends at the scenario's maximum of turns", async () => {
    const { end, turns } = await hold({ customer: says(['1', '2', '3', '4', '5']) });
    expect(end).toMatchObject({ reason: 'turn-limit', turn: 3 });
    expect(turns).toHaveLength(3);
  });

  it('ends when the bot says that it is over and the customer would go on', async () => {
    const signals = [{ stage: 'ended' as const, source: '$.end', payload: null, queue: null }];
    const { end } = await hold({ customer: says(['hello', 'more']), reply: () => ({ ...answerOf('bye'), signals }) });
    expect(end).toMatchObject({ reason: 'bot-ended', turn: 1 });
  });

  it.each(['bot-error', 'timed-out', 'transport-fault'] as const)(
    'keeps the message a bot never answered: %s',
    async (reason) => {
      const reply = () => {
        throw new BotFault(reason, 'POST /chat failed');
      };
      const { end, turns } = await hold({ customer: says(['hello']), reply });
      expect(end).toMatchObject({ reason, turn: 1, detail: 'POST /chat failed' });
      expect(turns).toMatchObject([{ number: 1, customer: { messages: [{ text: 'hello' }] }, bot: null }]);
    },
  );

  it('keeps by how much the machine was late while the bot was asked', async () => {
    const late = [0, 250.004, 300, 300];
    const { turns } = await hold({ customer: says(['hello', 'more']), lateness: () => late.shift()! });
    expect(turns.map(({ bot }) => bot?.times)).toEqual([
      { firstMs: 1, lastMs: 1, lateMs: 250 },
      { firstMs: 1, lastMs: 1 },
    ]);
  });

  it('thinks before every answer but the first, as long as the persona says, the same with the same seed', async () => {
    const slept: number[] = [];
    const clock = { sleep: async (ms: number) => void slept.push(ms) };
    const thinking = async () =>
      (await hold({ customer: says(['a', 'b', 'c']), thinks: '2s..6s', clock })).turns.map(
        ({ customer }) => customer.thoughtMs,
      );
    const [first, ...later] = await thinking();
    expect(first).toBeUndefined();
    expect(later.every((ms) => ms! >= 2000 && ms! <= 6000)).toBe(true);
    expect(new Set(later).size).toBe(2);
    expect(slept).toEqual(later);
    expect(await thinking()).toEqual([first, ...later]);
  });

  it('keeps how long a message waited to be sent: for a limit, for this machine, and the first for a start that was late', async () => {
    let now = 0;
    const waits = [30, 0];
    const reply = () => {
      now += 100;
      return { ...answerOf('ok'), times: { firstMs: 90, lastMs: 90, waitedMs: waits.shift()! } };
    };
    const { turns } = await hold({
      customer: says(['hello', 'more']),
      reply,
      lateMs: 500,
      clock: { now: () => now },
      onTurn: async () => void (now += 7),
    });
    expect(turns.map(({ bot }) => bot!.times)).toEqual([
      { firstMs: 90, lastMs: 90, waitedMs: 530 },
      { firstMs: 90, lastMs: 90, waitedMs: 7 },
    ]);
  });

  it('keeps how often a turn had to be sent again, whether it was answered in the end or not', async () => {
    const retries = { refused: 0, busy429: 1, busy503: 2 };
    const answered = await hold({ customer: says(['hello', 'more']), reply: () => ({ ...answerOf('bye'), retries }) });
    expect(answered.turns[0]).toMatchObject({ retries });
    const reply = () => {
      throw Object.assign(new BotFault('bot-error', 'POST /chat failed'), { retries });
    };
    expect((await hold({ customer: says(['hello']), reply })).turns).toMatchObject([{ bot: null, retries }]);
  });

  it('blames the infrastructure for an adapter that breaks', async () => {
    const reply = () => {
      throw new TypeError('x is not a function');
    };
    const { end } = await hold({ customer: says(['hello']), reply });
    expect(end).toMatchObject({ reason: 'transport-fault', detail: "the bot's adapter failed: x is not a function" });
  });

  it.each<[string, Customer]>([
    ['an empty message', says(['  '])],
    ['nothing', { ...says([]), open: () => turnOf([]) }],
    ['an error at the start', { ...says([]), open: () => fail() }],
    ['an error in the middle', { ...says(['hello']), react: () => fail() }],
    [
      'neither an end nor a next turn',
      { ...says(['hello']), react: () => ({ ...says([]).react(answerOf('')), end: null }) },
    ],
  ])('blames the customer for %s', async (_, customer) => {
    const { end } = await hold({ customer });
    expect(end.reason).toBe('customer-fault');
  });

  it('sends the bubbles of one turn as one message and keeps them apart in the record', async () => {
    const heard: CustomerMessage[] = [];
    const customer = { ...says([]), open: () => turnOf(['hi', 'my parcel is late']) };
    const { turns } = await hold({ customer, heard });
    expect(heard).toEqual([{ text: 'hi\nmy parcel is late', option: null }]);
    expect(turns[0]!.customer.messages).toHaveLength(2);
  });

  it('sends a click as a click', async () => {
    const heard: CustomerMessage[] = [];
    const click = { text: 'Yes', option: { label: 'Yes', value: 'yes-1' } };
    await hold({ customer: { ...says([]), open: () => ({ ...turnOf([]), messages: [click] }) }, heard });
    expect(heard).toEqual([click]);
  });

  it('does not send a message before the turn before it is kept', async () => {
    const order: string[] = [];
    const onTurn = async ({ number }: Turn) => {
      await Promise.resolve();
      order.push(`kept ${number}`);
    };
    const reply = (message: CustomerMessage) => {
      order.push(message.text);
      return answerOf('go on');
    };
    await hold({ customer: says(['first', 'second']), onTurn, reply });
    expect(order).toEqual(['first', 'kept 1', 'second', 'kept 2']);
  });

  it('stops with the reason of the signal', async () => {
    const controller = new AbortController();
    const reply = () => {
      controller.abort(new Error('interrupted'));
      throw new BotFault('transport-fault', 'socket closed');
    };
    const talking = hold({ customer: says(['hello']), reply, signal: controller.signal });
    await expect(talking).rejects.toThrow('interrupted');
  });

  it.each<[CustomerEnd, string[] | undefined]>([
    ['abandoned', ['page.png']],
    ['resolved', undefined],
    ['handed-off', undefined],
  ])('%s: what the bot can show of it is kept: %j', async (why, attachments) => {
    const keep = async () => ['page.png'];
    const { end } = await hold({ customer: says(['hello'], { why, detail: 'because' }), keep });
    expect(end.attachments).toEqual(attachments);
  });

  it('keeps what there is to see of a bot that could not even be opened', async () => {
    const open = async () => {
      throw new BotFault('transport-fault', 'no page', { attachments: ['page.png'] });
    };
    const { end } = await hold({ customer: says(['hello']), open });
    expect(end).toMatchObject({ reason: 'transport-fault', turn: 0, attachments: ['page.png'] });
  });

  it('closes the conversation with the bot, and does not mind when that fails', async () => {
    let closed = 0;
    const close = async () => {
      closed++;
      throw new Error('gone');
    };
    const { end } = await hold({ customer: says(['hello']), close });
    expect([closed, end.reason]).toEqual([1, 'resolved']);
  });
});

interface Case {
  customer: Customer;
  reply?: (message: CustomerMessage) => BotReply;
  open?: () => Promise<BotConversation>;
  keep?: () => Promise<string[]>;
  close?: () => Promise<void>;
  onTurn?: (turn: Turn) => Promise<void>;
  heard?: CustomerMessage[];
  signal?: AbortSignal;
  lateness?: () => number;
  clock?: Partial<Clock>;
  lateMs?: number;
  /** What the persona is like. */
  thinks?: string;
}

/** Time does not pass. */
const standing = { now: () => 0, sleep: async () => {} };

function hold({
  customer,
  open,
  keep,
  reply = () => answerOf('ok'),
  close = async () => {},
  onTurn,
  heard,
  signal,
  lateness,
  clock,
  lateMs,
  thinks,
}: Case) {
  const session: BotConversation = {
    async send(message) {
      heard?.push(message);
      return reply(message);
    },
    ...(keep && { keep }),
    close,
  };
  return talk(thinks === undefined ? brief : { ...brief, persona: { ...brief.persona, thinks } }, {
    customer: () => customer,
    open: open ?? (async () => session),
    onTurn: onTurn ?? (() => {}),
    signal: signal ?? new AbortController().signal,
    clock: { ...standing, ...clock, ...(lateness && { lateness }) },
    lateMs,
  });
}

/** Says one text a turn, whatever it hears, and then ends. */
function says(texts: string[], end = { why: 'resolved' as CustomerEnd, detail: 'said all' }): Customer {
  let at = 0;
  const next = () => turnOf([texts[at++]!]);
  const state = { understood: [], mood: { valence: 0.5, arousal: 0 }, patience: 3, thinking: [] };
  return {
    open: next,
    answerAgent: () => turnOf(['As I said.']),
    react: () => (at < texts.length ? { ...state, next: next(), end: null } : { ...state, next: null, end }),
  };
}

function turnOf(texts: string[]): CustomerTurn {
  const messages = texts.map((text) => ({ text, option: null }));
  return { messages, acts: [], mood: { valence: 0, arousal: 0 }, patience: 4, thinking: [] };
}

function answerOf(text: string): BotReply {
  return { messages: [{ text, options: [] }], intent: null, signals: [], times: { firstMs: 1, lastMs: 1 } };
}

function fail(): never {
  throw new Error('no idea');
}
