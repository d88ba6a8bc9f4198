import { type Json, textsIn } from '../json.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { namesIn } from '../scenario/template/template-syntax.ts';

/** Whether anything a scenario says depends on the day. */
export function namesToday(scenario: Scenario): boolean {
  const known = found.get(scenario);
  if (known !== undefined) return known;
  const names = textsIn(scenario as unknown as Json).some(
    (text) => text.includes('{{') && namesIn(text).includes('today'),
  );
  found.set(scenario, names);
  return names;
}

/** Asked for every conversation of a plan. */
const found = new WeakMap<Scenario, boolean>();
