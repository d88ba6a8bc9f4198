/** A day that was moved to another; long numbers in many groups; a table for too many. */
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
