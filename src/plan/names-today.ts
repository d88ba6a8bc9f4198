import type { Json } from '../json.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { namesIn } from '../scenario/template/template-syntax.ts';

/** Whether anything a scenario says depends on the day. */
export function namesToday(scenario: Scenario): boolean {
  const known = found.get(scenario);
  if (known !== undefined) return known;
  const names = isIn(scenario as unknown as Json);
  found.set(scenario, names);
  return names;
}

/** Asked for every conversation of a plan. */
const found = new WeakMap<Scenario, boolean>();

function isIn(value: Json): boolean {
  if (typeof value === 'string') return value.includes('{{') && namesIn(value).includes('today');
  if (value === null || typeof value !== 'object') return false;
  return Object.entries(value).some(([key, inner]) => isIn(key) || isIn(inner));
}
