/** A run held in parts is the run held at once; parts that are none of one run are refused. */
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { merge, type MergeOptions } from '../../src/api/merge.ts';
import { report } from '../../src/api/report.ts';
import { run, type RunOptions } from '../../src/api/run.ts';
import { runShard } from '../../src/api/run-shard.ts';
import type { Outcome } from '../../src/trial/outcome.ts';
import { type Problem, ProblemError } from '../../src/problem.ts';
import { foldersIn } from '../chaos/stage.ts';
import { runOnce } from '../chaos/run-once.ts';
import { timeless, withoutTimes } from '../run/without-times.ts';
import { chancyProject, openChancyBot, type ChancyBot } from './chancy.ts';

const gates = '[{ metric: verified_success, min: 0.5 }, { metric: effort_index, max: 40 }]';
let bot: ChancyBot;
let other: ChancyBot;
let cwd: string;
let whole: Outcome;

beforeAll(async () => {
  bot = await openChancyBot('1.1', { refund: 0.5, repair: 0.9 });
  other = await openChancyBot('1.0', { refund: 0.9, repair: 0.9 });
  cwd = await mkdtemp(join(tmpdir(), 'mystery-shopper-shards-'));
  await writeFile(join(cwd, 'suite.yaml'), chancyProject(bot.url, ['refund', 'repair'], gates));
  whole = await run(options('whole'));
});
afterAll(async () => {
  await bot.close();
  await other.close();
  await rm(cwd, { recursive: true, force: true });
});

const options = (out: string, more: RunOptions = {}): RunOptions => ({
  paths: ['suite.yaml'],
  repeat: 3,
  cwd,
  out,
  ...more,
});

/** Each in an `out` of its own, as jobs of a build have. @returns Their folders. */
async function held(of: number, name: string, more: RunOptions = {}): Promise<string[]> {
  const folders: string[] = [];
  for (let index = 1; index <= of; index++) {
    const { folder } = await runShard({ ...options(join(name, `job-${index}`), more), shard: { index, of } });
    folders.push(folder);
  }
  return folders;
}

const merged = (shards: string[], more: Partial<MergeOptions> = {}): Promise<Outcome> =>
  merge({ shards, cwd, out: `merged-${merges++}`, ...more });
let merges = 0;

async function refusal(work: Promise<unknown>): Promise<Problem[]> {
  return work.then(
    () => [],
    (error: unknown) => {
      if (error instanceof ProblemError) return [...error.problems];
      throw error;
    },
  );
}

/** All files of a run, without what tells when it was and how long the bot took. */
async function contentOf({ folder, record }: Outcome): Promise<Record<string, unknown>> {
  const text = (name: string) => readFile(join(folder, name), 'utf8');
  const lines = async (name: string) => (await text(name)).trimEnd().split('\n');
  const content: Record<string, unknown> = {};
  for (const below of ['', 'baseline/'].filter((one) => existsSync(join(folder, one, 'run.json')))) {
    content[`${below}journal`] = (await lines(`${below}conversations.jsonl`)).map(withoutTimes);
    content[`${below}scores`] = (await lines(`${below}scores.jsonl`)).map(timeless);
    content[`${below}record`] = timeless((await text(`${below}run.json`)).replaceAll(record.id, 'ID'));
  }
  const { judgement } = JSON.parse(await text('verdict.json')) as Outcome;
  return { ...content, verdict: timeless(JSON.stringify(judgement)) };
}

