/** What the customer answers to acts, however they were read: the reading is tested elsewhere. */
import { describe, expect, it } from 'vitest';
import type { BotAct } from '../../src/customer/acts.ts';
import { hear } from '../../src/customer/heard.ts';
import { newMind, type Mind } from '../../src/customer/mind.ts';
import { respond } from '../../src/customer/respond.ts';
import { push, speak } from '../../src/customer/speak.ts';
import { briefOf } from './brief-of.ts';

type Parts = NonNullable<Parameters<typeof briefOf>[0]>;
type Confirms = Extract<BotAct, { kind: 'confirms' }>;

/** A customer in mid-conversation who has told all its facts. */
function customerOf(parts: Parts): Mind {
  const mind = newMind(briefOf(parts));
  mind.turn = 2;
  for (const fact of Object.keys(mind.brief.facts)) mind.disclosed.set(fact, 1);
  return mind;
}

function answer(mind: Mind, acts: BotAct[]): string {
  mind.heard = hear({ messages: [] }, acts);
  push(respond(acts, mind).due, mind);
  return speak(mind)
    .messages.map(({ text }) => text)
    .join(' ');
}

const place = { message: 0, quote: 'What the bot said.' };
const confirms = (parts: Partial<Confirms>): BotAct => ({
  ...place,
  kind: 'confirms',
  about: 'act',
  fact: null,
  value: null,
  keyword: null,
  keywordNo: null,
  values: [],
  ...parts,
});
const offers = (labels: string[], by: 'key' | 'label', fact: string | null = null): BotAct => ({
  ...place,
  kind: 'offers',
  options: labels.map((label, at) => ({ label, value: by === 'key' ? String(at + 1) : label })),
  by,
  fact,
});
const stay = { facts: { nights: { value: '4', description: 'the nights' }, room: { value: 'Garden Suite' } } };

describe('asked to confirm, the customer', () => {
  it('types the very keyword that is asked for, and nothing else', () => {
    expect(answer(customerOf({}), [confirms({ keyword: 'BOOK', keywordNo: 'STOP' })])).toBe('BOOK');
    const declines = customerOf({ decline: ['insurance'] });
    const act = confirms({ quote: 'Add the insurance?', keyword: 'BOOK', keywordNo: 'STOP' });
    expect(answer(declines, [act])).toBe('STOP');
  });

  it('says that a summary is right, or puts right what is wrong in it', () => {
    const right = { about: 'nights', value: '4', correct: true };
    const wrong = { about: 'room', value: 'Tower Room', correct: false };
    const good = answer(customerOf(stay), [confirms({ about: 'summary', values: [right] })]);
    expect(good).toMatch(/yes|right|correct|good|it/i);
    const bad = answer(customerOf(stay), [confirms({ about: 'summary', values: [right, wrong], keyword: 'OK' })]);
    expect(bad).toContain('Garden Suite');
    expect(bad).not.toMatch(/^(?:yes|ok)\b/i);
  });

  it('gives leave to act and does not know how things are', () => {
    for (const [about, kind] of [
      ['act', 'affirms'],
      ['offer', 'denies'],
      ['state', 'does-not-know'],
    ] as const) {
      const mind = customerOf({});
      expect(respond([confirms({ about })], mind).due[0]?.kind).toBe(kind);
    }
  });

  it('takes what is offered beside the matter only where it prefers it, and never what it declines', () => {
    const quote = 'Would you like breakfast with that?';
    expect(respond([confirms({ about: 'offer', quote })], customerOf({ prefer: ['breakfast'] })).due[0]?.kind).toBe(
      'affirms',
    );
    expect(respond([confirms({ about: 'act', quote })], customerOf({ decline: ['breakfast'] })).due[0]?.kind).toBe(
      'denies',
    );
  });

  it('says again what it said, asked whether that was a yes or a no', () => {
    const mind = customerOf({ decline: ['breakfast'] });
    answer(mind, [confirms({ quote: 'Shall I add breakfast?' })]);
    expect(respond([confirms({ about: 'choice' })], mind).due[0]?.kind).toBe('denies');
  });

  it('does not take a request to say it again for one for leave', () => {
    const due = respond([{ ...place, kind: 'did-not-understand' }, confirms({})], customerOf({})).due;
    expect(due[0]?.kind).toBe('rephrases');
  });
});

