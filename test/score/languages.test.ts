/** A bot of each language and its customer, over real HTTP: what was done is seen done, what was refused refused, what was told told. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { scoreConversation } from '../../src/score/index.ts';
import { hold } from './hold.ts';
import { inTurn, openScriptedShop, type ScriptedShop } from './scripted-shop.ts';

let shop: ScriptedShop;
beforeAll(async () => {
  shop = await openScriptedShop();
});
afterAll(() => shop.close());

interface Spoken {
  locale: string;
  number: string;
  cancel: { goal: string; opening: string; done: string; asks: string; leave: string; does: string };
  learn: { goal: string; opening: string; tells: string };
  refused: { goal: string; opening: string; done: string; refuses: string };
}

const spoken: Spoken[] = [
  {
    locale: 'de',
    number: 'die Bestellnummer',
    cancel: {
      goal: 'Die Bestellung stornieren',
      opening: 'Ich möchte meine Bestellung stornieren.',
      done: 'Bestellung wurde storniert',
      asks: 'Gern. Wie lautet Ihre Bestellnummer?',
      leave: 'Soll ich die Bestellung KT-48213 stornieren?',
      does: 'Ihre Bestellung wurde storniert.',
    },
    learn: {
      goal: 'Erfahren, wann das Paket kommt',
      opening: 'Wann kommt mein Paket?',
      tells: 'Ihr Paket kommt am 3. März.',
    },
    refused: {
      goal: 'Die Bestellung umtauschen',
      opening: 'Ich möchte meine Bestellung umtauschen.',
      done: 'Bestellung wurde umgetauscht',
      refuses: 'Ein Umtausch ist leider nicht möglich.',
    },
  },
  {
    locale: 'es',
    number: 'el número de pedido',
    cancel: {
      goal: 'Cancelar el pedido',
      opening: 'Quiero cancelar mi pedido.',
      done: 'pedido ha sido cancelado',
      asks: 'Por supuesto. ¿Cuál es su número de pedido?',
      leave: '¿Quiere que cancele el pedido KT-48213?',
      does: 'Su pedido ha sido cancelado.',
    },
    learn: {
      goal: 'Saber cuándo llega el paquete',
      opening: '¿Cuándo llega mi paquete?',
      tells: 'Su paquete llega el 3 de marzo.',
    },
    refused: {
      goal: 'Cambiar el pedido',
      opening: 'Quiero cambiar mi pedido por otro.',
      done: 'pedido ha sido cambiado',
      refuses: 'Lamentablemente no es posible cambiar el pedido.',
    },
  },
  {
    locale: 'fr',
    number: 'le numéro de commande',
    cancel: {
      goal: 'Annuler la commande',
      opening: 'Je veux annuler ma commande.',
      done: 'commande a été annulée',
      asks: 'Bien sûr. Quel est votre numéro de commande ?',
      leave: 'Souhaitez-vous annuler la commande KT-48213 ?',
      does: 'Votre commande a été annulée.',
    },
    learn: {
      goal: 'Savoir quand arrive le colis',
      opening: 'Quand arrive mon colis ?',
      tells: 'Votre colis arrivera le 3 mars.',
    },
    refused: {
      goal: 'Échanger la commande',
      opening: 'Je veux échanger ma commande.',
      done: 'commande a été échangée',
      refuses: "Malheureusement, il n'est pas possible d'échanger cette commande.",
    },
  },
];

const scenario = (id: string, spec: Omit<Scenario, 'id' | 'intent'>): Scenario => ({ id, intent: id, ...spec });

describe.each(spoken)('in $locale', ({ locale, number, cancel, learn, refused }) => {
  const facts = { order_number: { value: 'KT-48213', description: number } };
  const persona = { locale, literacy: 'high' as const };

  it('a customer whose order is cancelled gives its number, says yes and is content', async () => {
    const held = await hold(
      shop,
      scenario('cancel', { goal: cancel.goal, opening: [cancel.opening], facts, wants: { done: [cancel.done] } }),
      inTurn({ say: cancel.asks }, { say: cancel.leave }, { say: cancel.does }),
      { persona },
    );
    expect(held.turns[1]!.customer.messages[0]!.text).toContain('KT-48213');
    expect(held.turns[2]!.customer.acts.map(({ kind }) => kind)).toEqual(['affirms']);
    expect(held.end.reason).toBe('resolved');
    const { measures } = scoreConversation(held, { voice: {}, intentNames: {} });
    expect(measures.politeness).toBeUndefined();
    expect(measures.reading_level).toBeUndefined();
  });

  it('a customer who wants to know a day takes it from the answer', async () => {
    const held = await hold(
      shop,
      scenario('learn', {
        goal: learn.goal,
        opening: [learn.opening],
        facts,
        wants: { learn: { day: { truth: '2026-03-03', kind: 'date' } } },
      }),
      inTurn({ say: learn.tells }),
      { persona },
    );
    expect(held.turns[0]!.bot!.acts).toContainEqual(
      expect.objectContaining({ kind: 'informs', about: 'day', correct: true }),
    );
    expect(held.end.reason).toBe('resolved');
  });

  it('a customer who is refused has not got what it came for', async () => {
    const held = await hold(
      shop,
      scenario('exchange', { goal: refused.goal, opening: [refused.opening], facts, wants: { done: [refused.done] } }),
      inTurn({ say: refused.refuses }),
      { persona },
    );
    expect(held.turns[0]!.bot!.acts.map(({ kind }) => kind)).toContain('refuses');
    expect(held.end.reason).not.toBe('resolved');
  });
});

it('a bot that answers in another language than it was asked in is shown to', async () => {
  const { cancel, number } = spoken[0]!;
  const held = await hold(
    shop,
    scenario('cancel', {
      goal: cancel.goal,
      opening: [cancel.opening],
      facts: { order_number: { value: 'KT-48213', description: number } },
      wants: { done: [cancel.done] },
    }),
    inTurn({
      say: 'I am sorry, but could you please tell me the number of your order so that I can look it up for you?',
    }),
    { persona: { locale: 'de' } },
  );
  const { scores } = scoreConversation(held, { voice: {}, intentNames: {} });
  const found = scores.flatMap(({ evidence }) => evidence).filter(({ code }) => code === 'other-language');
  expect(found[0]).toMatchObject({ turn: 1, text: 'Answers in English; asked in German' });
  expect(held.turns[1]!.customer.acts.map(({ kind }) => kind)).toContain('asks-language');
});
