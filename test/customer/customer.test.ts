import { describe, expect, it } from 'vitest';
import { agendaCustomer } from '../../src/customer/agenda.ts';
import type { BotReply } from '../../src/bot/bot.ts';
import type { Customer, CustomerReaction } from '../../src/customer/customer.ts';
import { briefOf, reply } from './brief-of.ts';

const kinds = (reaction: CustomerReaction) => reaction.next?.acts.map((act) => act.kind) ?? [];
const said = (reaction: CustomerReaction) => reaction.next?.messages.map((message) => message.text).join('\n') ?? '';

/** The last reaction to these replies in turn; stops where the customer stops. */
function after(customer: Customer, ...replies: BotReply[]): CustomerReaction {
  customer.open();
  let last: CustomerReaction | null = null;
  for (const one of replies) {
    last = customer.react(one);
    if (last.end) break;
  }
  return last!;
}

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

describe('what a person would not say', () => {
  it('is thanks for "I did not get that", once it has what it came for', () => {
    for (let seed = 0; seed < 12; seed++) {
      const brief = briefOf({
        seed: `${seed}`,
        persona: { politeness: 'polite', verbosity: 'chatty', pushes_back: true },
      });
      const deaf = after(
        agendaCustomer(brief),
        reply('Your refund has been issued.'),
        reply('Sorry, I did not understand.'),
      );
      expect(deaf.next).toBeNull();
      expect(deaf.end?.why).toBe('resolved');
    }
  });

  it('is a question mark behind what it tells', () => {
    for (let seed = 0; seed < 12; seed++) {
      const brief = briefOf({
        seed: `${seed}`,
        persona: { literacy: 'high', register: 'formal', verbosity: 'terse' },
        facts: { time: { value: 'any time on Thursday', description: 'when somebody is at home' } },
      });
      expect(said(after(agendaCustomer(brief), reply('When will somebody be at home?')))).not.toContain('?');
    }
  });

  it('is a no to small talk before what is asked for', () => {
    const asked = reply('Ooh, off somewhere nice? What is your order number?');
    expect(kinds(after(agendaCustomer(briefOf()), asked))).toEqual(['informs']);
  });

  it('is that it does not know "What a shame."', () => {
    const asked = reply('What a shame. What is your order number?');
    expect(kinds(after(agendaCustomer(briefOf()), asked))).toEqual(['informs']);
  });

  it('is two answers to "Which suits you?"', () => {
    const brief = briefOf({
      facts: { window: { value: 'Wednesday afternoon', description: 'when it can be collected' } },
      prefer: ['Wednesday from 1'],
    });
    const offer = reply('We could come on Tuesday from 8 to 12 or on Wednesday from 1 to 5. Which suits you?');
    expect(kinds(after(agendaCustomer(brief), offer))).toEqual(['chooses']);
  });
});

describe('a fact is said as people say it', () => {
  type Facts = NonNullable<NonNullable<Parameters<typeof briefOf>[0]>['facts']>;
  const lines = (facts: Facts, question: string, persona = {}) =>
    Array.from({ length: 40 }, (_, at) =>
      said(after(agendaCustomer(briefOf({ facts, persona, seed: `seed ${at}` })), reply(question))),
    );

  it('free words stand as they are, without a name and without a word twice', () => {
    const facts = {
      outage_from: {
        value: 'since about nine last night',
        description: 'since when the line is dead',
        asks: ['since when'],
      },
    };
    for (const text of lines(facts, 'Since when is the line dead?')) {
      expect(text).toContain('since about nine last night');
      expect(text).not.toMatch(/outage|\b(\w+) \1\b|since:|is since/i);
    }
  });

  it('a date is said in words of the place, or in the form asked for', () => {
    const facts = { day: { value: '2031-05-04', description: 'the date of travel' } };
    for (const text of lines(facts, 'What is the date of travel?'))
      expect(text).toMatch(/\b4(?:th)?(?: of)? May,? 2031\b/);
    for (const text of lines(facts, 'What is the date of travel?', { locale: 'en-US' }))
      expect(text).toMatch(/May 4(?:th)?,? 2031/);
    for (const text of lines(facts, 'Date of travel (DD/MM/YYYY)?')) expect(text).toContain('04/05/2031');
  });

  it('a count is never said to be the name of the thing', () => {
    const facts = { years: { value: 9, description: 'the age of the child' } };
    for (const text of lines(facts, 'What is the age of the child?')) expect(text).not.toMatch(/9 is the/);
  });

  it('two alike in one turn are told apart by their names, in any verbosity', () => {
    const facts = {
      adults: { value: 2, description: 'the number of adults' },
      children: { value: 3, description: 'the number of children' },
    };
    for (const verbosity of ['terse', 'normal', 'chatty'] as const) {
      for (const text of lines(facts, 'What is the number of adults? And the number of children?', { verbosity })) {
        expect(text).toMatch(/adults.*2/i);
        expect(text).toMatch(/children.*3/i);
      }
    }
  });

  it('a name of its own is used only where it is made of words people use', () => {
    const facts = { x_ref2: { value: 'QQ-1190', asks: ['the token'], disclose: 'upfront' as const } };
    for (let at = 0; at < 20; at++) {
      const { messages } = agendaCustomer(briefOf({ facts, seed: `seed ${at}` })).open();
      expect(messages.map(({ text }) => text).join(' ')).toMatch(/QQ-1190/);
      expect(messages.map(({ text }) => text).join(' ')).not.toMatch(/x.ref2/);
    }
  });
});
