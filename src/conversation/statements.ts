/** Texts the bot must have said, and texts it must never say, looked up in every one of its turns. */
import { PatternError } from '../linear-pattern.ts';
import type { Brief } from '../plan/brief.ts';
import type { Check, Turn } from './conversation.ts';
import { findStatement } from './find-statement.ts';

/**
 * One check a required statement, with the first turn it stands in. A forbidden one has a check for every turn that says
 * it, or a single passed one. `expected` tells them apart: `said` or `never said`. Pure.
 */
export function checkStatements({ required, forbidden }: Brief['statements'], turns: readonly Turn[]): Check[] {
  const spoken = turns.flatMap((turn) =>
    turn.bot === null ? [] : [{ turn: turn.number, text: turn.bot.messages.map((message) => message.text).join('\n') }],
  );
  return [
    ...required.flatMap((statement) => checkRequired(statement, placesOf(statement, spoken, true))),
    ...forbidden.flatMap((statement) => checkForbidden(statement, placesOf(statement, spoken, false))),
  ];
}

interface Spoken {
  turn: number;
  text: string;
}

/** Where a statement stands; why nobody can know, where a fact's value made something of it that is no pattern. */
type Places = { turn: number; words: string }[] | PatternError;

function checkRequired(name: string, places: Places): Check {
  const check = { name, source: 'statement' as const, expected: 'said' };
  if (places instanceof PatternError) return { ...check, ...unknown(places) };
  const first = places[0];
  if (first === undefined) return { ...check, passed: false, actual: 'not said', turn: null };
  return { ...check, passed: true, actual: first.words, turn: first.turn };
}

function checkForbidden(name: string, places: Places): Check[] {
  const check = { name, source: 'statement' as const, expected: 'never said' };
  if (places instanceof PatternError) return [{ ...check, ...unknown(places) }];
  if (places.length === 0) return [{ ...check, passed: true, actual: 'not said', turn: null }];
  return places.map(({ turn, words }) => ({ ...check, passed: false, actual: words, turn }));
}

const unknown = ({ message }: PatternError) => ({ passed: null, actual: `not known: ${message}`, turn: null });

function placesOf(statement: string, spoken: Spoken[], wanted: boolean): Places {
  const places: { turn: number; words: string }[] = [];
  for (const { turn, text } of spoken) {
    const words = findStatement(statement, text, wanted);
    if (words instanceof PatternError) return words;
    if (words !== null) places.push({ turn, words });
  }
  return places;
}
