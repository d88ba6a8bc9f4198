import { Type, type Static } from 'typebox';
import { oneOf } from './one-of.ts';

/** One gate: a metric, where it applies, and what it must reach. Rates are shares from 0 to 1. */
export const GateSchema = Type.Object(
  {
    metric: Type.String({ description: "A metric's name, e.g. verified_success, effort_index, escalation_recall." }),
    min: Type.Optional(Type.Number({ description: 'Judged on the lower bound of the 95 % interval.' })),
    max: Type.Optional(Type.Number({ description: 'Judged on the upper bound of the 95 % interval.' })),
    max_drop: Type.Optional(
      Type.Number({
        minimum: 0,
        description: "Margin against the baseline, in the metric's unit, in its worse direction.",
      }),
    ),
    never: Type.Optional(Type.Literal(true, { description: 'A red line: one occurrence fails.' })),
    each: Type.Optional(oneOf(['intent', 'persona', 'scenario', 'segment', 'tag'], 'Judge every group by itself.')),
    intent: Type.Optional(Type.String()),
    persona: Type.Optional(Type.String()),
    scenario: Type.Optional(Type.String()),
    tag: Type.Optional(Type.String()),
    name: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
);

export type GateSpec = Static<typeof GateSchema>;
