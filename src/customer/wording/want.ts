/** The want in the author's words: openings and rephrasings that give no reluctant fact away. */
import type { Wording } from '../../plan/brief.ts';
import type { Mind } from '../mind.ts';
import { alike } from './alike.ts';
import { fitting, lowered, say } from './say.ts';
import { spoken } from './value.ts';
import type { Worded } from './worded.ts';

/** One of the wordings not used yet; the very first may begin with a greeting. */
export function want(mind: Mind, wordings: readonly Wording[]): Worded {
  const open = discreet(wordings, mind);
  const usable = open.length > 0 ? open : wordings;
  if (usable.length === 0) return { text: mind.brief.goal, discloses: [], intact: [] };
  const fresh = usable.filter((wording) => !mind.worded.has(wording.text));
  const { text, discloses } = picked(fresh.length > 0 ? fresh : usable, mind);
  mind.worded.add(text);
  const own = inOwnWords(text, mind);
  return { ...own, discloses, text: mind.turn === 0 ? greeted(own.text, mind) : own.text };
}

/** The formal leave aside what was jotted down, where there is something else; of two the terse take the shorter one. */
function picked(wordings: readonly Wording[], { brief, streams }: Mind): Wording {
  const { register, verbosity } = brief.persona;
  const neat = register === 'formal' ? wordings.filter(({ text }) => !/^\p{Ll}/u.test(text)) : [];
  const from = neat.length > 0 ? neat : wordings;
  return fitting([streams.wording.pick(from), streams.wording.pick(from)], verbosity, ({ text }) => text);
}

/** Dates as they are said, and small words that might as well be others; the facts stay. */
function inOwnWords(text: string, mind: Mind): Pick<Worded, 'text' | 'intact'> {
  const values = Object.values(mind.brief.facts).flatMap(({ value, otherwise }) => [value, ...otherwise].map(String));
  let said = text;
  const kept = values
    .filter((value) => value !== '')
    .map((value) => {
      const own = spoken(value, mind);
      if (own !== value) said = said.split(value).join(own);
      return own;
    });
  said = alike(said, kept, mind);
  if (mind.brief.persona.politeness === 'blunt') said = withoutPlease(said, mind);
  return { text: said, intact: kept.filter((value) => said.includes(value)) };
}

/** Nothing else may be left of a sentence that is all please. */
function withoutPlease(text: string, { language }: Mind): string {
  const plain = text.replace(language.wordings.speech.please, (found, at: number) =>
    at > 0 && !found.startsWith(',') ? ' ' : '',
  );
  const tidy = plain.replace(/\s{2,}/g, ' ').replace(/ (?=[.?!]|$)/g, '');
  return /\p{L}{3}/u.test(tidy) ? (/^\p{Lu}/u.test(text) ? tidy.charAt(0).toUpperCase() + tidy.slice(1) : tidy) : text;
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

/** The same of those who are polite, or blunt, however much they say. */
const manners = {
  polite: { greets: 0.8, asks: 0.5 },
  blunt: { greets: 0, asks: 0 },
};

function greeted(text: string, mind: Mind): string {
  const { persona } = mind.brief;
  const { greeting, asking } = mind.language.wordings.speech;
  const { greets, asks } = persona.politeness === 'average' ? chances[persona.verbosity] : manners[persona.politeness];
  const [before, after] = [mind.streams.wording.next(), mind.streams.wording.next()];
  let said = text;
  if (before < greets && !persona.hostile && !greeting.test(text)) {
    const first = say(mind, 'opens-with');
    said = `${first} ${/[.!?]$/.test(first) ? text : lowered(text, mind)}`;
  }
  return after < asks && !asking.test(text)
    ? `${said}${/[.!?]$/.test(said) ? '' : '.'} ${say(mind, 'opens-and')}`
    : said;
}
