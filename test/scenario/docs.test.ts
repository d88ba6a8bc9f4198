import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gateProblems as checkGates } from '../../src/judge/gate-problems.ts';
import { problemCodes } from '../../src/problem.ts';
import type { JsonSchema } from '../../src/scenario/schema/describe-schema.ts';
import { loadProject } from '../../src/scenario/load.ts';
import { publishedSchema } from '../../src/scenario/schema/published-schema.ts';

const page = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

describe('docs/errors.md', () => {
  it('explains every problem code, in order, and no other, and links each', () => {
    const text = page('errors.md');
    expect([...text.matchAll(/^### (.+)$/gm)].map(([, code]) => code)).toEqual(problemCodes);
    expect([...text.matchAll(/\]\(#([a-z0-9-]+)\)/g)].map(([, code]) => code)).toEqual(
      expect.arrayContaining([...problemCodes]),
    );
  });

  it('says for each what to do', () => {
    for (const section of page('errors.md').split(/^### /m).slice(1)) expect(section).toMatch(/^\*\*Do:\*\* /m);
  });
});

describe('docs/scenarios.md', () => {
  const examples = [...page('scenarios.md').matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, yaml], index) => ({
    name: `${index + 1}: ${yaml!.split('\n')[0]}`,
    yaml: yaml!,
  }));

  it('has examples', () => {
    expect(examples.length).toBeGreaterThan(12);
  });

  it.each(examples)('example $name loads without a problem', async ({ yaml }) => {
    const cwd = mkdtempSync(join(tmpdir(), 'docs-'));
    writeFileSync(join(cwd, 'example.yaml'), yaml);
    expect((await loadProject(['.'], { cwd, checkGates })).problems).toEqual([]);
  });

  it('has a row for every key there is', () => {
    const text = page('scenarios.md');
    const { bot: _, versus: _versus, model: _model, ...sections } = publishedSchema().properties!;
    for (const key of Object.values(sections).flatMap(keysOf))
      expect(text).toMatch(new RegExp(`^\\| \\**\`${key}\``, 'm'));
  });
});

describe('docs/language-models.md', () => {
  it('has every key there is of a model, but those of certificates', () => {
    const { tls: _, ...keys } = publishedSchema().properties!['model']!.properties!;
    const named = [...Object.keys(keys), ...Object.values(keys).flatMap(keysOf), 'tls'];
    for (const key of named) expect(page('language-models.md')).toContain(`\`${key}\``);
  });
});

describe('other pages', () => {
  // Pipelines of builders, which test/ci checks, and set-ups of containers.
  const others = ['ci.md', 'scale.md', 'scenarios.md'];
  const pages = readdirSync(new URL('../../docs/', import.meta.url)).filter(
    (name) => name.endsWith('.md') && !others.includes(name),
  );
  const listings = [...pages, '../README.md'].flatMap((name) =>
    [...page(name).matchAll(/^```yaml\n([^]*?)^```$/gm)]
      .map(([, yaml]) => yaml!)
      .filter((yaml) => !yaml.startsWith('- run:'))
      .map((yaml, at) => ({ name: `${name}, ${at + 1}`, yaml })),
  );

  it.each(listings)('the example of $name has no mistake but names that stand in other files', async ({ yaml }) => {
    const cwd = mkdtempSync(join(tmpdir(), 'docs-'));
    writeFileSync(join(cwd, 'example.yaml'), yaml);
    const { problems } = await loadProject(['.'], { cwd });
    expect(problems.filter(({ code }) => code !== 'unknown-reference')).toEqual([]);
  });
});

/** Every key below, except those that are the rows of a table of their own form (min and max of a range). */
function keysOf(schema: JsonSchema): string[] {
  const below = [
    ...Object.values(schema.patternProperties ?? {}),
    ...(schema.anyOf ?? []),
    ...(schema.items ? [schema.items] : []),
  ];
  const own = Object.entries(schema.properties ?? {});
  return [...own.map(([key]) => key), ...own.flatMap(([, value]) => keysOf(value)), ...below.flatMap(keysOf)];
}
