import { expect, test } from 'vitest';
import { moodUtterances } from '../../src/demo/training/moves.ts';
import { releases } from '../../src/demo/release.ts';
import { loadProject } from '../../src/scenario/load.ts';

const { project, problems } = await loadProject(['scenarios/demo'], { cwd: process.cwd() });

test('the demo suite has no mistakes', () => {
  expect(problems).toEqual([]);
});

test('the demo suite covers what a shop is asked, by customers who differ', () => {
  const personas = Object.values(project?.personas ?? {});
  expect(Object.keys(project?.intents ?? {}).length).toBeGreaterThanOrEqual(12);
  expect(personas.length).toBeGreaterThanOrEqual(8);
  expect(personas.some(({ vulnerable }) => vulnerable)).toBe(true);
  expect(personas.some(({ hostile }) => hostile)).toBe(true);
  const tested = new Set(Object.values(project?.scenarios ?? {}).map(({ intent }) => intent));
  expect([...tested].sort()).toEqual(Object.keys(project?.intents ?? {}).sort());
});

test('the bot was not trained on what the suite says', () => {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^a-z ]/g, '')
      .trim();
  const trained = new Set(
    [...Object.values(releases.candidate.utterances), ...Object.values(moodUtterances)].flat().map(plain),
  );
  const said = Object.values(project?.scenarios ?? {}).flatMap(({ opening, rephrase = [] }) => [
    ...opening,
    ...rephrase,
  ]);
  expect(said.length).toBeGreaterThan(80);
  expect(said.filter((text) => trained.has(plain(text)))).toEqual([]);
});
