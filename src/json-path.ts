/** JSONPath (RFC 9535) over JSON values: how YAML points into replies, payloads and back-end state. Nothing is evaluated as code. */
import { type FilterFunction, FunctionExpressionType, JSONPathEnvironment, type JSONPathQuery } from 'json-p3';
import type { Json } from './json.ts';
import { linearPattern, type LinearPattern, PatternError } from './linear-pattern.ts';

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
  const query = environment.compile(path);
  if (compiled.size < compiledLimit) compiled.set(path, query);
  return query;
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

const environment = new LinearEnvironment();
