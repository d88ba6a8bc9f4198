import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendNight, historyFile, readHistory } from '../../src/trial/history.ts';
import { seriesOf, type Night } from '../../src/compare/series/night.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mystery-shopper-history-'));
});
afterAll(() => rm(folder, { recursive: true }));

const night = (day: number, more: Partial<Night> = {}): Night => ({
  id: `night-${day}`,
  startedAt: `2026-03-${String(day).padStart(2, '0')}T02:00:00.000Z`,
  suite: 'a',
  bot: { name: 'Bot', build: '1', protocol: 'http' },
  program: '0.1.0',
  seed: String(day),
  repeat: 5,
  conversations: 100,
  scorable: 100,
  judged: true,
  values: { verified_success: [0.9, 0.03] },
  ...more,
});

describe('history.jsonl', () => {
  it('is empty where no run has ended yet', async () => {
    expect(await readHistory(join(folder, 'none'))).toEqual({ nights: [], damaged: 0 });
  });

  it('keeps every night, one line each, and goes on after a line that was cut', async () => {
    await appendNight(folder, night(1));
    await appendFile(join(folder, historyFile), '{"format":1,"id":"night-2","star');
    await appendNight(folder, night(3));
    expect(await readHistory(folder)).toEqual({ nights: [night(1), night(3)], damaged: 1 });
    expect((await readFile(join(folder, historyFile), 'utf8')).split('\n')).toHaveLength(4);
  });

  it('counts a run that was concluded twice once', async () => {
    await appendNight(folder, night(3, { scorable: 99 }));
    expect((await readHistory(folder)).nights.map(({ id, scorable }) => [id, scorable])).toEqual([
      ['night-1', 100],
      ['night-3', 99],
    ]);
  });

  it('loses no line when runs end together', async () => {
    const together = Array.from({ length: 20 }, (_, i) => night(5, { id: `together-${i}` }));
    await Promise.all(together.map((one) => appendNight(folder, one)));
    const { nights } = await readHistory(folder);
    expect(nights.filter(({ id }) => id.startsWith('together'))).toHaveLength(20);
  });

  it('takes strange lines for damaged and refuses those of a newer version', async () => {
    await appendFile(join(folder, historyFile), 'null\n[]\n"night"\n{"format":1,"id":7}\n');
    await appendFile(join(folder, historyFile), `${JSON.stringify({ format: 1, ...night(9), told: { folder: 7 } })}\n`);
    expect((await readHistory(folder)).damaged).toBe(6);
    await appendFile(join(folder, historyFile), '{"format":2}\n');
    await expect(readHistory(folder)).rejects.toMatchObject({ problems: [{ code: 'format-newer' }] });
  });
});

describe('a series of nights', () => {
  it('begins anew with another suite or another bot, and goes on with another build', () => {
    const nights = [
      night(1),
      night(2, { suite: 'b' }),
      night(3, { bot: { name: 'Other', build: '1', protocol: 'http' } }),
      night(4, { bot: { name: 'Bot', build: '2', protocol: 'http' } }),
    ];
    expect(seriesOf(nights, night(5)).map(({ id }) => id)).toEqual(['night-1', 'night-4']);
  });

  it('leaves out nights that were too broken to judge', () => {
    expect(seriesOf([night(1, { judged: false }), night(2)], night(5)).map(({ id }) => id)).toEqual(['night-2']);
  });
});
