import { systemClock } from '../../src/bot/clock.ts';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BotReply } from '../../src/bot/bot.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import { talk } from '../../src/conversation/talk.ts';
import { agendaCustomer } from '../../src/customer/agenda.ts';
import type { Json } from '../../src/json.ts';
import type { Brief } from '../../src/plan/brief.ts';
import { briefOf } from '../customer/brief-of.ts';

const facts = {
  order_number: { value: 'KT-48213' },
  email: { value: 'ada@example.com' },
  postcode: { value: 'AB12 3CD' },
};
const needs = (...names: string[]): Brief['escalation']['agent'] => ({ needs: names, isDeclared: true });

describe('the human who takes over', () => {
  it('asks for what it needs and did not get, and the customer gives it', async () => {
    const [first, second] = (await handedOver({ order_number: 'KT-48213' }, needs('order_number', 'email')))!;
    expect(first!.number).toBe(3);
    expect(first!.agent.messages[0]!.text).toContain('your order number (KT-48213)');
    expect(asked(first!.agent.acts)).toEqual(['email']);
    expect(first!.customer!.acts).toContainEqual({
      kind: 'informs',
      fact: 'email',
      value: 'ada@example.com',
      again: false,
    });
    expect(first!.customer!.messages.map(({ text }) => text).join(' ')).toContain('ada@example.com');
    expect(second).toMatchObject({ number: 4, customer: null });
  });

  it('makes the customer say again what the bot was told, and the customer minds', async () => {
    const [first] = (await handedOver(null, needs('order_number')))!;
    expect(first!.customer!.acts).toContainEqual(expect.objectContaining({ kind: 'informs', again: true }));
    expect(first!.customer!.thinking).toContain('must give order_number again');
  });

  it('is put right by the customer where a fact came wrong', async () => {
    const [first] = (await handedOver({ order_number: 'KT-99999' }, needs('order_number')))!;
    expect(first!.agent.messages[0]!.text).toContain('KT-99999');
    expect(first!.customer!.acts).toContainEqual(
      expect.objectContaining({ kind: 'corrects', fact: 'order_number', value: 'KT-48213', wrong: 'KT-99999' }),
    );
  });

  it('has nothing to ask where all arrived, in whatever form', async () => {
    const summary = 'Customer Ada, order kt 48213, wants a refund.';
    expect(await handedOver({ summary }, needs('order_number'))).toMatchObject([{ number: 3, customer: null }]);
  });

  it('gives reluctant facts to a person', async () => {
    const [first] = (await handedOver({}, needs('postcode')))!;
    expect(first!.customer!.acts).toContainEqual(expect.objectContaining({ kind: 'informs', fact: 'postcode' }));
  });

  it('is not simulated where nothing can be known of what arrived, or where it is switched off', async () => {
    const guessed = { needs: ['order_number'], isDeclared: false };
    expect(await handedOver(null, guessed)).toBeNull();
    expect(await handedOver({ order_number: 'KT-48213' }, guessed)).toHaveLength(1);
    expect(await handedOver({}, null)).toBeNull();
  });

  it('says the same for the same seed, whatever the payload', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (payload) => {
        const once = await handedOver(payload as Json, needs('order_number', 'email'));
        expect(await handedOver(payload as Json, needs('order_number', 'email'))).toEqual(once);
        expect(once!.at(-1)!.customer).toBeNull();
      }),
      { numRuns: 30 },
    );
  });
});

/** The bot asks for the order number and then hands off with this payload. */
async function handedOver(payload: Json, agent: Brief['escalation']['agent']): Promise<Conversation['transfer']> {
  const brief = briefOf({ facts });
  brief.escalation.agent = agent;
  brief.facts['postcode']!.disclose = 'reluctant';
  const replies = [
    reply('Could you tell me your order number?'),
    reply('A colleague takes over.', [{ stage: 'signalled', source: '$.handoff', payload, queue: null }]),
  ];
  const { transfer } = await talk(brief, {
    customer: agendaCustomer,
    open: async () => ({ send: async () => replies.shift()!, close: async () => {} }),
    onTurn: () => {},
    signal: new AbortController().signal,
    clock: systemClock,
  });
  return transfer;
}

const reply = (text: string, signals: BotReply['signals'] = []): BotReply => ({
  messages: [{ text, options: [] }],
  intent: null,
  signals,
  times: { firstMs: 1, lastMs: 1 },
});

const asked = (acts: readonly { kind: string; fact?: string | null }[]) =>
  acts.flatMap((act) => (act.kind === 'asks' ? [act.fact] : []));
