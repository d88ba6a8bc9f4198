import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personas } from '../../src/api/personas.ts';
import { ProblemError } from '../../src/problem.ts';
import { inProcess } from '../cli/in-process.ts';

const project = `
bot: { protocol: http, url: "http://localhost:1/chat" }
intents: { late: { title: Late } }
personas:
  hurried: { title: In a hurry, mood: hurried, verbosity: terse }
  plain: { title: Plain }
  alone: { title: Plays in what needs a back end alone }
scenarios:
  needs-setup:
    intent: late
    goal: Learn when it comes
    personas: [alone]
    facts: { order: { value: "{{setup.order.id}}", description: the order number } }
    opening: [Where is it?]
    setup: [{ request: GET /orders, save: order }]
    wants: { learn: { day: { truth: tomorrow } } }
  late-parcel:
    intent: late
    goal: Learn when the parcel comes
    personas: [hurried, plain]
    facts: { order_number: { value: "4471990218", description: the order number } }
    opening: ["Where's my parcel?", My order hasn't arrived yet.]
    wants: { learn: { day: { truth: tomorrow } } }
`;

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'mystery-shopper-personas-'));
  await writeFile(join(cwd, 'project.yaml'), `${project}backend: { url: "http://localhost:1" }\n`);
});
afterAll(() => rm(cwd, { recursive: true }));

describe('personas', () => {
  it('shows who each is, in what it differs from an average customer, and what it says', async () => {
    const [hurried, plain] = await personas({ paths: ['project.yaml'], cwd, count: 4 });
    expect(hurried).toMatchObject({
      id: 'hurried',
      title: 'In a hurry',
      traits: { mood: 'hurried', verbosity: 'terse' },
      scenario: 'late-parcel',
    });
    expect(plain!.traits).toEqual({});
    expect(hurried!.says.opens).toHaveLength(4);
    expect(hurried!.says.answers!.flat().every((text) => text.includes('4471990218'))).toBe(true);
  });

  it('shows nothing said of a persona whose scenarios need a back end', async () => {
    const [alone] = await personas({ paths: ['project.yaml'], cwd, personas: ['alone'] });
    expect(alone).toMatchObject({ scenario: null, says: {} });
  });

  it('shows the same for the same seed, and other words for another', async () => {
    const shown = (seed: string) => personas({ paths: ['project.yaml'], cwd, seed });
    expect(await shown('a')).toEqual(await shown('a'));
    expect(await shown('a')).not.toEqual(await shown('b'));
  });

  it('refuses a persona that is not there', async () => {
    await expect(personas({ paths: ['project.yaml'], cwd, personas: ['nobody'] })).rejects.toThrow(ProblemError);
  });

  it('tells a title from the id without colours', async () => {
    const { stdout } = await inProcess(['personas', 'project.yaml'], cwd, { NO_COLOR: '1' });
    expect(stdout).toContain('In a hurry (hurried)\n');
  });
});
