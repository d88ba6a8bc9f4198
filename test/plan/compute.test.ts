/** What templates compute: dates by the calendar, amounts to the cent. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/languages.ts';
import { render, renderJson, type Scope } from '../../src/plan/template.ts';
import { ProblemError } from '../../src/problem.ts';

const scope: Scope = {
  today: '2026-01-30',
  locale: 'en-GB',
  currency: 'GBP',
  facts: { price: 49.9, shipping: '4.05', due: '2026-03-04', name: 'Ana', count: 3 },
  setup: { order: { at: '2026-02-01T10:00:00Z' } },
};

describe('a date', () => {
  it.each([
    ['{{today + 14 days}}', '2026-02-13'],
    ['{{today + 1 month}}', '2026-02-28'],
    ['{{facts.due - 1 year}}', '2025-03-04'],
    ['{{today + 1 working day}}', '2026-02-02'],
    ['{{today - 3 working days}}', '2026-01-27'],
    ['{{today + 99999 working days}}', '2409-05-21'],
    ['{{next friday}}', '2026-02-06'],
    ['{{last friday}}', '2026-01-23'],
    ['{{next monday after facts.due + 1 week}}', '2026-03-16'],
    ['{{next tuesday after today + 4 days}}', '2026-02-10'],
    ['{{next tuesday + 1 week}}', '2026-02-10'],
    ['{{setup.order.at + 2 weeks}}', '2026-02-15'],
    ['{{facts.due - today}}', 33],
  ])('%s is %s', (template, value) => expect(renderJson(template, scope)).toBe(value));

  it.each([
    ['en-GB', '4 March 2026', '04/03/2026', 'Wednesday', 'Wednesday 4 March'],
    ['en-US', 'March 4, 2026', '03/04/2026', 'Wednesday', 'Wednesday, March 4'],
    ['de', '4. März 2026', '04.03.2026', 'Mittwoch', 'Mittwoch, 4. März'],
  ])('is written as people of %s write it', (locale, long, short, weekday, spoken) => {
    const forms = ['long', 'short', 'weekday', 'spoken'].map(
      (form) => render(`{{facts.due as ${form}}}`, { ...scope, locale }).text,
    );
    expect(forms).toEqual([long, short, weekday, spoken]);
  });

  it('is written in any order of its parts', () => {
    expect(render('{{facts.due as "ddd D.M.YY / DD-MMM-YYYY"}}', scope).text).toBe('Wed 4.3.26 / 04-Mar-2026');
  });

  it('goes there and back by days, weeks and working days', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.nat(5000), fc.constantFrom('days', 'weeks', 'working days'), (start, by, unit) => {
        fc.pre(unit !== 'working days' || start.getUTCDay() % 6 !== 0);
        const today = start.toISOString().slice(0, 10);
        const there = render(`{{today + ${by} ${unit}}}`, { today }).text;
        expect(render(`{{today - ${by} ${unit}}}`, { today: there }).text).toBe(today);
        // Every fifth working day has a weekend before the next.
        const least = { days: by, weeks: 7 * by, 'working days': Math.floor(by / 5) * 7 }[unit];
        const most = unit === 'working days' ? least + 6 : least;
        const days = Number(renderJson('{{there - today}}', { today, there }));
        expect(days >= least && days <= most).toBe(true);
      }),
    );
  });
});

describe('an amount', () => {
  it.each([
    ['{{facts.price + facts.shipping}}', 53.95],
    ['{{facts.price - 10% of facts.price}}', 44.91],
    ['{{(facts.price + facts.shipping) * facts.count}}', 161.85],
    ['{{facts.price / 3}}', 16.63],
    ['{{facts.price as amount}}', '49.90'],
    ['{{facts.price as currency}}', '£49.90'],
    ['{{facts.price as spoken}}', 'forty-nine ninety'],
    ['{{facts.shipping as spoken}}', 'four oh five'],
    ['{{facts.count as spoken}}', 'three'],
  ])('%s is %s', (template, value) => expect(renderJson(template, scope)).toBe(value));

  it('is right to the cent, whatever is added', () => {
    const cents = fc.integer({ min: 0, max: 99_999_999 });
    const money = (value: number) => (value / 100).toFixed(2);
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const both = { a: money(a), b: money(b) };
        expect(render('{{a + b as amount}}', both).text).toBe(money(a + b));
        expect(render('{{a - b as amount}}', both).text).toBe(money(a - b));
      }),
    );
  });

  it.each([
    ['de', 'einundzwanzig null fünf', 'zweihunderttausend'],
    ['es', 'veintiuno con cinco', 'doscientos mil'],
    ['fr', 'vingt et un zéro cinq', 'deux cent mille'],
    ['it', '21.05', '200000'],
  ])('is said in the words of %s, where it has some here', (locale, small, large) => {
    const said = (value: number) => render('{{value as spoken}}', { value, locale }).text;
    expect([said(21.05), said(200_000)]).toEqual([small, large]);
  });

  it('is said in words that the language reads as the same number', () => {
    const english = languages['en']!;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (whole) => {
        expect(english.numbers.numberSaid(english.spoken.amount(whole, 0))).toBe(whole);
      }),
    );
  });
});

it('gives neither of two values away by their sum, and a date away in any form', () => {
  expect(render('{{facts.price + facts.shipping}}', scope).used).toEqual([]);
  expect(render('{{facts.due as long}}', scope).used).toEqual(['facts.due']);
});

it.each([
  ['{{facts.name + 1}}', 'is no number'],
  ['{{facts.name + 1 day}}', 'is no date'],
  ['{{facts.price / 0}}', 'divides by nought'],
  ['{{today + 99999 years}}', 'no such day'],
  ['{{7*7}}', 'nothing is named'],
  ['{{today-3 days}}', 'part of a name'],
  [`{{${'1% of '.repeat(5000)}today}}`, 'too long'],
  [`{{${'('.repeat(5000)}today}}`, 'too long'],
])('says why %s has no value', (template, why) => {
  expect(() => render(template, scope)).toThrow(ProblemError);
  expect(() => render(template, scope)).toThrow(why);
});
