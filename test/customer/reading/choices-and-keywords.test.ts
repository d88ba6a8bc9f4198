import { describe, expect, it } from 'vitest';
import { keywordsIn } from '../../../src/customer/reading/keywords.ts';
import { understand } from '../../../src/customer/understand.ts';
import { languageFor } from '../../../src/language/languages.ts';
import { readTurn } from '../../../src/language/text/read-turn.ts';
import { briefOf } from '../brief-of.ts';

const words = (text: string, ...aims: string[]) => {
  const { keyword, keywordNo } = keywordsIn(readTurn([text], languageFor('en')).sentences, new Set(aims));
  return [keyword, keywordNo];
};

describe('words to type', () => {
  it.each([
    ["If that's right, type SEND. If not, type FIX.", 'SEND', 'FIX'],
    ['By typing ACCEPT you agree to the terms. Type DECLINE to abort.', 'ACCEPT', 'DECLINE'],
    ['Reply OK to confirm or X to cancel.', 'OK', 'X'],
    ['I need the word SHIP to go on.', 'SHIP', null],
    ['To go ahead, press one. To leave it, press two.', 'one', 'two'],
    ['Parcel 42 to Leeds. y/n', 'y', 'n'],
    ["Please confirm with a 'yes' if I should make this change.", 'yes', null],
    ['Please confirm by replying "yes." After that I can see to the rest.', 'yes', null],
    ['Please confirm that you would like to go ahead with this (yes).', 'yes', null],
  ])('of "%s" are the one whose condition holds, and the other', (text, yes, no) => {
    expect(words(text)).toEqual([yes, no]);
  });

  it.each([
    'Press 1 for returns, 2 for refunds.',
    'Text STOP to opt out.',
    'Reply HELP for help.',
    'Reply with the number.',
    'I will send it to 12 Elm Avenue, Houston, TX, 77242, USA.',
  ])('are none in "%s"', (text) => {
    expect(words(text)).toEqual([null, null]);
  });

  it('follow what the customer came for where a word may be a yes or a no', () => {
    expect(words('Reply CANCEL to cancel, KEEP to keep your plan', 'cancel')).toEqual(['CANCEL', 'KEEP']);
  });
});

describe('choices in words', () => {
  const labels = (text: string) =>
    understand({ messages: [{ text, options: [] }], signals: [] }, briefOf()).flatMap((act) =>
      act.kind === 'offers' ? act.options.map(({ label }) => label) : [],
    );

  it.each([
    ['Do you want weekly (£4, stop any time) or yearly (£40)?', ['weekly', 'yearly']],
    ['So, trains or buses, what do you like better?', ['trains', 'buses']],
    ['I could post it, you could call by, or we can deliver it. Which one?', ['post it', 'call by', 'deliver it']],
    [
      'There are three slots left: Monday at 2 pm, Tuesday at 10 am and Friday. Which shall I take?',
      ['Monday at 2 pm', 'Tuesday at 10 am', 'Friday'],
    ],
  ])('are heard in "%s"', (text, wanted) => {
    expect(labels(text)).toEqual(wanted);
  });

  it('are no points of what a word agrees to as a whole', () => {
    expect(
      labels(
        'I would then do this:\n1. Cancel the rug\n2. Cancel the lamp\n\nPlease reply with "yes" to confirm both.',
      ),
    ).toEqual([]);
  });

  it('are not heard in what is merely told', () => {
    expect(labels('Your papers have been received and are being read. Would you like to join our club?')).toEqual([]);
  });
});
