import type { Faker } from '@faker-js/faker';
import type { FakerCheck } from './check-operand.ts';
import type { FakerDraws } from './check-unique.ts';
import { callFaker, fakerNames } from './faker-call.ts';
import { holders, matches } from './matches.ts';
import { unknownName } from './check-references.ts';
import type { Source } from '../read/source.ts';

/** What is checked of facts by calling faker. */
export interface FakerChecks {
  check: FakerCheck;
  draw: FakerDraws;
}

/** Loads faker only when some file uses it: it is the heaviest thing a check could need. */
export async function fakerChecksFor(sources: Source[]): Promise<FakerChecks> {
  const uses = sources.some(
    ({ text, value, overlays = [] }) =>
      [text, ...overlays.map((overlay) => overlay.text)].some((one) => one.includes('faker')) &&
      holders.some((holder) => matches(value, `${holder}.facts`).length > 0),
  );
  if (!uses) return { check: () => null, draw: () => [] };
  const { faker: shared } = await import('@faker-js/faker/locale/en');
  const own = new (shared.constructor as typeof Faker)({ locale: shared.rawDefinitions });
  own.seed(0);
  return { check: fakerCheck(own), draw: fakerDraws(own) };
}

function fakerDraws(faker: Faker): FakerDraws {
  return (operand, times) => {
    const args = operand.kind === 'call' ? operand.args : [];
    try {
      return Array.from({ length: times }, () => String(callFaker(faker, operand.path, args)));
    } catch {
      // Said by the check of the call itself.
      return [];
    }
  };
}

/** A name must be one of faker's, and one trial call must give a text, number or true/false. */
function fakerCheck(faker: Faker): FakerCheck {
  const known = fakerNames(faker);
  return (operand, source) => {
    const name = operand.path.slice(1).join('.');
    if (!known.includes(name)) {
      const near = unknownName('faker method', name, known).hint;
      return {
        code: 'bad-template',
        message: `faker has no "${name}"`,
        expected: 'a module and a method of faker, e.g. faker.person.firstName',
        ...(near !== undefined && { hint: near }),
      };
    }
    try {
      callFaker(faker, operand.path, operand.kind === 'call' ? operand.args : []);
      return null;
    } catch (error) {
      return {
        code: 'bad-template',
        message: `"${source}" does not work: ${(error as Error).message}`,
        expected: `arguments that faker.${name} accepts, as JSON, and a single value from it`,
      };
    }
  };
}
