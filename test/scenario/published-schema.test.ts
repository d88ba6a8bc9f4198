import { Ajv } from 'ajv';
import { createRequire } from 'node:module';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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
    const { bot: _, versus: _versus, ...own } = publishedSchema().properties!;
    expect(Object.entries(own).flatMap(([key, schema]) => undescribed(schema, key))).toEqual([]);
  });

  it('accepts the example suite', () => {
    const validate = new Ajv({ strict: false }).compile(publishedSchema());
    for (const file of yamlFiles(demo)) {
      validate(parse(readFileSync(file, 'utf8')));
      expect({ file, errors: validate.errors }).toEqual({ file, errors: null });
    }
  });
});

describe('the ready-made validator', () => {
  it('finds what the compiled one finds', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'shape-')), 'shape.cjs');
    writeFileSync(file, shapeModule());
    const require = createRequire(import.meta.url);
    // What it imports of ajv is looked up from this package.
    const readyMade = load(readFileSync(file, 'utf8'), require);
    const compiled = compileShape();
    for (const value of [
      {},
      null,
      { scenarios: { a: { wants: {}, facts: { b: [1] } } } },
      { bot: { protocol: 'x' }, gates: [1] },
    ]) {
      expect(readyMade(value)).toBe(compiled(value));
      expect(readyMade.errors).toEqual(compiled.errors);
    }
  });
});

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
