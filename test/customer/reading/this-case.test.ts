/** What is said of everybody, beside what is said of this customer. */
import { expect, it } from 'vitest';
import { understand } from '../../../src/customer/understand.ts';
import type { BriefLearn } from '../../../src/plan/brief.ts';
import { briefOf } from '../brief-of.ts';

const wanted: Record<string, Pick<BriefLearn, 'truth' | 'kind' | 'says'> & { goal: string }> = {
  amount: { goal: 'Learn how much comes back', truth: 18.4, kind: 'amount', says: ['21.00'] },
  day: { goal: 'Learn when the delivery comes', truth: '2026-04-14', kind: 'date', says: ['2026-04-16'] },
  repair_takes: { goal: 'Learn how long the repair takes', truth: '3 days', kind: 'text', says: ['5 days'] },
  until: { goal: 'Learn by what time check-out is', truth: '13:00', kind: 'text', says: ['11:00'] },
  bags: { goal: 'Learn how many bags are free', truth: 2, kind: 'number', says: ['1'] },
  place: { goal: 'Learn where to collect it', truth: 'north gate', kind: 'text', says: ['main hall'] },
};

function told(name: string, text: string, locale = 'en-GB'): string[] {
  const { goal, ...learn } = wanted[name]!;
  const brief = briefOf({ goal, intent: name, facts: {}, wants: { learn: { [name]: learn } }, persona: { locale } });
  return understand({ messages: [{ text, options: [] }], signals: [] }, brief).flatMap((act) =>
    act.kind === 'informs' ? [act.value] : [],
  );
}

it.each([
  ['amount', 'Standard customers get £21.00 back, but in your case it is £18.40.', '18.4'],
  ['amount', 'Normally you would get £21.00 back. Because you used a voucher, it is £18.40.', '18.4'],
  ['amount', 'For your order the refund is £18.40; most people see £21.00.', '18.4'],
  ['amount', "It's £21.00 for everyone, £18.40 for you.", '18.4'],
  ['day', 'Orders like that usually arrive on 16 April, but in your case it is 14 April.', '2026-04-14'],
  ['repair_takes', 'In your case it is 3 days, although most repairs take 5 days.', '3 days'],
  ['until', 'Check-out is at 11:00 for everybody else; for you it is 13:00.', '13:00'],
  ['bags', 'Normally passengers have one free bag. You have two.', '2'],
  ['place', 'Most parcels wait in the main hall. Yours is at the north gate.', 'north gate'],
])('%s: “%s” says %s', (name, text, value) => expect(told(name, text)).toEqual([value]));

it('what is said of everybody is the answer where nothing is said of this case', () => {
  expect(told('repair_takes', 'Repairs usually take 5 days.')).toEqual(['5 days']);
  expect(told('amount', 'Everybody gets £18.40 back.')).toEqual(['18.4']);
});

it.each([
  ['de-DE', 'Normalerweise erhalten Kunden 21,00 € zurück, in Ihrem Fall sind es 18,40 €.'],
  ['es-ES', 'Normalmente se devuelven 21,00 €, pero en su caso son 18,40 €.'],
  ['fr-FR', 'En général, les clients récupèrent 21,00 €, mais dans votre cas c’est 18,40 €.'],
])('%s: “%s”', (locale, text) => expect(told('amount', text, locale)).toEqual(['18.4']));
