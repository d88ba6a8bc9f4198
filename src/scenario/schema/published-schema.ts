import type { JsonSchema } from './describe-schema.ts';
import { examples } from './examples.ts';
import { ProjectFileSchema } from './schema.ts';

type Published = JsonSchema & { examples?: unknown[] };

/** The JSON Schema that editors read, as `dist/schema.json` in the package: draft 07, which all YAML editors know. */
export function publishedSchema(): Published & { $schema: string; $id: string } {
  const schema = structuredClone(ProjectFileSchema) as unknown as Published;
  for (const [path, shown] of Object.entries(examples)) at(schema, path.split('.')).examples = shown;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://unpkg.com/mystery-shopper/dist/schema.json',
    ...schema,
  };
}

/** @throws Error where there is no such key. */
function at(schema: Published, path: readonly string[]): Published {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const held = key === '*' ? Object.values(schema.patternProperties ?? {})[0] : schema.properties?.[key];
  if (held === undefined) throw new Error(`The schema has no "${key}"`);
  return at(held, rest);
}
