import type { Scenario } from '../scenario/scenario.ts';
import type { VerifySpec } from '../scenario/schema/call-schema.ts';

export type VerifyCall = VerifySpec & {
  /** The acceptable outcome it shows; absent: it must hold whatever the outcome. */
  outcome?: string;
};

/** The calls that look a scenario's end up in the back end. */
export function verifyOf({ verify = [], wants }: Pick<Scenario, 'verify' | 'wants'>): VerifyCall[] {
  const ofOutcomes = (wants.outcomes ?? []).flatMap(({ name, verify: calls = [] }) =>
    calls.map((call) => ({ ...call, outcome: name })),
  );
  return [...verify, ...ofOutcomes];
}
