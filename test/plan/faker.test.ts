import { allLocales, Faker, type LocaleDefinition } from '@faker-js/faker';
import { expect, it } from 'vitest';
import { fakerFor } from '../../src/plan/faker.ts';

const locales = { ...allLocales } as Record<string, LocaleDefinition | undefined>;
const named = Object.keys(locales).filter((name) => /^[a-z]{2}(_[A-Z]{2})?$/.test(name));

it.each([...named.map((name) => name.replace('_', '-')), 'en-ZZ', 'de-ZZ', 'xx'])(
  'draws in %s from its own data, then the language’s, English, and what has no language',
  (locale) => {
    const [language = ''] = locale.split('-');
    const sources = new Set([locale.replace('-', '_'), language, 'en', 'base']);
    const expected = new Faker({
      locale: [...sources].map((name) => locales[name]).filter((own) => own !== undefined),
    });
    expect(fakerFor(locale).rawDefinitions).toEqual(expected.rawDefinitions);
  },
);
