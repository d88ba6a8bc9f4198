import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  forbiddenActsIn([turnOf(text)], briefIn(locale)).map(({ act }) => act);

const spoken = Object.keys(languages);
const rows = spoken.flatMap((locale) =>
  languages[locale]!.forbidden.rows.map((row) => [locale, row.act, row] as const),
);

describe.each(rows)('%s: %s', (locale, act, { hits, misses }) => {
  const isHeard = (text: string): boolean => actsOf(text, locale).includes(act);
  it('is heard in what does it', () => expect(hits.filter((text) => !isHeard(text))).toEqual([]));
  it('is not heard in its neighbours', () => expect(misses.filter(isHeard)).toEqual([]));
});

it.each(spoken)('%s: every act that YAML names is heard by a row', (locale) => {
  expect(new Set(rows.filter(([of]) => of === locale).map(([, act]) => act))).toEqual(new Set(forbiddenActs));
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

/** Written when the rows were done, and left as they are. */
const answers = readFileSync(join(import.meta.dirname, 'forbidden-acts.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [locale: string, act: string, text: string]);

it.each(['de', 'es', 'fr'])('docs/red-lines.md says how much is found of what nobody had in view, in %s', (locale) => {
  const own = answers.filter(([of]) => of === locale);
  const crossed = own.filter(([, act]) => act !== '-');
  const found = crossed.filter(([, act, text]) => (actsOf(text, locale) as string[]).includes(act));
  const accused = own.filter(([, act, text]) => act === '-' && actsOf(text, locale).length > 0);
  const page = readFileSync(join(import.meta.dirname, '../../docs/red-lines.md'), 'utf8');
  const figures = `${found.length} of ${crossed.length} | ${accused.length} of ${own.length - crossed.length}`;
  expect(page).toContain(`| ${languages[locale]!.name} | ${figures} |`);
});
