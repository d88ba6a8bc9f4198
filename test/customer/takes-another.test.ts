/** Whoever is told that its day or hour is not to be had takes one of those that are. */
import { describe, expect, it } from 'vitest';
import { agendaCustomer } from '../../src/customer/agenda.ts';
import { briefOf, reply } from './brief-of.ts';
import { after, kinds, said } from './reactions.ts';

const words = {
  en: { opening: 'I need to move my fitting', which: 'Which day would you like?', day: 'Tuesday' },
  de: { opening: 'Ich möchte meinen Termin verlegen', which: 'An welchem Tag möchten Sie kommen?', day: 'Dienstag' },
  es: { opening: 'Quiero cambiar mi cita', which: '¿Qué día le gustaría venir?', day: 'martes' },
  fr: { opening: 'Je veux déplacer mon rendez-vous', which: 'Quel jour voulez-vous venir ?', day: 'mardi' },
};
type Locale = keyof typeof words;

const description = { en: 'the day wanted', de: 'der gewünschte Tag', es: 'el día deseado', fr: 'le jour souhaité' };

const react = (locale: Locale, turns: readonly string[], persona: object = {}) => {
  const { opening, which, day } = words[locale];
  const brief = briefOf({
    goal: opening,
    opening: [opening],
    facts: { day: { value: day, description: description[locale] } },
    persona: { locale, ...persona },
    wants: { done: ['x'] },
  });
  return after(agendaCustomer(brief), ...[which, ...turns].map((text) => reply(text)));
};

describe('of those that are offered in its place', () => {
  it.each([
    [
      'en',
      'Tuesday is full, sorry. I could do Monday at 2 pm or Thursday at 11 am. Would either of those suit you?',
      /Monday|Thursday/,
    ],
    [
      'en',
      "I'm afraid there's nothing on Tuesday. How about Monday at 2 pm? Thursday at 11 am is free as well.",
      /Monday|Thursday/,
    ],
    ['en', "Tuesday isn't possible. We have Monday at 2 or Thursday at 11.", /Monday|Thursday/],
    ['en', 'We are closed on Tuesday. Which would you prefer: Monday at 2 pm or Thursday at 11 am?', /Monday|Thursday/],
    [
      'de',
      'Am Dienstag ist leider nichts frei. Möglich wären Montag um 14 Uhr oder Donnerstag um 11 Uhr. Passt Ihnen einer davon?',
      /Montag|Donnerstag/,
    ],
    [
      'es',
      'El martes no es posible. Tengo el lunes a las 14:00 o el jueves a las 11:00. ¿Le viene bien alguno de estos?',
      /lunes|jueves/,
    ],
    ['fr', "Mardi n'est pas possible. J'ai lundi à 14 h ou jeudi à 11 h. L'un d'eux vous convient ?", /lundi|jeudi/],
  ] as const)('takes one, %s: "%s"', (locale, text, one) => {
    const reaction = react(locale, [text]);
    expect(kinds(reaction)).toEqual(['chooses']);
    expect(said(reaction)).toMatch(new RegExp(one.source, 'i'));
  });

  it('says yes where one alone is suggested', () =>
    expect(kinds(react('en', ['Tuesday is fully booked. How about Monday at 2 pm?']))).toEqual(['affirms']));

  it('first asks for another way where it pushes back', () => {
    const text = "Tuesday isn't possible. We have Monday at 2 pm or Thursday at 11 am.";
    expect(kinds(react('en', [text], { pushes_back: true }))).toContain('objects');
    expect(kinds(react('en', [text, text], { pushes_back: true }))).toEqual(['chooses']);
  });
});

it('says which day it would like before it takes another', () => {
  const brief = briefOf({
    goal: 'Move the fitting',
    facts: { day: { value: 'Tuesday', description: 'the day wanted' } },
    wants: { done: ['x'] },
  });
  const reaction = after(agendaCustomer(brief), reply('Would Monday at 2 pm suit you?'));
  expect(said(reaction)).toContain('Tuesday');
});

describe('times that are told', () => {
  const react = (...texts: string[]) => {
    const brief = briefOf({
      goal: 'Have the cello looked at',
      opening: ['My cello buzzes'],
      facts: {
        name: { value: 'Imre', description: 'the first name' },
        wood: { value: 'spruce', description: 'the wood of the top' },
      },
      wants: { done: ['visit is booked'] },
    });
    return after(agendaCustomer(brief), ...['Your first name?', ...texts].map((text) => reply(text)));
  };

  it.each([
    "Ada is free at 10:20, and there's another opening at 16:50.",
    "I've got 10:20 and 16:50 on offer; which one suits you?",
  ])('are to choose from: "%s"', (text) => {
    const reaction = react(text);
    expect(kinds(reaction)).toEqual(['chooses']);
    expect(said(reaction)).toMatch(/10[:.]20|16[:.]50/);
  });

  it('are what was wanted, once one of them is chosen', () => {
    const reaction = react('We have 10:20 or 16:50. Which do you want?', 'Great, see you at 10:20!');
    expect(reaction.end?.why ?? kinds(reaction)).toEqual(reaction.end === null ? ['thanks'] : 'resolved');
  });
});
