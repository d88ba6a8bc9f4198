import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/customer/understand.ts';
import { briefOf } from '../brief-of.ts';

const told = (brief: ReturnType<typeof briefOf>, text: string) =>
  understand({ messages: [{ text, options: [] }], signals: [] }, brief).flatMap((act) =>
    act.kind === 'informs' ? [`${act.about} ${act.value}`] : [],
  );

const refund = briefOf({
  goal: 'Learn how much of the fare comes back and when',
  intent: 'refund_status',
  wants: {
    done: [],
    human: false,
    learn: {
      refund_amount: { truth: 41.2, kind: 'amount', says: ['12.00'], asks: [] },
      refund_date: { truth: '2026-06-09', kind: 'date', says: ['2026-06-02'], asks: [] },
    },
  },
});

const permit = briefOf({
  goal: 'Learn why the permit is on hold',
  intent: 'permit_hold',
  wants: {
    done: [],
    human: false,
    learn: { reason: { truth: 'photo', kind: 'text', says: ['signature', 'payment'], asks: [] } },
  },
});

describe('what a customer takes for an answer', () => {
  it.each([
    ["You'll have it by 9 June.", 'refund_date 2026-06-09'],
    ["My earlier estimate of 2 June no longer applies, it's 9 June.", 'refund_date 2026-06-09'],
    ['The money left us on 4 June and will be with you on 9 June.', 'refund_date 2026-06-09'],
    ["It'll arrive on 14 June.", 'refund_date ????-06-14'],
    ['You get 41 pounds 20 back.', 'refund_amount 41.2'],
    ["It's forty-one pounds and twenty pence.", 'refund_amount 41.2'],
    ['It is £41.20 each way.', 'refund_amount 41.2'],
    ["It mustn't be over £41.20.", 'refund_amount 41.2'],
    ['You get £38.00 back.', 'refund_amount 38'],
    ['You get £41.20 or 41 pounds 20, however you write it.', 'refund_amount 41.2'],
    ['The amount was £41.20, sent last week.', 'refund_amount 41.2'],
    ['It was £12.00 when you asked in May, today it is £41.20.', 'refund_amount 41.2'],
    ['Before the change it was £12.00; now you get £41.20.', 'refund_amount 41.2'],
    ['It was reduced to £41.20.', 'refund_amount 41.2'],
    ['You get back what you paid, £41.20.', 'refund_amount 41.2'],
    ["You paid £41.20. We'll refund the full amount.", 'refund_amount 41.2'],
    ['You paid £41.20, which will be refunded in full.', 'refund_amount 41.2'],
    ['The trip cost £60 and you get £41.20 back.', 'refund_amount 41.2'],
  ])('is in “%s”: %s', (text, answer) => expect(told(refund, text)).toEqual([answer]));

  it.each([
    'Your claim came in on 23 January 2026.',
    'The refund was approved on 3 May.',
    'You called us on 28 May.',
    'Our office is closed on 6 June.',
    'It takes 14 working days.',
    '20 % of it is kept.',
    'We have 25 branches.',
    'Case 30817 is open since 12 March.',
    'Please give me the 16-digit number on your card.',
    'You get back £41.20 or £12.00.',
    'It is £12.00, £30.00 or £41.20.',
    'It arrives on 2 June or on 9 June.',
    'Your neighbour got £41.20 back.',
    'Another customer had it by 9 June.',
    'No refund of £41.20 is due.',
    'No charge of £41.20 applies.',
    'The £41.20 charge has been waived.',
    'Last year refunds of £41.20 arrived by 9 June. That offer has ended.',
    'In the past it was £41.20.',
    'The refund was £41.20 until last month.',
    'Back in January the refund was £41.20.',
    'At the time it was £41.20.',
    'The refund had always been £41.20.',
    'It was £41.20 when you asked in May.',
    'Before the change, the refund was £41.20.',
    'Until recently, the refund was £41.20.',
    'Back then it came to £41.20.',
    'You paid £41.20.',
    'The trip cost £41.20.',
    'You ordered it on 9 June.',
  ])('is not in “%s”', (text) => expect(told(refund, text)).toEqual([]));

  const inMyLanguage = (locale: string) => ({ ...refund, persona: { ...refund.persona, locale } });

  it.each([
    ['de-DE', 'Damals waren es 41,20 €.'],
    ['de-DE', 'Vor der Umstellung betrug die Erstattung 41,20 €.'],
    ['de-DE', 'Es waren 41,20 €, als Sie im Mai gefragt haben.'],
    ['de-DE', 'Bis vor kurzem lag die Erstattung bei 41,20 €.'],
    ['de-DE', 'Die Erstattung war immer 41,20 € gewesen.'],
    ['de-DE', 'Sie haben 41,20 € bezahlt und am 9. Juni gekauft.'],
    ['es-ES', 'En aquel entonces eran 41,20 €.'],
    ['es-ES', 'Antes del cambio, el reembolso era de 41,20 €.'],
    ['es-ES', 'Eran 41,20 € cuando preguntó en mayo.'],
    ['es-ES', 'Hace un año el reembolso era de 41,20 €.'],
    ['es-ES', 'El reembolso siempre había sido de 41,20 €.'],
    ['es-ES', 'Usted pagó 41,20 € y lo compró el 9 de junio.'],
    ['fr-FR', "L'année dernière, le remboursement était de 41,20 €."],
    ['fr-FR', "Le remboursement était de 41,20 € jusqu'au mois dernier."],
    ['fr-FR', 'Avant le changement, le remboursement était de 41,20 €.'],
    ['fr-FR', "À l'époque, c'était 41,20 €."],
    ['fr-FR', "C'était 41,20 € quand vous avez demandé en mai."],
    ['fr-FR', "Vous avez payé 41,20 € et vous l'avez acheté le 9 juin."],
  ])('nor what is over or was paid, %s: “%s”', (locale, text) => expect(told(inMyLanguage(locale), text)).toEqual([]));

  it('a "no" before a number denies it in Spanish, and numbers nothing', () => {
    expect(told(inMyLanguage('es-ES'), 'Son 20,00 €, no 41,20 €.')).toEqual(['refund_amount 20']);
    expect(told(inMyLanguage('es-ES'), 'No 41,20 €, sino 20,00 €.')).toEqual(['refund_amount 20']);
  });

  it.each([
    ['de-DE', 'Die Erstattung betrug 41,20 €.', 'refund_amount 41.2'],
    ['de-DE', 'Sie haben 41,20 € bezahlt, die wir Ihnen voll erstatten.', 'refund_amount 41.2'],
    ['de-DE', 'Bis zum 9. Juni ist das Geld da.', 'refund_date 2026-06-09'],
    ['es-ES', 'El reembolso fue de 41,20 €.', 'refund_amount 41.2'],
    ['es-ES', 'Lo recibirá antes del 9 de junio.', 'refund_date 2026-06-09'],
    ['fr-FR', 'Votre remboursement a été de 41,20 €.', 'refund_amount 41.2'],
    ['fr-FR', 'Vous avez payé 41,20 €, que nous vous remboursons.', 'refund_amount 41.2'],
    ['fr-FR', 'Vous le recevrez avant le 9 juin.', 'refund_date 2026-06-09'],
  ])('but what is so, %s: “%s”', (locale, text, answer) => expect(told(inMyLanguage(locale), text)).toEqual([answer]));

  it.each([
    ["Your payment came in on Monday, so that's fine. What's missing is the photo.", ['reason photo']],
    ['The signature is missing.', ['reason signature']],
    ['Holds can be due to an unpaid fee, a missing signature or a missing photo.', []],
    ["Usually it's the signature that is missing.", []],
    ['Please give me your payment reference.', []],
    ['A payment may take 3 days to show up.', []],
  ])('keeps what is so from what may be: “%s”', (text, answer) => expect(told(permit, text)).toEqual(answer));
});

