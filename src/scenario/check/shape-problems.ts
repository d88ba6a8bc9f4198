/** Whether a file has the shape of the schema: ajv finds what is wrong, this says it once a place, in words. */
import type { ErrorObject, ValidateFunction } from 'ajv';
import type { Problem } from '../../problem.ts';
import { describeSchema, plainWords, tellingKey, type JsonSchema } from '../schema/describe-schema.ts';
import { formatOf, formats } from '../schema/formats.ts';
import { nearest } from './nearest.ts';
import { problemIn, writtenAt, type Place } from '../read/place.ts';
import type { Source } from '../read/source.ts';
import { tellingErrors } from './telling-errors.ts';

/** @param validate Says of a value all that is wrong with its shape. */
export function shapeProblems(source: Source, validate: ValidateFunction): Problem[] {
  if (validate(source.value)) return [];
  const errors = tellingErrors(validate.errors ?? []);
  const unknownKeys = byPlace(errors.filter(({ keyword }) => keyword === 'additionalProperties'));
  return errors.filter((error) => !isExplained(error, unknownKeys)).map((error) => inWords(source, error));
}

/** A key that is missing because it is misspelt right there, or was meant to come from a merge key, is one mistake, not two. */
function isExplained({ keyword, params, instancePath }: ErrorObject, unknownKeys: Map<string, ErrorObject[]>): boolean {
  if (keyword !== 'required') return false;
  const missing = params['missingProperty'] as string;
  return (unknownKeys.get(instancePath) ?? []).some((other) => {
    const key = other.params['additionalProperty'] as string;
    return key === '<<' || nearest(key, propertiesOf(other)) === missing;
  });
}

function byPlace(errors: ErrorObject[]): Map<string, ErrorObject[]> {
  const places = new Map<string, ErrorObject[]>();
  for (const error of errors) {
    const others = places.get(error.instancePath);
    if (others === undefined) places.set(error.instancePath, [error]);
    else others.push(error);
  }
  return places;
}

function propertiesOf({ parentSchema }: ErrorObject): string[] {
  return Object.keys((parentSchema as JsonSchema | undefined)?.properties ?? {});
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
      return wrongChoice(source, place, error.data, schema);
    case 'anyOf':
      return noBranch(source, place, error.data, schema);
    default:
      return wrongType(source, place, error.data, schema);
  }
}

function unknownKey(source: Source, place: Place, key: string, schema: JsonSchema): Problem {
  const known = Object.keys(schema.properties ?? {});
  const keyPattern = Object.keys(schema.patternProperties ?? {})[0];
  if (keyPattern !== undefined && schema.properties === undefined) return wrongName(source, place, key, keyPattern);
  const near = nearest(key, known);
  const elsewhere = key === '<<' ? 'Merge keys are not part of YAML 1.2: write the keys out.' : holderHint(place, key);
  const hint = near === null ? elsewhere : `Did you mean "${near}"?`;
  return problemIn(source, [...place, key], 'key', {
    code: 'unknown-key',
    message: `"${key}" is not a key of ${name(place)}`,
    expected: `one of: ${known.join(', ')}`,
    ...(hint !== undefined && { hint }),
  });
}

/** Shared parts that were meant to be ignored. */
function holderHint(place: Place, key: string): string | undefined {
  if (place.length > 0) return undefined;
  const name = key.replace(/^[x._-]+/i, '').replaceAll('_', '-');
  return /^[x._-]/i.test(key) ? `A key that begins with "x-" holds shared parts: write "x-${name}".` : undefined;
}

function wrongName(source: Source, place: Place, key: string, pattern: string): Problem {
  const format = formatOf(pattern);
  const slug = key
    .trim()
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
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
  const choices = schema.enum ?? [schema.const];
  if (typeof data !== typeof choices[0]) return wrongType(source, place, data, schema);
  const near = nearest(String(data), choices.map(String));
  return problemIn(source, place, 'value', {
    code: 'wrong-value',
    message: `${name(place)} is ${plainWords(data)}`,
    expected: describeSchema(schema),
    ...(near !== null && typeof data === 'string' && { hint: `Did you mean "${near}"?` }),
  });
}

/** None of a union's branches was meant: its telling key is missing or has a value of none, or the type is wrong. */
function noBranch(source: Source, place: Place, data: unknown, schema: JsonSchema): Problem {
  const branches = schema.anyOf ?? [];
  const key = tellingKey(branches);
  if (key === null || data === null || typeof data !== 'object' || Array.isArray(data)) {
    return wrongType(source, place, data, schema);
  }
  const choices = { enum: branches.flatMap(({ properties }) => properties?.[key]?.const ?? []) };
  if (!Object.hasOwn(data, key)) return missingKey(source, place, key, { properties: { [key]: choices } });
  return wrongChoice(source, [...place, key], (data as Record<string, unknown>)[key], choices);
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
  if (types.includes('array') && typeof data !== 'object')
    return 'Put "- " before it, on a line of its own, or brackets around it: [ … ].';
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
