/** Whoever comes with a trouble has tried what everybody tries, does the steps it is told, and has the trouble still. */
import { expect, it } from 'vitest';
import { agendaCustomer } from '../../src/customer/agenda.ts';
import { briefOf, reply } from './brief-of.ts';
import { after, kinds } from './reactions.ts';

const react = (text: string, locale = 'en') =>
  kinds(
    after(
      agendaCustomer(
        briefOf({
          goal: 'Have the oven repaired',
          opening: ['My oven stays cold'],
          facts: { lamp: { value: 'the lamp is off', description: 'what the lamp shows' } },
          persona: { locale, asks_human: 'never' },
          wants: { done: ['repair is booked'] },
        }),
      ),
      reply(text),
    ),
  );

it.each([
  ['en', 'Have you tried switching it off at the wall?'],
  ['en', 'Did you already restart it?'],
  ['de', 'Haben Sie das Gerät schon neu gestartet?'],
  ['es', '¿Ha probado a reiniciarlo?'],
  ['fr', 'Avez-vous essayé de le redémarrer ?'],
])('has done so, %s: "%s"', (locale, text) => expect(react(text, locale)).toEqual(['affirms']));

it.each([
  ['en', 'Is it working now?'],
  ['en', 'Did that help?'],
  ['de', 'Hat das geholfen?'],
  ['es', '¿Funciona ahora?'],
  ['fr', 'Est-ce que cela fonctionne maintenant ?'],
])('has it still, %s: "%s"', (locale, text) => expect(react(text, locale)).toContain('denies'));

it.each([
  'Please turn it off for a minute and tell me whether that works.',
  'Could you press the red button and let me know what happens?',
])('says so after "%s"', (text) => expect(react(text)).toEqual(['rephrases']));

it('steps in a list ask for nothing', () => {
  const steps =
    "Let's try a few things:\n\n1. Turn the lamp off.\n2. Press the red button.\n3. Check the plug.\n\nDid that help?";
  expect(react(steps)).not.toContain('informs');
});
