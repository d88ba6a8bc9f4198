/** Fields of a project that take any words: found in the schema, and tried on the project. */
import type { JsonSchema } from '../../src/scenario/schema/describe-schema.ts';
import { publishedSchema } from '../../src/scenario/schema/published-schema.ts';

type Table = Record<string, unknown>;

/** Puts a text where one may be. @returns What takes it back. */
type Put = (text: string) => () => void;

/** Every place for a text in the project, also those it leaves empty. */
export function placesFor(project: Table): { path: string; put: Put }[] {
  const places: { path: string; put: Put }[] = [];
  visit(publishedSchema() as JsonSchema, project, '', places);
  return places;
}

function visit(schema: JsonSchema, value: unknown, path: string, places: { path: string; put: Put }[]): void {
  for (const one of schema.anyOf ?? [schema]) {
    if (one.anyOf) visit(one, value, path, places);
    else if (Array.isArray(value) && one.items) {
      for (const [at, item] of value.entries()) visitMember(one.items, value, at, item, `${path}[${at}]`, places);
    } else if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
      const table = value as Table;
      for (const [key, inner] of Object.entries(one.properties ?? {}))
        visitMember(inner, table, key, table[key], `${path}.${key}`, places);
      const [open] = Object.values(one.patternProperties ?? {});
      for (const key of open ? Object.keys(table) : [])
        visitMember(open!, table, key, table[key], `${path}.${key}`, places);
    }
  }
}

function visitMember(
  schema: JsonSchema,
  owner: Table | unknown[],
  key: string | number,
  value: unknown,
  path: string,
  places: { path: string; put: Put }[],
): void {
  if (value !== null && typeof value === 'object') return visit(schema, value, path, places);
  if (![schema, ...(schema.anyOf ?? [])].some(isAnyText) || places.some((one) => one.path === path)) return;
  const table = owner as Table;
  const put: Put = (text) => {
    table[key] = text;
    return () => {
      if (value === undefined) delete table[key];
      else table[key] = value;
    };
  };
  places.push({ path, put });
}

const isAnyText = ({ type, enum: values, const: fixed, pattern }: JsonSchema): boolean =>
  type === 'string' && values === undefined && fixed === undefined && pattern === undefined;
