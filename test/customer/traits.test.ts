/** What each trait of a persona does to what is said and done. */
import { describe, expect, it } from 'vitest';
import { agendaCustomer } from '../../src/customer/agenda.ts';
import type { CustomerTurn } from '../../src/customer/customer.ts';
import { showsEmotion } from '../../src/score/tone/emotion.ts';
import type { Brief } from '../../src/plan/brief.ts';
import { briefOf, reply } from './brief-of.ts';

type Persona = Partial<Brief['persona']>;
const seeds = Array.from({ length: 60 }, (_, at) => `seed ${at}`);
const facts = { order_number: { value: '4471990218', description: 'the order number' } };
const textOf = ({ messages }: CustomerTurn) => messages.map(({ text }) => text).join(' ');
const customerOf = (persona: Persona, seed: string, parts: object = {}) =>
  agendaCustomer(briefOf({ seed, persona, facts, ...parts }));

/** What is said to some turns of a bot, the opening first. */
function saidTo(persona: Persona, seed: string, texts: readonly string[], parts: object = {}): CustomerTurn[] {
  const customer = customerOf(persona, seed, parts);
  const turns = [customer.open()];
  for (const text of texts) {
    const { next } = customer.react(reply(text));
    if (next === null) break;
    turns.push(next);
  }
  return turns;
}

const asking = 'What is your order number?';
const done = 'Your refund has been issued.';
const shareOf = (persona: Persona, texts: readonly string[], pattern: RegExp) => {
  const all = seeds.flatMap((seed) => saidTo(persona, seed, texts).map(textOf));
  return all.filter((text) => pattern.test(text)).length / all.length;
};

describe('politeness', () => {
  const courteous = /\b(?:please|pls|thanks?|thank you|sorry|appreciate|grateful)\b/i;
  it('the polite say please and thanks more often than others, the blunt hardly ever', () => {
    const texts = [asking, done];
    const [blunt, average, polite] = (['blunt', 'average', 'polite'] as const).map((politeness) =>
      shareOf({ politeness }, texts, courteous),
    );
    expect(polite).toBeGreaterThan(average! + 0.1);
    expect(blunt).toBeLessThan(average! - 0.1);
  });
});

describe('literacy', () => {
  it('of those who hardly write, about every second longer word is misspelt, and no fact', () => {
    const opening = ['Parcel never arrived although everything else usually comes within three working days'];
    const words = new Set(opening[0]!.toLowerCase().split(' '));
    const typed = seeds.map((seed) =>
      saidTo({ literacy: 'very-low', verbosity: 'terse' }, seed, [asking], { opening }),
    );
    const long = typed.flatMap(([first]) =>
      textOf(first!)
        .toLowerCase()
        .match(/\p{L}{4,}/gu)!,
    );
    const wrong = long.filter((word) => !words.has(word)).length / long.length;
    expect(wrong).toBeGreaterThan(0.35);
    expect(wrong).toBeLessThan(0.6);
    for (const [, answer] of typed) expect(textOf(answer!)).toContain('4471990218');
  });
});

describe('hedging', () => {
  it('tells as if not sure of it, and tells it', () => {
    const unsure = /\b(?:think|believe|guess|sure|maybe|probably|might|could be|should be|hope|remember|certain)\b/i;
    expect(shareOf({ hedges: true }, [asking], unsure)).toBeGreaterThan(shareOf({}, [asking], unsure) + 0.2);
    for (const seed of seeds) expect(textOf(saidTo({ hedges: true }, seed, [asking])[1]!)).toContain('4471990218');
  });
});

describe('mixing up', () => {
  it('gets a number wrong now and then, by two digits, and says the right one after it', () => {
    const answers = seeds.map((seed) => textOf(saidTo({ mixes_up: true }, seed, [asking])[1]!));
    const wrong = answers.filter((text) => /\d{10}\D+\d{10}/.test(text));
    expect(wrong.length).toBeGreaterThan(15);
    expect(wrong.length).toBeLessThan(45);
    for (const text of answers) expect(text.match(/\d{10}/g)!.at(-1)).toBe('4471990218');
    for (const text of wrong) {
      const [first] = text.match(/\d{10}/g)!;
      expect(first!.split('').sort()).toEqual('4471990218'.split('').sort());
    }
  });
});