describe('offered choices, the customer', () => {
  it('types the key that is asked for, alone, and again where it must', () => {
    const mind = customerOf({ prefer: ['opening hours'] });
    const menu = offers(['Returns', 'Opening hours'], 'key');
    expect(answer(mind, [menu])).toBe('2');
  });

  it('names the one it prefers, and its own among several of a kind', () => {
    expect(answer(customerOf({ prefer: ['by post'] }), [offers(['at the counter', 'by post'], 'label')])).toMatch(
      /by post/i,
    );
    const mind = customerOf({ facts: { booking: { value: 'QX-7781' } } });
    expect(answer(mind, [offers(['QX-1187, two nights', 'QX-7781, one night'], 'label')])).toMatch(/QX-7781/);
  });

  it('says no where it declines them all, and what it knows where a yes or a no answers a question', () => {
    const mind = customerOf({ decline: ['voucher', 'exchange'] });
    expect(respond([offers(['Voucher', 'Exchange'], 'label')], mind).due[0]?.kind).toBe('denies');
    const knows = customerOf({ facts: { opened: { value: false, description: 'whether it was opened' } } });
    const acts: BotAct[] = [{ ...place, kind: 'asks', fact: 'opened' }, offers(['Yes', 'No'], 'key', 'opened')];
    expect(answer(knows, acts)).toBe('2');
  });
});

describe('a person', () => {
  const promise: BotAct = { ...place, kind: 'promises-human' };
  it.each([
    ['never', 'allowed', 'denies', 'denies'],
    ['when-stuck', 'forbidden', 'denies', 'denies'],
    ['at-once', 'allowed', 'affirms', undefined],
  ] as const)('is taken or declined: asks %s, policy %s', (asks_human, policy, kind, promised) => {
    const escalation = { policy, trigger: null, within: null, context: [], queue: null, agent: null };
    const mind = customerOf({ persona: { asks_human }, escalation });
    expect(respond([{ ...place, kind: 'offers-human' }], mind).due[0]?.kind).toBe(kind);
    expect(respond([promise], mind).due[0]?.kind).toBe(promised);
  });

  it('asked for by the customer itself is taken, whatever the policy', () => {
    const escalation = {
      policy: 'forbidden' as const,
      trigger: null,
      within: null,
      context: [],
      queue: null,
      agent: null,
    };
    const mind = customerOf({ escalation });
    mind.humanAsked = 1;
    expect(respond([{ ...place, kind: 'offers-human' }], mind).due[0]?.kind).toBe('affirms');
  });
});

describe('answered in another language, the customer', () => {
  const german = 'Guten Tag, wir haben Ihre Anfrage erhalten und können Ihnen bei der Bestellung helfen.';
  it('says so once, and minds', () => {
    const mind = customerOf({ persona: { locale: 'en-GB' } });
    const acts: BotAct[] = [{ ...place, kind: 'unknown' }];
    mind.heard = hear({ messages: [{ text: german, options: [] }] }, acts);
    const first = respond(acts, mind);
    expect(first.due.map(({ kind }) => kind)).toEqual(['asks-language']);
    expect(first.events).toContain('other-language');
    push(first.due, mind);
    expect(speak(mind).messages[0]!.text).toMatch(/english/i);
    expect(respond(acts, mind).due.map(({ kind }) => kind)).not.toContain('asks-language');
  });

  it('takes no notice where it is its own, or where nothing can be told', () => {
    const heard = (locale: string, text: string) => {
      const mind = customerOf({ persona: { locale } });
      mind.heard = hear({ messages: [{ text, options: [] }] }, []);
      return respond([{ ...place, kind: 'unknown' }], mind).due.map(({ kind }) => kind);
    };
    expect(heard('de-DE', german)).not.toContain('asks-language');
    expect(heard('fr', 'OK, MX-48213')).not.toContain('asks-language');
    expect(heard('fr', 'Please give me the number of your order and the name on it.')).toContain('asks-language');
  });
});

describe('several things in a turn are answered together', () => {
  it('a fact asked for and leave to act, by a terse customer too', () => {
    const mind = customerOf({ ...stay, persona: { verbosity: 'terse' } });
    mind.disclosed.clear();
    const acts: BotAct[] = [
      { ...place, kind: 'asks', fact: 'nights', quote: 'How many nights?' },
      { ...place, kind: 'asks', fact: 'room', quote: 'Which room?' },
      confirms({ quote: 'And shall I book it?' }),
    ];
    const said = answer(mind, acts);
    expect(said).toMatch(/\b4\b/);
    expect(said).toMatch(/Garden Suite/);
    expect(said).toMatch(/yes|yeah|please|sure|go ahead|ok|fine/i);
  });

  it('asks only for what is still open', () => {
    const learn = { price: { truth: '12.50' }, day: { truth: 'Friday', asks: ['Which day is it?'] } };
    const mind = customerOf({ wants: { learn } });
    const told: BotAct = { ...place, kind: 'informs', about: 'price', value: '12.50', correct: true };
    expect(answer(mind, [told, { ...place, kind: 'offers-more' }])).toMatch(/which day is it/i);
  });
});
