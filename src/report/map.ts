/** Situation map: how often each scenario was verified with each persona, and the cells to look at first. */
import type { CellChange, CellLabel } from '../compare/comparison.ts';
import type { CellSummary } from '../score/aggregate.ts';
import { words } from '../wording/words.ts';
import type { Source } from './source.ts';

/** How much of a cell was verified: all, some or none; `unseen` where nothing could be judged. */
type Shade = 'all' | 'some' | 'none' | 'unseen';

export interface MapCell {
  cell: string;
  scenario: string;
  persona: string;
  /** `4/5`, of conversations something could decide; empty where nothing could. */
  counts: string;
  baseline: string | null;
  shade: Shade;
  label: CellLabel | null;
}

export interface SituationMap {
  personas: { id: string; title: string }[];
  rows: { intent: string; scenario: string; title: string; cells: (MapCell | null)[] }[];
}

export interface WorstCell {
  cell: string;
  title: string;
  label: string;
  isNew: boolean;
  counts: string;
  baseline: string | null;
  /** The conversation to open first; null when the cell has none that failed. */
  conversation: string | null;
}

export function situationMap(from: Source): SituationMap {
  const { cells } = from.candidate.record.aggregate;
  const labelled = new Map((from.comparison?.cells ?? []).map((cell) => [cell.cell, cell]));
  const byCell = new Map(cells.map((cell) => [cell.cell, mapCell(cell, labelled.get(cell.cell))]));
  const personas = [...new Set(cells.map((cell) => cell.persona))];
  const scenarios = new Map(cells.map((cell) => [cell.scenario, cell.intent]));
  return {
    personas: personas.map((id) => ({ id, title: from.persona(id) })),
    rows: [...scenarios].map(([scenario, intent]) => ({
      intent: from.intent(intent),
      scenario,
      title: from.scenario(scenario),
      cells: personas.map((persona) => byCell.get(`${scenario}/${persona}`) ?? null),
    })),
  };
}

/** A scenario that fails with every persona would crowd out the rest; the map shows them all. */
const mostOfScenario = 2;

const urgency: CellLabel[] = ['newly-failing', 'still-failing', 'flaky'];

/** Newly failing first, then by the share that failed. */
export function worstCells(from: Source, most: number): WorstCell[] {
  const { cells } = from.candidate.record.aggregate;
  const labelled = new Map((from.comparison?.cells ?? []).map((cell) => [cell.cell, cell]));
  const failures = new Map<string, string>();
  for (const scored of from.candidate.scored) {
    if (scored.scorable && scored.verified === false && !failures.has(scored.cell))
      failures.set(scored.cell, scored.id);
  }
  const rank = (cell: CellSummary) => {
    const place = urgency.indexOf(labelled.get(cell.cell)?.label ?? 'passing');
    return (place < 0 ? urgency.length : place) + cell.verified / cell.decided / 2;
  };
  return cells
    .filter((cell) => cell.verified < cell.decided)
    .toSorted((a, b) => rank(a) - rank(b))
    .filter(fewOfEach((cell) => cell.scenario, mostOfScenario))
    .slice(0, most)
    .map((cell) => {
      const change = labelled.get(cell.cell);
      return {
        cell: cell.cell,
        title: from.cell(cell.scenario, cell.persona),
        label: words(change?.label ?? (cell.verified === 0 ? 'failing' : 'flaky')),
        isNew: change?.label === 'newly-failing',
        counts: `${cell.verified}/${cell.decided}`,
        baseline: before(change),
        conversation: failures.get(cell.cell) ?? null,
      };
    });
}

function fewOfEach<T>(key: (item: T) => string, most: number): (item: T) => boolean {
  const seen = new Map<string, number>();
  return (item) => {
    const count = (seen.get(key(item)) ?? 0) + 1;
    seen.set(key(item), count);
    return count <= most;
  };
}

function mapCell(cell: CellSummary, change: CellChange | undefined): MapCell {
  return {
    cell: cell.cell,
    scenario: cell.scenario,
    persona: cell.persona,
    counts: cell.decided === 0 ? '' : `${cell.verified}/${cell.decided}`,
    baseline: before(change),
    shade: shade(cell),
    label: change?.label ?? null,
  };
}

function shade({ verified, decided }: CellSummary): Shade {
  if (decided === 0) return 'unseen';
  if (verified === decided) return 'all';
  return verified === 0 ? 'none' : 'some';
}

function before(change: CellChange | undefined): string | null {
  return change?.baseline ? `${change.baseline.verified}/${change.baseline.scorable}` : null;
}
