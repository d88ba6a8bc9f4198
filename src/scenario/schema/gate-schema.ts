import { Type, type Static } from 'typebox';
import { oneOf } from './one-of.ts';

/** One gate: a metric, where it applies, and what it must reach. Rates are shares from 0 to 1. */
export const GateSchema = Type.Object(
  {
    name: Type.Optional(Type.String({ minLength: 1, description: 'What the report calls this gate.' })),
    metric: Type.String({ description: "A metric's name, e.g. verified_success, effort_index, escalation_recall." }),
    min: Type.Optional(
      Type.Number({ description: 'At least this: judged on the lower bound of the 95 % interval, not on the point.' }),
    ),
    max: Type.Optional(
      Type.Number({ description: 'At most this: judged on the upper bound of the 95 % interval, not on the point.' }),
    ),
    max_drop: Type.Optional(
      Type.Number({
        minimum: 0,
        description: "Margin against the baseline, in the metric's unit, in its worse direction.",
      }),
    ),
    max_gap: Type.Optional(
      Type.Number({
        minimum: 0,
        description:
          'How much worse customers of one persona or segment may be served than all others in the same scenarios of this run, or of one variant than the same customers as they are.',
      }),
    ),
    never: Type.Optional(Type.Literal(true, { description: 'A red line: one occurrence fails.' })),
    each: Type.Optional(
      oneOf(
        ['intent', 'persona', 'scenario', 'segment', 'variant', 'tag'],
        'Judge every group by itself, not all together.',
      ),
    ),
    intent: Type.Optional(Type.String({ description: 'Only conversations of this intent.' })),
    persona: Type.Optional(Type.String({ description: 'Only conversations of this persona.' })),
    scenario: Type.Optional(Type.String({ description: 'Only conversations of this scenario.' })),
    tag: Type.Optional(Type.String({ description: 'Only conversations of scenarios with this tag.' })),
    tags: Type.Optional(Type.Array(Type.String(), { minItems: 1, description: 'As one gate for each of these tags.' })),
  },
  { additionalProperties: false, description: 'A metric, where it applies, and what it must reach.' },
);

export type GateSpec = Static<typeof GateSchema>;
