import type { ScenarioSpec } from './schema/scenario-schema.ts';

type Escalation = NonNullable<ScenarioSpec['escalation']>;

/** Where a scenario says nothing of it, whoever comes for a human must reach one, and everybody else may. */
export const policyOf = (scenario: {
  wants: ScenarioSpec['wants'];
  escalation?: Escalation | undefined;
}): Escalation['policy'] => scenario.escalation?.policy ?? (scenario.wants.human === true ? 'required' : 'allowed');
