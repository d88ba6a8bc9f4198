import type { CellChange, Comparison, GateResult, MetricChange } from '../compare/comparison.ts';
import { marginOf } from '../compare/margin.ts';
import { plural } from '../counts.ts';
import { grouped } from '../grouped.ts';
import { success } from '../score/metrics.ts';
import { cellSentence } from '../wording/sentences.ts';
import type { GateContext } from './gate-context.ts';
import { gateEvidence } from './gate-evidence.ts';
import { type Failed, noRegression } from './no-regression.ts';

const mostCells = 3;

interface Known {
  comparison: Comparison;
  /** What is said of wider parts. */
  told: readonly Failed[];
  /** Of success, what the author's own limits judge. */
  limits: readonly MetricChange[];
}

/** Cells that surely fell where nothing wider says so, a result a scenario. */
export function fallenCells(
  { comparison, told, limits }: Known,
  context: Pick<GateContext, 'scored' | 'record'>,
): GateResult[] {
  const cells = comparison.cells.filter(
    (cell) =>
      cell.verdict === 'regressed' &&
      !told.some((wider) => isPartOf(cell, wider)) &&
      !limits.some((change) => isWholeOf(cell, change)),
  );
  return [...grouped(cells, ({ scenario }) => scenario).values()].map((own) => ofCells(own, context));
}

/** Its intent or scenario says it already. */
const isPartOf = (cell: CellChange, { metric, segment: { kind, id } }: Failed): boolean =>
  metric === success.name && (kind === 'intent' || kind === 'scenario') && cell[kind] === id;

/** What is limited holds this cell and nothing else. */
const isWholeOf = (cell: CellChange, change: MetricChange): boolean =>
  (['baseline', 'candidate'] as const).every(
    (arm) =>
      cell[arm]?.verified === change[arm].numerator &&
      cell[arm].scorable === change[arm].denominator &&
      (cell[arm].unknown ?? 0) === (change[arm].unknown ?? 0),
  );

function ofCells(cells: readonly CellChange[], { scored, record }: Pick<GateContext, 'scored' | 'record'>): GateResult {
  const [{ scenario }] = cells as [CellChange];
  const segment = { kind: 'scenario', id: scenario } as const;
  const ids = new Set(cells.map(({ cell }) => cell));
  const falls = cells.map(({ baseline, candidate }) => share(candidate!) - share(baseline!));
  return {
    name: noRegression,
    metric: success.name,
    segment,
    operator: 'max_drop',
    expected: marginOf(success, segment),
    actual: Math.min(...falls),
    interval: null,
    verdict: 'failed',
    text: [
      ...cells.slice(0, mostCells).map((cell) => cellSentence(cell, record)),
      ...(cells.length > mostCells ? [`and ${plural(cells.length - mostCells, 'cell')} more`] : []),
    ].join(' · '),
    evidence: gateEvidence(
      success,
      segment,
      scored.filter(({ cell }) => ids.has(cell)),
    ),
  };
}

const share = ({ verified, scorable }: NonNullable<CellChange['baseline']>): number => verified / scorable;