const visit = briefOf({
  goal: 'Learn the rules of a swimming pool',
  intent: 'pool_rules',
  wants: {
    done: [],
    human: false,
    learn: {
      closes: { truth: '9.30', kind: 'text', says: ['8.30', '10.00'], asks: [] },
      weight_limit: { truth: '12 kilos', kind: 'text', says: ['10 kilos'], asks: [] },
      lasts: { truth: '45 minutes', kind: 'text', says: ['60 minutes', '2 hours'], asks: ['How long is a lesson?'] },
      towels_included: { truth: true, kind: 'text', says: [], asks: [] },
    },
  },
});

describe('times, measures and yes or no are told in any words', () => {
  it.each([
    ['We close at half past nine.', ['closes 9.30']],
    ['The pool is open until the 9.30, on Sundays also.', ['closes 9.30']],
    ['It closes at ten sharp.', ['closes 10.00']],
    ['We close at quarter to eight.', ['closes quarter to eight']],
    ["The weight limit is twelve kg, so you're fine.", ['weight_limit 12 kilos']],
    ["A bag mustn't be over ten kilos.", ['weight_limit 10 kilos']],
    ['The weight limit is 15 kilos.', ['weight_limit 15 kilos']],
    ['A lesson is three quarters of an hour, that is 45 min.', ['lasts 45 minutes']],
    ['A lesson takes two hours.', ['lasts 2 hours']],
    ['Yes, they are.', ['towels_included true']],
    ['Towels are not included, sorry.', ['towels_included false']],
    ["I'm afraid not.", ['towels_included false']],
  ])('“%s”', (text, answer) => expect(told(visit, text)).toEqual(answer));

  it.each([
    'Our office answers within 2 hours.',
    'It is 12 minutes from the station.',
    'Are towels included? Let me see.',
    'No problem!',
    'From 10 people on there is a discount.',
  ])('and “%s” tells none of them', (text) => expect(told(visit, text)).toEqual([]));
});

