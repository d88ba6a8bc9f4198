/** Every language is a folder with the same files, and nothing outside names one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageFor, languages } from '../../src/language/languages.ts';

const src = join(import.meta.dirname, '../../src');
const folders = Object.keys(languages);
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

/** Shared by all: what else a folder holds is its own affair. */
const common = folders
  .map((code) => new Set(filesIn(join(src, 'language', code))))
  .reduce((all, files) => new Set([...all].filter((file) => files.has(file))));

describe.each(folders)('the language %s', (code) => {
  it('has the files and the members that the others have', () => {
    for (const file of ['index.ts', 'spelling.ts', 'rows/index.ts', 'wordings/index.ts', 'model/acts.ts'])
      expect([...common]).toContain(file);
    const members = Object.keys(languages['en']!).sort();
    expect(Object.keys(languages[code]!).sort()).toEqual(members);
  });

  it('has a row for everything that a bot’s words may amount to by themselves', () => {
    const acts = new Set(languages[code]!.rows.map(({ act }) => act));
    for (const act of ['refuses', 'did-not-understand', 'asks-leave', 'asks-check', 'promises-human', 'needs'] as const)
      expect(acts).toContain(act);
  });

  it('reads dates, amounts and months of its own', () => {
    const { months, currencyWords } = languages[code]!.numbers;
    expect(months).toHaveLength(12);
    expect(currencyWords).toMatch(/euro/);
  });
});

it('is found by its locale, and English where there is none', () => {
  expect(['de-AT', 'es_MX', 'fr', 'pl'].map((locale) => languageFor(locale).code)).toEqual(['de', 'es', 'fr', 'en']);
});

it('is imported by name nowhere but in the table of languages', () => {
  const naming = filesIn(src)
    .filter((file) => !/^language\/(?:de|en|es|fr)\//.test(file) && file !== 'language/languages.ts')
    .filter((file) =>
      /from '[^']*language\/(?:de|en|es|fr)\/|from '\.\.?\/(?:de|en|es|fr)\//.test(
        readFileSync(join(src, file), 'utf8'),
      ),
    )
    .map((file) => relative('.', file));
  expect(naming).toEqual([]);
});
