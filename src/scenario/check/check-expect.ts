/** Expectations at a turn that demand nothing, or can never apply. */
import type { Problem } from '../../problem.ts';
import { problemIn } from '../read/place.ts';
import type { Source } from '../read/source.ts';
import { matches } from './matches.ts';

type Report = Pick<Problem, 'code' | 'message' | 'expected' | 'hint'>;

/** Turns of a scenario that says nothing of their number. */
const usualMaximum = 20;

export function checkExpect(source: Source): Problem[] {
  return matches(source.value, 'scenarios.*').flatMap((scenario) => {
    const maximum = Number(matches(scenario.value, 'turns.maximum')[0]?.value ?? usualMaximum);
    return matches(scenario.value, 'expect.*').flatMap(({ place, value }) => {
      if (value === null || typeof value !== 'object') return [];
      const at = [...scenario.place, ...place];
      return mistakes(at.join('.'), value as Record<string, unknown>, maximum).map(({ key, ...report }) =>
        problemIn(source, key === null ? at : [...at, key], key === null ? 'key' : 'value', report),
      );
    });
  });
}

function mistakes(name: string, one: Record<string, unknown>, maximum: number): (Report & { key: string | null })[] {
  const has = (key: string) => one[key] !== undefined;
  const found: (Report & { key: string | null })[] = [];
  if (!has('says') && !has('never'))
    found.push({
      key: null,
      code: 'missing-key',
      message: `${name} demands nothing`,
      expected: '"says", "never", or both',
    });
  if (!has('turn') && !has('after')) {
    found.push({
      key: null,
      code: 'missing-key',
      message: `${name} does not say which turn is meant`,
      expected: '"turn": a number; or "after": what the customer does there',
      hint: 'What must be said at some point, or never, stands in "statements".',
    });
  }
  if (has('turn') && has('after'))
    found.push({
      key: 'after',
      code: 'wrong-value',
      message: `${name} names a turn in two ways`,
      expected: '"turn" or "after"',
    });
  if (has('fact') && one['after'] !== 'informs') {
    found.push({
      key: 'fact',
      code: 'wrong-value',
      message: `${name} names a fact, and only "after: informs" is about one`,
      expected: '"after: informs" beside it',
    });
  }
  if (typeof one['turn'] === 'number' && one['turn'] > maximum) {
    found.push({
      key: 'turn',
      code: 'cannot-be-met',
      message: `There is no turn ${one['turn']}: the conversation is cut off after ${maximum}`,
      expected: `a turn of at most ${maximum}`,
      hint: 'Raise turns.maximum of the scenario.',
    });
  }
  return found;
}
