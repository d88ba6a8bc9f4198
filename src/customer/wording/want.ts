/** The want in the author's words: openings and rephrasings that give no reluctant fact away. */
import type { Wording } from '../../plan/brief.ts';
import type { Mind } from '../mind.ts';
import { lowered, say } from './say.ts';
import type { Worded } from './worded.ts';

/** One of the wordings not used yet; the very first may begin with a greeting. */
export function want(mind: Mind, wordings: readonly Wording[]): Worded {
  const open = discreet(wordings, mind);
  const usable = open.length > 0 ? open : wordings;
  if (usable.length === 0) return { text: mind.brief.goal, discloses: [], intact: [] };
  const fresh = usable.filter((wording) => !mind.worded.has(wording.text));
  const { text, discloses } = mind.streams.wording.pick(fresh.length > 0 ? fresh : usable);
  mind.worded.add(text);
  return { text: mind.turn === 0 ? greeted(text, mind) : text, discloses, intact: [] };
}

export const discreet = (wordings: readonly Wording[], mind: Mind): Wording[] =>
  wordings.filter((wording) =>
    wording.discloses.every((fact) => mind.disclosed.has(fact) || mind.brief.facts[fact]?.disclose !== 'reluctant'),
  );

/** How many begin with a greeting, of those whose opening has none. */
const greeters = { terse: 0.1, normal: 0.3, chatty: 0.45 };

function greeted(text: string, mind: Mind): string {
  const { persona } = mind.brief;
  const greets = mind.streams.wording.chance(persona.hostile ? 0 : greeters[persona.verbosity]);
  if (!greets || mind.wordings.speech.greeting.test(text)) return text;
  const greeting = say(mind, 'opens-with');
  return `${greeting} ${greeting.endsWith(',') ? lowered(text, mind) : text}`;
}
