import { expect, it } from 'vitest';
import { handoverVoiced, takesPerson } from '../../../src/customer/reading/handover-voiced.ts';
import { offersHandover, promisesHuman } from '../../../src/customer/reading/promises-human.ts';
import { languageFor } from '../../../src/language/languages.ts';

const english = languageFor('en');

it.each([
  "I'm transferring you to a colleague now.",
  'A specialist will be with you shortly.',
  "I can't change that myself, so I'll put you through to our billing team.",
  'Unfortunately that is not possible here, but I will connect you with an advisor.',
  'Your case has been escalated.',
  'I have already passed your request to a member of our team.',
])('"%s" promises a person', (text) => {
  expect(promisesHuman(text, english)).toBe(true);
});

it.each([
  "I can't transfer you to an agent.",
  'There are no agents available, so I cannot connect you to anyone.',
  'Would you like me to transfer you to a human agent?',
  "If you'd like, I can connect you with a specialist.",
  'Option 2: transfer to a human agent',
  'You can call our support team at any time.',
  'I will not escalate this to a supervisor.',
])('"%s" promises nobody', (text) => {
  expect(promisesHuman(text, english)).toBe(false);
});

it('an offer is one only where the bot could hand over', () => {
  expect(offersHandover("If you'd like, I can connect you with a specialist.", english)).toBe(true);
  expect(offersHandover('Would you prefer to speak with a human agent?', english)).toBe(true);
  expect(offersHandover("I'm unable to transfer you to an agent.", english)).toBe(false);
  expect(offersHandover('Would you like a refund?', english)).toBe(false);
});

it.each([
  ['Yes, please.', true],
  ['That would be great, thank you!', true],
  ['Okay, please do.', true],
  ['Fine.', true],
  ['No thanks.', false],
  ["That's okay, just cancel it.", false],
  ['Alright, then change the address instead.', false],
  ["I'd rather not talk to an agent.", false],
])('after an offer "%s" takes the person: %s', (text, takes) => {
  expect(takesPerson(text, english)).toBe(takes);
});

it('an offer the customer takes voices a handover, one it declines does not', () => {
  const offer = { role: 'bot', text: 'Would you like me to transfer you to a human agent?' } as const;
  const opening = { role: 'customer', text: 'My lamp is broken.' } as const;
  expect(handoverVoiced([opening, offer, { role: 'customer', text: 'Yes please' }], english)).toBe(1);
  expect(handoverVoiced([opening, offer, { role: 'customer', text: 'No, just refund me' }], english)).toBeNull();
  expect(handoverVoiced([opening, offer], english)).toBeNull();
});
