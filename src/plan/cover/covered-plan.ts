import { createHash } from 'node:crypto';
import type { Problem } from '../../problem.ts';
import type { Project } from '../../scenario/scenario.ts';
import type { CoverageSpec, CoverKind } from '../../scenario/schema/suite-schema.ts';
import type { Plan } from '../plan.ts';
import { type Cover, type CoverChoice, mostTold } from './cover.ts';
import { type Cell, cellsOf, usualDimensions } from './dimensions.ts';
import { fewestCells, weightiestCells } from './fewest-cells.ts';
import { tupleTable, type TupleTable } from './tuple-table.ts';

/** The plan with the cells that the caller, or else the suite, chooses; all of them where neither does. */
export function coveredPlan(plan: Plan, project: Project, choice: CoverChoice): { plan: Plan; problems: Problem[] } {
  const spec = chosen(project.suite.coverage, choice);
  if (spec === null || spec.choose === 'all' || plan.items.length === 0) return { plan, problems: [] };
  if (spec.choose === 'sample' && spec.cells === undefined) return { plan, problems: [sampleOfAny] };
  const cells = cellsOf(plan, project, spec.across ?? usualDimensions);
  const strength = strengthOf(spec.choose);
  const table = tupleTable(cells, strength);
  const held = new Set(heldCells(cells, table, spec, seedIn(project)).map((index) => cells[index]!.id));
  const cover = coverOf(cells, table, held, spec.choose);
  return { plan: { ...plan, items: plan.items.filter(({ cell }) => held.has(cell)), cover }, problems: [] };
}

/** How many cells it takes until every pair, and every triple, has met. */
export function coverSizes(plan: Plan, project: Project): { all: number; pairs: number; triples: number } {
  const cells = cellsOf(plan, project, project.suite.coverage?.across ?? usualDimensions);
  const size = (kind: CoverKind) => {
    const strength = strengthOf(kind);
    return fewestCells(cells, tupleTable(cells, strength), strength, numberOf(seedIn(project))).length;
  };
  return { all: cells.length, pairs: size('pairs'), triples: size('triples') };
}

type Spec = CoverageSpec & { choose: CoverKind };

/** Whoever only says how many means that many of those that show most. */
function chosen(suite: CoverageSpec | undefined, { cover, cells }: CoverChoice): Spec | null {
  if (suite === undefined && cover === undefined && cells === undefined) return null;
  const most = cells ?? suite?.cells;
  return {
    ...suite,
    choose: cover ?? suite?.choose ?? 'pairs',
    ...(most !== undefined && { cells: most }),
  };
}

const strengthOf = (kind: CoverKind): number => (kind === 'triples' ? 3 : 2);

const sampleOfAny: Problem = {
  code: 'bad-argument',
  message: 'A sample is of so many cells, and nothing says how many',
  expected: '--cells NUMBER, or suite.coverage.cells in a file',
};

function heldCells(cells: readonly Cell[], table: TupleTable, { choose, cells: most }: Spec, seed: string): number[] {
  if (choose === 'sample') return sampled(cells, most!, seed);
  const fewest = fewestCells(cells, table, strengthOf(choose), numberOf(seed));
  return most === undefined || fewest.length <= most ? fewest : weightiestCells(table, most);
}

/**
 * By chance, a cell of twice the weight twice as likely to be next (Efraimidis and Spirakis 2006). What a cell draws hangs on nothing but
 * the seed and its name, so that another scenario moves few.
 */
function sampled(cells: readonly Cell[], most: number, seed: string): number[] {
  const drawn = cells.map(({ id, weight }, index) => {
    const chance = (digest([seed, 'sample', id]).readUInt32BE(0) + 1) / 2 ** 32;
    return { index, key: Math.log(chance) / Math.max(weight, Number.MIN_VALUE) };
  });
  return drawn
    .toSorted((one, other) => other.key - one.key)
    .slice(0, most)
    .map(({ index }) => index);
}

function coverOf(cells: readonly Cell[], table: TupleTable, held: ReadonlySet<string>, choose: CoverKind): Cover {
  const isMet = table.cells.map((own) => own.some((cell) => held.has(cells[cell]!.id)));
  const unmet = [...isMet.keys()].filter((tuple) => !isMet[tuple]);
  const sum = (tuples: readonly number[]) => tuples.reduce((total, tuple) => total + table.weights[tuple]!, 0);
  const all = sum([...isMet.keys()]);
  return {
    choose,
    cells: held.size,
    of: cells.length,
    strength: strengthOf(choose),
    met: isMet.length - unmet.length,
    tuples: isMet.length,
    missed: all === 0 ? 0 : Number((sum(unmet) / all).toFixed(6)),
    unmet: unmet
      .toSorted((one, other) => table.weights[other]! - table.weights[one]! || one - other)
      .slice(0, mostTold)
      .map((tuple) => table.parts[tuple]!.map(({ dimension, value }) => `${dimension} ${value}`)),
  };
}

/** The one of the files: nights of one suite hold the same cells, whatever else is drawn in them. */
const seedIn = ({ suite }: Project): string => String(suite.seed ?? '');

const numberOf = (seed: string): number => digest([seed, 'cover']).readInt32BE(0);

const digest = (parts: readonly string[]): Buffer => createHash('sha256').update(JSON.stringify(parts)).digest();
