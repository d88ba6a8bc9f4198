/** What the cells of a plan differ in, and how much of all contacts each of them stands for. */
import { kindOf } from '../../scenario/crossed.ts';
import type { Project, Scenario } from '../../scenario/scenario.ts';
import type { DimensionName } from '../../scenario/schema/suite-schema.ts';
import { variantOf } from '../../scenario/variants.ts';
import { averageCustomer } from '../persona.ts';
import type { PlanItem } from '../plan.ts';

/** `intent refund`: one value of what cells differ in. */
export interface Part {
  /** `trait mood` of a crossed trait. */
  dimension: string;
  value: string;
}

export interface Cell {
  id: string;
  scenario: string;
  parts: Part[];
  /** Of contacts, times what is at stake: any unit. */
  weight: number;
}

export const usualDimensions = ['intent', 'persona', 'locale', 'variant', 'traits'] as const satisfies DimensionName[];

/** What a customer with much at stake counts, beside one with little. */
const stakesWeight = { low: 0.5, normal: 1, high: 2 } as const satisfies Record<
  NonNullable<Scenario['stakes']>,
  number
>;

/** The cells of a plan, in its order. */
export function cellsOf(
  { items }: { items: readonly PlanItem[] },
  project: Project,
  across: readonly DimensionName[],
): Cell[] {
  const cells = [...new Map(items.map((item) => [item.cell, item])).values()];
  const ofIntent = new Map<string, number>();
  const intentOf = (scenario: string) => project.scenarios[scenario]!.intent;
  for (const { scenario } of cells) ofIntent.set(intentOf(scenario), (ofIntent.get(intentOf(scenario)) ?? 0) + 1);
  const share = sharesOf(project, [...ofIntent.keys()]);
  return cells.map(({ cell, scenario, persona }) => ({
    id: cell,
    scenario,
    parts: across.flatMap((dimension) => partsIn(dimension, project, scenario, persona)),
    weight:
      (share(intentOf(scenario)) / ofIntent.get(intentOf(scenario))!) *
      stakesWeight[project.scenarios[scenario]!.stakes ?? 'normal'],
  }));
}

function partsIn(dimension: DimensionName, project: Project, scenario: string, persona: string): Part[] {
  if (dimension === 'traits') {
    const crossing = Object.entries(project.crossings?.[persona.split('~', 1)[0]!] ?? {});
    return crossing.map(([trait, value]) => ({ dimension: trait.replaceAll('_', ' '), value }));
  }
  const value = {
    intent: project.scenarios[scenario]!.intent,
    scenario,
    persona: kindOf(persona),
    locale: project.personas[persona]?.locale ?? averageCustomer.locale,
    variant: variantOf(persona) ?? 'as they are',
  }[dimension];
  return [{ dimension, value }];
}

/** Of all contacts; intents that say nothing share what the others leave, or have as little as the least of these. */
function sharesOf({ intents }: Project, ids: readonly string[]): (intent: string) => number {
  const said = ids.flatMap((id) => intents[id]!.volume ?? []);
  const silent = ids.length - said.length;
  const left = 1 - said.reduce((sum, volume) => sum + volume, 0);
  const rest = left > slack ? left / Math.max(1, silent) : Math.min(...said);
  return (intent) => intents[intent]!.volume ?? rest;
}

/** What is left of 1 by rounding alone: 0.6, 0.3 and 0.1 add up to a little less. */
const slack = 1e-9;
