/** A shape as JSON Schema, draft 07, and as a type: one value that files are checked by, scripts can read, and the compiler holds against ours. */
import type { Shape } from './stored-shape.ts';

type Members<S> = { readonly [K in keyof S as S[K] extends readonly ['maybe', Shape] ? never : K]: OfShape<S[K]> } & {
  readonly [K in keyof S as S[K] extends readonly ['maybe', Shape] ? K : never]?: OfShape<S[K]> | undefined;
};

/** What a value of a shape is. */
export type OfShape<S> = S extends 'text'
  ? string
  : S extends 'number'
    ? number
    : S extends 'yes or no'
      ? boolean
      : S extends 'anything'
        ? unknown
        : S extends readonly ['list', infer I]
          ? readonly OfShape<I>[]
          : S extends readonly ['table', infer I]
            ? { readonly [name: string]: OfShape<I> | undefined }
            : S extends readonly ['maybe', infer I]
              ? OfShape<I> | null
              : Members<S>;

/** @param about Of what the file is, in a sentence; `name` is that of the schema's own file. */
export function publishedSchemaOf(shape: Shape, { name, about }: { name: string; about: string }): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `https://unpkg.com/mystery-shopper/dist/${name}`,
    description: about,
    ...schemaOf(shape),
  };
}

const plain = { text: { type: 'string' }, number: { type: 'number' }, 'yes or no': { type: 'boolean' }, anything: {} };

/** Members may be added by later versions, so others than those named are allowed. */
function schemaOf(shape: Shape): object {
  if (typeof shape === 'string') return plain[shape];
  if (isKind(shape, 'list')) return { type: 'array', items: schemaOf(shape[1]) };
  if (isKind(shape, 'table')) return { type: 'object', additionalProperties: schemaOf(shape[1]) };
  if (isKind(shape, 'maybe')) return { anyOf: [schemaOf(shape[1]), { type: 'null' }] };
  const members = Object.entries(shape as Readonly<Record<string, Shape>>);
  return {
    type: 'object',
    required: members.flatMap(([name, inner]) => (isKind(inner, 'maybe') ? [] : [name])),
    properties: Object.fromEntries(members.map(([name, inner]) => [name, schemaOf(inner)])),
  };
}

type Kind = 'list' | 'table' | 'maybe';

const isKind = <K extends Kind>(shape: Shape, kind: K): shape is Extract<Shape, readonly [K, Shape]> =>
  Array.isArray(shape) && shape[0] === kind;
