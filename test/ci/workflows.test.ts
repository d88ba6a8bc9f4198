/** What people copy into their continuous integration is right as it stands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createJiti } from 'jiti';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { starterFiles } from '../../src/starter/starter-files.ts';
import { type Starter, usualQuestion } from '../../src/starter/starter.ts';
import { listingsUnder, page } from './listings.ts';

const root = join(import.meta.dirname, '../..');
type Parse = (
  file: { name: string; content: string },
  trace: object,
) => {
  context: { errors: { getErrors: () => { message: string }[] } };
};
let mistakesIn: (kind: 'workflow' | 'action', content: string) => string[];

beforeAll(async () => {
  const jiti = createJiti(import.meta.url);
  const { parseWorkflow, NoOperationTraceWriter } = (await jiti.import('@actions/workflow-parser')) as {
    parseWorkflow: Parse;
    NoOperationTraceWriter: new () => object;
  };
  const { parseAction } = (await jiti.import('@actions/workflow-parser/actions/action-parser')) as {
    parseAction: Parse;
  };
  mistakesIn = (kind, content) =>
    (kind === 'workflow' ? parseWorkflow : parseAction)({ name: `${kind}.yml`, content }, new NoOperationTraceWriter())
      .context.errors.getErrors()
      .map(({ message }) => message);
});

const starter = (more: Partial<Starter> = {}): Starter => ({
  bot: {
    spec: { protocol: 'http', url: 'http://localhost:3000/chat' },
    understood: true,
    barred: null,
    seen: [],
    fixes: [],
  },
  testHosts: [],
  question: usualQuestion,
  ci: 'github',
  start: null,
  version: '1.2.3',
  ...more,
});
const written = (more: Partial<Starter> = {}) => starterFiles(starter(more)).at(-1)!.text;

describe('for GitHub', () => {
  it('a mistake would be seen', () => {
    expect(mistakesIn('workflow', 'on: push\njobs: { a: { runs-on: x, steps: [{ uss: y }] } }\n')).not.toEqual([]);
    expect(
      mistakesIn('action', 'name: a\ndescription: b\nruns: { using: composite, steps: [{ run: x }] }\n'),
    ).not.toEqual([]);
  });

  it('the examples', () => {
    expect(listingsUnder('GitHub').map((workflow) => mistakesIn('workflow', workflow))).toEqual([[], []]);
  });

  it('the jobs that hold shards, in a workflow of any trigger', () => {
    const scale = readFileSync(join(root, 'docs/scale.md'), 'utf8');
    const jobs = [...scale.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, yaml]) => `on: push\n${yaml}`);
    expect(jobs.map((workflow) => mistakesIn('workflow', workflow))).toEqual([[]]);
  });

  it('what init writes, whatever starts the bot and wherever it is', () => {
    const browser = {
      spec: { protocol: 'browser', url: 'https://shop.example' },
      understood: true,
      barred: null,
      seen: [],
      fixes: [],
    } as const;
    const secret = {
      spec: { protocol: 'http', url: 'https://a.example', auth: { type: 'bearer', token: '{{env.T}}' } },
      understood: true,
      barred: null,
      seen: [],
      fixes: [],
    } as const;
    for (const more of [
      {},
      { start: 'node bot.js --name "a: b" # c' },
      { bot: { ...browser, seen: [], fixes: [] } },
      { bot: { ...secret, seen: [], fixes: [] } },
    ])
      expect(mistakesIn('workflow', written(more))).toEqual([]);
    expect(written({ start: 'npm run bot' })).toContain('npm run bot &');
    expect(written({ bot: { ...browser, seen: [], fixes: [] } })).toContain('playwright-core install');
  });

  it('the action, whose inputs the page lists', () => {
    const action = readFileSync(join(root, '.ci/action/action.yml'), 'utf8');
    expect(mistakesIn('action', action)).toEqual([]);
    const { inputs } = parse(action) as { inputs: Record<string, { default: string }> };
    const listed = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name!);
    expect(new Set(listed)).toEqual(new Set(Object.keys(inputs)));
    // What somebody names must never stand in a script as it is.
    expect(action.match(/run:.*\$\{\{/g)).toBeNull();
  });
});

it.each([
  ['GitLab', ['mystery-shopper']],
  ['Azure Pipelines', ['trigger', 'schedules', 'pool', 'steps']],
  ['CircleCI', ['version', 'jobs', 'workflows']],
])('the example for %s is YAML of its keys', (heading, keys) => {
  const [listing] = listingsUnder(heading);
  expect(Object.keys(parse(listing!) as object)).toEqual(keys);
});

it('what init writes for GitLab is YAML of its keys', () => {
  const job = (parse(written({ ci: 'gitlab', start: 'npm run bot' })) as Record<string, { script: string[] }>)[
    'mystery-shopper'
  ]!;
  expect(job.script.every((line) => typeof line === 'string')).toBe(true);
  expect(job.script).toContain('npm run bot &');
});
