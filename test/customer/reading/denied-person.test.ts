/** A person who can't be had is no offer, in any language. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/customer/understand.ts';
import { briefOf, reply } from '../brief-of.ts';

const kinds = (locale: string, text: string) =>
  understand(reply(text), briefOf({ persona: { locale } }), { disclosed: new Set() }).map(({ kind }) => kind);

describe('a person', () => {
  it.each([
    ['en-GB', "I can't put you through to an agent."],
    ['en-GB', "I'm sorry, there is nobody here I could put you through to."],
    ['en-GB', 'Nobody is available that I could transfer you to.'],
    ['en-GB', 'No one is here to talk to you right now.'],
    ['en-GB', 'Sorry, no agent is available to talk to you.'],
    ['en-GB', 'None of our advisers can take your chat now.'],
    ['de-DE', 'Ich kann Sie leider nicht mit einem Mitarbeiter verbinden.'],
    ['de-DE', 'Eine Weiterleitung an einen Kollegen ist hier nicht möglich.'],
    ['es-ES', 'No puedo pasarle con un agente.'],
    ['es-ES', 'Ahora no podemos conectarle con una persona.'],
    ['fr-FR', 'Je ne peux pas vous mettre en relation avec un conseiller.'],
    ['fr-FR', 'Nous ne pouvons pas vous passer un agent.'],
  ])('is refused (%s): %s', (locale, text) => {
    expect(kinds(locale, text)).toContain('refuses');
    expect(kinds(locale, text)).not.toContain('offers-human');
    expect(kinds(locale, text)).not.toContain('promises-human');
  });

  it.each([
    ['en-GB', "Sorry, I can't do that, shall I connect you with an agent?"],
    ['en-GB', "I'm sorry that you are not happy, I can put you through to a colleague."],
    ['en-GB', "I can't help with that, but I can put you through to a colleague."],
    ['de-DE', 'Wenn Sie nicht warten möchten, kann ich Sie mit einem Mitarbeiter verbinden.'],
    ['es-ES', 'Si no quiere esperar, puedo pasarle con un agente.'],
    ['fr-FR', 'Souhaitez-vous parler à un conseiller ?'],
  ])('is offered all the same (%s): %s', (locale, text) => expect(kinds(locale, text)).toContain('offers-human'));
});
