import { readFileSync } from 'node:fs';
import { appendFile, cp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asyncProperty, assert, integer, nat } from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ProblemError } from '../../src/problem.ts';
import { sealed, unsealed } from '../../src/run/checksum.ts';
import type { CarryOutOptions } from '../../src/run/carry-out-options.ts';
import { carryOutPlan } from '../../src/run/carry-out-plan.ts';
import { type JournalHeader, sumOf } from '../../src/run/journal.ts';
import { readJournal } from '../../src/run/read-journal.ts';
import { openRun, readRecord as storedRecord } from '../../src/run/store.ts';
import { writeRecord } from '../../src/run/write-record.ts';
import { withoutTimes } from './without-times.ts';
import { all, emptyFolder, journalLines } from './folders.ts';
import { openShop, refunds, type Shop, shopBot } from './shop.ts';
import { counting, optionsFor, planOf, refundScenario, shopProject } from './suite.ts';

let shop: Shop;
let uninterrupted: string[];
/** A run folder as it stands when the last conversation has ended and nothing was tidied up yet. */
let atTheEnd: string;

beforeAll(async () => {
  shop = await openShop();
  atTheEnd = await emptyFolder();
  let journal = Buffer.alloc(0);
  const options = await optionsFor(shop.url);
  let at = '';
  const observer = {
    started: ({ folder }: { folder: string }) => void (at = folder),
    finished: () => void (journal = readFileSync(join(at, 'conversations.jsonl'))),
  };
  const { folder } = await carryOutPlan({ ...options, observer });
  uninterrupted = (await journalLines(folder)).map(withoutTimes);
  await cp(folder, atTheEnd, { recursive: true });
  await writeFile(join(atTheEnd, 'conversations.jsonl'), journal);
});
afterAll(() => shop.close());

describe('an interrupted run', () => {
  it('keeps what is finished, gives up what is under way and says so in its record', async () => {
    const { folder, record } = await interruptedAfter(2);
    expect(record).toMatchObject({ state: 'interrupted', planned: 6 });
    expect(record.endedAt).not.toBeNull();
    const stored = await openRun(folder, counting);
    const finished = await all(stored.conversations());
    expect(finished.length).toBeGreaterThanOrEqual(2);
    expect(finished.length).toBeLessThan(6);
    expect(record.aggregate.conversations).toBe(finished.length);
    expect((await all(stored.scored())).map(({ id }) => id)).toEqual(finished.map(({ id }) => id));
  });

  it('gives up a conversation whose bot never answers', async () => {
    const controller = new AbortController();
    const silent = await openShop((message, turn, id) => {
      if (turn === 2) setImmediate(() => controller.abort());
      return turn === 2 ? 'silence' : refunds(message, turn, id);
    });
    const options = await optionsFor(silent.url, { signal: controller.signal, concurrency: 1 });
    const { folder, record } = await carryOutPlan(options);
    await silent.close();
    expect(record.aggregate.conversations).toBe(0);
    expect((await journalLines(folder)).map((line) => (JSON.parse(line) as { kind: string }).kind)).toEqual([
      'journal',
      'turn',
    ]);
  });

  it('goes on where it stopped, and ends as if it had never been interrupted', async () => {
    const first = await interruptedAfter(2);
    const { folder, record } = await carryOutPlan(await resuming(first.folder));
    expect(folder).toBe(first.folder);
    expect((await journalLines(folder)).map(withoutTimes)).toEqual(uninterrupted);
    expect(record).toMatchObject({ state: 'complete', id: first.record.id, startedAt: first.record.startedAt });
    expect(record.aggregate.conversations).toBe(6);
  });

  it('does not hold a finished conversation again', async () => {
    const first = await interruptedAfter(2);
    const kept = (await all((await openRun(first.folder, counting)).conversations())).map(({ id }) => id);
    const held: string[] = [];
    const observer = { finished: ({ id }: { id: string }) => void held.push(id) };
    await carryOutPlan({ ...(await resuming(first.folder)), observer });
    expect([...kept, ...held].sort()).toEqual(
      planOf(shopProject(''))
        .items.map(({ id }) => id)
        .sort(),
    );
  });
});

describe('a killed run', () => {
  it('can be read and resumed, wherever in its journal it was killed', async () => {
    const { length } = await readFile(join(atTheEnd, 'conversations.jsonl'));
    const isResumable = asyncProperty(integer({ min: 0, max: length }), async (bytes) => {
      const folder = await emptyFolder();
      await cp(atTheEnd, folder, { recursive: true });
      await truncate(join(folder, 'conversations.jsonl'), bytes);
      await rm(join(folder, 'scores.jsonl'));
      await writeRecord(folder, { ...(await storedRecord(folder)), state: 'interrupted', endedAt: null });

      const stored = await openRun(folder, counting);
      expect((await all(stored.scored())).length).toBeLessThanOrEqual(6);
      await carryOutPlan(await resuming(folder));
      expect((await journalLines(folder)).map(withoutTimes)).toEqual(uninterrupted);
      await rm(folder, { recursive: true });
    });
    await assert(isResumable, { numRuns: 30, examples: [[0], [1], [length - 1], [length]] });
  });

  it('can be resumed when it was killed before it had a journal', async () => {
    const folder = await emptyFolder();
    await cp(join(atTheEnd, 'run.json'), join(folder, 'run.json'));
    await carryOutPlan(await resuming(folder));
    expect((await journalLines(folder)).map(withoutTimes)).toEqual(uninterrupted);
  });

  it('leaves a record that says it is not complete', async () => {
    const options = await optionsFor(shop.url);
    const records: unknown[] = [];
    const observer = { started: ({ folder }: { folder: string }) => void records.push(readRecord(folder)) };
    await carryOutPlan({ ...options, observer });
    expect(records).toMatchObject([{ state: 'interrupted', endedAt: null, planned: 6 }]);
  });
});

