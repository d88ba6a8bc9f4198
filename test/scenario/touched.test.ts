import { expect, it } from 'vitest';
import type { Project } from '../../src/scenario/scenario.ts';
import { touchedScenarios } from '../../src/scenario/touched.ts';

const scenario = (intent: string, personas?: string[]) => ({
  intent,
  goal: 'x',
  opening: ['x'],
  ...(personas && { personas }),
});
const project = {
  suite: { repeat: 1 },
  voice: {},
  intents: { a: { title: 'A' }, b: { title: 'B' } },
  personas: { one: { title: 'One' }, two: { title: 'Two' } },
  scenarios: { first: scenario('a', ['one']), second: scenario('b', ['two']), third: scenario('b') },
  gates: [],
  files: [],
} as unknown as Project;

it('a change touches the scenarios whose conversations may go otherwise', () => {
  const after = (change: object): string[] => touchedScenarios(project, { ...project, ...change } as Project);
  expect(after({})).toEqual([]);
  expect(after({ gates: [{ metric: 'x', min: 1 }], files: [{ path: 'a', sha256: 'b' }] })).toEqual([]);
  expect(after({ scenarios: { ...project.scenarios, second: scenario('a', ['two']) } })).toEqual(['second']);
  expect(after({ scenarios: { fourth: scenario('a', ['one']) } })).toEqual(['fourth']);
  expect(after({ intents: { ...project.intents, b: { title: 'B', bot_names: ['bee'] } } })).toEqual([
    'second',
    'third',
  ]);
  expect(after({ personas: { ...project.personas, one: { title: 'One', patience: 2 } } })).toEqual(['first', 'third']);
  expect(after({ suite: { repeat: 2 } })).toEqual(['first', 'second', 'third']);
});
