/** Choices as bots of today show them, questions that end with their question word, and offers that are no outcome yet. */
import { describe, expect, it } from 'vitest';
import { agendaCustomer } from '../../../src/customer/agenda.ts';
import { understand } from '../../../src/customer/understand.ts';
import { briefOf, reply } from '../brief-of.ts';

const says = (brief: ReturnType<typeof briefOf>, text: string) => {
  const customer = agendaCustomer(brief);
  customer.open();
  return (customer.react(reply(text)).next?.messages ?? []).map((message) => message.text).join(' ');
};

describe('a wish for a day of the week', () => {
  const parcel = (wish: string, locale: string) =>
    briefOf({ goal: 'x', opening: ['x'], facts: {}, prefer: [wish], persona: { locale }, wants: { done: ['x'] } });
  it.each([
    ['Freitag', 'de', 'An welchem Tag sollen wir kommen: Do, 5.3., oder Fr, 6.3.?', /Fr/],
    ['Friday', 'en-GB', 'A) Thu 5 Mar B) Fri 6 Mar C) Sat 7 Mar. Reply A, B or C', /^\W*B\W*$/],
  ])('finds %s among days that are shortened', (wish, locale, text, said) => {
    expect(says(parcel(wish, locale), text)).toMatch(said);
  });
});

it('lines that each begin with a picture of their own are a list', () => {
  const trip = briefOf({
    goal: 'Have roaming added',
    opening: ['I need roaming'],
    facts: { number: { value: '07461521638', description: 'my mobile number' } },
    prefer: ['30-day pass'],
    wants: { done: ['roaming is added'] },
  });
  const passes =
    'We have two passes:\n\n🟢 **7-day pass** – 3 GB – £9\n🔵 **30-day pass** – 10 GB – £25\n\nWhich one’s for you?';
  expect(says(trip, passes)).toMatch(/30-day pass/);
});

it('"Renew which?" lets choose, and is answered by no yes', () => {
  const loan = briefOf({
    goal: 'Keep a library book for longer',
    opening: ['I want to renew a book'],
    facts: { title: { value: 'Glass Orchard', description: 'the title of the book' } },
    wants: { done: ['has been renewed'] },
  });
  const acts = understand(
    reply('2 items on loan: "Glass Orchard" (due 4 Mar), "Salt Roads" (due 19 Mar). Renew which?'),
    loan,
  );
  expect(acts.some(({ kind }) => kind === 'confirms')).toBe(false);
});

it('what somebody is entitled to is not had while buttons ask how it is to be paid', () => {
  const train = briefOf({
    goal: 'Get money back for a delayed train',
    opening: ['My train was late'],
    facts: {},
    prefer: ['card'],
    wants: { done: ['claim has been submitted', 'refund is on its way'] },
  });
  const acts = understand(
    reply('Good news! That delay qualifies for £18.40. Where would you like the money?', [
      'Back to my card',
      'Travel voucher',
    ]),
    train,
  );
  expect(acts.some(({ kind }) => kind === 'claims')).toBe(false);
});

it('who asks why somebody would see the doctor offers none', () => {
  const visit = briefOf({
    goal: 'Pedir cita',
    opening: ['Quiero pedir cita'],
    facts: { motivo: { value: 'me duele la espalda', description: 'el motivo de la consulta' } },
    persona: { locale: 'es' },
    wants: { done: ['cita registrada'] },
  });
  const acts = understand(reply('Cuénteme brevemente por qué quiere ver al médico.'), visit);
  expect(acts.map((act) => (act.kind === 'asks' ? act.fact : act.kind))).toEqual(['motivo']);
});

describe('in French', () => {
  const pause = briefOf({
    goal: "Mettre l'abonnement en pause",
    opening: ['Je voudrais une pause'],
    facts: {
      debut: { value: '2026-04-01', description: 'le début de la pause' },
      duree: { value: '2 mois', description: 'la durée de la pause' },
      raison: { value: 'je me suis cassé le bras', description: 'la raison de la pause' },
    },
    persona: { locale: 'fr' },
    wants: { done: ['pause enregistrée'] },
  });
  it.each([
    ['Tu souhaites t’arrêter combien de mois ?', 'duree'],
    ['Tu veux que la pause commence quand ?', 'debut'],
    ['Tu peux me dire ce qui motive ta pause ?', 'raison'],
  ])('"%s" is after %s', (text, fact) => {
    expect(understand(reply(text), pause).flatMap((act) => (act.kind === 'asks' ? act.fact : []))).toEqual([fact]);
  });
});
