/** JSONPath (RFC 9535) over JSON values: how YAML points into replies, payloads and back-end state. Nothing is evaluated as code. */
import { compile, type JSONPathQuery } from 'json-p3';
import type { Json } from './json.ts';

/** Paths come from a project's files, a few dozen at most; a reply is read with the same ones every turn. */
const compiled = new Map<string, JSONPathQuery>();
const compiledLimit = 1000;

/**
 * Every value `path` points at, in document order; empty when there is none.
 * @throws When the path is not a JSONPath: paths are checked with `isJsonPath` when a project is loaded.
 */
export function valuesAt(value: Json, path: string): Json[] {
  return queryFor(path).query(value).values() as Json[];
}

/** Null when `path` is a JSONPath, else why it is not. */
export function isJsonPath(path: string): string | null {
  try {
    queryFor(path);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

function queryFor(path: string): JSONPathQuery {
  const known = compiled.get(path);
  if (known !== undefined) return known;
  const query = compile(path);
  if (compiled.size < compiledLimit) compiled.set(path, query);
  return query;
}
