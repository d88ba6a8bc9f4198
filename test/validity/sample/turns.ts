/** Which bot turns of the public data are labelled by reading. */
import { dialoguesOf, turnsOf, type Turned } from './dialogues.ts';
import { draw, type Candidate, type Drawn, type Stratum } from './draw.ts';

const listed = /(?:^|\n)\s*(?:\d+[.)]|[-*•])\s.*(?:\n\s*)+(?:\d+[.)]|[-*•])\s/;

/** In this order: a turn belongs to the first that holds it. */
const strata: Stratum[] = [
  { name: 'yes', holds: (text) => /\byes\b/i.test(text) },
  {
    name: 'asked list',
    holds: (text) =>
      /\b(?:provide|need|share|tell me|specify|gather|could you please)\b[^.\n]*:\s*\n+\s*(?:1[.)]|[-*•])\s/i.test(
        text,
      ),
  },
  {
    name: 'needed list',
    holds: (text) =>
      listed.test(text) && /\b(?:provide|need|share|tell me|following (?:information|details))\b/i.test(text),
  },
  { name: 'choice', holds: (text) => /\b(?:which|prefer|options?|choose|select)\b|\bor\b[^.!]*\?/i.test(text) },
  { name: 'wait', holds: (text) => /\b(?:moment|wait|hold|let me (?!know)|now|shortly|second|checking)\b/i.test(text) },
  {
    name: 'done',
    holds: (text) => /\b(?:ha(?:s|ve) (?:now )?been|success\w*|completed?|booked|is confirmed|i've)\b/i.test(text),
  },
  { name: 'other', holds: () => true },
];

/** Of each data set, turns wanted of each stratum. */
const wanted: Record<string, Record<string, number>> = {
  tau: { yes: 90, 'asked list': 60, 'needed list': 58, choice: 60, wait: 59, done: 60, other: 40 },
  'sgd-acts': { yes: 0, 'needed list': 0, choice: 20, wait: 10, done: 30, other: 40 },
  star: { yes: 0, 'needed list': 0, choice: 20, wait: 10, done: 10, other: 10 },
};

/** A bot turn with what its customer came for. */
export type Turn = Candidate & { goal: string };

export const drawnTurns = (data: string): Drawn<Turn>[] =>
  Object.entries(wanted).flatMap(([set, counts]) =>
    draw(botTurnsOf(data, set), strata, counts, 'bot turns labelled by hand'),
  );

/** Those that are labelled a second time. */
export const drawnAgain = <One extends Candidate>(turns: readonly One[]): Drawn<One>[] =>
  draw(turns, [{ name: 'all', holds: () => true }], { all: 60 }, 'read a second time');

/** Agents that think aloud write their thoughts into the turn, and are left out. */
const botTurnsOf = (data: string, set: string): Turn[] =>
  dialoguesOf(data, set)
    .filter(({ source }) => !/\breact-/.test(source))
    .flatMap((dialogue) =>
      turnsOf(dialogue, set, 'bot').map((candidate) => ({ ...candidate, goal: goalOf(dialogue, candidate.turn) })),
    );

/** τ-bench says what the customer was told to want; elsewhere it is what the customer has said by then. */
const goalOf = ({ turns, label }: Turned, until: number): string =>
  label.instruction ??
  turns
    .slice(0, until)
    .flatMap(({ role, text }) => (role === 'customer' && text ? [text] : []))
    .join(' ');
