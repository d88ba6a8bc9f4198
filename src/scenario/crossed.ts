/** A kind of customer in several values of its traits: one persona for each row of a covering array, called `anyone+angry+terse`. */
import { coveringArray } from '../covering/covering-array.ts';
import type { Persona, WrittenPersona } from './schema/persona-schema.ts';

const sign = '+';

/** Every two values of two traits meet. */
const strength = 2;

/** The persona as it was written of which this is one, in a variant or not: itself where it is none. */
export const kindOf = (persona: string): string => persona.split(/[+~]/, 1)[0]!;

/** Values of the traits that are crossed, by the persona that has them. */
export type Crossings = Record<string, Record<string, string>>;

/** Each persona; where its traits are crossed, so many of them, in an order that nothing but the values decides. */
export function withCrossed(personas: Record<string, WrittenPersona>): {
  personas: Record<string, Persona>;
  crossings: Crossings;
} {
  const crossings: Crossings = {};
  const cast = Object.entries(personas).flatMap(([id, { crossed, ...persona }]): [string, Persona][] => {
    if (crossed === undefined) return [[id, persona]];
    const traits = Object.entries(crossed);
    return rowsOf(traits).map((values) => {
      const own = Object.fromEntries(traits.map(([trait], at) => [trait, values[at]!]));
      const words = traits.map(([trait], at) => wordFor(trait, values[at]!));
      const name = [id, ...words].join(sign);
      crossings[name] = Object.fromEntries(traits.map(([trait], at) => [trait, String(values[at]!)]));
      return [name, { ...persona, ...own, title: `${persona.title}, ${words.join(', ')}` }];
    });
  });
  return { personas: Object.fromEntries(cast), crossings };
}

type Value = string | number | boolean;

function rowsOf(traits: readonly (readonly [string, readonly Value[]])[]): Value[][] {
  const levels = traits.map(([, values]) => values.length);
  const rows = coveringArray(levels, { strength, seed: 0 }).toSorted(
    (one, other) => one.map((level, at) => level - other[at]!).find((by) => by !== 0) ?? 0,
  );
  return rows.map((row) => row.map((level, at) => traits[at]![1][level]!));
}

/** `angry`, `emoji`, `no-emoji`, `patience-3`. */
function wordFor(trait: string, value: Value): string {
  const name = trait.replaceAll('_', '-');
  if (value === true) return name;
  if (value === false) return `no-${name}`;
  return typeof value === 'number' ? `${name}-${value}` : value;
}
