/** Faker instances of our own, one a locale: never the global one, always seeded before use. */
import { allLocales, Faker, type LocaleDefinition } from '@faker-js/faker';

const instances = new Map<string, Faker>();

/**
 * A faker for a locale such as `en-GB`: its own data first, then the language's, English, and what has no language.
 * Shared, so `seed` and `setDefaultRefDate` it before each draw: what was drawn before then leaves no trace.
 */
export function fakerFor(locale: string): Faker {
  const known = instances.get(locale);
  if (known !== undefined) return known;
  const [language = 'en'] = locale.split('-');
  const keys = new Set([locale.replace('-', '_'), language, 'en', 'base']);
  const locales: Record<string, LocaleDefinition> = { ...allLocales };
  const definitions: LocaleDefinition[] = [];
  for (const key of keys) if (locales[key] !== undefined) definitions.push(locales[key]);
  const faker = new Faker({ locale: definitions });
  instances.set(locale, faker);
  return faker;
}