describe('a run that was held in shards', () => {
  it.each([1, 2, 3, 5])('is the run held at once, but for times: %i shards', async (of) => {
    const outcome = await merged(await held(of, `same-${of}`));
    expect(await contentOf(outcome)).toEqual(await contentOf(whole));
    expect(outcome.judgement.headline).toBe(whole.judgement.headline);
    expect(outcome.files.map(({ format }) => format)).toEqual(whole.files.map(({ format }) => format));
  });

  it('has the same pages', async () => {
    const outcome = await merged(await held(2, 'pages'));
    const page = async ({ folder, record }: Outcome) =>
      (await readFile(join(folder, 'summary.md'), 'utf8'))
        .replaceAll(record.id, 'ID')
        .replaceAll(/merged-\d+|whole/g, 'OUT')
        .replaceAll(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?/g, 'WHEN')
        .replaceAll(/[\d.,]+ m?s\b/g, 'LONG');
    expect(await page(outcome)).toBe(await page(whole));
  });

  it('is the same beside a live bot, conversation by conversation', async () => {
    const versus = { versus: `${other.url}/chat` };
    const once = await run(options('live-whole', versus));
    const outcome = await merged(await held(3, 'live', versus));
    expect(await contentOf(outcome)).toEqual(await contentOf(once));
    expect(outcome.comparison).not.toBeNull();
  });

  it('may have more shards than conversations', async () => {
    const few = { repeat: 1, personas: ['calm'] };
    const once = await run(options('few-whole', few));
    expect(await contentOf(await merged(await held(4, 'few', few)))).toEqual(await contentOf(once));
  });

  it('is found below one folder, in whatever order its parts came, and enters the history as one night', async () => {
    await held(3, 'below');
    const outcome = await merged(['below'], { out: 'series' });
    expect(await contentOf(outcome)).toEqual(await contentOf(whole));
    const nights = (await readFile(join(cwd, 'series/history.jsonl'), 'utf8')).trim().split('\n');
    expect(nights.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual([outcome.record.id]);
    const wholes = (await readFile(join(cwd, 'whole/history.jsonl'), 'utf8')).trim().split('\n');
    const suiteOf = (line: string) => (JSON.parse(line) as { suite: string }).suite;
    expect(suiteOf(nights[0]!)).toBe(suiteOf(wholes[0]!));
  });

  it('is found beside the baseline that every job checked out', async () => {
    await held(2, 'beside');
    for (const job of ['job-1', 'job-2'])
      await cp(whole.folder, join(cwd, 'beside', job, 'baseline'), { recursive: true });
    expect(await contentOf(await merged(['beside']))).toEqual(await contentOf(whole));
  });

  it('keeps every exchange and every attachment of its parts', async () => {
    const shards = await held(2, 'kept', { keepRaw: true });
    for (const [at, folder] of shards.entries()) {
      await mkdir(join(folder, `attachments/refund/calm/${at + 1}`), { recursive: true });
      await writeFile(join(folder, `attachments/refund/calm/${at + 1}/page.png`), String(at));
    }
    const linesOf = async (folder: string) => (await readFile(join(folder, 'raw.jsonl'), 'utf8')).trimEnd().split('\n');
    const { folder } = await merged(shards);
    expect(await linesOf(folder)).toEqual((await Promise.all(shards.map(linesOf))).flat());
    expect(await readFile(join(folder, 'attachments/refund/calm/2/page.png'), 'utf8')).toBe('1');
  });

  it('is compared with a stored run like any', async () => {
    const outcome = await merged(await held(2, 'compared'), { baseline: whole.folder });
    expect(outcome.comparison!.changes.filter(({ verdict }) => verdict === 'regressed')).toEqual([]);
  });
});

describe('a shard that was killed', () => {
  it('goes on where it stopped, and the run is the same', async () => {
    const [, second] = await held(2, 'killed');
    const args = ['run', 'suite.yaml', '--repeat', '3', '--quiet', '--shard', '1/2', '--out', 'killed-1'];
    const { killed } = await runOnce({ cwd, args, bot, moment: { phase: 'talk', request: 9 } });
    expect(killed).toBe(true);
    const [name] = await foldersIn(join(cwd, 'killed-1'));
    const first = join(cwd, 'killed-1', name!);
    const [problem] = await refusal(merged([first, second!]));
    expect(problem).toMatchObject({ code: 'shards-incomplete' });
    expect(problem!.hint).toContain('--shard 1/2 --resume killed-1');

    const { code } = await runOnce({ cwd, args: [...args, '--resume', first], bot, moment: null });
    expect(code).toBe(0);
    expect(await contentOf(await merged([second!, first]))).toEqual(await contentOf(whole));
  });

  it('is resumed as the part it was begun as', async () => {
    const [first] = await held(2, 'as-begun');
    const problems = await refusal(runShard({ ...options('as-begun', { resume: first }), shard: { index: 2, of: 2 } }));
    expect(problems).toMatchObject([{ code: 'different-plan', expected: '--shard 1/2' }]);
    expect(await refusal(run(options('as-begun', { resume: first })))).toMatchObject([{ code: 'different-plan' }]);
    const asShard = runShard({ ...options('x', { resume: whole.folder }), shard: { index: 1, of: 2 } });
    expect(await refusal(asShard)).toMatchObject([{ code: 'different-plan', expected: 'no --shard' }]);
  });
});

describe('what does not belong together is refused, with the reason', () => {
  let shards: string[];
  beforeAll(async () => {
    shards = await held(3, 'three');
  });
  const told = async (paths: string[]) =>
    (await refusal(merged(paths))).map(({ code, message, hint }) => `${code}: ${message} – ${hint}`);

  it('a shard that is missing', async () => {
    const [problem, ...others] = await told([shards[0]!, shards[2]!]);
    expect(problem).toMatch(/^shards-incomplete: Shard 2\/3 is missing .* --shard 2\/3\.$/);
    expect(others).toEqual([]);
  });

  it('a shard that is there twice, by its folders', async () => {
    await cp(shards[1]!, join(cwd, 'copy'), { recursive: true });
    const [problem] = await told([...shards, 'copy']);
    expect(problem).toMatch(/^shards-incomplete: Shard 2\/3 is there twice: in ".*" and in ".*"/);
  });

  it.each([
    ['another seed', { seed: 'other' }, /^different-plan: .* has another seed: other, not chance/],
    ['other repetitions', { repeat: 2 }, /^different-plan: .* another number of repetitions: 2, not 3/],
    ['another choice', { personas: ['calm'] }, /^different-plan: .* another plan/],
    [
      'another day',
      { today: '2026-01-01', paths: ['dated.yaml'] },
      /^different-plan: .* another (?:day|project files)/,
    ],
  ])('%s', async (_, more, reason) => {
    await writeFile(join(cwd, 'dated.yaml'), chancyProject(bot.url, ['refund', 'repair']));
    const { folder } = await runShard({ ...options('apart', more), shard: { index: 2, of: 3 } });
    expect((await told([shards[0]!, folder, shards[2]!]))[0]).toMatch(reason);
  });

  it('another number of shards', async () => {
    const [one] = await held(2, 'of-two');
    expect((await told([one!, shards[1]!, shards[2]!]))[0]).toMatch(/^different-plan: .* number of shards: 3, not 2/);
  });

  it('a file that was changed between two jobs, by its name', async () => {
    const file = join(cwd, 'changing.yaml');
    const changed = { paths: ['changing.yaml'] };
    await writeFile(file, chancyProject(bot.url, ['refund', 'repair'], gates));
    const one = await runShard({ ...options('changing', changed), shard: { index: 1, of: 2 } });
    await writeFile(file, chancyProject(bot.url, ['refund', 'repair'], '[]'));
    const two = await runShard({ ...options('changing', changed), shard: { index: 2, of: 2 } });
    expect((await told([one.folder, two.folder]))[0]).toMatch(/another project files: changing\.yaml differs/);
  });

  it('a day later, where customers speak of today', async () => {
    const text = chancyProject(bot.url, ['refund']).replace(
      '[I want a refund please]',
      '["I want a refund by {{today}}"]',
    );
    await writeFile(join(cwd, 'dated.yaml'), text);
    const days = ['2026-01-01', '2026-01-02'];
    const folders: string[] = [];
    for (const [at, today] of days.entries()) {
      const dated = options('dated', { paths: ['dated.yaml'], today });
      folders.push((await runShard({ ...dated, shard: { index: at + 1, of: 2 } })).folder);
    }
    const [problem] = await told(folders);
    expect(problem).toMatch(/another day: 2026-01-02, not 2026-01-01 .* suite\.reference_date/);
  });

  it('another build of the bot', async () => {
    const text = chancyProject('BOT', ['refund', 'repair']).replaceAll(/BOT([^\s,]+)/g, '"{{env.BOT}}$1"');
    await writeFile(join(cwd, 'released.yaml'), text);
    const folders: string[] = [];
    for (const [at, { url }] of [bot, other].entries()) {
      const released = options('released', { paths: ['released.yaml'], env: { BOT: url } });
      folders.push((await runShard({ ...released, shard: { index: at + 1, of: 2 } })).folder);
    }
    expect((await told(folders))[0]).toMatch(/^different-bot: .*build 1\.0, not .*build 1\.1/);
  });

  it('a whole run, and a folder without any', async () => {
    expect((await told([...shards, whole.folder]))[0]).toMatch(/^run-not-found: .* is no shard, but a whole run/);
    const [below] = await told([join(whole.folder, '..')]);
    expect(below).toMatch(/^run-not-found: .* is no shard, but a whole run/);
    expect((await told(['nowhere']))[0]).toMatch(/^run-not-found: There is no shard in "nowhere"/);
  });

  it('a journal in which a bit has turned, and leaves no folder', async () => {
    await cp(shards[1]!, join(cwd, 'damaged'), { recursive: true });
    const path = join(cwd, 'damaged/conversations.jsonl');
    const journal = await readFile(path);
    journal[journal.length - 200]! ^= 1;
    await writeFile(path, journal);
    const out = 'damaged-out';
    const problems = await refusal(merged([shards[0]!, 'damaged', shards[2]!], { out }));
    expect(problems).toMatchObject([{ code: 'journal-damaged' }]);
    expect(await foldersIn(join(cwd, out))).toEqual([]);
  });

  it('a shard that is to be judged by itself', async () => {
    expect(await refusal(report({ run: shards[0]!, cwd }))).toMatchObject([{ code: 'part-of-a-run' }]);
    expect(await refusal(run(options('against', { baseline: shards[0]! })))).toMatchObject([{ code: 'part-of-a-run' }]);
  });
});
