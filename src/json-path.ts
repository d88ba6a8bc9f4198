/** JSONPath (RFC 9535) over JSON values: how YAML points into replies, payloads and back-end state. Nothing is evaluated as code. */
import { type FilterFunction, FunctionExpressionType, JSONPathEnvironment, type JSONPathQuery } from 'json-p3';
import type { Json } from './json.ts';
import { isTooMuch, type PathWork, rootQueryWithin, workOf } from './json-path-work.ts';
import { linearPattern, type LinearPattern, PatternError } from './linear-pattern.ts';

interface Compiled {
  query: JSONPathQuery;
  work: PathWork;
}

/** Paths come from a project's files, a few dozen at most; a reply is read with the same ones every turn. */
const compiled = new Map<string, Compiled>();
const compiledLimit = 1000;

/**
 * Every value `path` points at, in document order; empty when there is none, and where it cannot be told.
 * @throws When the path is not a JSONPath: paths are checked with `isJsonPath` when a project is loaded.
 */
export function valuesAt(value: Json, path: string): Json[] {
  return valuesOrUnknown(value, path) ?? [];
}

/**
 * As `valuesAt`, for whoever concludes something from nothing being there; null: a value is so large, and looked through so many times over, that it
 * would take seconds.
 */
export function valuesOrUnknown(value: Json, path: string): Json[] | null {
  const { query, work } = compiledFrom(path);
  if (isTooMuch(work, value)) return null;
  try {
    return Array.from(query.lazyQuery(value), (node) => node.value as Json);
  } catch (error) {
    // More items than a call takes arguments, within a filter.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Null when `path` is a JSONPath, else why it is not. */
export function isJsonPath(path: string): string | null {
  try {
    compiledFrom(path);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

function compiledFrom(path: string): Compiled {
  const known = compiled.get(path);
  if (known !== undefined) return known;
  const query = environment.compile(path);
  const written = query.toString();
  const again = rootQueryWithin(written);
  if (again !== null)
    throw new PatternError(
      `"${again}" within a filter is looked for again for every item: name one place there, such as $.state`,
    );
  const made = { query, work: workOf(written) };
  if (compiled.size < compiledLimit) compiled.set(path, made);
  return made;
}

/** `match` and `search` on the same engine as all other patterns: a reply may be of any length, and bring a pattern of its own. */
class LinearEnvironment extends JSONPathEnvironment {
  override setupFilterFunctions(): void {
    super.setupFilterFunctions();
    for (const [name, whole] of [
      ['match', (pattern: string) => `^(?:${pattern})$`],
      ['search', (pattern: string) => pattern],
    ] as const) {
      this.functionRegister.set(name, patternFunction(whole));
    }
  }

  override checkWellTypedness(...[token, args]: Parameters<JSONPathEnvironment['checkWellTypedness']>): typeof args {
    const checked = super.checkWellTypedness(token, args);
    const [, pattern] = checked;
    if (patternFunctions.has(token.value) && pattern && 'value' in pattern && typeof pattern.value === 'string') {
      try {
        linearPattern(pattern.value);
      } catch (error) {
        throw new PatternError(`"${pattern.value}" in ${token.value}(): ${(error as Error).message}`, { cause: error });
      }
    }
    return checked;
  }
}

const patternFunctions = new Set(['match', 'search']);
/** A pattern that stands in a reply. */
const longestForeign = 1000;

const patternFunction = (whole: (pattern: string) => string): FilterFunction => ({
  argTypes: [FunctionExpressionType.ValueType, FunctionExpressionType.ValueType],
  returnType: FunctionExpressionType.LogicalType,
  call: (value: unknown, pattern: unknown) =>
    typeof value === 'string' &&
    typeof pattern === 'string' &&
    pattern.length <= longestForeign &&
    (patternOrNull(whole(pattern))?.find(value) ?? null) !== null,
});

function patternOrNull(text: string): LinearPattern | null {
  try {
    return linearPattern(text);
  } catch {
    return null;
  }
}

/** Replies are held to less where they are read. */
const deepest = 1000;

const environment = new LinearEnvironment({ maxRecursionDepth: deepest });
