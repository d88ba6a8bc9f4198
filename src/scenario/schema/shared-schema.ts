import { callsOf, SetupSchema, TeardownSchema } from './call-schema.ts';
import { factsOf } from './fact-schema.ts';
import { statementsOf } from './statement-schema.ts';

/** What a suite says for all its scenarios. */
export const shared = {
  facts: factsOf("What every customer knows; a scenario's own fact of the same name takes its place."),
  setup: callsOf(SetupSchema, 'Calls before those of every scenario.'),
  teardown: callsOf(TeardownSchema, 'Calls after those of every scenario.'),
  statements: statementsOf('Beside those of every scenario.'),
};
