import { expect, it } from 'vitest';
import { disclosureOf } from '../../src/plan/disclosure-of.ts';
import { fullPersona } from '../../src/plan/persona.ts';

const personaOf = (disclosure: 'upfront' | 'when-asked' | 'reluctant', locale = 'en-GB') =>
  fullPersona('one', { title: 'One', disclosure, locale });

it.each([
  ['reluctant', '4471990218', 'the order number', 'reluctant'],
  ['reluctant', 'jo@example.com', 'the e-mail address of the account', 'reluctant'],
  ['reluctant', 'Jo Park', 'your name', 'reluctant'],
  ['reluctant', 'Mill Lane', 'place of the pothole', 'when-asked'],
  ['reluctant', 'there is a crack in it', 'what is wrong with the item', 'when-asked'],
  ['upfront', 'Mill Lane', 'place of the pothole', 'upfront'],
  ['when-asked', '4471990218', 'the order number', 'when-asked'],
] as const)('who is %s gives %s (%s) away as %s', (disclosure, value, called, expected) => {
  expect(disclosureOf(personaOf(disclosure), value, called)).toBe(expected);
});

it('a German who is reluctant keeps her customer number to herself, and tells where the hole is', () => {
  const persona = personaOf('reluctant', 'de-DE');
  expect(disclosureOf(persona, 'K-443201', 'die Kundennummer')).toBe('reluctant');
  expect(disclosureOf(persona, 'Mühlweg', 'Ort des Schlaglochs')).toBe('when-asked');
});
