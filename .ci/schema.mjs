/** Writes the JSON Schemas for editors and scripts, made from the YAML's schema. Runs after tsc. */
import { writeFileSync } from 'node:fs';
import { problemsSchema } from '../dist/cli/problems-schema.js';
import { publishedSchema } from '../dist/scenario/schema/published-schema.js';

publish('problems.schema.json', problemsSchema());
// Last, so that its time tells whether all of dist/ is up to date.
publish('schema.json', publishedSchema());

function publish(name, schema) {
  writeFileSync(new URL(`../dist/${name}`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
}
