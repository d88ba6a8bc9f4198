/** What a model writes in a customer's place and what is wrong with it, each thing by itself. */
import { describe, expect, it } from 'vitest';
import type { CustomerAct } from '../../../../src/customer/acts.ts';
import { type Heard, faultsOf } from '../../../../src/customer/wording/by-model/faults.ts';
import { english } from '../../../../src/language/en/index.ts';
import { languageFor } from '../../../../src/language/languages.ts';
import { briefOf } from '../../brief-of.ts';

const facts = {
  order_number: { value: 'MX-48213' },
  bought: { value: '2031-05-04', description: 'when it was bought' },
  price: { value: '£49.90' },
  name: { value: 'Anaïs Keller' },
  colour: { value: 'navy blue' },
};

/** The turn in which the order number is told, with the day. */
function heard(parts: Partial<Heard> & { acts?: CustomerAct['kind'][] } = {}): Heard {
  const { acts = ['informs'], say = 'It is MX-48213, bought on 4 May 2031.', ...rest } = parts;
  const tells = say.includes('MX')
    ? [
        { fact: 'order_number', value: 'MX-48213' },
        { fact: 'bought', value: '2031-05-04' },
      ]
    : [];
  const plain = acts.map((kind, at) => ({
    act: { kind } as CustomerAct,
    text: say,
    intact: [],
    tells: at === 0 ? tells : [],
  }));
  return {
    brief: briefOf({ facts, opening: ['I want a refund for my parcel'], persona: { locale: 'en-GB' } }),
    language: english,
    turn: {
      messages: [],
      acts: plain.map(({ act }) => act),
      mood: { valence: 0, arousal: 0 },
      patience: 5,
      thinking: [],
      plain,
    },
    say,
    said: ['I want a refund for my parcel'],
    bot: ['Sorry to hear that. Which order is it, and when did you buy it? We answer within 3 days.'],
    understood: [],
    ...rest,
  };
}

describe('words that pass', () => {
  it.each([
    'That would be MX-48213, from the 4th of May 2031',
    'mx 48213. Bought it 4/5/2031',
    'MX-48213, and I got it on May 4, 2031. You say 3 days?',
    'It’s MX-48213 and I bought the one parcel on 4 May',
  ])('%s', (text) => expect(faultsOf(text, heard())).toEqual([]));
});

describe('words that do not', () => {
  it.each([
    ['MX-48231, from 4 May 2031', /does not say "MX-48213"/],
    ['MX-48213, from 5 May 2031', /does not say "2031-05-04"/],
    ['Bought on 4 May 2031', /does not say "MX-48213"/],
    ['MX-48213 of 4 May 2031, I paid £20', /nobody has told it "20"/],
    ['MX-48213 of 4 May 2031, it cost £49.90', /gives away the price/],
    ['MX-48213 of 4 May 2031, and again on 6 June 2031', /nobody has told it "6"/],
    ['MX-48213 of 4 May 2031, two of them', /nobody has told it "two"/],
    ['MX-48213 of 4 May 2031, for twenty-two people', /nobody has told it "22"/],
    ['MX-48213 of 4 May 2031, it came yesterday', /nobody has told it "yesterday"/],
    ['MX-48213 of 4 May 2031, due on Friday', /nobody has told it "friday"/],
    ['MX-48213 of 4 May 2031, my name is Tom Baker', /nobody has told it "Tom Baker"/],
    ['MX-48213 of 4 May 2031, from the Oxford branch', /nobody has told it "Oxford"/],
    ['MX-48213 of 4 May 2031, write to me@there.example', /nobody has told it "me@there.example"/],
    ['MX-48213 of 4 May 2031, see www.there.example', /nobody has told it "www.there.example"/],
    ['MX-48213 of 4 May 2031, the one in navy blue', /gives away the colour/],
    ['MX-48213 of 4 May 2031. How can I help you today?', /speaks for the company/],
    ['MX-48213 of 4 May 2031. As an AI I have no parcel.', /speaks as a machine/],
    ['MX-48213 of 4 May 2031, goodbye', /takes leave/],
    ['MX-48213 of 4 May 2031, let me talk to a human', /asks for a human/],
    ['MX-48213 vom 4. Mai 2031, das habe ich bei euch gekauft und es ist nicht da', /is in German/],
    ['Customer: MX-48213 of 4 May 2031', /name before it/],
    ['**MX-48213** of 4 May 2031', /markup/],
    ['[order number] of 4 May 2031', /placeholder/],
    ['MX-48213 of 4 May 2031 \u0007', /nobody types/],
    ['MX-48213 of 4 May 2031 \uD83D', /nobody types/],
    [`MX-48213 of 4 May 2031. ${'I am cross. '.repeat(60)}`, /far too long/],
  ])('%s', (text, why) => expect(faultsOf(text, heard()).join('; ')).toMatch(why));

  it('are those said before, also with other marks', () => {
    const wants = heard({ acts: ['rephrases'], say: 'Please refund my parcel' });
    expect(faultsOf('I want a refund, for my parcel!', wants).join()).toMatch(/said just that before/);
  });

  it('do not say what they were to, or only thanks', () => {
    const wants = heard({ acts: ['rephrases'], say: 'Please refund my parcel' });
    expect(faultsOf('The weather has been lovely', wants).join()).toMatch(/does not say what it was to say/);
    expect(faultsOf('Thank you so much!', wants).join()).toMatch(/nothing but thanks/);
  });

  it('answer a question for leave that the agenda did not answer', () => {
    const asked = heard({
      acts: ['rephrases'],
      say: 'I just want the refund for my parcel',
      understood: [
        {
          kind: 'confirms',
          about: 'act',
          message: 0,
          quote: '',
          fact: null,
          value: null,
          keyword: null,
          keywordNo: null,
          values: [],
        },
      ],
    });
    expect(faultsOf('Yes, cancel the parcel', asked).join()).toMatch(/says yes or no/);
    expect(faultsOf('A refund for the parcel is all I want', asked)).toEqual([]);
  });

  it('do not ask for the human that is to be asked for', () => {
    const human = heard({ acts: ['asks-human'], say: 'Can I talk to a human please' });
    expect(faultsOf('This parcel is a nightmare', human).join()).toMatch(/does not ask for a human/);
    expect(faultsOf('Please put me through to a real person', human)).toEqual([]);
  });

  it.each([
    ['de', 'Womit kann ich Ihnen weiterhelfen?'],
    ['de', 'Das Paket sollte gestern kommen'],
    ['de', 'Danke, auf Wiedersehen, das wäre dann alles'],
    ['es', '¿En qué puedo ayudarle?'],
    ['es', 'Mi paquete tenía que llegar ayer'],
    ['fr', 'Comment puis-je vous aider ?'],
    ['fr', 'Mon colis devait arriver hier'],
    ['fr', 'Merci, au revoir, c’est tout'],
  ])('in %s: %s', (locale, text) => {
    const say = { de: 'Mein Paket ist nicht da', es: 'Mi paquete no ha llegado', fr: 'Mon colis n’est pas arrivé' }[
      locale
    ]!;
    const own = heard({ acts: ['rephrases'], say, language: languageFor(locale), said: [], bot: ['…'] });
    expect(faultsOf(text, own)).not.toEqual([]);
    expect(faultsOf(say, own)).toEqual([]);
  });
});
