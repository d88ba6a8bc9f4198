import { describe, expect, it } from 'vitest';
import { agendaCustomer } from '../../src/customer/agenda.ts';
import { briefOf, reply } from './brief-of.ts';
import { after, kinds, said } from './reactions.ts';

describe('a simulated customer', () => {
  it('opens with its want', () => {
    const turn = agendaCustomer(briefOf()).open();
    expect(turn.acts).toEqual([{ kind: 'states-want' }]);
    expect(turn.messages[0]!.text.toLowerCase()).toMatch(/order|parcel/);
  });

  it('gives a fact when asked, verbatim', () => {
    const reaction = after(agendaCustomer(briefOf()), reply('Could you give me your order number, please?'));
    expect(reaction.understood).toMatchObject([{ kind: 'asks', fact: 'order_number' }]);
    expect(said(reaction)).toContain('MX-48213');
  });

  it('answers both questions of a turn', () => {
    const reaction = after(
      agendaCustomer(briefOf()),
      reply('What is your order number and what e-mail address did you use?'),
    );
    expect(said(reaction)).toContain('MX-48213');
    expect(said(reaction)).toContain('jo.b@example.com');
  });

  it('does not give what the bot says it need not', () => {
    const reaction = after(
      agendaCustomer(briefOf()),
      reply('No need to send your order number, just your e-mail address please.'),
    );
    expect(said(reaction)).toContain('jo.b@example.com');
    expect(said(reaction)).not.toContain('MX-48213');
  });

  it('says once more what it is asked again, and minds', () => {
    const ask = reply('What is your order number?');
    const customer = agendaCustomer(briefOf());
    const first = after(customer, ask);
    const second = customer.react(reply('Please enter your order number.'));
    expect(second.next!.acts).toContainEqual({ kind: 'informs', fact: 'order_number', value: 'MX-48213', again: true });
    expect(second.patience).toBeLessThan(first.patience);
    expect(second.mood.valence).toBeLessThan(first.mood.valence);
    expect(second.thinking.join()).toContain('asked for order_number again');
  });

  it('gives a fact it is reluctant about only when asked a second time', () => {
    const brief = briefOf({ facts: { email: { value: 'jo.b@example.com', disclose: 'reluctant' } } });
    const customer = agendaCustomer(brief);
    const first = after(customer, reply('What is your e-mail address?'));
    expect(kinds(first)).toEqual(['withholds']);
    expect(said(first)).not.toContain('jo.b@example.com');
    expect(said(customer.react(reply('I need your email address to find the order.')))).toContain('jo.b@example.com');
  });

  it('gives a fall-back when the bot refuses a value', () => {
    const brief = briefOf({ facts: { email: { value: 'a@example.com', otherwise: ['b@example.com'] } } });
    const reaction = after(
      agendaCustomer(brief),
      reply('What is your email address?'),
      reply("I can't find an account with that."),
    );
    expect(said(reaction)).toContain('b@example.com');
  });

  it('corrects a wrong echo of what it said', () => {
    const reaction = after(
      agendaCustomer(briefOf()),
      reply('Your order number?'),
      reply('Is your order number MX-48218?'),
    );
    expect(reaction.next!.acts).toContainEqual({
      kind: 'corrects',
      fact: 'order_number',
      value: 'MX-48213',
      wrong: 'MX-48218',
    });
    expect(said(reaction)).toContain('MX-48213');
  });

  it('says so when asked for what it does not know', () => {
    const reaction = after(agendaCustomer(briefOf()), reply('What is the serial of your modem?'));
    expect(kinds(reaction)).toEqual(['does-not-know']);
  });

  it('clicks the button that fits its goal', () => {
    const reaction = after(
      agendaCustomer(briefOf()),
      reply('How can I help?', ['Track an order', 'Get a refund', 'Opening hours']),
    );
    expect(reaction.next!.messages).toEqual([
      { text: 'Get a refund', option: { label: 'Get a refund', value: 'get a refund' } },
    ]);
  });

  it('takes the option it prefers and never one it declines', () => {
    const brief = briefOf({ prefer: ['original payment method'], decline: ['voucher'] });
    const offer = reply('How would you like your refund?', ['Refund as voucher', 'Original payment method']);
    expect(said(after(agendaCustomer(brief), offer))).toBe('Original payment method');
    const declined = after(agendaCustomer(brief), reply('Would you like a voucher instead?'));
    expect(kinds(declined)).toContain('denies');
  });

  it('says yes to going ahead, with the button where there is one', () => {
    expect(kinds(after(agendaCustomer(briefOf()), reply('Shall I go ahead with the refund?')))).toEqual(['affirms']);
    const click = after(agendaCustomer(briefOf()), reply('Shall I go ahead with the refund?', ['Yes', 'No']));
    expect(click.next!.messages[0]!.option?.label).toBe('Yes');
  });

  it('rephrases after a non-answer, asks for a person when stuck, and leaves at the end of its patience', () => {
    const customer = agendaCustomer(briefOf({ persona: { patience: 4 } }));
    let reaction = after(customer, reply("Sorry, I didn't get that."));
    expect(kinds(reaction)).toContain('rephrases');
    const seen: string[] = [];
    for (let turn = 0; turn < 10 && !reaction.end; turn++) {
      seen.push(...kinds(reaction));
      reaction = customer.react(reply(`Sorry, I did not understand you (${turn}).`));
    }
    expect(seen).toContain('asks-human');
    expect(reaction.end?.why).toBe('abandoned');
  });

  it('calls it a loop when the bot says the same over and over', () => {
    const customer = agendaCustomer(briefOf({ persona: { asks_human: 'never' } }));
    let reaction = after(customer, reply("Sorry, I didn't get that."));
    while (!reaction.end) reaction = customer.react(reply("Sorry, I didn't get that."));
    expect(reaction.end.why).toBe('looped');
  });

  it('objects to a refusal once', () => {
    const customer = agendaCustomer(briefOf({ persona: { asks_human: 'never' } }));
    const first = after(customer, reply('Unfortunately we cannot refund this order.'));
    expect(kinds(first)).toContain('objects');
    expect(kinds(customer.react(reply('I am afraid that is not possible.')))).not.toContain('objects');
  });

  it('believes a claim and is done', () => {
    const brief = briefOf({ persona: { verbosity: 'terse', mood: 'angry' } });
    expect(after(agendaCustomer(brief), reply('Your refund has been issued.')).end?.why).toBe('resolved');
  });

  it('does not take a condition, a question or a denial for a claim', () => {
    for (const text of [
      'Once I have your order number, the refund will be issued.',
      'Has your refund been issued?',
      'Your refund has not been issued yet.',
      'If the parcel is lost, you will be refunded.',
    ]) {
      expect(after(agendaCustomer(briefOf()), reply(text)).end).toBeNull();
    }
  });

  it('is done when told what it wants to know, right or wrong, in any spelling', () => {
    const wants = { learn: { delivery_date: { truth: '2026-03-05', kind: 'date' as const, says: ['2026-03-09'] } } };
    const persona = { verbosity: 'terse' as const, mood: 'angry' as const };
    for (const [text, correct] of [
      ['It will arrive on 5 March.', true],
      ['You can expect it on March 9th, 2026', false],
    ] as const) {
      const reaction = after(agendaCustomer(briefOf({ wants, persona })), reply(text));
      expect(reaction.end?.why).toBe('resolved');
      expect(reaction.understood).toContainEqual(
        expect.objectContaining({ kind: 'informs', about: 'delivery_date', correct }),
      );
    }
  });

  it('asks for what is still open when told one of two things', () => {
    const wants = {
      learn: {
        price: { truth: '12.50', kind: 'amount' as const },
        delivery_date: { truth: '2026-03-05', kind: 'date' as const },
      },
    };
    const reaction = after(agendaCustomer(briefOf({ wants })), reply('The price is 12.50 EUR.'));
    expect(reaction.next!.acts).toContainEqual({ kind: 'asks', about: 'delivery_date' });
  });

  it('ends with a person when one is signalled, whatever the text says', () => {
    for (const stage of ['signalled', 'accepted', 'connected'] as const) {
      expect(after(agendaCustomer(briefOf()), reply('…', [], [stage])).end?.why).toBe('handed-off');
    }
    expect(after(agendaCustomer(briefOf()), reply('Nobody is free.', [], ['failed'])).end).toBeNull();
  });

  it('waits for a person promised in words, asks after them, then gives up', () => {
    const customer = agendaCustomer(briefOf({ wants: { human: true }, opening: ['I want to talk to a person'] }));
    const promise = reply('I will connect you to one of our agents.');
    const waiting = after(customer, promise);
    expect(kinds(waiting)).toEqual(['waits']);
    expect(kinds(customer.react(promise))).toEqual(['asks-human']);
    const end = customer.react(reply('How can I help you?')).end ?? customer.react(promise).end;
    expect(end?.why).toBe('abandoned');
  });

  it('with no patience left waits for nobody who is promised anew each time none could be had', () => {
    const promises = Array.from({ length: 12 }, () => reply('I will connect you to an agent.', [], ['failed']));
    expect(after(agendaCustomer(briefOf()), ...promises).end?.why).toBe('looped');
  });

  it('asks for a person at once, and insists, when that is what it wants', () => {
    const customer = agendaCustomer(briefOf({ wants: { human: true }, opening: ['My order never came'] }));
    expect(customer.open().acts.map((act) => act.kind)).toEqual(['states-want', 'asks-human']);
    expect(customer.react(reply('I can help you with that myself.')).next!.acts).toContainEqual({
      kind: 'asks-human',
      again: true,
    });
  });

  it('is told apart: closed by the bot with the goal open, or reached', () => {
    expect(after(agendaCustomer(briefOf()), reply('Goodbye.', [], ['ended'])).end?.why).toBe('bot-ended');
    expect(after(agendaCustomer(briefOf()), reply('Your refund has been issued. Bye!', [], ['ended'])).end?.why).toBe(
      'resolved',
    );
  });

  it('copes with a turn nobody could understand', () => {
    const reaction = after(agendaCustomer(briefOf()), reply('Lorem ipsum dolor sit amet.'));
    expect(reaction.understood).toMatchObject([{ kind: 'unknown' }]);
    expect(reaction.end).toBeNull();
    expect(reaction.patience).toBe(4);
  });
});
