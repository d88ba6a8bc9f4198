/** Faker instances of our own, one a locale: never the global one, always seeded before use. */
import type { Faker } from '@faker-js/faker';
import { createRequire } from 'node:module';

const instances = new Map<string, Faker>();
const require = createRequire(import.meta.url);

/**
 * A faker for a locale such as `en-GB`: its own data first, then the language's, English, and what has no language.
 * Shared, so `seed` and `setDefaultRefDate` it before each draw: what was drawn before then leaves no trace. Of its seventy locales those
 * asked for are loaded.
 */
export function fakerFor(locale: string): Faker {
  const known = instances.get(locale);
  if (known !== undefined) return known;
  const [language = 'en'] = locale.split('-');
  const shared = loaded(locale.replace('-', '_')) ?? loaded(language) ?? loaded('en')!;
  const faker = new (shared.constructor as typeof Faker)({ locale: shared.rawDefinitions });
  instances.set(locale, faker);
  return faker;
}

/** null: faker has no data of that name. */
function loaded(name: string): Faker | null {
  try {
    return (require(`@faker-js/faker/locale/${name}`) as { faker: Faker }).faker;
  } catch (error) {
    if (['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}
