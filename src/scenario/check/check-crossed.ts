/** Traits in several values: said once each, and judged as the customers that come of them. */
import type { Problem } from '../../problem.ts';
import { problemIn } from '../read/place.ts';
import type { Source } from '../read/source.ts';
import type { Declared } from './declared.ts';
import { matches } from './matches.ts';

export function checkCrossed(source: Source, { crossed }: Declared): Problem[] {
  return [...saidTwice(source), ...namedAsOne(source, crossed)];
}

function saidTwice(source: Source): Problem[] {
  return matches(source.value, 'personas.*').flatMap((persona) =>
    matches(persona.value, 'crossed.*').flatMap(({ place }) => {
      const trait = String(place[1]);
      if (matches(persona.value, trait).length === 0) return [];
      return [
        problemIn(source, [...persona.place, trait], 'key', {
          code: 'wrong-value',
          message: `"${trait}" has one value here and several under "crossed"`,
          expected: 'one of the two',
        }),
      ];
    }),
  );
}

function namedAsOne(source: Source, crossed: readonly string[]): Problem[] {
  return ['gates.*.persona', 'suite.quarantine.*.persona']
    .flatMap((at) => matches(source.value, at))
    .flatMap(({ place, value }) => {
      if (!crossed.includes(String(value))) return [];
      return [
        problemIn(source, place, 'value', {
          code: 'cannot-be-met',
          message: `"${String(value)}" is several customers, for its traits are crossed, and none of them is called so`,
          expected: 'a persona whose traits are not crossed',
          hint: 'Give it a segment, and judge that: each: segment.',
        }),
      ];
    });
}
