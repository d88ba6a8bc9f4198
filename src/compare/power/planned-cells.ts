import type { PlannedCell } from './gate-power.ts';
import { saidIn } from '../../score/metrics/shown-by.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Project } from '../../scenario/scenario.ts';

/** The cells of a plan as comparisons group them. */
export function plannedCells({ items }: Plan, { suite, scenarios, personas }: Project): PlannedCell[] {
  const cells = new Map(items.map((item) => [item.cell, item]));
  return [...cells.values()].map(({ cell, scenario: id, persona }) => {
    const scenario = scenarios[id]!;
    return {
      cell,
      scenario: id,
      persona,
      intent: scenario.intent,
      segment: personas[persona]!.segment ?? null,
      tags: scenario.tags ?? [],
      says: saidIn(scenario, suite),
    };
  });
}
