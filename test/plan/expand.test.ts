import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expand, itemSeed } from '../../src/plan/expand.ts';
import type { Project, Scenario } from '../../src/scenario/scenario.ts';

const scenario = (id: string, more: Partial<Scenario> = {}): Scenario => ({
  id,
  intent: 'refund',
  goal: 'Get the money back',
  opening: ['Hello'],
  wants: { done: ['refunded'] },
  ...more,
});

function project(scenarios: Scenario[], personas: string[], suite: Project['suite'] = {}): Project {
  return {
    suite,
    voice: {},
    intents: { refund: { title: 'Refund' } },
    personas: Object.fromEntries(personas.map((id) => [id, { title: id }])),
    scenarios: Object.fromEntries(scenarios.map((entry) => [entry.id, entry])),
    gates: [],
    files: [],
  };
}

describe('expand', () => {
  it('crosses scenarios with personas and repeats each cell', () => {
    const { plan, problems } = expand(project([scenario('a'), scenario('b')], ['x', 'y'], { seed: 7, repeat: 2 }), {});
    expect(problems).toEqual([]);
    expect(plan).toMatchObject({ seed: '7', repeat: 2 });
    expect(plan.items.map(({ id }) => id)).toEqual('a/x/1 a/x/2 a/y/1 a/y/2 b/x/1 b/x/2 b/y/1 b/y/2'.split(' '));
    expect(plan.items[3]).toEqual({
      id: 'a/y/2',
      cell: 'a/y',
      scenario: 'a',
      persona: 'y',
      repetition: 2,
      seed: itemSeed('7', 'a', 'y', 2),
    });
  });

  it("lets a scenario's own personas win over the suite's, and the suite's over all", () => {
    const scenarios = [scenario('a', { personas: ['z'] }), scenario('b')];
    const { plan } = expand(project(scenarios, ['x', 'y', 'z'], { personas: ['y'], repeat: 1 }), {});
    expect(plan.items.map(({ cell }) => cell)).toEqual(['a/z', 'b/y']);
  });

  it('narrows to the scenarios, personas and tags chosen', () => {
    const scenarios = [scenario('a', { tags: ['money', 'slow'] }), scenario('b', { tags: ['money'] }), scenario('c')];
    const cells = (choice: Parameters<typeof expand>[1]) =>
      expand(project(scenarios, ['x', 'y']), { repeat: 1, ...choice }).plan.items.map(({ cell }) => cell);
    expect(cells({ tags: ['money'], personas: ['y'] })).toEqual(['a/y', 'b/y']);
    expect(cells({ scenarios: ['c'] })).toEqual(['c/x', 'c/y']);
    expect(cells({ tags: ['slow', 'money'], scenarios: ['b', 'c'] })).toEqual(['b/x', 'b/y']);
  });

  it('names what was chosen and does not exist', () => {
    const { plan, problems } = expand(project([scenario('returns')], ['x']), { scenarios: ['retruns'], tags: ['t'] });
    expect(plan.items).toEqual([]);
    expect(problems).toMatchObject([
      {
        code: 'unknown-reference',
        message: 'There is no scenario "retruns" in this project',
        hint: 'Did you mean "returns"?',
      },
      { code: 'unknown-reference', message: 'There is no tag "t" in this project' },
    ]);
  });

  it('says when nothing is left to run', () => {
    expect(expand(project([], ['x']), {}).problems).toMatchObject([{ code: 'empty-plan' }]);
    const apart = [scenario('a', { personas: ['x'] })];
    expect(expand(project(apart, ['x', 'y']), { personas: ['y'] }).problems).toMatchObject([{ code: 'empty-plan' }]);
  });

  it('keeps every seed when scenarios, personas or repetitions are added', () => {
    const names = (minLength: number) =>
      fc.uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,6}$/), { minLength, maxLength: 5 });
    fc.assert(
      // Without any persona of its own a project is played by another.
      fc.property(names(1), names(2), fc.integer({ min: 1, max: 4 }), (scenarios, personas, repeat) => {
        const seeds = (some: string[], who: string[], times: number) =>
          new Map(
            expand(
              project(
                some.map((id) => scenario(id)),
                who,
              ),
              { repeat: times },
            ).plan.items.map(({ id, seed }) => [id, seed]),
          );
        const all = seeds(scenarios, personas, repeat);
        for (const [id, seed] of seeds(scenarios.slice(1), personas.slice(1), 1)) expect(all.get(id)).toBe(seed);
      }),
    );
  });

  it('gives every item of a plan a seed of its own, wherever the names are split', () => {
    const text = fc.string({ maxLength: 4 });
    fc.assert(
      fc.property(text, text, text, text, (a, b, c, d) => {
        fc.pre(a !== c || b !== d);
        expect(itemSeed('s', a, b, 1)).not.toBe(itemSeed('s', c, d, 1));
      }),
    );
    expect(itemSeed('s', 'a', 'b', 1)).toMatch(/^[0-9a-f]{16}$/);
  });

  it('never changes the seeds of a release: this one is pinned', () => {
    expect(itemSeed('mystery-shopper', 'refund', 'customer', 1)).toBe('d54477c050f5902b');
  });

  it('tells the customers of a scenario that names today which day it is, unless the suite does', () => {
    const scenarios = [scenario('a'), scenario('b', { opening: ['It is {{next friday}}'] })];
    const today = '2026-05-04';
    expect(expand(project(scenarios, ['x'], { repeat: 1 }), { today }).plan.items.map((item) => item.today)).toEqual([
      undefined,
      today,
    ]);
    const fixed = project(scenarios, ['x'], { repeat: 1, reference_date: '2026-03-01' });
    expect(expand(fixed, { today }).plan.items.map((item) => item.today)).toEqual([undefined, undefined]);
  });
});
