import { describe, expect, it } from 'vitest';
import { agendaCustomer } from '../../src/customer/agenda.ts';
import { countOf, expand } from '../../src/customer/wording/grammar.ts';
import { asksForHuman } from '../../src/customer/reading/asks-for-human.ts';
import { languages } from '../../src/language/languages.ts';
import { mentions } from '../../src/language/text/values.ts';
import type { Phrases, Wordings } from '../../src/language/wordings.ts';
import { random } from '../../src/plan/random.ts';
import { briefOf } from './brief-of.ts';

const registers = ['formal', 'neutral', 'casual'] as const;
const grammarsOf = (phrases: Phrases) => registers.flatMap((register) => phrases[register] ?? []);

/** Many sentences of each grammar; all of the small ones. */
function sentencesOf(phrases: Phrases): string[] {
  const stream = random('wordings', 'test');
  return grammarsOf(phrases).flatMap((grammar) =>
    Array.from({ length: Math.min(400, countOf(grammar) * 6) }, () => expand(grammar, stream)),
  );
}

const all = ({ tellings, answers, demands }: Wordings): [string, Phrases][] =>
  Object.entries<Phrases>({ ...tellings, ...answers, ...demands });

describe.each(Object.entries(languages))('the wordings of %s', (code, { wordings }) => {
  it('make sentences without doubled words, stray marks and unknown slots', () => {
    const odd = all(wordings).flatMap(([kind, phrases]) =>
      sentencesOf(phrases)
        .filter((text) =>
          /(?<!\p{L})(\p{L}+) \1(?!\p{L})|[[\]|]|\s[,.?!]|,\s*[,.?!]|^\s|\s$|^$|\{(?!value|wrong|the|my|thing|wish)/iu.test(
            text,
          ),
        )
        .map((text) => `${kind}: ${text}`),
    );
    expect([...new Set(odd)]).toEqual([]);
  });

  it('are many for what is said often', () => {
    const often = ['tells-again', 'asks-human', 'asks-human-again', 'still-wishes', 'wishes'];
    const few = all(wordings)
      .filter(([kind]) => often.includes(kind))
      .map(([kind, phrases]) => [kind, grammarsOf(phrases).reduce((total, grammar) => total + countOf(grammar), 0)]);
    expect(few.filter(([, count]) => Number(count) < 40)).toEqual([]);
    const ways = wordings.demands['repeats-before'].neutral.length * wordings.demands['repeats-after'].neutral.length;
    expect(ways).toBeGreaterThan(200);
  });

  it('tell a fact so that it is read again in what was said, and no other value of its kind', () => {
    const tellings = Object.entries(wordings.tellings).filter(([kind]) => !kind.startsWith('fact-'));
    const missed = tellings.flatMap(([kind, phrases]) =>
      sentencesOf(phrases).flatMap((text) =>
        valuesOf(code)
          .filter(
            ([value, other]) =>
              !mentions(withValue(text, value), value, languages[code]!) ||
              mentions(withValue(text, value), other, languages[code]!),
          )
          .map(([value]) => `${kind}: ${withValue(text, value)}`),
      ),
    );
    expect([...new Set(missed)]).toEqual([]);
  });

  it('are never as in a form: a name, a colon and its value', () => {
    const formLike = (['tells-named', 'volunteers-named'] as const)
      .flatMap((kind) => sentencesOf(wordings.tellings[kind]))
      .filter((text) => /^\{(?:thing|the|my)\} ?:/.test(text));
    expect(formLike).toEqual([]);
  });

  it.runIf(code === 'en')('offer nothing "in case" that was asked for', () => {
    const told = sentencesOf(wordings.tellings['tells-named']);
    expect(
      told.filter((text) => /in case|by the way|btw|before you ask|if (?:it|that) helps|also/i.test(text)),
    ).toEqual([]);
  });

  it.runIf(code === 'en')('are whole where their question mark is left out', () => {
    const { answers, tellings } = wordings;
    const nods = sentencesOf(answers.nods).filter((text) => /\b(?:so|and)\??$/i.test(text));
    const freely = sentencesOf(tellings['tells-freely']).filter((text) => /question/i.test(text));
    expect([...nods, ...freely]).toEqual([]);
  });

  it.runIf(code === 'en')('say yes and no so that a bot which looks for the usual words finds them', () => {
    const { answers } = wordings;
    const said = (start: string) =>
      Object.entries(answers)
        .filter(([kind]) => kind.startsWith(start))
        .flatMap(([, phrases]) => sentencesOf(phrases));
    const no = /\b(?:no|nope|nah|not|dont|don't|isn't|wrong|rather|leave it)\b/i;
    const yes =
      /\b(?:yes|yep|yeah|yup|ya|sure|ok|okay|alright|great|correct|right|exactly|good|please|pls|do it|go ahead|go for it|like that|appreciate|that works|take that|that's it|do so)\b/i;
    expect(said('yes-').filter((text) => !yes.test(text) || /\b(?:no|nope|nah|dont|don't)\b/i.test(text))).toEqual([]);
    expect(said('no-').filter((text) => !no.test(text) || /^(?:yes|yep|sure|ok|okay|correct)\b/i.test(text))).toEqual(
      [],
    );
  });

  it.runIf(code === 'en')('are read by our own ears as what they mean', () => {
    const unheard = sentencesOf(wordings.demands['asks-human']).filter((text) => !asksForHuman(text, languages['en']!));
    expect([...new Set(unheard)]).toEqual([]);
  });
});

/** Values as they are said, each with another that must not be read in it. */
const valuesOf = (code: string): [string, string][] => [
  ['MX-48213', 'MX-48214'],
  ['4471990218', '4471990219'],
  ['jo.b@example.com', 'jo.d@example.com'],
  [
    { en: '24 December 2031', de: '24. Dezember 2031', es: '24 de diciembre de 2031', fr: '24 décembre 2031' }[code]!,
    '2031-12-25',
  ],
  [{ en: '48.90', de: '48,90', es: '48,90', fr: '48,90' }[code]!, '84.90'],
  ['Pavo Outdoor', 'Orchard'],
];

/** `{wrong}` is what the bot said: it is no part of what is told. */
const withValue = (text: string, value: string): string =>
  text
    .replaceAll('{value}', value)
    .replaceAll('{wrong}', 'that')
    .replaceAll(/\{(?:the|my|thing)\}/g, 'X');

/** What a customer says to a human agent who asks for one fact. */
function answerTo(locale: string, value: string | number, description: string, seed: string): string {
  const brief = briefOf({ seed, persona: { locale }, facts: { x: { value, description } } });
  const customer = agendaCustomer(brief);
  customer.open();
  const { messages } = customer.answerAgent([{ kind: 'asks', fact: 'x', message: 0, quote: '' }]);
  return messages.map(({ text }) => text).join(' ');
}

const seeds = Array.from({ length: 30 }, (_, at) => `seed ${at}`);

it.each([
  ['de-AT', /24\. Dezember 2031|24\.12\.2031/],
  ['es-MX', /24 de diciembre del? 2031|24\/12\/2031/],
  ['fr-BE', /24 décembre 2031|24\/12\/2031/],
  ['pl-PL', /24(?:th)?(?: of)? December,? 2031/],
])('a date is said as in %s', (locale, spokenDate) => {
  for (const seed of seeds) expect(answerTo(locale, '2031-12-24', '', seed)).toMatch(spokenDate);
});

it.each([
  ['de', 'Ort des Lecks', 'hinter der Waschmaschine im Keller'],
  ['es', 'desde cuándo no hay luz', 'desde ayer por la noche'],
  ['fr', 'où se trouve la fuite', 'sous la terrasse, côté jardin'],
])('free words stand as they are in %s', (locale, description, value) => {
  for (const seed of seeds) {
    const text = answerTo(locale, value, description, seed);
    expect(text).toContain(value);
    expect(text).not.toContain(description);
  }
});

it('an amount has the decimal mark of the place, and a goal is told as a wish', () => {
  for (const seed of seeds) expect(answerTo('de', '49.90', 'der Betrag', seed)).toContain('49,90');
  expect(languages['de']!.wordings.speech.wish('Die Bestellung stornieren')).toBe('die Bestellung stornieren');
  expect(languages['de']!.wordings.speech.wish('Erfahren, wann das Paket kommt')).toBe(
    'erfahren, wann das Paket kommt',
  );
  expect(languages['es']!.wordings.speech.wish('Cancelar el pedido')).toBe('cancelar el pedido');
  expect(languages['fr']!.wordings.speech.wish('Savoir quand arrive le colis')).toBe('savoir quand arrive le colis');
  expect(languages['en']!.wordings.speech.wish('Learn when the parcel comes')).toBe('know when the parcel comes');
  expect(languages['en']!.wordings.speech.wish('A refund for her')).toBeNull();
});
