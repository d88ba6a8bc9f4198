/** What a customer wants, where it contradicts itself. */
import type { Problem } from '../../problem.ts';
import { problemIn } from '../read/place.ts';
import type { Source } from '../read/source.ts';
import { matches, type Match } from './matches.ts';

export function checkWants(source: Source): Problem[] {
  const wants = matches(source.value, 'scenarios.*.wants');
  return [
    ...answersOfNoKind(source),
    ...wants.flatMap((one) => [...nothingWanted(source, one), ...twoWays(source, one)]),
    ...matches(source.value, 'scenarios.*.wants.outcomes').flatMap((one) => outcomeProblems(source, one)),
  ];
}

/** What there is to learn is either known beforehand or has a form of its own. */
function answersOfNoKind(source: Source): Problem[] {
  return matches(source.value, 'scenarios.*.wants.learn.*').flatMap(({ place, value }) => {
    if (value === null || typeof value !== 'object') return [];
    const [hasTruth, hasForm] = ['truth' in value, 'matches' in value];
    const name = place.join('.');
    if (!hasTruth && !hasForm) {
      return [
        problemIn(source, place, 'key', {
          code: 'missing-key',
          message: `${name} has no "truth"`,
          expected: '"truth": The right answer; or "matches": what an answer looks like that only the bot knows',
        }),
      ];
    }
    const idle = hasForm ? ['truth', 'says'].find((key) => key in value) : undefined;
    if (idle === undefined) return [];
    return [
      problemIn(source, [...place, idle], 'key', {
        code: 'wrong-value',
        message: `${name} has "matches", so whatever fits is right, and "${idle}" as well`,
        expected: 'one of the two',
      }),
    ];
  });
}

const ends = ['learn', 'done', 'refused', 'outcomes', 'human'];

function nothingWanted(source: Source, { place, value }: Match): Problem[] {
  if (value === null || typeof value !== 'object' || !('not_done' in value) || ends.some((key) => key in value))
    return [];
  return [
    problemIn(source, place, 'key', {
      code: 'missing-key',
      message: `${place.join('.')} says what it is not to be, and nothing that the customer wants`,
      expected: `at least one of: ${ends.join(', ')}`,
    }),
  ];
}

/** Whether `done` beside `outcomes` is one more of them or comes on top nobody could tell. */
function twoWays(source: Source, { place, value }: Match): Problem[] {
  if (value === null || typeof value !== 'object' || !('outcomes' in value)) return [];
  return ['done', 'refused']
    .filter((key) => key in value)
    .map((key) =>
      problemIn(source, [...place, key], 'key', {
        code: 'wrong-value',
        message: `${place.join('.')} has "outcomes", and "${key}" beside them`,
        expected: `"${key}" in one of the outcomes`,
        hint: `Make it an outcome of its own: - { name: …, ${key}: [ … ] }`,
      }),
    );
}

function outcomeProblems(source: Source, outcomes: Match): Problem[] {
  const named = matches(outcomes.value, '*.name');
  const twice = named.filter(({ value }, index) => named.findIndex((other) => other.value === value) < index);
  const wordless = matches(outcomes.value, '*').filter(
    ({ value }) => value !== null && typeof value === 'object' && !('done' in value) && !('refused' in value),
  );
  return [
    ...twice.map(({ place, value }) =>
      problemIn(source, [...outcomes.place, ...place], 'value', {
        code: 'duplicate-id',
        message: `Two outcomes of this scenario are named "${String(value)}"`,
        expected: 'a name of its own for each',
      }),
    ),
    ...wordless.map(({ place }) =>
      problemIn(source, [...outcomes.place, ...place], 'value', {
        code: 'missing-key',
        message: `${[...outcomes.place, ...place].join('.')} has no words by which the customer knows it`,
        expected: '"done": words of a claim that it came about; or "refused": words of a refusal that is right',
      }),
    ),
  ];
}
