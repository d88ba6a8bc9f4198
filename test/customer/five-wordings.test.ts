/** The same bot in five wordings: who words it otherwise fares no worse. Over real HTTP, checked in the bot's back end. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../../src/api/run.ts';
import { openScored } from '../../src/trial/open-scored.ts';
import { serveOneBot, wordings } from './one-bot.ts';

const repetitions = 12;

const yaml = (url: string, wording: string) => `
suite: { seed: five, repeat: ${repetitions}, reference_date: '2026-02-20', human_agent: false }
bot: { protocol: http, url: '${url}/${wording}' }
backend: { url: '${url}' }
intents: { move: { title: Move a delivery } }
personas:
  plain: { title: Average }
  terse: { title: In a hurry, mood: hurried, verbosity: terse }
  chatty: { title: Tells all, verbosity: chatty, disclosure: upfront }
  foreign: { title: Another mother tongue, language: second-language }
scenarios:
  wood:
    intent: move
    goal: Have the delivery of firewood moved to another day
    opening: [I need to move my delivery to another day, my wood is coming on the wrong day]
    facts:
      customer_number: { value: '4{{faker.string.numeric(5)}}', description: the customer number }
      new_day: { value: '2026-03-11', description: the day on which it should be delivered }
      phone: { value: '0161 496 0724', description: the phone number }
    wants: { done: [delivery has been moved] }
    setup: [{ request: 'PUT /records/{{facts.customer_number}}', body: { day: '4 March' } }]
    verify: [{ name: Moved, request: 'GET /records/{{facts.customer_number}}', expect: { '$.day': '11 March' } }]
`;

it('verified success of the same bot differs by no more than two points between five wordings', async () => {
  const url = await serveOneBot();
  const shares = new Map<string, number>();
  for (const wording of wordings) {
    const cwd = await mkdtemp(join(tmpdir(), 'wordings-'));
    await writeFile(join(cwd, 'wood.yaml'), yaml(url, wording));
    const { folder } = await run({ paths: ['wood.yaml'], cwd, env: {}, formats: [] });
    let verified = 0;
    for await (const one of (await openScored(folder)).scored()) if (one.verified === true) verified += 1;
    shares.set(wording, verified / (4 * repetitions));
  }
  const all = [...shares.values()];
  expect(Math.max(...all) - Math.min(...all)).toBeLessThanOrEqual(0.02);
  expect(Math.min(...all)).toBeGreaterThan(0.95);
}, 300_000);
