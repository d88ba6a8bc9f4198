/** What a project must say for a metric to show anything: without it no conversation has such a figure. */
import { policyOf } from '../../scenario/escalation-policy.ts';
import type { ScenarioSpec } from '../../scenario/schema/scenario-schema.ts';
import type { SuiteSpec } from '../../scenario/schema/suite-schema.ts';

interface Shown {
  in: (scenario: ScenarioSpec, suite: SuiteSpec) => boolean;
  /** What is to be said, and where. */
  by: string;
}

export const shownBy = {
  'human-required': {
    in: (scenario) => policyOf(scenario) === 'required',
    by: '"escalation: { policy: required }", or "wants: { human: true }"',
  },
  'human-forbidden': {
    in: (scenario) => policyOf(scenario) === 'forbidden',
    by: '"escalation: { policy: forbidden }"',
  },
  deadline: {
    in: ({ escalation }) => escalation?.within !== undefined,
    by: '"escalation: { within: … }"',
  },
  context: {
    in: ({ escalation }) => (escalation?.context ?? []).length > 0,
    by: '"escalation: { context: [ … ] }"',
  },
  queue: {
    in: ({ escalation }) => escalation?.queue !== undefined,
    by: '"escalation: { queue: … }"',
  },
  lifeline: {
    in: ({ wants }, { lifeline = 0 }) => lifeline > 0 && wants.human !== true,
    by: '"suite: { lifeline: 1 }" or more',
  },
  'second-session': {
    in: (_, { second_session: returns }) => returns === true,
    by: '"suite: { second_session: true }"',
  },
  forbidden: {
    in: ({ statements }, suite) =>
      [statements, suite.statements].some((one) =>
        [one?.forbidden, one?.forbidden_acts].some((what = []) => what.length > 0),
      ),
    by: '"statements: { forbidden: [ … ] }" or "forbidden_acts", of a scenario or of the suite',
  },
  facts: {
    in: ({ facts = {} }, suite) => Object.keys({ ...suite.facts, ...facts }).length > 0,
    by: '"facts" that a customer could give',
  },
} as const satisfies Record<string, Shown>;

export type ShownBy = keyof typeof shownBy;

/** What of it a scenario says, with the suite it stands in. */
export const saidIn = (scenario: ScenarioSpec, suite: SuiteSpec): ReadonlySet<ShownBy> =>
  new Set((Object.keys(shownBy) as ShownBy[]).filter((key) => shownBy[key].in(scenario, suite)));
