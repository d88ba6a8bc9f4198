import { Type } from 'typebox';

/** A closed list of words, each a literal of its own, so that types and the published schema name them all. */
export const oneOf = <const T extends string[]>(values: [...T], description: string) =>
  Type.Union(values.map((value) => Type.Literal(value)) as { [K in keyof T]: ReturnType<typeof Type.Literal<T[K]>> }, {
    description,
  });
