import { afterEach, describe, expect, it } from 'vitest';
import { scoreConversation } from '../../src/score/index.ts';
import { type Desk, type DeskScript, holdAt, openDesk } from './desk.ts';

let desk: Desk;
afterEach(() => desk.close());

async function hold(yaml: string, script: DeskScript) {
  desk = await openDesk(script);
  const conversation = await holdAt(desk, `intents: { refund: { title: Refund } }\n${yaml}`);
  return { conversation, scored: scoreConversation(conversation, { voice: {}, intentNames: {} }) };
}

/** The order's state before the first message, and after the bot has spoken. */
const orderThatBecomes = (after: string) => {
  let isOver = false;
  return {
    bot: (words: string) => () => {
      isOver = true;
      return words;
    },
    backend: (): [number, unknown] => [200, { status: isOver ? after : 'delivered' }],
  };
};

describe('several acceptable outcomes', () => {
  const yaml = `
scenarios:
  broken:
    intent: refund
    goal: Get money back or another lamp for order A-1007
    opening: ['My lamp came broken, order A-1007']
    wants:
      outcomes:
        - name: Money back
          done: [refunded]
          verify: [{ request: GET /orders/A-1007, expect: { $.status: refunded } }]
        - name: Another lamp
          done: [replacement is on its way]
          verify: [{ request: GET /orders/A-1007, expect: { $.status: replaced } }]
        - name: Too late for both
          refused: [outside our 30-day period]
          verify: [{ request: GET /orders/A-1007, expect: { $.status: delivered } }]
`;

  it.each([
    ['the first', 'refunded', 'Your order A-1007 has been refunded.', 'back-end'],
    ['the second', 'replaced', 'A replacement is on its way to you.', 'back-end'],
    ['a refusal', 'delivered', 'I am sorry, this is outside our 30-day period.', 'statement'],
  ])('make %s a success', async (_, after, words, decidedBy) => {
    const order = orderThatBecomes(after);
    const { conversation, scored } = await hold(yaml, { bot: order.bot(words), backend: order.backend });
    expect(conversation.end.reason).toBe('resolved');
    expect(scored).toMatchObject({ verified: true, decidedBy });
  });

  it('are none where the bot claims one that the back end does not know', async () => {
    const order = orderThatBecomes('delivered');
    const { scored } = await hold(yaml, { bot: order.bot('Your order has been refunded.'), backend: order.backend });
    expect(scored).toMatchObject({ verified: false, decidedBy: 'back-end' });
    expect(scored.measures.false_success).toEqual([1, 1]);
    expect(scored.scores[0]!.evidence[0]!.text).toContain(
      'expected Money back, or Another lamp, or Too late for both, found Money back: $.status: "delivered" · Another lamp: $.status: "delivered" · Too late for both: not said',
    );
  });

  it('are none where it refuses in words and does something else', async () => {
    const order = orderThatBecomes('cancelled');
    const { scored } = await hold(yaml, {
      bot: order.bot('I am sorry, this is outside our 30-day period.'),
      backend: order.backend,
    });
    expect(scored.verified).toBe(false);
  });
});

describe('a refusal that is right', () => {
  const yaml = `
scenarios:
  too-late:
    intent: refund
    goal: Get money back long after the return period
    opening: [I want my money back for a lamp I bought last year]
    wants: { refused: [outside our return period, '/older than \\d+ days/'] }
    verify: [{ name: Nothing was refunded, request: GET /orders/A-1007, expect: { $.status: delivered } }]
`;

  it.each(['Unfortunately I cannot refund it. It is outside our return period.', 'Your order is older than 30 days.'])(
    'is a success, and the customer is content with it: %s',
    async (words) => {
      const order = orderThatBecomes('delivered');
      const { conversation, scored } = await hold(yaml, { bot: order.bot(words), backend: order.backend });
      expect(conversation.end.reason).toBe('resolved');
      expect(conversation.turns[0]!.bot!.acts.map(({ kind }) => kind)).toContain('refuses-rightly');
      expect(conversation.turns[0]!.bot!.acts.map(({ kind }) => kind)).not.toContain('refuses');
      expect(scored).toMatchObject({ verified: true, decidedBy: 'statement', fault: null });
      expect(scored.measures.false_success).toBeUndefined();
    },
  );

  it('is none where the bot gives the money all the same', async () => {
    const order = orderThatBecomes('refunded');
    const { scored } = await hold(yaml, { bot: order.bot('Sure, your money is on its way.'), backend: order.backend });
    expect(scored).toMatchObject({ verified: false, decidedBy: 'back-end' });
  });

  it('is what the end says of a customer who leaves without thanks', async () => {
    const blunt = 'personas: { blunt: { title: Blunt, politeness: blunt, verbosity: terse } }';
    const { conversation } = await hold(`${blunt}\n${yaml}`, {
      bot: () => 'That is outside our return period.',
      backend: () => [200, { status: 'delivered' }],
    });
    expect(conversation.end.detail).toBe('The customer was told why it is not possible, as expected.');
  });

  it('is none where it is refused for another reason', async () => {
    const order = orderThatBecomes('delivered');
    const { scored } = await hold(yaml, { bot: order.bot('I cannot help with refunds.'), backend: order.backend });
    expect(scored.verified).toBe(false);
  });
});

describe('words that mean it was not done', () => {
  const yaml = (more: string) => `
scenarios:
  broken:
    intent: refund
    goal: Get money back
    opening: [My lamp came broken]
    wants: { done: [refunded]${more} }
    verify: [{ request: GET /orders/A-1007, expect: { $.status: refunded } }]
`;
  const words = 'Your order will be refunded. The request is in our review queue.';

  it('outweigh a claim in the same turn', async () => {
    const order = orderThatBecomes('delivered');
    const script = { bot: order.bot(words), backend: order.backend };
    const claimed = await hold(yaml(''), script);
    expect(claimed.conversation.turns[0]!.bot!.acts.map(({ kind }) => kind)).toContain('claims');
    await desk.close();
    const { conversation } = await hold(yaml(', not_done: [review queue]'), script);
    const kinds = conversation.turns[0]!.bot!.acts.map(({ kind }) => kind);
    expect(kinds).toContain('refuses');
    expect(kinds).not.toContain('claims');
  });
});
