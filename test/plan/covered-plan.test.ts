import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coveredPlan, coverSizes } from '../../src/plan/cover/covered-plan.ts';
import type { CoverChoice } from '../../src/plan/cover/cover.ts';
import { expand } from '../../src/plan/expand.ts';
import { withCrossed } from '../../src/scenario/crossed.ts';
import { withVariants } from '../../src/scenario/variants.ts';
import type { Project, Scenario } from '../../src/scenario/scenario.ts';
import type { Variant } from '../../src/scenario/schema/variant-schema.ts';
import type { WrittenPersona } from '../../src/scenario/schema/persona-schema.ts';

interface Parts {
  suite?: Project['suite'];
  intents?: Record<string, number | undefined>;
  scenarios: Record<string, Partial<Scenario>>;
  personas: Record<string, Partial<WrittenPersona>>;
  variants?: Record<string, Variant>;
}

function projectOf({
  suite = {},
  intents = { refund: undefined },
  scenarios,
  personas,
  variants = {},
}: Parts): Project {
  const written = Object.fromEntries(Object.entries(personas).map(([id, one]) => [id, { title: id, ...one }]));
  const { personas: cast, crossings } = withCrossed(written);
  return {
    suite: { repeat: 2, ...suite },
    voice: {},
    intents: Object.fromEntries(
      Object.entries(intents).map(([id, volume]) => [id, { title: id, ...(volume !== undefined && { volume }) }]),
    ),
    personas: withVariants({ personas: cast, variants }),
    crossings,
    variants,
    scenarios: Object.fromEntries(
      Object.entries(scenarios).map(([id, one]) => [
        id,
        { id, intent: 'refund', goal: 'g', opening: ['Hello'], wants: { done: ['done'] }, ...one },
      ]),
    ),
    gates: [],
    files: [],
  };
}

const planned = (project: Project, choice: CoverChoice = {}, seed = 's') => {
  const { plan } = expand(project, { seed });
  return { all: plan, ...coveredPlan(plan, project, choice) };
};
const cellsIn = ({ items }: { items: { cell: string }[] }) => [...new Set(items.map(({ cell }) => cell))];

const ten = Array.from({ length: 10 }, (_, at) => at);
const square = (): Project =>
  projectOf({
    intents: Object.fromEntries(ten.map((at) => [`i${at}`, undefined])),
    scenarios: Object.fromEntries(ten.map((at) => [`s${at}`, { intent: `i${at}` }])),
    personas: Object.fromEntries(ten.map((at) => [`p${at}`, {}])),
    variants: Object.fromEntries(ten.slice(1).map((at) => [`v${at}`, {}])),
  });

