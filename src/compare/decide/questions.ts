import type { GateSpec } from '../../scenario/schema/gate-schema.ts';
import { isMeantBy } from '../../score/segment.ts';
import { pairCells } from '../cells.ts';
import type { Quarantine } from '../quarantine.ts';
import type { ScoredConversation } from '../../score/score.ts';
import { groupsOf, type Group } from '../groups.ts';
import type { Question } from './interim-analysis.ts';
import { metricOf } from '../../score/metrics.ts';

/** What two bots, or one alone, said so far. */
interface Arms {
  baseline: readonly ScoredConversation[] | null;
  candidate: readonly ScoredConversation[];
}

/**
 * What gates ask that more repetitions could decide: `max_drop` where there is another bot, `min` and `max` of rates. Limits of
 * numbers and ratios are judged once, at the end: their intervals are not made for repeated looks. Cells set aside are not asked.
 */
export function questionsOf(gates: readonly GateSpec[], held: Arms, quarantine: Quarantine): Question[] {
  const cells = pairCells(held.baseline ?? [], held.candidate).filter((cell) => !quarantine.of(cell));
  const groups = groupsOf(cells);
  return gates.flatMap((gate) =>
    groups
      .filter(({ segment }) => isMeantBy(gate, segment))
      .flatMap((group) =>
        questionsIn(
          gate,
          group,
          group.cells.map((i) => cells[i]!.cell),
          held.baseline !== null,
        ),
      ),
  );
}

/** Whether this gate asks anything that more repetitions could decide. */
export function isDecidable({ metric, min, max, max_drop }: GateSpec, hasBaseline: boolean): boolean {
  if (max_drop !== undefined && hasBaseline) return true;
  return metricOf(metric).kind === 'rate' && (min !== undefined || max !== undefined);
}

function questionsIn(gate: GateSpec, { segment }: Group, cells: string[], hasBaseline: boolean): Question[] {
  const { metric: name, min, max, max_drop } = gate;
  const { name: metric, kind } = metricOf(name);
  const questions: Question[] = [];
  if (max_drop !== undefined && hasBaseline) questions.push({ metric, segment, margin: max_drop, cells });
  if (kind !== 'rate') return questions;
  if (min !== undefined) questions.push({ metric, segment, operator: 'min', limit: min, cells });
  if (max !== undefined) questions.push({ metric, segment, operator: 'max', limit: max, cells });
  return questions;
}
