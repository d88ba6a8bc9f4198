/** Whether a file has the shape of the schema: ajv finds what is wrong, this says it once a place, in words. */
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Problem } from '../problem.ts';
import { describeSchema, isObjectSchema, plainWords, type JsonSchema } from './describe-schema.ts';
import { formatOf, formats } from './formats.ts';
import { nearest } from './nearest.ts';
import { problemIn, writtenAt, type Place } from './place.ts';
import { ProjectFileSchema } from './schema.ts';
import type { Source } from './source.ts';

/** In order of their place in the file. */
export function shapeProblems(source: Source): Problem[] {
  compiled ??= new Ajv({ allErrors: true, verbose: true, strict: true, allowUnionTypes: true }).compile(
    ProjectFileSchema,
  );
  if (compiled(source.value)) return [];
  return telling(compiled.errors ?? []).map((error) => inWords(source, error));
}

/** Compiling takes longer than checking a file: once a process, and only where there is something to check. */
let compiled: ValidateFunction | undefined;

/** For a union ajv complains about every branch: keep the complaints of the branch that was meant, or the union's own. */
function telling(errors: ErrorObject[]): ErrorObject[] {
  const unions = errors.filter(({ keyword }) => keyword === 'anyOf');
  if (unions.length === 0) return errors;
  // Innermost first: a union inside a branch is settled before the branch is judged.
  const innermost = unions.sort((a, b) => b.schemaPath.length - a.schemaPath.length);
  return innermost.reduce(settleUnion, errors);
}

function settleUnion(errors: ErrorObject[], union: ErrorObject): ErrorObject[] {
  const inside = (error: ErrorObject) =>
    error.schemaPath.startsWith(`${union.schemaPath}/`) && isBelow(error.instancePath, union.instancePath);
  const others = errors.filter((error) => !inside(error) && error !== union);
  const branches = union.schema as JsonSchema[];
  const meant = branchMeant(branches, union.data);
  const ofMeant = errors.filter(
    (error) => inside(error) && error.schemaPath.startsWith(`${union.schemaPath}/${meant}/`),
  );
  return meant >= 0 && ofMeant.length > 0 ? [...others, ...ofMeant] : [...others, union];
}

