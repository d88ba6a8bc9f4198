/** Whether nothing but the outcome is left. */
import type { Awaited } from './reading/concludes.ts';
import type { Mind } from './mind.ts';

export function awaitedBy(mind: Mind): Awaited | null {
  if (mind.brief.wants.done.length === 0 || mind.claimed) return null;
  if (mind.leave) return 'leave';
  if (!toldAll(mind)) return null;
  return mind.remarks > 0 ? 'remarked' : 'told';
}

/** The bot has nearly all that the customer could tell it: what it says now may well be the course of things. */
export function toldAll({ brief, disclosed }: Mind): boolean {
  const facts = Object.keys(brief.facts);
  return facts.length > 0 && facts.filter((fact) => disclosed.has(fact)).length >= 0.75 * facts.length;
}
