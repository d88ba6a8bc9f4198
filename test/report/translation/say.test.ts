import { expect, test } from 'vitest';
import { inEnglish, sayIn } from '../../../src/report/translation/say.ts';

const german = sayIn({
  language: 'de',
  words: {
    '{found} of {rows} match': 'Von {rows} passen {found}',
    '{days|# day is|# days are} known': 'Bekannt: {days|# Tag|# Tage}',
  },
});

test('a sentence stands in English where it is said, and needs no catalogue', () => {
  expect(inEnglish('{found} of {rows} match', { found: 3, rows: inEnglish.number(4000) })).toBe('3 of 4,000 match');
  expect(inEnglish('{days|# day is|# days are} known', { days: 1 })).toBe('1 day is known');
  expect(inEnglish('{days|# day is|# days are} known', { days: 1200 })).toBe('1,200 days are known');
});

test('a translation puts the places in its own order, and its words follow the number', () => {
  expect(german('{found} of {rows} match', { found: 3, rows: german.number(4000) })).toBe('Von 4.000 passen 3');
  expect(german('{days|# day is|# days are} known', { days: 1 })).toBe('Bekannt: 1 Tag');
  expect(german('{days|# day is|# days are} known', { days: 1200 })).toBe('Bekannt: 1.200 Tage');
});

test('a language of more forms than a translation writes uses the last for the rest', () => {
  const say = (language: string, forms: string) => sayIn({ language, words: { '{n|# night|# nights}': forms } });
  const french = say('fr', '{n|# nuit|# nuits}');
  expect([0, 1, 2].map((n) => french('{n|# night|# nights}', { n }))).toEqual(['0 nuit', '1 nuit', '2 nuits']);
  const polish = say('pl', '{n|# noc|# noce|# nocy}');
  expect([1, 2, 5].map((n) => polish('{n|# night|# nights}', { n }))).toEqual(['1 noc', '2 noce', '5 nocy']);
});

test('what has no translation stays English, and a place without a value stays empty', () => {
  expect(german('Skip to the report')).toBe('Skip to the report');
  expect(german('run {id}', {})).toBe('run ');
});

test('elements take places as words do', () => {
  expect(german.parts('{found} of {rows} match', { found: ['b'], rows: 40 })).toEqual(['Von ', 40, ' passen ', ['b']]);
});
