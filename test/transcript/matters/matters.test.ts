import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../src/language/languages.ts';
import { gapFinder } from '../../../src/transcript/matters/gaps.ts';
import { gistOf } from '../../../src/transcript/matters/gist.ts';
import { type Example, matcherOf } from '../../../src/transcript/matters/matcher.ts';

const suite = (locale: string, openings: Record<string, string[]>): Example[] =>
  Object.entries(openings).flatMap(([intent, texts]) =>
    texts.map((text) => ({ intent, scenario: `${intent}-1`, gist: gistOf(text, languageFor(locale)) })),
  );

const shop = suite('en', {
  cancel: ['I want to cancel my order.', 'Please cancel the order I placed yesterday.'],
  refund: ['My refund has not arrived.', 'Where is the money for the lamp I sent back?'],
  parcel: ['When does my parcel come?', "My delivery hasn't shown up."],
});

const match = (text: string, examples = shop, locale = 'en') => {
  const found = matcherOf(examples).match(gistOf(text, languageFor(locale)));
  return found?.isSure ? found.intent : null;
};

describe('what a customer comes for is told by the openings of the suite', () => {
  it.each([
    ['hi, could you cancel order 4411 for me', 'cancel'],
    ['still waiting for my refund to arrive', 'refund'],
    ['my package has not been delivered', 'parcel'],
  ])('%s: %s', (text, intent) => expect(match(text)).toBe(intent));

  it.each(['Do you have jobs in your warehouse?', 'hello', '', 'What is the capital of Peru?'])(
    '%j is surely about none of them',
    (text) => expect(match(text)).toBeNull(),
  );

  it('in other languages as well', () => {
    const laden = suite('de', {
      kuendigen: ['Ich möchte meinen Vertrag kündigen.'],
      rechnung: ['Auf meiner Rechnung steht ein falscher Betrag.'],
    });
    expect(match('Hallo, meine Rechnung stimmt nicht, der Betrag ist falsch', laden, 'de')).toBe('rechnung');
    expect(match('I want to cancel my order.', laden, 'en')).toBeNull();
  });
});

function gapsIn(texts: string[], stated: string | null = null) {
  const matcher = matcherOf(shop);
  const finder = gapFinder(matcher);
  for (const [index, said] of texts.entries()) {
    const gist = gistOf(said, languageFor('en'));
    finder.add(`c-${index}`, { said, gist }, stated, stated === null ? matcher.match(gist) : null);
  }
  return finder.gaps();
}

const usual = Array.from({ length: 30 }, (_, index) => `Please cancel the order ${index} I placed`);

describe('what no scenario has', () => {
  it('is a matter that several customers share, with their openings', () => {
    const jobs = ['Is the warehouse job still open?', 'how do I apply for a job', 'I sent a job application'];
    const { matters, compared, sure } = gapsIn([...usual, ...jobs]);
    expect({ compared, sure }).toEqual({ compared: 33, sure: 30 });
    expect(matters).toMatchObject([{ conversations: 3, words: ['job'] }]);
    expect(matters[0]!.examples.map(({ said }) => said)).toEqual(jobs);
  });

  it('is no matter where two customers alone share a word', () => {
    expect(gapsIn([...usual, 'Is the warehouse job open?', 'I want a job']).matters).toEqual([]);
  });

  it('is an intent that the export names and the suite does not know', () => {
    const { matters } = gapsIn(['tell me about solar panels'], 'solar');
    expect(matters).toMatchObject([{ words: ['solar'], conversations: 1 }]);
  });

  it('is a word for a matter of the suite that no opening says, with the scenario to add it to', () => {
    const twice = Array.from({ length: 6 }, (_, index) => `cancel my order ${index}, I ordered a duplicate`);
    const { wordings } = gapsIn([...usual, ...twice]);
    expect(wordings).toMatchObject([
      { intent: 'cancel', scenario: 'cancel-1', words: ['duplicate'], conversations: 6 },
    ]);
  });

  it('is nothing where customers say what the suite says', () => {
    expect(gapsIn(usual)).toMatchObject({ matters: [], wordings: [] });
  });
});
