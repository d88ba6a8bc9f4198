import pc from 'picocolors';
import { afterEach, describe, expect, it } from 'vitest';
import { verdictLines } from '../../src/report/conversation-lines.ts';
import { checkExpected } from '../../src/conversation/expected-turns.ts';
import type { Turn } from '../../src/conversation/conversation.ts';
import type { Brief } from '../../src/plan/brief.ts';
import { aggregator } from '../../src/score/collect.ts';
import { scoreConversation } from '../../src/score/index.ts';
import { type Desk, holdAt, openDesk } from './desk.ts';

let desk: Desk | undefined;
afterEach(async () => {
  await desk?.close();
  desk = undefined;
});

const asks = (_: string, turn: number) =>
  turn === 1 ? 'I am sorry. What is your order number?' : 'Your order A-1007 has been refunded.';

async function hold(expectations: string) {
  desk = await openDesk({ bot: asks, backend: () => [200, {}] });
  const conversation = await holdAt(
    desk,
    `
intents: { refund: { title: Refund } }
scenarios:
  broken:
    intent: refund
    goal: Get money back
    opening: [My lamp came broken]
    facts: { order_number: A-1007 }
    wants: { done: [refunded] }
    verify: [{ request: GET /orders/A-1007, holds_before: false }]
    expect: [${expectations}]
`,
  );
  return { conversation, scored: scoreConversation(conversation, { voice: {}, intentNames: {} }) };
}

describe('expectations at a turn', () => {
  it('are not met by words that nobody sees, and broken by them all the same', () => {
    const text = '<!-- refunded -->Hello.';
    const turn = { number: 1, customer: { acts: [] }, bot: { messages: [{ text, options: [] }] } } as unknown as Turn;
    const expected = { name: null, turn: 1, says: ['refunded'], never: ['refunded'] };
    const checks = checkExpected({ expect: [expected] } as unknown as Brief, [turn]);
    expect(checks.map(({ passed }) => passed)).toEqual([false, false]);
  });

  it('are met by any of their words, in that turn or after that act', async () => {
    const { conversation, scored } = await hold(
      `{ turn: 1, says: [apologise, sorry], never: [refunded] },
       { after: informs, fact: order_number, says: ['/order {{facts.order_number}} /'], name: Repeats it }`,
    );
    expect(
      conversation.checks.slice(1).map(({ name, expected, passed, turn }) => [name, expected, passed, turn]),
    ).toEqual([
      ['apologise, or sorry', 'said in turn 1', true, 1],
      ['refunded', 'never said in turn 1', true, 1],
      ['Repeats it', 'said in turn 2', true, 2],
    ]);
    expect(scored.verified).toBe(true);
  });

  it('fail the conversation in the turn where they are not met', async () => {
    const { scored } = await hold('{ turn: 1, says: [welcome] }, { turn: 2, never: [refunded] }');
    expect(scored.verified).toBe(false);
    expect(scored.scores[0]!.evidence.filter(({ points }) => points > 0)).toMatchObject([
      { code: 'statement-missing', turn: 1, text: 'Not said in turn 1: welcome' },
      { code: 'forbidden-statement', turn: 2, quote: 'refunded' },
    ]);
  });

  it('are not there where the turn does not come about', async () => {
    const { conversation } = await hold('{ turn: 9, says: [welcome] }, { after: asks-human, says: [person] }');
    expect(conversation.checks).toHaveLength(1);
  });

  it('are told where their turn never came about: neither kept nor broken', async () => {
    const { conversation, scored } = await hold(
      '{ turn: 9, says: [welcome] }, { after: asks-human, never: [person], name: Offers one }, { turn: 1, says: [sorry] }',
    );
    expect(scored.verified).toBe(true);
    expect(scored.unreached).toEqual(['welcome', 'Offers one']);
    const told = verdictLines(conversation, scored, pc.createColors(false)).join('\n');
    expect(told).toContain('? welcome: not checked: that turn never came about');
    expect(told).toMatch(/^Ended resolved: .*\n {2}trace [0-9a-f]{32}$/m);
    const { add, result } = aggregator();
    add(scored);
    expect(result().unreached).toEqual([
      { scenario: 'broken', name: 'Offers one', conversations: 1 },
      { scenario: 'broken', name: 'welcome', conversations: 1 },
    ]);
    add({ ...scored, unreached: ['welcome'] });
    expect(result().unreached).toEqual([{ scenario: 'broken', name: 'welcome', conversations: 2 }]);
  });
});
