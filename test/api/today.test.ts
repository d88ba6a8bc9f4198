/** The day of a run: begun in the evening, gone on with after midnight, it stays the same. */
import { cp, mkdtemp, readFile, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../../src/api/run.ts';
import { systemClock } from '../../src/bot/clock.ts';
import { openDesk, type Desk } from '../conversation/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ bot: () => 'It has been booked.' });
});
afterAll(() => desk.close());

const yaml = `
intents: { booking: { title: Booking } }
scenarios:
  table:
    intent: booking
    goal: Book a table
    opening: ['A table for {{facts.day as spoken}}, please']
    facts: { day: '{{today + 2 days}}', made_up: '{{faker.date.soon}}' }
    wants: { done: [booked] }
`;

const at = (day: string) => ({ ...systemClock, date: () => new Date(`${day}T12:00:00`).valueOf() });
const said = async (folder: string) =>
  (await readFile(join(folder, 'conversations.jsonl'), 'utf8')).match(
    /A table for \w+ \d+ \w+|A table for \w+, \w+ \d+/g,
  );

it('is counted from the day a run was begun, whenever it is finished', async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'today-'));
  await writeFile(join(cwd, 'table.yaml'), `bot: { protocol: http, url: '${desk.url}/chat' }\n${yaml}`);
  const options = { paths: ['table.yaml'], cwd, repeat: 2, formats: [], concurrency: 1 } as const;
  const begun = await run({ ...options, clock: at('2026-05-04') });
  expect(begun.record.manifest.today).toBe('2026-05-04');
  const whole = await said(begun.folder);
  expect(whole?.[0]).toContain('May 6');

  // Killed after the first conversation, and gone on with on another day.
  const killed = join(cwd, 'reports', 'killed');
  await cp(begun.folder, killed, { recursive: true });
  const journal = join(killed, 'conversations.jsonl');
  const lines = (await readFile(journal, 'utf8')).split('\n');
  await truncate(journal, Buffer.byteLength(`${lines.slice(0, 2).join('\n')}\n`));
  const resumed = await run({ ...options, clock: at('2026-05-05'), resume: killed });
  expect(resumed.record.manifest.today).toBe('2026-05-04');
  expect(await said(killed)).toEqual(whole);

  const next = await run({ ...options, clock: at('2026-05-05') });
  expect((await said(next.folder))?.[0]).toContain('May 7');
});