describe('a complete run', () => {
  it('stays as it is when it is resumed', async () => {
    const { folder } = await carryOutPlan(await optionsFor(shop.url));
    const before = await journalLines(folder);
    const { record } = await carryOutPlan(await resuming(folder));
    expect(await journalLines(folder)).toEqual(before);
    expect(record).toMatchObject({ state: 'complete', aggregate: { conversations: 6 } });
  });
});

describe('what cannot be resumed', () => {
  it('is a folder without a run', async () => {
    const folder = await emptyFolder();
    expect(await problemOf(carryOutPlan(await resuming(folder)))).toMatchObject({ code: 'run-not-found' });
  });

  it('is a run with another plan', async () => {
    const { folder } = await interruptedAfter(1);
    const changed = [{ ...refundScenario, goal: 'Something else' }];
    const cases = [{ plan: planOf(shopProject(shop.url), 4) }, { project: shopProject(shop.url, changed) }];
    for (const changes of cases) {
      expect(await problemOf(carryOutPlan(await resuming(folder, changes)))).toMatchObject({ code: 'different-plan' });
    }
  });

  it('is a run with another build of the bot', async () => {
    const { folder } = await interruptedAfter(1);
    const problem = await problemOf(carryOutPlan(await resuming(folder, { bot: shopBot(shop.url, '2') })));
    expect(problem).toMatchObject({ code: 'different-bot' });
    expect(problem.message).toContain('build 2');
  });

  it('is a run whose journal is damaged in the middle, which is left as it was', async () => {
    const { folder } = await interruptedAfter(2);
    const path = join(folder, 'conversations.jsonl');
    const lines = await journalLines(folder);
    lines[2] = lines[2]!.slice(0, -20);
    await writeFile(path, `${lines.join('\n')}\n`);
    const before = await readFile(path, 'utf8');
    expect(await problemOf(carryOutPlan(await resuming(folder)))).toMatchObject({
      code: 'journal-damaged',
      file: path,
      range: { start: { line: 3 } },
    });
    expect(await readFile(path, 'utf8')).toBe(before);
  });

  it('is a run of a newer version', async () => {
    const { folder } = await interruptedAfter(1);
    const lines = await journalLines(folder);
    const newer = [
      sealed(unsealed(Buffer.from(lines[0]!))!.text.replace('"format":4', '"format":5')),
      ...lines.slice(1),
      '',
    ];
    await writeFile(join(folder, 'conversations.jsonl'), newer.join('\n'));
    expect(await problemOf(carryOutPlan(await resuming(folder)))).toMatchObject({ code: 'format-newer' });
  });
});

it('a journal in which one bit has turned is damaged at that line, wherever it was', async () => {
  const folder = await emptyFolder();
  await cp(atTheEnd, folder, { recursive: true });
  const path = join(folder, 'conversations.jsonl');
  const whole = await readFile(path);
  await assert(
    // The last line without its end is one that was still being written.
    asyncProperty(nat(whole.length - 2), nat(7), async (at, bit) => {
      const turned = Buffer.from(whole);
      turned[at]! ^= 1 << bit;
      await writeFile(path, turned);
      expect((await problemOf(all(readJournal(path)))).code).toBe('journal-damaged');
    }),
    { numRuns: 60 },
  );
});

it('a journal with a line that is no line of a journal is damaged there', async () => {
  const folder = await emptyFolder();
  await cp(atTheEnd, folder, { recursive: true });
  const whole = await journalLines(folder);
  for (const line of [
    '{}',
    'null',
    '7',
    '"x"',
    '{"kind":"turn"}',
    '{"kind":"conversation","id":"x"}',
    sealed('{"kind":"conversation","id":"x"}', sumOf(JSON.parse(whole[0]!) as JournalHeader)),
    whole.at(-1)!.replace(/,"crc":"\w+"/, ''),
    '\u0000\u0000',
  ]) {
    await writeFile(join(folder, 'conversations.jsonl'), `${whole.join('\n')}\n`);
    await appendFile(join(folder, 'conversations.jsonl'), `${line}\n`);
    const reading = openRun(folder, counting).then((run) => all(run.conversations()));
    expect(await problemOf(reading)).toMatchObject({
      code: 'journal-damaged',
      range: { start: { line: whole.length + 1 } },
    });
  }
});

/** Aborts when so many conversations are finished; those under way then are given up. */
async function interruptedAfter(count: number) {
  const controller = new AbortController();
  let finished = 0;
  const observer = {
    finished() {
      if (++finished === count) controller.abort();
    },
  };
  return carryOutPlan({ ...(await optionsFor(shop.url)), concurrency: 2, signal: controller.signal, observer });
}

async function resuming(folder: string, changes: Parameters<typeof optionsFor>[1] = {}): Promise<CarryOutOptions> {
  return optionsFor(shop.url, { ...changes, resume: folder });
}

async function problemOf(work: Promise<unknown>) {
  const error = await work.then(
    () => null,
    (error: unknown) => error,
  );
  expect(error).toBeInstanceOf(ProblemError);
  return (error as ProblemError).problems[0]!;
}

function readRecord(folder: string): unknown {
  return JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8'));
}
