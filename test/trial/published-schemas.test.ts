/** What is published of run.json and verdict.json, held against files that real runs wrote. */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { run } from '../../src/api/run.ts';
import { score } from '../../src/api/score.ts';
import type { Json } from '../../src/json.ts';
import { runSchema } from '../../src/run/record-shape.ts';
import { verdictSchema } from '../../src/trial/verdict-shape.ts';

const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true });
let ofRun: ValidateFunction;
let ofVerdict: ValidateFunction;
beforeAll(() => {
  ofRun = ajv.compile(runSchema());
  ofVerdict = ajv.compile(verdictSchema());
});

async function shop(reply: string) {
  const server = createServer((_, response) => void response.end(JSON.stringify({ reply })));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  const cwd = await mkdtemp(join(tmpdir(), 'schemas-'));
  await writeFile(
    join(cwd, 'shop.yaml'),
    `bot: { protocol: http, url: 'http://127.0.0.1:${(server.address() as AddressInfo).port}' }
gates: [{ metric: verified_success, min: 0.5, each: intent }]
intents: { hours: { title: Opening hours, volume: 1 } }
scenarios:
  hours: { intent: hours, goal: Learn the hours, opening: [When are you open?], wants: { learn: { hours: { truth: 9 to 5 } } } }
`,
  );
  return { cwd, held: (baseline?: string) => run({ paths: ['shop.yaml'], cwd, repeat: 4, baseline, formats: [] }) };
}

const fileIn = async (folder: string, name: string): Promise<Json> =>
  JSON.parse(await readFile(join(folder, name), 'utf8')) as Json;

async function faults(folder: string) {
  ofRun(await fileIn(folder, 'run.json'));
  ofVerdict(await fileIn(folder, 'verdict.json'));
  return [...(ofRun.errors ?? []), ...(ofVerdict.errors ?? [])].map(
    ({ instancePath, message }) => `${instancePath} ${message}`,
  );
}

describe('the published schemas fit', () => {
  it('a first run, and one compared with it', async () => {
    const { held } = await shop('We never open.');
    const first = await held();
    expect(await faults(first.folder)).toEqual([]);
    const second = await held(first.folder);
    expect(second.comparison).not.toBeNull();
    expect(await faults(second.folder)).toEqual([]);
  });

  it('a run of transcripts', async () => {
    const { cwd } = await shop('');
    const turns = [
      { role: 'customer', text: 'When are you open?' },
      { role: 'bot', text: 'From 9 to 5.' },
    ];
    await writeFile(join(cwd, 'export.json'), JSON.stringify([{ id: 'a', turns }]));
    const { folder } = await score({ paths: ['export.json'], cwd, formats: [] });
    expect(await faults(folder)).toEqual([]);
  });
});

it('the published schemas refuse a file in which something is missing or of another kind', async () => {
  const { held } = await shop('We never open.');
  const { folder } = await held();
  const record = (await fileIn(folder, 'run.json')) as { aggregate: object };
  expect(ofRun({ ...record, planned: '4' })).toBe(false);
  expect(ofRun({ ...record, aggregate: { ...record.aggregate, values: undefined } })).toBe(false);
  const verdict = (await fileIn(folder, 'verdict.json')) as object;
  expect(ofVerdict({ ...verdict, judgement: { verdict: 'passed' } })).toBe(false);
});