describe('forgetfulness', () => {
  it('looks for a number first, and gives it the next time whatever the bot says', () => {
    const [, looks, gives] = saidTo({ forgetful: true }, 'one', [asking, 'No problem, take your time.']);
    expect(looks!.acts.map(({ kind }) => kind)).toEqual(['looks-for']);
    expect(textOf(looks!)).not.toContain('4471990218');
    expect(gives!.acts.map(({ kind }) => kind)).toContain('informs');
    expect(textOf(gives!)).toContain('4471990218');
  });

  it('knows by heart what has happened', () => {
    const parts = { facts: { what: { value: 'the spout is chipped', description: 'what is wrong with it' } } };
    const [, answer] = saidTo({ forgetful: true }, 'one', ['What is wrong with it?'], parts);
    expect(answer!.acts.map(({ kind }) => kind)).toEqual(['informs']);
  });
});

describe('pushing back', () => {
  it('asks once whether it is done before believing it', () => {
    const customer = customerOf({ pushes_back: true }, 'one');
    customer.open();
    expect(customer.react(reply(done)).next!.acts).toEqual([{ kind: 'doubts' }]);
    const then = customer.react(reply('Yes, it is done.'));
    expect(then.end?.why ?? then.next!.acts[0]!.kind).toMatch(/^(?:resolved|thanks)$/);
  });

  it('goes on where the bot takes it back', () => {
    const customer = customerOf({ pushes_back: true }, 'one');
    customer.open();
    customer.react(reply(done));
    const { end, next } = customer.react(reply('Unfortunately I cannot refund this order.'));
    expect(end).toBeNull();
    expect(next!.acts.map(({ kind }) => kind)).not.toContain('thanks');
  });

  it('objects once more than others', () => {
    const refusals = Array.from({ length: 4 }, (_, at) => `Unfortunately that is not possible, for reason ${at}.`);
    const count = (persona: Persona) =>
      seeds
        .flatMap((seed) => saidTo({ asks_human: 'never', ...persona }, seed, refusals))
        .filter(({ acts }) => acts.some(({ kind }) => kind === 'objects')).length;
    expect(count({ pushes_back: true })).toBeGreaterThan(count({}));
  });
});

describe('vulnerability', () => {
  it.each([
    [true, /hard|difficult/i],
    ['bereavement', /died|death|lost/i],
    ['hardship', /money|job|ends meet/i],
    ['illness', /ill\b|treatment|hospital/i],
    ['disability', /sighted|disability|screen reader/i],
  ] as const)(
    '%s is said in the first message, by the terse as well, and is to be met with care',
    (vulnerable, words) => {
      for (const verbosity of ['terse', 'normal', 'chatty'] as const)
        for (const seed of seeds.slice(0, 20)) {
          const first = customerOf({ vulnerable, verbosity, literacy: 'high' }, seed).open();
          expect(textOf(first)).toMatch(words);
          expect(showsEmotion(first)).toBe(true);
        }
    },
  );

  it('is not said by others', () => {
    for (const seed of seeds)
      expect(
        customerOf({}, seed)
          .open()
          .acts.map(({ kind }) => kind),
      ).not.toContain('tells-plight');
  });
});

describe('words that fit the moment', () => {
  it('who waits for a promised person does not thank a bot that did not understand for its news', () => {
    const texts = ['I will connect you to a colleague.', "Sorry, I didn't understand that."];
    const parts = { wants: { human: true } };
    const waiting = seeds.map((seed) => textOf(saidTo({ patience: 7, register: 'formal' }, seed, texts, parts)[2]!));
    expect(waiting.filter((text) => /to know|noted|understood|I see/i.test(text))).toEqual([]);
  });

  it('a number that is told is no question, whatever it begins with', () => {
    const persona: Persona = { register: 'formal', literacy: 'high' };
    const told = Array.from({ length: 300 }, (_, at) => textOf(saidTo(persona, `told ${at}`, [asking])[1]!));
    expect(told.filter((text) => /^what I have/i.test(text)).length).toBeGreaterThan(3);
    expect(told.filter((text) => text.endsWith('?'))).toEqual([]);
  });
});