const fee = briefOf({
  goal: 'Learn what delivery of my order costs',
  intent: 'delivery_cost',
  facts: { delivery_type: { value: 'standard', description: 'the delivery that was chosen' } },
  wants: {
    done: [],
    human: false,
    learn: { delivery_fee: { truth: 4.5, kind: 'amount', says: ['9.00'], asks: [] } },
  },
});
const arrival = briefOf({
  goal: 'Learn when the sofa arrives',
  intent: 'arrival',
  wants: {
    done: [],
    human: false,
    learn: { arrival_date: { truth: '2026-05-07', kind: 'date', says: ['2026-05-03'], asks: [] } },
  },
});
const platform = briefOf({
  goal: 'Learn from which platform my train leaves',
  intent: 'platform',
  wants: { done: [], human: false, learn: { platform: { truth: '4', kind: 'text', says: ['7'], asks: [] } } },
});

it.each([
  ['Express costs £9, yours £4.50.', 'delivery_fee 4.5'],
  ['Others pay £9.00. You pay £4.50.', 'delivery_fee 4.5'],
  ['Standard £4.50, express £9.00.', 'delivery_fee 4.5'],
  ['It was £9.00 last year and is £4.50 now.', 'delivery_fee 4.5'],
])('of two values that is meant which is the customer’s: “%s”', (text, answer) =>
  expect(told(fee, text)[0]).toBe(answer),
);

it.each([
  ['When your sofa arrives on 7 May, please check it.', ['arrival_date 2026-05-07']],
  ['The driver will ring before he brings it on 7 May.', ['arrival_date 2026-05-07']],
  ['You will have it by 7 May unless the ferry is cancelled.', ['arrival_date 2026-05-07']],
  ['Had it been in stock, it would have arrived on 3 May.', []],
  ['If it arrives on 3 May, please check it.', []],
  ['Unless you pay by 3 May it will not be sent.', []],
])('a value in a subordinate clause counts where it comes about anyway: “%s”', (text, answers) =>
  expect(told(arrival, text)).toEqual(answers),
);

it('a value in words is that of the customer’s own', () => {
  expect(told(platform, 'The 9:10 is on platform 7, yours on platform 4.')).toEqual(['platform 4']);
});

const roaming = briefOf({
  goal: 'Learn what roaming in Turkey costs a day',
  opening: ['What do I pay for roaming in Turkey?'],
  wants: { learn: { price: { truth: 6.5, kind: 'amount' } } },
});

describe('of several values the one of the place that was named', () => {
  it.each([
    'Roaming in the EU costs £2.50 a day. For Turkey it is £6.50 per day.',
    'In the EU that is £2.50, in Turkey £6.50.',
    'The daily price for roaming: EU £2.50, Turkey £6.50, USA £8.',
    'In Turkey you pay £6.50. Roaming in the EU costs £2.50 a day.',
  ])('is the answer in “%s”', (text) => expect(told(roaming, text)).toEqual(['price 6.5']));

  it('is one that says otherwise as well', () =>
    expect(told(roaming, 'Roaming in the EU costs £6.50 a day. For Turkey it is £9 a day.')).toEqual(['price 9']));
});
