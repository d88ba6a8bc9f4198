/** Where the package that a protocol needs is not installed, every way to the bot says what to install, and blames nobody. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { play } from '../../src/api/play.ts';
import { probe } from '../../src/api/probe.ts';
import { run } from '../../src/api/run.ts';

const notInstalled = vi.hoisted(() => () => {
  throw new Error('Cannot find package');
});
vi.mock('playwright-core', notInstalled);
vi.mock('google-auth-library', notInstalled);

const bots = {
  'playwright-core': {
    protocol: 'browser',
    url: 'http://127.0.0.1:1/',
    selectors: { input: 'input', message: '.bot' },
  },
  'google-auth-library': { protocol: 'dialogflow-cx', agent: 'projects/p/locations/global/agents/a' },
};

describe.each(Object.entries(bots))('without %s', (name, bot) => {
  it.each([
    ['probe', probe],
    ['play', play],
    ['run', run],
  ] as const)('%s says the line that installs it', async (_, way) => {
    const cwd = await mkdtemp(join(tmpdir(), 'missing-package-'));
    const scenario = { intent: 'late', goal: 'x', opening: ['Where is it?'], wants: { human: true } };
    const project = { bot, intents: { late: { title: 'Late' } }, scenarios: { one: scenario } };
    await writeFile(join(cwd, 'project.yaml'), JSON.stringify(project));
    const options = { cwd, env: {}, paths: ['project.yaml'], scenario: 'one', iKnow: true };
    await expect(way(options)).rejects.toMatchObject({
      problems: [{ code: 'no-bot', hint: expect.stringContaining(`Run: npm install ${name}`) as string }],
    });
  });
});
