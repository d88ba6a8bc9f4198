import { Ajv } from 'ajv';
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileShape, shapeModule } from '../../src/scenario/schema/compile-shape.ts';
import type { JsonSchema } from '../../src/scenario/schema/describe-schema.ts';
import { publishedSchema } from '../../src/scenario/schema/published-schema.ts';

const demo = fileURLToPath(new URL('../../scenarios', import.meta.url));
const yamlFiles = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name));

describe('the published schema', () => {
  it('is draft 07 and plain JSON', () => {
    const schema = publishedSchema();
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(schema.$id).toMatch(/^https:\/\/.*schema\.json$/);
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(new Ajv({ strict: false }).validateSchema(schema)).toBe(true);
  });

  it('is where the entry for SchemaStore says, for names that are no other tool’s', () => {
    const entry = JSON.parse(readFileSync(join(demo, '../docs/schemastore.json'), 'utf8')) as Record<string, unknown>;
    expect(Object.keys(entry)).toEqual(['name', 'description', 'fileMatch', 'url']);
    expect(entry['url']).toBe(publishedSchema().$id);
    expect(entry['fileMatch']).toSatisfy((names: string[]) =>
      names.every((name) => /^(?:\*\.)?mystery-shopper\.ya?ml$/.test(name)),
    );
  });

  it('uses nothing that came after draft 07', () => {
    const later = [
      '$defs',
      'unevaluatedProperties',
      'unevaluatedItems',
      'prefixItems',
      'dependentSchemas',
      'minContains',
    ];
    expect(everyKey(publishedSchema())).not.toEqual(expect.arrayContaining([expect.toBeOneOf(later)]));
  });

  it('says something about every key a person writes', () => {
    const { properties } = publishedSchema();
    expect(Object.entries(properties!).flatMap(([key, schema]) => undescribed(schema, key))).toEqual([]);
  });

  it('shows examples that are right, each at its key', () => {
    const schema = publishedSchema() as JsonSchema & { examples?: unknown[] };
    const wrong: unknown[] = [];
    let shown = 0;
    const look = (part: JsonSchema & { examples?: unknown[] }): void => {
      const fits = part.examples === undefined ? null : new Ajv({ strict: false }).compile(part);
      for (const example of part.examples ?? []) {
        shown += 1;
        if (!fits!(example)) wrong.push({ example, errors: fits!.errors });
      }
      const { properties = {}, patternProperties = {}, items, anyOf = [] } = part;
      for (const below of [...Object.values(properties), ...Object.values(patternProperties), ...anyOf]) look(below);
      if (items !== undefined) look(items);
    };
    look(schema);
    expect(wrong).toEqual([]);
    expect(shown).toBeGreaterThan(20);
  });

  it('accepts the example suite', () => {
    const validate = new Ajv({ strict: false }).compile(publishedSchema());
    for (const file of yamlFiles(demo)) {
      validate(parse(readFileSync(file, 'utf8')));
      expect({ file, errors: validate.errors }).toEqual({ file, errors: null });
    }
  });
});

const shapes = [
  {},
  null,
  { suite: { repeat: 3 }, 'x-shared': [1] },
  { scenarios: { a: { wants: {}, facts: { b: [1] } } } },
  { bot: { protocol: 'x' }, gates: [1] },
  { bot: { protocol: 'http', url: 'http://localhost/', auth: { type: 'bearer', token: 't' } } },
  { bot: { protocol: 'http', url: 'http://localhost/', auth: { type: 'bearer' } } },
];

describe.each(['quick', 'explaining'] as const)('the ready-made validator, %s,', (way) => {
  it('finds what the compiled one finds', () => {
    // What it imports of ajv is looked up from this package.
    const readyMade = load(shapeModule(way), createRequire(import.meta.url));
    const compiled = compileShape(way);
    for (const value of shapes) {
      expect(readyMade(value)).toBe(compiled(value));
      expect(readyMade.errors).toEqual(compiled.errors);
    }
  });
});

it('the quick validator and the one that explains agree on every file, right or broken', () => {
  const [quick, explaining] = [compileShape('quick'), compileShape('explaining')];
  const files = [demo, fileURLToPath(new URL('broken', import.meta.url))].flatMap(yamlFiles).flatMap(parsed);
  const values = [...shapes, ...files, ...files.flatMap(oneThingWrong)];
  const verdicts = values.map((value) => [quick(value), explaining(value), value]);
  expect(verdicts.filter(([one, other]) => one !== other)).toEqual([]);
  expect(new Set(verdicts.map(([one]) => one))).toEqual(new Set([true, false]));
});

/** Nothing where it is no YAML at all, or stands in itself. */
function parsed(file: string): unknown[] {
  try {
    return [JSON.parse(JSON.stringify(parse(readFileSync(file, 'utf8'), { logLevel: 'silent' })))];
  } catch {
    return [];
  }
}

/** Each part of a value in turn replaced by what it is not, and each map given a key too many. */
function oneThingWrong(value: unknown): unknown[] {
  if (value === null || typeof value !== 'object') return [typeof value === 'string' ? 7 : 'x', [value]];
  const changed = Object.entries(value).flatMap(([key, below]) =>
    oneThingWrong(below).map((wrong) =>
      Array.isArray(value) ? value.with(Number(key), wrong) : { ...value, [key]: wrong },
    ),
  );
  return Array.isArray(value) ? changed : [...changed, { ...value, nowhere: 1 }];
}

function load(code: string, require: NodeJS.Require): ReturnType<typeof compileShape> {
  const module = { exports: {} };
  // oxlint-disable-next-line typescript/no-implied-eval -- the code is our own, as the build writes it
  new Function('module', 'exports', 'require', code)(module, module.exports, require);
  return module.exports as ReturnType<typeof compileShape>;
}

function everyKey(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, below]) => [key, ...everyKey(below)]);
}

function undescribed(schema: JsonSchema, place: string): string[] {
  const below = Object.entries(schema.properties ?? {});
  const others = [
    ...Object.values(schema.patternProperties ?? {}),
    ...(schema.anyOf ?? []),
    ...(schema.items ? [schema.items] : []),
  ];
  return [
    ...below.flatMap(([key, value]) => (value.description === undefined ? [`${place}.${key}`] : [])),
    ...below.flatMap(([key, value]) => undescribed(value, `${place}.${key}`)),
    ...others.flatMap((value) => undescribed(value, place)),
  ];
}
