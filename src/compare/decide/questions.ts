import type { GateSpec } from '../../scenario/schema/gate-schema.ts';
import { type Asked, floorsAmong } from '../rollout/floors.ts';
import { isMeantBy } from '../../score/segment.ts';
import { pairCells } from '../cells.ts';
import type { Quarantine } from '../quarantine.ts';
import type { ScoredConversation } from '../../score/score.ts';
import { groupsOf, type Group } from '../groups.ts';
import type { Question } from './interim-analysis.ts';
import { metricOf, success } from '../../score/metrics.ts';

/** What two bots, or one alone, said so far. */
interface Arms {
  baseline: readonly ScoredConversation[] | null;
  candidate: readonly ScoredConversation[];
}

/**
 * What gates ask that more repetitions could decide: `max_drop` where there is another bot, `min` and `max` of rates, floors of intents. Limits of
 * numbers and ratios are judged once, at the end: their intervals are not made for repeated looks. Cells set aside are not asked.
 */
export function questionsOf({ gates, intents }: Asked, held: Arms, quarantine: Quarantine): Question[] {
  const cells = pairCells(held.baseline ?? [], held.candidate).filter((cell) => !quarantine.of(cell));
  const groups = groupsOf(cells);
  const cellsOf = (group: Group) => group.cells.map((i) => cells[i]!.cell);
  const asked = gates.flatMap((gate) => {
    const own = groups.filter(({ segment }) => isMeantBy(gate, segment));
    return own.flatMap((group) =>
      questionsIn(gate, group, { cells: cellsOf(group), together: own.length, hasBaseline: held.baseline !== null }),
    );
  });
  const floors = floorsAmong(groups, { intents }).map(({ part, floor: limit, together }): Question => {
    const { segment } = part;
    return { metric: success.name, segment, operator: 'min', limit, of: 'intent', together, cells: cellsOf(part) };
  });
  return [...asked, ...floors];
}

/** Whether anything is asked that more repetitions could decide. */
export const isAnyDecidable = ({ gates, intents }: Asked, hasBaseline: boolean): boolean =>
  gates.some((gate) => isDecidable(gate, hasBaseline)) ||
  Object.values(intents).some(({ floor }) => floor !== undefined);

function isDecidable({ metric, min, max, max_drop }: GateSpec, hasBaseline: boolean): boolean {
  if (max_drop !== undefined && hasBaseline) return true;
  return metricOf(metric).kind === 'rate' && (min !== undefined || max !== undefined);
}

function questionsIn(
  gate: GateSpec,
  { segment }: Group,
  { cells, together, hasBaseline }: { cells: string[]; together: number; hasBaseline: boolean },
): Question[] {
  const { metric: name, min, max, max_drop } = gate;
  const { name: metric, kind } = metricOf(name);
  const questions: Question[] = [];
  const limited = { metric, segment, of: 'gate', together, cells } as const;
  if (max_drop !== undefined && hasBaseline) questions.push({ metric, segment, margin: max_drop, cells });
  if (kind !== 'rate') return questions;
  if (min !== undefined) questions.push({ ...limited, operator: 'min', limit: min });
  if (max !== undefined) questions.push({ ...limited, operator: 'max', limit: max });
  return questions;
}