function isBelow(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}/`);
}

/** The branch an author had in mind: for a map, the one of its protocol, else the only one for maps. */
function branchMeant(branches: JsonSchema[], data: unknown): number {
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return -1;
  const forMaps = branches.flatMap((branch, index) => (isObjectSchema(branch) ? [index] : []));
  const selected = forMaps.filter((index) => {
    const constants = Object.entries(branches[index]?.properties ?? {}).filter(
      ([, schema]) => schema.const !== undefined,
    );
    return constants.every(([key, schema]) => (data as Record<string, unknown>)[key] === schema.const);
  });
  return selected.length === 1 ? selected[0]! : forMaps.length === 1 ? forMaps[0]! : -1;
}

function inWords(source: Source, error: ErrorObject): Problem {
  const place = placeOf(source.value, error.instancePath);
  const schema = (error.parentSchema ?? {}) as JsonSchema;
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(source, place, error.params['additionalProperty'] as string, schema);
    case 'required':
      return missingKey(source, place, error.params['missingProperty'] as string, schema);
    case 'minItems':
    case 'minProperties':
      return report(source, place, 'too-few-items', `${name(place)} is empty`, schema);
    case 'minLength':
      return report(source, place, 'wrong-value', `${name(place)} is an empty text`, schema);
    case 'minimum':
    case 'maximum':
      return report(source, place, 'out-of-range', `${name(place)} is ${plainWords(error.data)}`, schema);
    case 'pattern':
      return wrongForm(source, place, error, schema);
    case 'enum':
    case 'const':
    case 'anyOf':
      return wrongChoice(source, place, error.data, schema);
    default:
      return wrongType(source, place, error.data, schema);
  }
}

function unknownKey(source: Source, place: Place, key: string, schema: JsonSchema): Problem {
  const known = Object.keys(schema.properties ?? {});
  const keyPattern = Object.keys(schema.patternProperties ?? {})[0];
  if (keyPattern !== undefined) return wrongName(source, place, key, keyPattern);
  const near = nearest(key, known);
  const elsewhere = key === '<<' ? 'Merge keys are not part of YAML 1.2: write the keys out.' : undefined;
  const hint = near === null ? elsewhere : `Did you mean "${near}"?`;
  return problemIn(source, [...place, key], 'key', {
    code: 'unknown-key',
    message: `"${key}" is not a key of ${name(place)}`,
    expected: `one of: ${known.join(', ')}`,
    ...(hint !== undefined && { hint }),
  });
}

function wrongName(source: Source, place: Place, key: string, pattern: string): Problem {
  const format = formatOf(pattern);
  const slug = key
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, pattern === formats.id.pattern ? '-' : '_');
  const near = format !== formats.path && new RegExp(pattern).test(slug) ? slug : null;
  return problemIn(source, [...place, key], 'key', {
    code: format?.code ?? 'wrong-value',
    message: `"${key}" cannot be a key of ${name(place)}`,
    expected: format?.expected ?? `a key that matches ${pattern}`,
    ...(near !== null && { hint: `Write "${near}".` }),
  });
}

function missingKey(source: Source, place: Place, key: string, schema: JsonSchema): Problem {
  const wanted = schema.properties?.[key];
  const explained = wanted?.description === undefined ? '' : `: ${wanted.description}`;
  return problemIn(source, place, 'key', {
    code: 'missing-key',
    message: `${name(place)} has no "${key}"`,
    expected: `"${key}"${explained || (wanted === undefined ? '' : `: ${describeSchema(wanted)}`)}`,
  });
}

function wrongForm(source: Source, place: Place, error: ErrorObject, schema: JsonSchema): Problem {
  const format = formatOf(schema.pattern ?? '');
  return problemIn(source, place, 'value', {
    code: format?.code ?? 'wrong-value',
    message: `${name(place)} is ${plainWords(error.data)}`,
    expected: format?.expected ?? describeSchema(schema),
  });
}

function wrongChoice(source: Source, place: Place, data: unknown, schema: JsonSchema): Problem {
  const choices = (schema.enum ?? []).filter((choice) => typeof choice === 'string');
  if (choices.length === 0 || typeof data !== 'string') return wrongType(source, place, data, schema);
  const near = nearest(data, choices);
  return problemIn(source, place, 'value', {
    code: 'wrong-value',
    message: `${name(place)} is "${data}"`,
    expected: describeSchema(schema),
    ...(near !== null && { hint: `Did you mean "${near}"?` }),
  });
}

function wrongType(source: Source, place: Place, data: unknown, schema: JsonSchema): Problem {
  const hint = typeHint(data, schema, writtenAt(source, place));
  const missing = data === null ? `${name(place)} has no value` : `${name(place)} is ${plainWords(data)}`;
  return problemIn(source, place, 'value', {
    code: 'wrong-type',
    message: missing,
    expected: describeSchema(schema),
    ...(hint !== undefined && { hint }),
  });
}

function typeHint(data: unknown, schema: JsonSchema, written: string | null): string | undefined {
  const types = [schema.type].flat();
  if (types.includes('string') && (typeof data === 'number' || typeof data === 'boolean')) {
    return `Quote it: "${written ?? String(data)}".`;
  }
  if (types.includes('array') && typeof data !== 'object') return 'Put "- " before it, on a line of its own.';
  if (types.includes('boolean') && /^(yes|on|y)$/i.test(String(data))) return 'Write true.';
  if (types.includes('boolean') && /^(no|off|n)$/i.test(String(data))) return 'Write false.';
  if (types.includes('object') && Array.isArray(data)) return 'Remove the "- ": this is a map of keys, not a list.';
  return undefined;
}

function report(source: Source, place: Place, code: Problem['code'], message: string, schema: JsonSchema): Problem {
  return problemIn(source, place, 'value', { code, message, expected: describeSchema(schema) });
}

function name(place: Place): string {
  return place.length === 0 ? 'the file' : place.join('.');
}

/** A JSON pointer as keys and indexes; indexes only where the data has a list. */
function placeOf(value: unknown, pointer: string): Place {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  let at = value;
  return steps.map((step) => {
    const key = Array.isArray(at) ? Number(step) : step;
    at = (at as Record<string | number, unknown> | null)?.[key];
    return key;
  });
}
