/** Menus in words: by which key what is chosen, and what is no menu. */
import { describe, expect, it } from 'vitest';
import { agendaCustomer } from '../../../src/customer/agenda.ts';
import { understand } from '../../../src/customer/understand.ts';
import { briefOf, reply } from '../brief-of.ts';

const brief = briefOf({
  goal: 'Learn when the order comes',
  intent: 'where_is_my_order',
  opening: ['Where is my order?'],
  prefer: ['delivery status', 'track'],
  decline: ['newsletter'],
  facts: { order_number: { value: 'B-2771', description: 'the order number' } },
  wants: { learn: { arrival: { truth: 'tomorrow' } } },
});
const offered = (text: string | string[]) =>
  understand(reply(text), brief).flatMap((act) =>
    act.kind === 'offers'
      ? act.options.map(({ label, value }) => (act.by === 'key' ? `${value} ${label}` : label))
      : [],
  );
const answerTo = (text: string | string[], own = brief) => {
  const customer = agendaCustomer(own);
  customer.open();
  return customer.react(reply(text)).next?.messages.map((message) => message.text);
};

describe('a menu is answered by its key', () => {
  it.each<[string | string[], string]>([
    ['Press 1 for returns, 2 for delivery status, 3 for opening hours.', '2'],
    ['1 – Returns\n2 – Delivery status\n3 – Opening hours', '2'],
    ['1️⃣ Returns\n2️⃣ Delivery status', '2'],
    ['🅰️ Returns\n🅱️ Delivery status', 'B'],
    ['A: Returns\nB: Delivery status\nWhich one?', 'B'],
    ['Option 1: Returns\nOption 2: Delivery status', '2'],
    ['[1] Returns\n[2] Delivery status\n[3] Opening hours', '2'],
    ['Reply 1 for returns\nReply 2 for delivery status', '2'],
    ['For returns press 1, for delivery status press 2, for anything else press 0.', '2'],
    ['If you want a return, press 1. If it is about delivery status, press 2.', '2'],
    ['Returns: press 1. Delivery status: press 2.', '2'],
    ['A Returns B Delivery status C Opening hours. Reply A, B or C', 'B'],
    ['We have: A returns, B delivery status, C opening hours. Text A, B or C.', 'B'],
    ['Returns? Press one. Delivery status? Press two.', '2'],
    ['Choose: 1 Returns 2 Delivery status 3 Hours', '2'],
    ['(1) Returns (2) Delivery status (3) Hours. Just type the digit.', '2'],
    ['1) Returns, 2) delivery status, 3) hours?', '2'],
    ['*1* Returns\n*2* Delivery status\n*0* Back', '2'],
    ['1. Returns & refunds → reply R\n2. Delivery status → reply D', 'D'],
    ['Text RETURN to send something back or STATUS for delivery status.', 'STATUS'],
    ['Say "returns" for returns or "status" for delivery status.', 'status'],
    [['What is it about?', '1. Returns', '2. Delivery status', 'Send me the number 🙂'], '2'],
    ['What is it about? Reply\n1 Returns\n2 Delivery status', '2'],
  ])('%j → %s', (text, key) => expect(answerTo(text)).toEqual([key]));

  it('labels with a colon in them are whole', () => {
    expect(offered('Which slot? 1 = 14:00, 2 = 16:00, 3 = 18:00')).toEqual(['1 14:00', '2 16:00', '3 18:00']);
    expect(offered('1: 14:00-15:00\n2: 16:00-17:00\nReply with the number')).toEqual([
      '1 14:00-15:00',
      '2 16:00-17:00',
    ]);
  });
});

it('a row of a table is named by its words and not by the number before them', () => {
  expect(
    offered('| # | Topic |\n|---|---|\n| 1 | Returns |\n| 2 | Delivery status |\n\nWhich of these is it?'),
  ).toContain('Delivery status');
});

describe('no menu', () => {
  it.each<[string, string | string[]]>([
    ['steps', 'Please:\n1. Open the app\n2. Tap Orders\n3. Tap Track'],
    ['questions', 'To help you:\n• Did you get a mail?\n• When did you order?\n• What is your order number?'],
    ['examples', 'Give both, for example R 14, L 15.'],
    ['more examples', 'A few words are enough, such as "a gift" or "a car".'],
    ['a summary', 'To sum up:\n1. A refund of £12\n2. to your card\n3. on 4 May\nShall I go ahead with it?'],
    ['needed details', 'Please confirm these two details:\n1️⃣ Order number\n2️⃣ Postcode'],
  ])('are %s', (_, text) => expect(offered(text)).toEqual([]));

  it('a yes and a no by number are checked like any others', () => {
    const told = briefOf({
      goal: 'Block a phone',
      facts: { number: { value: '07700 900461', description: 'the phone number' } },
      opening: [{ text: 'My phone 07700 900461 was stolen', discloses: ['number'] }],
    });
    expect(answerTo('Blocking 07700 900416 now. 1 = go 2 = wrong number', told)?.[0]).toMatch(/900461|^2$/);
    expect(answerTo('Blocking 07700 900461 now. 1 = go 2 = wrong number', told)).toEqual(['1']);
  });
});

describe('a word that calls a person', () => {
  it.each([
    ['Rather have a human? Reply HUMAN or CARRY ON', 'CARRY ON'],
    ['Want to talk to a nurse first? NURSE = yes, or text CANCEL to go on without', 'CANCEL'],
  ])('is left by who wants none: %s', (text, word) =>
    expect(answerTo(text, briefOf({ goal: 'Cancel an appointment', facts: {} }))).toEqual([word]),
  );
  it('is typed by who wants one', () => {
    const own = briefOf({ goal: 'Talk to a person', facts: {}, wants: { human: true } });
    expect(answerTo('Rather have a human? Reply HUMAN or CARRY ON', own)).toEqual(['HUMAN']);
  });
});

it('of choices all but one of which are declined, the one is taken', () => {
  const own = briefOf({ goal: 'Order contact lenses', decline: ['home delivery'], facts: {} });
  expect(answerTo('Would you rather fetch them at the branch or have home delivery for £3?', own)?.[0]).toMatch(
    /branch/i,
  );
});
