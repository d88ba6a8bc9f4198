/** Writes the JSON Schemas for editors and scripts, made from the YAML's schema and from the shapes of stored files. Runs after tsc. */
import { writeFileSync } from 'node:fs';
import { problemsSchema } from '../dist/cli/problems-schema.js';
import { runSchema } from '../dist/run/record-shape.js';
import { verdictSchema } from '../dist/trial/verdict-shape.js';
import { publishedSchema } from '../dist/scenario/schema/published-schema.js';

publish('problems.schema.json', problemsSchema());
publish('run.schema.json', runSchema());
publish('verdict.schema.json', verdictSchema());
// Last, so that its time tells whether all of dist/ is up to date.
publish('schema.json', publishedSchema());

function publish(name, schema) {
  writeFileSync(new URL(`../dist/${name}`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
}
