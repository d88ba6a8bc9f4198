import { describe, expect, it } from 'vitest';
import type { BotAct } from '../../src/customer/acts.ts';
import { understand } from '../../src/customer/understand.ts';
import { briefOf, reply } from './brief-of.ts';

const brief = briefOf({
  facts: {
    order_number: { value: 'MX-48213', description: 'the order number' },
    email: { value: 'jo.b@example.com', description: 'the e-mail address of the account' },
    name: { value: 'Jo Bloggs', description: 'full name' },
    postcode: { value: 'AB1 2CD' },
    delivery_day: { value: 'Monday', description: 'the day for the new delivery' },
    reason: { value: 'it does not fit', description: 'why the item goes back' },
    amount: { value: '49.99', description: 'the amount charged' },
    what_happened: { value: 'the glass was cracked', asks: ['what happened', 'describe the damage'] },
    opened: { value: true, description: 'whether the box was opened' },
  },
});

const read = (text: string | string[], buttons: string[] = []): BotAct[] => understand(reply(text, buttons), brief);
const asked = (text: string) => read(text).flatMap((act) => (act.kind === 'asks' ? [act.fact] : []));
const kinds = (text: string, buttons: string[] = []) => read(text, buttons).map((act) => act.kind);

describe('the customer hears itself asked for a fact', () => {
  it("and not where a number of the bot's own begins as an order does", () => {
    const facts = {
      order_number: { value: '9086744050', description: 'the order number' },
      reason: { value: 'I changed my mind', description: 'the reason for the return', asks: ['reason for the return'] },
    };
    const acts = understand(reply('Your return is booked. Return number R71265034.'), briefOf({ facts }));
    expect(acts.map(({ kind }) => kind)).not.toContain('asks');
  });

  it.each([
    ['What is your order number?', ['order_number']],
    ["What's the order number?", ['order_number']],
    ['Could you give me your order number, please?', ['order_number']],
    ['Please provide your order number.', ['order_number']],
    ['Provide your order number (ten digits).', ['order_number']],
    ['State the day for redelivery.', ['delivery_day']],
    ['Your order number?', ['order_number']],
    ['Order number:', ['order_number']],
    ['Order no. please', ['order_number']],
    ["I'd need your order number to look into this.", ['order_number']],
    ["To get started, I'll need your order number.", ['order_number']],
    ['May I have your order number?', ['order_number']],
    ['Can I take your order number please?', ['order_number']],
    ["Let's start with your order number.", ['order_number']],
    ['Do you have your order number at hand?', ['order_number']],
    ['Your order number is required.', ['order_number']],
    ['Kindly share the order ID', ['order_number']],
    ['Tell me your order reference and I will check.', ['order_number']],
    ['Enter your e-mail address below', ['email']],
    ['Which e-mail address is the account under, please?', ['email']],
    ['What email did you use?', ['email']],
    ['And your mail address?', ['email']],
    ['Who am I speaking to? May I have your full name?', ['name']],
    ['What is your zip code?', ['postcode']],
    ['Which day would suit you for the delivery?', ['delivery_day']],
    ['When should we deliver it?', ['delivery_day']],
    ['Why are you returning it?', ['reason']],
    ["What's the reason for the return?", ['reason']],
    ['How much were you charged?', ['amount']],
    ['Could you tell me in a few words what happened?', ['what_happened']],
    ['Has the box been opened?', ['opened']],
    ['Please send me your order number and e-mail address.', ['order_number', 'email']],
    ['What is your name, and what is your postcode?', ['name', 'postcode']],
    ['I can help with that! Could I get your order number, email and postcode?', ['order_number', 'email', 'postcode']],
  ])('%s', (text, facts) => {
    expect(asked(text).toSorted()).toEqual(facts.toSorted());
  });

  it.each([
    'No need to send your order number.',
    "You don't have to give me your e-mail address.",
    'Please never share your e-mail address in this chat.',
    'I already have your order number.',
    'Your order number is in the confirmation e-mail.',
    "You'll find the order number in your e-mail.",
    'I sent the label to your e-mail address.',
    'Once I have your order number I can check.',
    'Thank you, I found your order.',
    'Would you like to order something else?',
    'I have found the order. Shall I go ahead?',
  ])('but not in: %s', (text) => {
    expect(asked(text)).toEqual([]);
  });
});

