import type { JsonSchema } from './describe-schema.ts';
import { ProjectFileSchema } from './schema.ts';

/** The JSON Schema that editors read, as `dist/schema.json` in the package: draft 07, which all YAML editors know. */
export function publishedSchema(): JsonSchema & { $schema: string; $id: string } {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://unpkg.com/mystery-shopper/dist/schema.json',
    ...(structuredClone(ProjectFileSchema) as unknown as JsonSchema),
  };
}
