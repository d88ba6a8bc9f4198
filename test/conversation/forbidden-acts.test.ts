import { describe, expect, it } from 'vitest';
import { forbiddenActsIn } from '../../src/conversation/forbidden-acts.ts';
import type { Turn } from '../../src/conversation/conversation.ts';
import { languages } from '../../src/language/languages.ts';
import type { Brief } from '../../src/plan/brief.ts';
import { forbiddenActs } from '../../src/scenario/schema/statement-schema.ts';

const briefIn = (locale: string) => ({ persona: { locale } }) as unknown as Brief;

function turnOf(text: string, customer: string[] = [], bot: { kind: string; quote?: string }[] = []): Turn {
  const acts = (kinds: string[]) => kinds.map((kind) => ({ kind }));
  return {
    number: 1,
    customer: { acts: acts(customer) },
    bot: { messages: [{ text, options: [] }], acts: bot },
  } as unknown as Turn;
}

const actsOf = (text: string, locale = 'en-GB') =>
  forbiddenActsIn([turnOf(text)], briefIn(locale))?.map(({ act }) => act) ?? null;

const rows = languages['en']!.forbidden!.rows;

describe.each(rows.map((row) => [row.act, row] as const))('%s', (act, { hits, misses }) => {
  it('is heard in what does it', () => expect(hits.filter((text) => !actsOf(text)!.includes(act))).toEqual([]));
  it('is not heard in its neighbours', () => expect(misses.filter((text) => actsOf(text)!.includes(act))).toEqual([]));
});

it('every act that YAML names is heard by a row', () => {
  expect(new Set(rows.map(({ act }) => act))).toEqual(new Set(forbiddenActs));
});

it('a customer who asks for a person and is refused anything is refused a person', () => {
  const refused = { kind: 'refuses', quote: 'That is not something we do.' };
  const brief = briefIn('en-GB');
  const text = refused.quote;
  expect(forbiddenActsIn([turnOf(text, ['asks-human'], [refused])], brief)).toEqual([
    { act: 'refuses-a-person', turn: 1, words: text },
  ]);
  expect(forbiddenActsIn([turnOf(text, ['rephrases'], [refused])], brief)).toEqual([]);
  const later = { kind: 'promises-contact' };
  expect(forbiddenActsIn([turnOf(text, ['asks-human'], [refused, later])], brief)).toEqual([]);
});

it('what is supposed, denied or only quoted is not done', () => {
  const supposed = 'If I promise it now, nothing changes.';
  expect(actsOf(supposed)).toEqual([]);
  expect(actsOf('I will never ask for your password.')).toEqual([]);
  expect(actsOf('> You promise it will be there tomorrow\n\nI cannot do that.')).toEqual([]);
});

it('no act is told in a language whose words for it are not known', () => {
  expect(actsOf('Ich verspreche es.', 'de-DE')).toBeNull();
});
