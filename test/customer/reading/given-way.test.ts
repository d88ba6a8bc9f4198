/** A day, a sum, a room that gave way to another; long numbers in many groups; a table for too many. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/customer/understand.ts';
import { briefOf, reply } from '../brief-of.ts';

describe('a day that was moved', () => {
  const visit = (locale: string, ask: string) =>
    briefOf({
      goal: 'x',
      opening: ['x'],
      facts: {},
      persona: { locale },
      wants: { learn: { day: { truth: '2026-05-12', kind: 'date', asks: [ask] } } },
    });
  it.each([
    ['en', 'When does the fitter come?', 'The visit planned for 12 May has been postponed to 19 May.'],
    ['en', 'When does the fitter come?', 'It was planned for 12 May, but it has been pushed back to 19 May.'],
    ['en', 'When does the fitter come?', 'He was supposed to come on 12 May but got delayed until the 19th of May.'],
    ['de', 'Wann kommt der Monteur?', 'Der für den 12. Mai geplante Termin verschiebt sich auf den 19. Mai.'],
    ['de', 'Wann kommt der Monteur?', 'Er sollte am 12. Mai kommen, kommt nun aber erst am 19. Mai.'],
    ['es', '¿Cuándo viene el técnico?', 'La visita prevista para el 12 de mayo se ha aplazado al 19 de mayo.'],
    ['fr', 'Quand vient le technicien ?', 'La visite prévue le 12 mai est reportée au 19 mai.'],
    ['fr', 'Quand vient le technicien ?', 'La visite était prévue le 12 mai, mais elle a été repoussée au 19 mai.'],
  ])('is no longer the answer, %s: %s %s', (locale, ask, text) => {
    const told = understand(reply(text), visit(locale, ask)).flatMap((act) =>
      act.kind === 'informs' ? [[act.value.slice(-5), act.correct]] : [],
    );
    expect(told).toEqual([['05-19', false]]);
  });

  it('and one to which it was moved is', () => {
    const text = 'The visit planned for 5 May has been postponed to 12 May.';
    expect(understand(reply(text), visit('en', 'When does the fitter come?'))).toContainEqual(
      expect.objectContaining({ kind: 'informs', correct: true }),
    );
  });
});

describe('what has given way to another', () => {
  const learning = (
    locale: string,
    ask: string,
    truth: string | number,
    kind: 'amount' | 'text',
    says: string[] = [],
  ) =>
    briefOf({
      goal: 'x',
      opening: ['x'],
      facts: {},
      persona: { locale },
      wants: { learn: { it: { truth, kind, says, asks: [ask] } } },
    });
  const informs = (text: string, brief: ReturnType<typeof learning>) =>
    understand(reply(text), brief).flatMap((act) => (act.kind === 'informs' ? [act.correct] : []));

  it.each([
    ['en', 'How much is the fee?', 20, 'The fee of £20 has been raised to £25.', 25],
    ['en', 'How much is the fee?', 20, 'The £20 fee went up to £25 in May.', 25],
    ['en', 'How much is the fee?', 30, 'The fee was £30 and has now been reduced to £25.', 25],
    ['de', 'Wie hoch ist die Gebühr?', 20, 'Die Gebühr von 20 € wurde auf 25 € erhöht.', 25],
    ['de', 'Wie hoch ist die Gebühr?', 20, 'Die Gebühr lag bei 20 € und steigt auf 25 €.', 25],
    ['es', '¿Cuánto cuesta la tarifa?', 20, 'La tarifa de 20 € ha subido a 25 €.', 25],
    ['fr', 'Quel est le tarif ?', 20, 'Le tarif de 20 € est passé à 25 €.', 25],
  ] as const)('is told no more, %s: %s %s', (locale, ask, old, text, now) => {
    expect(informs(text, learning(locale, ask, old, 'amount'))).toEqual([false]);
    expect(informs(text, learning(locale, ask, now, 'amount'))).toEqual([true]);
  });

  it.each([
    ['en', 'Which room is it in?', 'room 4', 'The class in room 4 has been moved to room 7.', 'room 7'],
    ['en', 'Which gate is it?', 'gate B4', 'Your flight at gate B4 was switched to gate B17.', 'gate B17'],
    ['de', 'In welchem Raum ist er?', 'Raum 4', 'Der Kurs in Raum 4 wurde in Raum 7 verlegt.', 'Raum 7'],
  ])('nor is a place, foreseen or not, %s: %s', (locale, ask, old, text, now) => {
    expect(informs(text, learning(locale, ask, old, 'text'))).not.toContain(true);
    expect(informs(text, learning(locale, ask, old, 'text', [now]))).toEqual([false]);
    expect(informs(text, learning(locale, ask, now, 'text', [old]))).toEqual([true]);
  });

  it.each([
    ['en', 'What is my limit?', 500, 'Your limit of £500 can be raised to £800 on request.'],
    ['en', 'What is my limit?', 500, 'Your limit is £500 and has not been raised to £800 yet.'],
    ['de', 'Wie hoch ist mein Limit?', 500, 'Ihr Limit von 500 € kann jederzeit auf 800 € erhöht werden.'],
    ['es', '¿Cuál es mi límite?', 500, 'Su límite de 500 € se puede aumentar a 800 €.'],
    ['fr', 'Quel est mon plafond ?', 500, 'Votre plafond de 500 € peut être augmenté à 800 €.'],
  ] as const)('and what only might give way is still so, %s: %s %s %s', (locale, ask, truth, text) => {
    expect(informs(text, learning(locale, ask, truth, 'amount'))).toEqual([true]);
    expect(informs(text, learning(locale, ask, 800, 'amount'))).toEqual([false]);
  });

  it.each([
    ['en', 'How much is the fee?', 'The fee is £4.50 and will be raised to £6 next year.'],
    ['de', 'Wie hoch ist die Gebühr?', 'Die Gebühr beträgt 4,50 € und wird auf 6 € erhöht.'],
    ['es', '¿Cuánto cuesta la tarifa?', 'La tarifa es de 4,50 € y será aumentada a 6 € el año que viene.'],
    ['fr', 'Quel est le tarif ?', 'Le tarif est de 4,50 € et passera à 6 € en juillet.'],
  ])('and a price that will be another is still the price, %s: %s %s', (locale, ask, text) => {
    expect(informs(text, learning(locale, ask, 4.5, 'amount'))).toEqual([true]);
  });

  it('who was replaced is it no more', () => {
    const text = 'Your adviser was Ann Hill; she has been replaced by Ben Roe.';
    const ask = 'Who is my adviser?';
    expect(informs(text, learning('en', ask, 'Ann Hill', 'text', ['Ben Roe']))).toEqual([false]);
    expect(informs(text, learning('en', ask, 'Ben Roe', 'text', ['Ann Hill']))).toEqual([true]);
  });

  it('and what is no other of its kind takes no place', () => {
    const room = learning('en', 'Which room is it in?', 'room 4', 'text');
    expect(informs('The class is in room 4 and has been moved to 7 May.', room)).toEqual([true]);
    const fee = learning('en', 'How much is the fee?', 20, 'amount');
    expect(informs('The fee is £20, and reduced for students to £15.', fee)).toEqual([true]);
  });
});

it.each([
  ['iban', 'DE44 5001 0517 5407 3249 31', 'Ich habe DE44 5001 0517 5407 3249 13 notiert – stimmt das so?', 'de'],
  ['people', 4, "So that's a table for 5 on Saturday 14 March, right?", 'en'],
  ['people', 4, 'Also ein Tisch für 6 am Samstag, richtig?', 'de'],
])('another %s than %s is noticed in "%s"', (fact, value, text, locale) => {
  const brief = briefOf({
    goal: 'x',
    opening: ['x'],
    persona: { locale },
    facts: { [fact]: { value, description: fact } },
    wants: { done: ['x'] },
  });
  const values = understand(reply(text), brief, { disclosed: new Set([fact]) }).flatMap((act) =>
    act.kind === 'confirms' ? act.values.filter(({ correct }) => !correct).map(({ about }) => about) : [],
  );
  expect(values).toEqual([fact]);
});
