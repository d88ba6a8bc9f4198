import { Type } from 'typebox';

/** A closed list of words. */
export const oneOf = <const T extends string[]>(values: [...T], description: string) =>
  Type.Enum(values, { type: 'string', description });
