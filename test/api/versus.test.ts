import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoSuite } from '../../src/api/demo.ts';
import { movedTo } from '../../src/scenario/override/moved-to.ts';
import { report } from '../../src/api/report.ts';
import { run, type RunOptions } from '../../src/api/run.ts';
import { startDemoBot, type DemoBot } from '../../src/demo/server.ts';
import type { ProblemError } from '../../src/problem.ts';
import { withoutTimes } from '../run/without-times.ts';

let bots: Record<'stable' | 'candidate', DemoBot>;
let out: string;

beforeAll(async () => {
  const [stable, candidate] = await Promise.all([
    startDemoBot({ release: 'stable', latencyMs: 0 }),
    startDemoBot({ release: 'candidate', latencyMs: 0 }),
  ]);
  bots = { stable, candidate };
  out = await mkdtemp(join(tmpdir(), 'mystery-shopper-versus-'));
});
afterAll(async () => {
  await Promise.all([bots.stable.close(), bots.candidate.close()]);
  await rm(out, { recursive: true, force: true });
});

const runBoth = (options: RunOptions = {}) =>
  run({
    paths: [demoSuite],
    env: { ...process.env, DEMO_BOT_URL: bots.candidate.url },
    versus: `${bots.stable.url}/chat`,
    versusBackend: `${bots.stable.url}/api`,
    out,
    repeat: 1,
    scenarios: ['cancel-order', 'order-status'],
    formats: [],
    ...options,
  });

const problemsOf = async (work: Promise<unknown>) =>
  work.then(
    () => [],
    (error: ProblemError) => error.problems,
  );

const timeless = async (...path: string[]) =>
  (await readFile(join(...path, 'conversations.jsonl'), 'utf8')).trim().split('\n').map(withoutTimes);

describe('a run against a live bot to compare with', () => {
  it('compares the two on the same customers, each by the name it gives itself', async () => {
    const { comparison, model } = await runBoth();
    expect(comparison).toMatchObject({ sameSeeds: true });
    expect(comparison!.baseline.build).not.toBe(comparison!.candidate.build);
    expect(model.trust.map(({ label }) => label)).not.toContain('Project files changed since the baseline');
  });

  it('can be named in the project', async () => {
    const file = join(out, 'versus.yaml');
    const url = bots.stable.url;
    await writeFile(
      file,
      `versus:\n  bot: { protocol: http, url: "${url}/chat", body: { conversationId: "{{conversation_id}}", message: "{{message}}" }, identity: { url: "${url}/about", build: $.build } }\n`,
    );
    const { comparison } = await runBoth({ paths: [demoSuite, file], versus: undefined, versusBackend: undefined });
    expect(comparison!.baseline.build).not.toBe(comparison!.candidate.build);
  });

  it('ends as if it had never been interrupted', async () => {
    const whole = await runBoth();
    const controller = new AbortController();
    const onProgress: RunOptions['onProgress'] = ({ done }) => void (done === 5 && controller.abort());
    const { folder, record } = await runBoth({ signal: controller.signal, onProgress, concurrency: 2 });
    expect(record.state).toBe('interrupted');
    const { comparison } = await runBoth({ resume: folder });
    expect(await timeless(folder)).toEqual(await timeless(whole.folder));
    expect(await timeless(folder, 'baseline')).toEqual(await timeless(whole.folder, 'baseline'));
    expect(comparison!.sameSeeds).toBe(true);
  });

  it('is reported again with the bot it was run beside', async () => {
    const { folder, judgement } = await runBoth();
    const again = await report({ run: folder, formats: [] });
    expect(again.judgement).toEqual(judgement);
  });

  it('is not gone on with alone', async () => {
    const { folder } = await runBoth();
    const alone = runBoth({ resume: folder, versus: undefined, versusBackend: undefined });
    expect(await problemsOf(alone)).toMatchObject([{ code: 'different-plan' }]);
  });
});

describe('what does not go together is told before anything is sent', () => {
  it.each<[string, RunOptions]>([
    ['a stored run and a live bot', { baseline: 'somewhere' }],
    ['a back end of no bot', { versus: undefined }],
  ])('%s', async (_, options) => {
    expect(await problemsOf(runBoth(options))).toMatchObject([{ code: 'bad-argument' }]);
  });
});

describe('a bot at another address', () => {
  const moved = (url: string, identity: string, to: string) => {
    const bot = movedTo({ protocol: 'http', url, identity: { url: identity } }, to);
    return 'identity' in bot ? bot.identity?.url : undefined;
  };

  it('says who it is there', () => {
    expect(moved('http://a/chat', 'http://a/about', 'https://b:81/chat')).toBe('https://b:81/about');
    expect(moved('{{env.BOT}}/v1/chat', '{{env.BOT}}/about', 'http://b/v1/chat')).toBe('http://b/about');
    expect(moved('http://a/v1/chat', 'http://a/v1/about', 'http://a/v2/chat')).toBe('http://a/v2/about');
  });

  it('is asked where it was when that is nowhere near', () => {
    expect(moved('http://a/chat', 'http://status/about', 'http://b/chat')).toBe('http://status/about');
  });
});
