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

/** How many begin with a greeting or end with a request for help, of those whose opening has neither. */
const chances = {
  terse: { greets: 0.1, asks: 0 },
  normal: { greets: 0.3, asks: 0.15 },
  chatty: { greets: 0.45, asks: 0.3 },
};

function greeted(text: string, mind: Mind): string {
  const { persona } = mind.brief;
  const { greeting, asking } = mind.language.wordings.speech;
  const { greets, asks } = chances[persona.verbosity];
  const [before, after] = [mind.streams.wording.next(), mind.streams.wording.next()];
  let said = text;
  if (before < greets && !persona.hostile && !greeting.test(text)) {
    const first = say(mind, 'opens-with');
    said = `${first} ${first.endsWith(',') ? lowered(text, mind) : text}`;
  }
  return after < asks && !asking.test(text)
    ? `${said}${/[.!?]$/.test(said) ? '' : '.'} ${say(mind, 'opens-and')}`
    : said;
}
