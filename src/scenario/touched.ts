import { kindOf } from './crossed.ts';
import type { Project } from './scenario.ts';

/** What every conversation hangs on. */
const shared = ['suite', 'bot', 'backend', 'voice', 'variants'] as const satisfies (keyof Project)[];

/** Ids of scenarios whose conversations may go otherwise after a change: their own words, their intent, a persona that plays them, or what all share. */
export function touchedScenarios(before: Project, after: Project): string[] {
  const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);
  if (shared.some((key) => differs(before[key], after[key]))) return Object.keys(after.scenarios);
  const personas = [...Object.keys(before.personas), ...Object.keys(after.personas)].filter((id) =>
    differs(before.personas[id], after.personas[id]),
  );
  return Object.entries(after.scenarios).flatMap(([id, scenario]) => {
    const { intent, personas: own } = scenario;
    const isPlayed = personas.some((persona) => own === undefined || own.includes(kindOf(persona)));
    const isOther = differs(before.scenarios[id], scenario) || differs(before.intents[intent], after.intents[intent]);
    return isOther || isPlayed ? [id] : [];
  });
}
