import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaCustomer } from '../../src/customer/agenda.ts';
import type { BotReply } from '../../src/bot/bot.ts';
import type { CustomerEnd, CustomerTurn } from '../../src/customer/customer.ts';
import type { Brief } from '../../src/plan/brief.ts';
import { anyBrief as brief, anyReplies as replies } from './a-bot.ts';
import { briefOf } from './brief-of.ts';

interface Played {
  turns: CustomerTurn[];
  /** Facts asked for, by the customer turn they were asked before. */
  asked: Map<string, number>[];
  end: CustomerEnd | null;
}

/** Plays the replies round and round until the customer stops. */
function play(one: Brief, replies: BotReply[], limit = 100): Played {
  const customer = agendaCustomer(one);
  const turns = [customer.open()];
  const counts = new Map<string, number>();
  const asked = [new Map(counts)];
  for (let at = 0; at < limit; at++) {
    const reaction = customer.react(replies[at % replies.length]!);
    for (const act of reaction.understood)
      if (act.kind === 'asks') counts.set(act.fact, (counts.get(act.fact) ?? 0) + 1);
    if (reaction.end) return { turns, asked, end: reaction.end.why };
    turns.push(reaction.next!);
    asked.push(new Map(counts));
  }
  return { turns, asked, end: null };
}

const textOf = (turn: CustomerTurn) => turn.messages.map((message) => message.text).join('\n');

function saysOwn(turn: CustomerTurn, name: string, value: string, one: Brief): boolean {
  const fact = one.facts[name]!;
  if (![fact.value, ...fact.otherwise].map(String).includes(value)) return false;
  return fact.value === true || textOf(turn).includes(isoYear.exec(value)?.[0] ?? value);
}

/** A date is said as people say it. */
const isoYear = /^\d{4}(?=-\d{2}-\d{2}$)/;

const givenAway = (turn: CustomerTurn, one: Brief) =>
  Object.keys(one.facts).filter(
    (name) => one.facts[name]!.value !== true && textOf(turn).includes(String(one.facts[name]!.value)),
  );

/** Whoever names a wrong value is set right: "Is your order number MX-48212?" */
const corrects = ({ acts }: CustomerTurn, name: string): boolean =>
  acts.some((act) => act.kind === 'corrects' && act.fact === name);

/** Who would not give it at once gives it when it is told why. */
const withholds = ({ acts }: CustomerTurn, name: string): boolean =>
  acts.some((act) => act.kind === 'withholds' && act.fact === name);

/** How often a fact has to be asked for. */
const least = (one: Brief, name: string) => ({ upfront: 0, 'when-asked': 1, reluctant: 2 })[one.facts[name]!.disclose];

const runs = { numRuns: 60 };

describe('whatever a bot says, the customer', () => {
  it('never sends an empty turn or message', () => {
    fc.assert(
      fc.property(brief, replies, (one, all) => {
        for (const turn of play(one, all).turns) {
          expect(turn.messages.length).toBeGreaterThan(0);
          for (const { text } of turn.messages) expect(text.trim()).not.toBe('');
        }
      }),
      runs,
    );
  });

  it('never types the same message twice, but for the key of a menu', () => {
    fc.assert(
      fc.property(brief, replies, (one, all) => {
        const typed = play(one, all)
          .turns.flatMap((turn) => turn.messages)
          .filter((message) => message.option === null)
          .map((message) => message.text)
          .filter((text) => !/^[\p{L}\d]{1,2}$/u.test(text));
        expect(new Set(typed).size).toBe(typed.length);
      }),
      runs,
    );
  });

  it('says only facts of its own, and each verbatim', () => {
    fc.assert(
      fc.property(brief, replies, (one, all) => {
        const wrong = play(one, all).turns.filter((turn) =>
          turn.acts.some((act) => act.kind === 'informs' && !saysOwn(turn, act.fact, act.value, one)),
        );
        expect(wrong).toEqual([]);
      }),
      runs,
    );
  });

  it('gives no fact away before it may', () => {
    fc.assert(
      fc.property(brief, replies, (one, all) => {
        const { turns, asked } = play(one, all);
        const early = turns.flatMap((turn, at) =>
          givenAway(turn, one).filter(
            (name) =>
              (asked[at]!.get(name) ?? 0) < least(one, name) &&
              !corrects(turn, name) &&
              !turns.slice(0, at).some((before) => withholds(before, name)),
          ),
        );
        expect(early).toEqual([]);
      }),
      runs,
    );
  });

  it('comes to an end by itself, and never gains patience on the way', () => {
    fc.assert(
      fc.property(brief, replies, (one, all) => {
        const { turns, end } = play(one, all, 60);
        expect(end).not.toBeNull();
        const patience = turns.map((turn) => turn.patience);
        expect(patience).toEqual(patience.toSorted((before, after) => after - before));
      }),
      runs,
    );
  });

  it('says nothing but thanks once the goal is reached', () => {
    fc.assert(
      fc.property(brief, replies, (one, all) => {
        const { turns, end } = play(one, all);
        const thanks = turns.filter((turn) => turn.acts.some((act) => act.kind === 'thanks'));
        const proper =
          thanks.length === 0 || (thanks[0] === turns.at(-1) && ['resolved', 'handed-off'].includes(end ?? ''));
        expect(proper).toBe(true);
      }),
      runs,
    );
  });

  it('says the same again for the same seed, and leans on nothing else', () => {
    fc.assert(
      fc.property(brief, replies, (one, all) => {
        expect(play(one, all)).toEqual(play(structuredClone(one), all));
      }),
      runs,
    );
  });

  it('reads 100 kB of anything', () => {
    const shapes = [
      'a',
      ' ',
      'a ',
      '.',
      '?',
      'order number ',
      'please ',
      '<',
      '[',
      '*',
      '1,',
      '1 ',
      "'",
      '@.',
      'I will connect you to a ',
      'not ',
      '\n- a',
    ];
    for (const shape of shapes) {
      const text = shape.repeat(Math.ceil(100_000 / shape.length));
      const customer = agendaCustomer(briefOf());
      customer.open();
      expect(
        customer.react({
          messages: [{ text, options: [] }],
          intent: null,
          signals: [],
          times: { firstMs: 1, lastMs: 1 },
        }).understood.length,
      ).toBeGreaterThan(0);
    }
  });
});
