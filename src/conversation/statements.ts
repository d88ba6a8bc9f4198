/** Texts the bot must have said, and texts it must never say, looked up in every one of its turns. */
import type { Brief } from '../plan/brief.ts';
import { readStatement } from '../scenario/check/pattern.ts';
import { firstMatches } from './bounded-match.ts';
import type { Check, Turn } from './conversation.ts';

/**
 * One check a required statement, with the first turn it stands in. A forbidden one has a check for every turn that says
 * it, or a single passed one. `expected` tells them apart: `said` or `never said`. Pure.
 */
export function checkStatements({ required, forbidden }: Brief['statements'], turns: readonly Turn[]): Check[] {
  const spoken = turns.flatMap((turn) =>
    turn.bot === null ? [] : [{ turn: turn.number, text: turn.bot.messages.map((message) => message.text).join('\n') }],
  );
  return [
    ...required.flatMap((statement) => checkRequired(statement, find(statement, spoken))),
    ...forbidden.flatMap((statement) => checkForbidden(statement, find(statement, spoken))),
  ];
}

interface Spoken {
  turn: number;
  text: string;
}

/** Places a statement stands in; null: the pattern took too long to find out. */
type Places = { turn: number; words: string }[] | null;

function checkRequired(name: string, places: Places): Check {
  const check = { name, source: 'statement' as const, expected: 'said' };
  if (places === null) return { ...check, passed: null, actual: tooSlow, turn: null };
  const first = places[0];
  if (first === undefined) return { ...check, passed: false, actual: 'not said', turn: null };
  return { ...check, passed: true, actual: first.words, turn: first.turn };
}

function checkForbidden(name: string, places: Places): Check[] {
  const check = { name, source: 'statement' as const, expected: 'never said' };
  if (places === null) return [{ ...check, passed: null, actual: tooSlow, turn: null }];
  if (places.length === 0) return [{ ...check, passed: true, actual: 'not said', turn: null }];
  return places.map(({ turn, words }) => ({ ...check, passed: false, actual: words, turn }));
}

const tooSlow = 'not known: the pattern took too long';

function find(statement: string, spoken: Spoken[]): Places {
  const texts = spoken.map(({ text }) => text);
  const pattern = readStatement(statement);
  // Plain words give a pattern of ours, which can't run away; one between slashes is the user's.
  const found = statement.startsWith('/')
    ? firstMatches(texts, pattern)
    : texts.map((text) => pattern.exec(text)?.[0] ?? null);
  if (found === null) return null;
  return found.flatMap((words, index) => (words === null ? [] : [{ turn: spoken[index]!.turn, words }]));
}
