import { expect, it } from 'vitest';
import { factsAsked } from '../../../src/customer/reading/asks.ts';
import { factProfiles } from '../../../src/customer/reading/fact-profile.ts';
import { languageFor } from '../../../src/language/languages.ts';
import { sentencesOf } from '../../../src/language/text/read-turn.ts';

const english = languageFor('en');
const profiles = factProfiles(
  Object.fromEntries(
    Object.entries({
      pickup_city: 'City to fetch the boat in',
      harbour_address: 'Street address of the harbour',
      start_date: 'First day of the rental',
      end_date: 'Last day of the rental',
      pickup_time: 'Time of day to fetch it',
      recipient_account_name: 'Who gets the invoice',
      title: 'Title of the film on board',
      dish: 'Dish served on board',
      boat_type: 'Kind of boat',
    }).map(([name, description]) => [name, { description, asks: [] }]),
  ),
  english,
);
const asked = (text: string) => sentencesOf([text], english).flatMap((sentence) => factsAsked(sentence, profiles));

it.each([
  ['Where would you like to pick it up?', ['pickup_city']],
  ['Until when will you need it?', ['end_date']],
  ['How long do you need the boat?', ['end_date']],
  ['To whom should we send it?', ['recipient_account_name']],
  ['Do you have a particular film in mind?', ['title']],
  ['What type of food would you like?', ['dish']],
  ['What type of boat do you prefer?', ['boat_type']],
  ['Are you picking it up on March 5th?', ['start_date']],
])('"%s" asks for %j', (text, facts) => {
  expect(asked(text)).toEqual(facts);
});

it.each([
  'I found a sloop, which leaves from the harbour at noon.',
  'So you want the sloop from March 5th?',
  'Please confirm: a sloop in Kiel from March 5th to March 7th at 10 am.',
  'How would you like watching Jaws on board?',
])('"%s" tells or proposes, and asks for nothing', (text) => {
  expect(asked(text)).toEqual([]);
});
