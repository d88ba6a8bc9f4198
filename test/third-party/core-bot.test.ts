import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Outcome } from '../../src/trial/outcome.ts';
import { run } from '../../src/api/run.ts';
import { scoring } from '../../src/run/scoring.ts';
import { openRun } from '../../src/run/store.ts';
import type { ScoredConversation } from '../../src/score/score.ts';
import { installCoreBot, startCoreBot, type CoreBot } from './core-bot-process.ts';

let bot: CoreBot;
let out: string;
let outcome: Outcome;
const scored: ScoredConversation[] = [];
const of = (scenario: string) => scored.filter((one) => one.scenario === scenario);
const codes = (scenario: string) =>
  of(scenario).map(({ scores }) => scores.flatMap(({ evidence }) => evidence.map(({ code }) => code)));

beforeAll(async () => {
  installCoreBot();
  bot = await startCoreBot();
  out = await mkdtemp(join(tmpdir(), 'core-bot-'));
  outcome = await run({ paths: ['scenarios/third-party'], env: { CORE_BOT_URL: bot.url }, out, formats: ['junit'] });
  const played = await openRun(outcome.folder, scoring);
  for await (const one of played.scored()) scored.push(one);
});

afterAll(async () => {
  await bot?.close();
  if (out !== undefined) await rm(out, { recursive: true });
});

test('every conversation with a bot nobody here wrote can be judged', () => {
  expect(scored).toHaveLength(24);
  expect(scored.filter(({ scorable }) => !scorable)).toEqual([]);
  expect(scored.filter(({ verified }) => verified === null)).toEqual([]);
});

test('a customer who names both cities gets its flight booked', () => {
  expect(of('one-way').map(({ verified }) => verified)).toEqual([true, true, true, true]);
});

test('a bot that says a city is not supported and books all the same is found out, in its own words', () => {
  expect(of('unknown-city').map(({ verified }) => verified)).toEqual([false, false, false, false]);
  for (const found of codes('unknown-city')) expect(found).toContain('forbidden-statement');
});

test('asking again for the city that was just given costs effort', () => {
  for (const found of codes('unknown-city')) expect(found).toContain('fact-asked-again');
});

test('nobody reaches a human at a bot that has none', () => {
  expect(of('human').map(({ verified, measures }) => [verified, measures.escalation_recall])).toEqual(
    Array.from({ length: 4 }, () => [false, [0, 1]]),
  );
  for (const found of codes('human')) expect(found).toContain('handoff-missing');
});

test('what the bot announces as still to do is no answer', () => {
  for (const found of codes('weather')) expect(found).toContain('answer-missing');
});