describe('a covered plan', () => {
  it('holds all cells where nobody chooses', () => {
    const { all, plan } = planned(square());
    expect(plan).toEqual(all);
  });

  it('holds a hundred of a thousand cells, where every pair of ten intents, ten personas and ten variants meets', () => {
    const { plan } = planned(square(), { cover: 'pairs' });
    expect(cellsIn(plan)).toHaveLength(100);
    expect(plan.cover).toMatchObject({ cells: 100, of: 1000, met: plan.cover!.tuples, missed: 0, unmet: [] });
  });

  it('holds every scenario once where customers differ in nothing else that is paired', () => {
    const suite = { coverage: { choose: 'pairs' as const, across: ['scenario' as const, 'traits' as const] } };
    const { plan } = planned(projectOf({ suite, scenarios: { one: {}, two: {} }, personas: { a: {}, b: {} } }));
    expect(cellsIn(plan)).toEqual(['one/a', 'two/a']);
    expect(plan.cover).toMatchObject({ met: 2, tuples: 2, missed: 0 });
  });

  it('keeps repetitions, ids and seeds of what is held as they are where all is held', () => {
    const { all, plan } = planned(square(), { cover: 'pairs' });
    const byId = new Map(all.items.map((item) => [item.id, item]));
    for (const item of plan.items) expect(item).toEqual(byId.get(item.id));
    expect(plan.items).toHaveLength(200);
  });

  it('meets every pair that can meet, holds no cell that the suite does not have, and each scenario, whatever is allowed', () => {
    const names = ['a', 'b', 'c', 'd'] as const;
    const some = fc.subarray([...names], { minLength: 1 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ intent: fc.constantFrom('x', 'y', 'z'), personas: some }), { minLength: 1, maxLength: 6 }),
        fc.array(fc.constantFrom('en', 'de'), { minLength: 4, maxLength: 4 }),
        fc.constantFrom('pairs' as const, 'triples' as const),
        (scenarios, locales, cover) => {
          const project = projectOf({
            intents: { x: 0.5, y: 0.2, z: undefined },
            scenarios: Object.fromEntries(scenarios.map((one, at) => [`s${at}`, one])),
            personas: Object.fromEntries(names.map((id, at) => [id, { locale: locales[at]! }])),
            variants: { rude: { of: ['a', 'b'] } },
          });
          const { all, plan } = planned(project, { cover });
          const allowed = cellsIn(all);
          const held = cellsIn(plan);
          expect(allowed).toEqual(expect.arrayContaining(held));
          expect(new Set(plan.items.map(({ scenario }) => scenario)).size).toBe(scenarios.length);
          const partsOf = (cell: string) => {
            const [scenario = '', persona = ''] = cell.split('/');
            const [kind = '', variant = ''] = persona.split('~');
            return [project.scenarios[scenario]!.intent, kind, project.personas[persona]!.locale!, variant];
          };
          const size = cover === 'pairs' ? 2 : 3;
          const tuplesOf = (cell: string) =>
            [...Array(16).keys()]
              .filter((mask) => [0, 1, 2, 3].filter((at) => mask & (1 << at)).length === size)
              .map((mask) =>
                partsOf(cell)
                  .map((part, at) => (mask & (1 << at) ? part : '*'))
                  .join(),
              );
          expect(new Set(held.flatMap(tuplesOf))).toEqual(new Set(allowed.flatMap(tuplesOf)));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('holds the same cells whatever is drawn in them, so that nights with other customers can be compared', () => {
    for (const choice of [{ cover: 'pairs' }, { cover: 'sample', cells: 12 }] as const)
      expect(cellsIn(planned(square(), choice, 'one').plan)).toEqual(cellsIn(planned(square(), choice, 'other').plan));
  });

  const uneven = (): Project =>
    projectOf({
      intents: { rare: 0.05, common: 0.9, grave: 0.05 },
      scenarios: { a: { intent: 'rare' }, b: { intent: 'common' }, c: { intent: 'grave', stakes: 'high' } },
      personas: { calm: {}, angry: { locale: 'de' } },
    });

  it('with too few cells holds those that stand for most contacts, what is at stake counted twice, and lists the others', () => {
    const held = (cells: number) => cellsIn(planned(uneven(), { cover: 'pairs', cells }).plan);
    expect(held(2)).toEqual(['b/calm', 'b/angry']);
    expect(held(3).filter((cell) => cell.startsWith('c/'))).toHaveLength(1);
    const { cover } = planned(uneven(), { cover: 'pairs', cells: 2 }).plan;
    expect(cover!.missed).toBeGreaterThan(0);
    expect(cover!.missed).toBeLessThan(0.15);
    expect(cover!.unmet[0]).toEqual(expect.arrayContaining(['intent grave']));
    expect(cover!.unmet).toContainEqual(['scenario a']);
  });

  it('counts what says nothing of its volume as little as the least, where the others are all contacts there are', () => {
    const scenarios = { a: { intent: 'a' }, b: { intent: 'b' }, c: { intent: 'c' }, d: { intent: 'd' } };
    const cells = (d?: number) => {
      const project = projectOf({ intents: { a: 0.3, b: 0.6, c: 0.1, d }, scenarios, personas: { calm: {} } });
      return planned(project, { cover: 'pairs', cells: 2 }).plan.cover!.missed;
    };
    expect(cells()).toBe(cells(0.1));
  });

  it('misses nothing of contacts that nobody has', () => {
    const project = projectOf({
      intents: { refund: 0 },
      scenarios: { one: {}, two: {} },
      personas: { calm: {}, angry: {} },
    });
    expect(planned(project, { cover: 'pairs', cells: 1 }).plan.cover).toMatchObject({ cells: 1, missed: 0 });
  });

  it('samples as many cells as asked for, the common ones more often', () => {
    const scenarios = Object.fromEntries(
      [...Array(40).keys()].map((at) => [`s${at}`, { intent: at < 20 ? 'common' : 'rare' }]),
    );
    const project = projectOf({
      intents: { common: 0.9, rare: 0.1 },
      scenarios,
      personas: { p: {}, q: {}, r: {}, s: {}, t: {} },
    });
    const cells = cellsIn(planned(project, { cover: 'sample', cells: 50 }).plan);
    expect(cells).toHaveLength(50);
    expect(cells.filter((cell) => Number(cell.slice(1).split('/')[0]) < 20).length).toBeGreaterThan(32);
  });

  it('refuses a sample of nobody knows how many', () => {
    expect(planned(uneven(), { cover: 'sample' }).problems).toMatchObject([{ code: 'bad-argument' }]);
  });

  it('tells how few cells it would take', () => {
    expect(coverSizes(planned(square()).all, square())).toEqual({ all: 1000, pairs: 100, triples: 1000 });
  });

  it('pairs crossed traits with what customers want, and takes what the suite says', () => {
    const project = projectOf({
      suite: { coverage: { across: ['intent', 'traits'] } },
      intents: { x: undefined, y: undefined, z: undefined },
      scenarios: { a: { intent: 'x' }, b: { intent: 'y' }, c: { intent: 'z' } },
      personas: { shopper: { crossed: { mood: ['calm', 'hurried', 'angry'], literacy: ['low', 'average', 'high'] } } },
    });
    const { all, plan } = planned(project);
    expect([cellsIn(all).length, cellsIn(plan).length]).toEqual([27, 9]);
  });
});
