import type { Brief } from '../plan/brief.ts';
import { fullPersona } from '../plan/persona.ts';
import type { PlanItem } from '../plan/plan.ts';
import type { Project } from '../scenario/scenario.ts';

/**
 * What can be said of a conversation whose facts could not be drawn, because the back end did not give what they are made of: who
 * would have wanted what. Enough to count it where it belongs; it is never scored.
 */
export function bareBrief(item: PlanItem, { scenarios, personas }: Project): Brief {
  const { intent, tags = [], goal, wants, escalation, stakes = 'normal', turns = {} } = scenarios[item.scenario]!;
  return {
    item,
    intent,
    tags,
    goal,
    persona: fullPersona(item.persona, personas[item.persona]!),
    opening: [],
    rephrase: [],
    facts: {},
    prefer: [],
    decline: [],
    wants: { learn: {}, done: [], human: wants.human ?? false },
    verify: [],
    statements: { required: [], forbidden: [] },
    escalation: {
      policy: escalation?.policy ?? 'allowed',
      trigger: null,
      within: null,
      context: [],
      queue: null,
      agent: null,
    },
    stakes,
    turns: { minimum: turns.minimum ?? null, maximum: turns.maximum ?? 20 },
  };
}
