/**
 * Faker as YAML may use it: `faker.module.method(JSON arguments)` for the public methods of faker's modules, found by
 * listing them. Nothing else of faker is reachable, and its own expression evaluator is not used.
 */
import type { Faker } from '@faker-js/faker';
import type { Json } from '../../json.ts';

/** The first two evaluate templates of their own; the others want a function, which JSON has not. */
const excluded = new Set(['helpers.fake', 'helpers.mustache', 'helpers.maybe', 'helpers.multiple']);

/** Where a number is a value and no length: elsewhere a slip of the keyboard could ask for a gigabyte. */
const valued = new Set([
  'number',
  'date',
  'commerce.price',
  'finance.amount',
  'image.url',
  'location.nearbyGPSCoordinate',
]);
/** Lengths wherever they stand. */
const lengths = /count|length|digits|size/i;
const longestLength = 1000;
/** Of a text that is a fact: nobody says more. */
const longestText = 10_000;

/** Every callable name: `person.firstName`, `commerce.productName`, … */
export function fakerNames(faker: Faker): string[] {
  const modules = faker as unknown as Record<string, unknown>;
  return Object.keys(modules).flatMap((module) => {
    const members = modules[module];
    if (module === 'fakerCore' || members === null || typeof members !== 'object') return [];
    return Object.entries(members)
      .filter(([name, member]) => typeof member === 'function' && !excluded.has(`${module}.${name}`))
      .map(([name]) => `${module}.${name}`);
  });
}

/**
 * The value of `faker.MODULE.METHOD(args)` as JSON: a date as YYYY-MM-DD.
 * @throws Error with a sentence for the author when the name is not callable, faker refuses the arguments, or the result
 * is not a text, number or true/false.
 */
export function callFaker(faker: Faker, path: string[], args: Json[]): string | number | boolean {
  const [root, module, method] = path;
  const name = `${module}.${method}`;
  if (root !== 'faker' || path.length !== 3 || !callable(faker).has(name)) {
    throw new Error(`faker has no "${path.slice(1).join('.')}"`);
  }
  const isValued = valued.has(module!) || valued.has(name);
  if (args.some((argument) => asksTooMuch(argument, isValued))) {
    throw new Error(`a length of more than ${longestLength} is too much for a fact`);
  }
  const members = faker[module as 'helpers'] as unknown as Record<string, (...args: Json[]) => unknown>;
  return asScalar(name, members[method!]!(...args));
}

/** Listed once for each faker: every fact of every conversation asks. */
const callables = new WeakMap<Faker, Set<string>>();

function callable(faker: Faker): Set<string> {
  const known = callables.get(faker);
  if (known !== undefined) return known;
  const names = new Set(fakerNames(faker));
  callables.set(faker, names);
  return names;
}

/** @param isValue Whether numbers are values here. */
function asksTooMuch(value: Json, isValue: boolean): boolean {
  if (typeof value === 'number') return !isValue && !(Math.abs(value) <= longestLength);
  // Patterns repeat as often as they say.
  if (typeof value === 'string')
    return (
      value.length > longestText ||
      [...value.matchAll(/(?<!\d)(\d+)\}/g)].some(([, times]) => Number(times) > longestLength)
    );
  if (value === null || typeof value !== 'object') return false;
  return Object.entries(value).some(([key, inner]) => asksTooMuch(inner, isValue && !lengths.test(key)));
}

function asScalar(name: string, value: unknown): string | number | boolean {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'string' && value.length > longestText) {
    throw new Error(`faker.${name} gives a text of ${value.length} characters, and a fact has ${longestText} at most`);
  }
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  const kind = Array.isArray(value) ? 'a list' : value === null || value === undefined ? 'nothing' : 'an object';
  throw new Error(`faker.${name} gives ${kind}, and a fact is a text, a number or true/false`);
}
