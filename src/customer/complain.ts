import type { Mind } from './mind.ts';
import type { Event } from './mood.ts';

const annoying = new Set<Event>([
  'asked-again',
  'did-not-understand',
  'repeated-itself',
  'refused',
  'wrong-value',
  'human-not-given',
  'no-answer',
]);

/** Displeasure is voiced by mood, at most every other turn. */
export function complain(events: readonly Event[], mind: Mind): void {
  const { persona } = mind.brief;
  const annoyed = events.some((event) => annoying.has(event));
  const roll = mind.streams.policy.next();
  if (!annoyed || mind.turn - mind.complainedAt < 2 || mind.agenda.at(-1)?.kind === 'chooses') return;
  const chance = Math.max(0, -mind.mood.valence) * 0.5 * { terse: 0.5, normal: 1, chatty: 1.2 }[persona.verbosity];
  if (roll >= (persona.hostile ? chance + 0.3 : chance)) return;
  mind.complainedAt = mind.turn;
  mind.agenda.push({ kind: persona.hostile && roll < 0.3 ? 'insults' : 'complains' });
}
