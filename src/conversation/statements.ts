/** Texts the bot must have said, texts it must never say and what it must never do, looked up in every one of its turns. */
import { PatternError } from '../linear-pattern.ts';
import type { Brief } from '../plan/brief.ts';
import type { ForbiddenAct } from '../scenario/schema/statement-schema.ts';
import type { Check, Turn } from './conversation.ts';
import { findStatement } from './find-statement.ts';
import { type DoneAct, forbiddenActsIn } from './forbidden-acts.ts';

/**
 * One check a required statement, with the first turn it stands in. A forbidden one has a check for every turn that says
 * it, or a single passed one. `expected` tells them apart: `said` or `never said`. Pure.
 */
export function checkStatements(brief: Brief, turns: readonly Turn[]): Check[] {
  const { required, forbidden, forbidden_acts: acts = [] } = brief.statements;
  const spoken = turns.flatMap((turn) =>
    turn.bot === null ? [] : [{ turn: turn.number, text: turn.bot.messages.map((message) => message.text).join('\n') }],
  );
  return [
    ...required.flatMap((statement) => checkRequired(statement, placesOf(statement, spoken, true))),
    ...forbidden.flatMap((statement) => checkForbidden(statement, placesOf(statement, spoken, false))),
    ...(acts.length > 0 ? checkActs(acts, forbiddenActsIn(turns, brief)) : []),
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

function checkActs(acts: readonly ForbiddenAct[], done: readonly DoneAct[]): Check[] {
  return acts.flatMap((act): Check[] => {
    const check = { name: act.replaceAll('-', ' '), source: 'statement' as const, expected: 'never said' };
    const places = done.filter((one) => one.act === act);
    if (places.length === 0) return [{ ...check, passed: true, actual: 'not said', turn: null }];
    return places.map(({ turn, words }) => ({ ...check, passed: false, actual: words, turn }));
  });
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
