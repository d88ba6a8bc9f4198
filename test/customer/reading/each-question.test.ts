/** Questions with a question word each in one sentence; and numbers as bots write them back. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/customer/understand.ts';
import { briefOf, reply } from '../brief-of.ts';

const acts = (text: string, facts: Record<string, object>, locale = 'en', told = Object.keys(facts)) =>
  understand(
    reply(text),
    briefOf({ goal: 'x', opening: ['x'], persona: { locale }, facts, wants: { done: ['y'] } } as never),
    { disclosed: new Set(told) },
  );

describe('two questions in one sentence', () => {
  const invoice = {
    invoice_number: { value: 'INV-2026-0093', description: 'the invoice number' },
    email: { value: 'ap@norlund.example', description: 'the e-mail address' },
  };
  const asked = (text: string, facts: Record<string, object>, locale?: string) =>
    acts(text, facts, locale, []).flatMap((act) => (act.kind === 'asks' ? [act.fact] : []));

  it.each(['Which invoice, and where should I send it?', 'Which invoice do you need, and where shall we send it to?'])(
    '"%s" asks for both',
    (text) => expect(asked(text, invoice)).toEqual(['invoice_number', 'email']),
  );

  it('and one whose second question nothing answers asks for one', () => {
    expect(asked('Which invoice is it, and what colour was the envelope?', invoice)).toEqual(['invoice_number']);
  });

  it('a German question for how somebody is called asks for the name, one for how a group is called for the group', () => {
    const child = {
      name: { value: 'Jonas Brandt', description: 'der Name des Kindes' },
      gruppe: { value: 'Igelgruppe', description: 'die Gruppe' },
    };
    expect(asked('Wie heißt Ihr Sohn, und in welcher Gruppe ist er?', child, 'de')).toEqual(['name', 'gruppe']);
    expect(asked('Wie heißt die Gruppe?', child, 'de')).toEqual(['gruppe']);
  });
});

describe('a number that is written back', () => {
  const reading = { reading: { value: '48213', description: 'the meter reading' } };
  const months = { months: { value: 2, description: 'for how many months' } };
  const wrong = (text: string, facts: Record<string, object>) =>
    acts(text, facts).flatMap((act) =>
      act.kind === 'confirms' ? act.values.filter(({ correct }) => !correct).map(({ value }) => value) : [],
    );

  it.each([
    'That is 48,231 – did I get that right?',
    "48'231 – correct?",
    'I have 48.231 down as your reading. Correct?',
  ])('wrong is noticed where its thousands are apart: "%s"', (text) => expect(wrong(text, reading)).toEqual(['48231']));

  it.each(['That is 48,213 – did I get that right?', 'Your last reading was 46,900. Does that sound about right?'])(
    'right, or of the time before, is not: "%s"',
    (text) => expect(wrong(text, reading)).toEqual([]),
  );

  it('a count that is joined to what it counts is one', () => {
    expect(wrong('Just to check: a 3-month freeze?', months)).toEqual(['3']);
    expect(wrong('Just to check: a 2-month freeze?', months)).toEqual([]);
  });
});

it('hours are offered whole where minutes stand apart', () => {
  const text = 'Je peux vous proposer 19 h ou 21 h 30. Laquelle préférez-vous ?';
  const offered = acts(text, {}, 'fr').flatMap((act) =>
    act.kind === 'offers' ? act.options.map(({ label }) => label) : [],
  );
  expect(offered).toEqual(['19 h', '21 h 30']);
});
