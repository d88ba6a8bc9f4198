/** Facts that nobody can come to know, and ways of giving them that are never needed. */
import type { Place } from '../read/place.ts';
import { operandsIn } from '../template/template-syntax.ts';
import type { Idle, Written } from './notice.ts';

export function idleFacts(written: Written): Idle[] {
  const { suite, scenarios } = written;
  return [
    ...Object.keys(suite.facts ?? {}).flatMap((name): Idle[] => {
      const all = Object.values(scenarios);
      if (all.length === 0 || !all.every(({ facts = {} }) => Object.hasOwn(facts, name))) return [];
      return [
        {
          place: ['suite', 'facts', name],
          message: `No customer has it: every scenario has a fact "${name}" of its own`,
        },
      ];
    }),
    ...ofHolder(['suite'], suite.facts),
    ...Object.entries(scenarios).flatMap(([id, { facts }]) => ofHolder(['scenarios', id], facts)),
  ];
}

type Facts = NonNullable<Written['suite']['facts']>;

const ofHolder = (holder: Place, facts: Facts = {}): Idle[] => [
  ...unworded(holder, facts),
  ...fallbacks(holder, facts),
];

function unworded(holder: Place, facts: Facts): Idle[] {
  return Object.entries(facts).flatMap(([name, fact]): Idle[] =>
    typeof fact !== 'object' || fact.disclose !== 'upfront' || typeof fact.value !== 'boolean' || fact.say !== undefined
      ? []
      : [
          {
            place: [...holder, 'facts', name, 'disclose'],
            message: `"upfront" has no effect here: ${fact.value} says nothing by itself`,
            hint: 'Word it under "say".',
          },
        ],
  );
}

function fallbacks(holder: Place, facts: Facts): Idle[] {
  return Object.entries(facts).flatMap(([name, fact]): Idle[] => {
    if (typeof fact !== 'object') return [];
    const { value, otherwise = [] } = fact;
    return otherwise.flatMap((other, index): Idle[] => {
      const before = [value, ...otherwise.slice(0, index)];
      // A call of faker gives another value each time.
      if (!before.includes(other) || operandsIn(String(other)).some(({ path }) => path[0] === 'faker')) return [];
      const message = `${JSON.stringify(other)} was refused when it comes to it: it is a fall-back for itself`;
      return [{ place: [...holder, 'facts', name, 'otherwise', index], part: 'value', message }];
    });
  });
}
