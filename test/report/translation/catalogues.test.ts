/** A page is written in a language once every sentence has its words in it. */
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../src/report/translation/pattern.ts';
import { catalogues } from '../../../src/report/translation/languages.ts';
import { root } from '../../cli/shell.ts';
import { keysIn, keysOf } from './keys.ts';

const keys = [...keysOf(root).keys()];

const placesOf = (pattern: string): string[] =>
  piecesOf(pattern)
    .flatMap((piece) => (typeof piece === 'string' ? [] : [piece.name]))
    .toSorted();

describe.each(Object.entries(catalogues))('pages in %s', (_, load) => {
  it('have words for every sentence, and for none that is no longer said', async () => {
    const words = Object.keys(await load());
    expect(keys.filter((key) => !words.includes(key))).toEqual([]);
    expect(words.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('fill the same places', async () => {
    const words = await load();
    expect(keys.filter((key) => placesOf(words[key] ?? '').join() !== placesOf(key).join())).toEqual([]);
  });

  it('leave no sentence empty, and none with a space at its ends', async () => {
    const wrong = Object.entries(await load()).filter(([, said]) => said.trim() === '' || said.trim() !== said);
    expect(wrong).toEqual([]);
  });
});

it('a sentence is found where it is said, and where it is made of others', () => {
  const page = { file: 'page.tsx', isSaid: true, words: [] };
  expect(keysIn("const a = <p>{say(isNew ? 'Now' : 'Before {day}', { day })}</p>;", page)).toEqual([
    'Now',
    'Before {day}',
  ]);
  const model = { file: 'model.ts', isSaid: false, words: ['held'] };
  const text = "const b = x === 'worse' ? `, was ${plural(n, 'night')}` : y.held ? 'held' : 'code';";
  expect(keysIn(text, model)).toEqual(['was {plural}', '{count|# night|# nights}', 'held']);
});