describe('the customer tells apart', () => {
  it.each<[string, BotAct['kind']]>([
    ["I'm sorry, I didn't get that.", 'did-not-understand'],
    ['Could you put it another way?', 'did-not-understand'],
    ['Request not understood. Rephrase.', 'did-not-understand'],
    ["I'm not sure what you mean.", 'did-not-understand'],
    ["I'm sorry, I'm still not getting it.", 'did-not-understand'],
    ['Unfortunately I cannot refund this order.', 'refuses'],
    ['This order is not eligible for a refund.', 'refuses'],
    ["I can't find an order with that number.", 'refuses'],
    ["I don't recognise that order number.", 'refuses'],
    ['Your refund has been issued.', 'claims'],
    ["I've refunded £18.72 for the wall mirror.", 'claims'],
    ['You will be refunded within five days.', 'claims'],
    ['Your refund has been issued and you should see it soon.', 'claims'],
    ['Refund has been issued: 18.72 GBP.', 'claims'],
    ['All done, your money is on its way.', 'claims'],
    ['So we would deliver it again on Friday. Is that all right?', 'confirms'],
    ["I'm connecting you to a colleague now.", 'promises-human'],
    ["I've forwarded your request; a member of our team will contact you as soon as possible.", 'promises-contact'],
    ['I have asked the depot to ring you.', 'promises-contact'],
    ['An agent will be with you shortly.', 'promises-human'],
    ['Is there anything else I can help you with?', 'offers-more'],
    ['Anything else?', 'offers-more'],
    ['How can I help you today?', 'asks-want'],
    ['State your request.', 'asks-want'],
    ['One moment please.', 'waits'],
    ["I'm happy to look that up for you.", 'waits'],
    ['Have a nice day!', 'goodbye'],
    ['This conversation is closed.', 'goodbye'],
    ['Shall I go ahead?', 'confirms'],
    ['Would you like to speak to a human?', 'offers-human'],
    ['Our warehouse handles a refund in its own time.', 'states'],
    ['Zebras graze at dawn.', 'unknown'],
  ])('%s as %s', (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });

  it.each<[string, BotAct['kind']]>([
    ["I'm sorry you can't get in. We'll soon have that sorted.", 'did-not-understand'],
    ['Could you tell me in a few words what happened?', 'did-not-understand'],
    ["They can see what you've told me, so you won't have to repeat it.", 'refuses'],
    ["I won't use it for anything else.", 'refuses'],
    ["I won't use it for anything else.", 'offers-more'],
    ["They'll take care of everything.", 'goodbye'],
    ['I can transfer you to a human agent if you like.', 'promises-human'],
    ['Would you like me to connect you to a colleague?', 'promises-human'],
    ['There are no agents available.', 'promises-human'],
    ['I will issue the refund once it arrives.', 'claims'],
    ["I've forwarded your request; a member of our team will contact you soon.", 'claims'],
    ['A specialist will look into your refund.', 'promises-contact'],
    ['Our technician will visit you on Monday.', 'promises-contact'],
    ['Shall a colleague ring you?', 'promises-contact'],
    ['Your refund has not been issued.', 'claims'],
    ['Do you want your money refunded?', 'claims'],
    ['So I would issue a refund for order MX-48213. Shall I go ahead?', 'claims'],
    ['I can have the order refunded for you.', 'claims'],
    ["I'd get the refund issued today.", 'claims'],
    ['I need your order to issue a refund.', 'claims'],
    ['So we would deliver it again on Friday. Is that all right?', 'offers-more'],
  ])('%s, which is no %s', (text, kind) => {
    expect(kinds(text)).not.toContain(kind);
  });

  it('buttons, lists and alternatives as offers', () => {
    expect(read('What now?', ['Refund', 'Replacement'])).toContainEqual(
      expect.objectContaining({ kind: 'offers', by: 'button' }),
    );
    expect(read('You can have:\n1. A refund\n2. A replacement')[0]).toMatchObject({
      kind: 'offers',
      options: [{ label: 'A refund' }, { label: 'A replacement' }],
    });
    expect(read('Would you like a refund or a replacement?')).toMatchObject([
      { kind: 'offers', options: [{ label: 'refund' }, { label: 'replacement' }] },
    ]);
  });

  it('its own facts, right and wrong', () => {
    expect(read('I have found order mx 48213.')).toContainEqual(
      expect.objectContaining({ kind: 'informs', about: 'order_number', correct: true }),
    );
    expect(read('I have found your order MX-48214.')).toContainEqual(
      expect.objectContaining({ kind: 'informs', about: 'order_number', value: 'MX-48214', correct: false }),
    );
    expect(read('Your ticket is TX-99120.').filter((act) => act.kind === 'informs')).toEqual([]);
  });

  it('quotes that stand in the message word for word', () => {
    const texts = ['Thanks!  **Great.** What is your “order number”?', 'Or shall I connect you to an agent?'];
    for (const act of read(texts)) expect(texts[act.message]).toContain(act.quote);
  });
});
