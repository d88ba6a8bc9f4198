/** Names that must be declared somewhere else. */
import type { Problem } from '../../problem.ts';
import type { Declared } from './declared.ts';
import { matches, type Match } from './matches.ts';
import { nearest } from './nearest.ts';
import { problemIn, type Place } from '../read/place.ts';
import type { Source } from '../read/source.ts';

const references: { at: string; what: string; known: (declared: Declared) => readonly string[] }[] = [
  { at: 'scenarios.*.intent', what: 'intent', known: ({ intents }) => intents },
  { at: 'scenarios.*.personas.*', what: 'persona', known: ({ personas }) => personas },
  { at: 'suite.personas.*', what: 'persona', known: ({ personas }) => personas },
  { at: 'variants.*.of.*', what: 'persona', known: ({ personas }) => personas },
  { at: 'variants.*.scenarios.*', what: 'scenario', known: ({ scenarios }) => scenarios },
  { at: 'suite.quarantine.*.scenario', what: 'scenario', known: ({ scenarios }) => scenarios },
  { at: 'suite.quarantine.*.persona', what: 'persona', known: ({ personas }) => personas },
  { at: 'gates.*.intent', what: 'intent', known: ({ intents }) => intents },
  { at: 'gates.*.persona', what: 'persona', known: ({ personas }) => personas },
  { at: 'gates.*.scenario', what: 'scenario', known: ({ scenarios }) => scenarios },
  { at: 'gates.*.tag', what: 'tag', known: ({ tags }) => tags },
  { at: 'gates.*.tags.*', what: 'tag', known: ({ tags }) => tags },
];

export function checkReferences(source: Source, declared: Declared): Problem[] {
  const named = references.flatMap(({ at, what, known }) =>
    matches(source.value, at).flatMap((match) => unknown(source, match, what, known(declared))),
  );
  const carried = ['escalation.context.*', 'escalation.agent_needs.*', 'expect.*.fact'].flatMap((at) =>
    matches(source.value, `scenarios.*.${at}`).flatMap((match) =>
      unknown(source, match, 'fact', [...factsOf(source, match.place), ...Object.keys(declared.shared.facts)]),
    ),
  );
  return [...named, ...carried, ...unknownSegments(source, declared)];
}

/** Prices are by segment, and a segment is what a persona says. */
function unknownSegments(source: Source, { segments }: Declared): Problem[] {
  return matches(source.value, 'costs.segments.*').flatMap(({ place }) => {
    const name = String(place.at(-1));
    if (segments.includes(name)) return [];
    const told = unknownName('segment', name, segments);
    return [problemIn(source, place, 'key', { code: 'unknown-reference', ...told })];
  });
}

/** Names of the facts of the scenario a place lies in. */
function factsOf(source: Source, place: Place): string[] {
  const [table, scenario] = place;
  const own = matches(source.value, String(table)).flatMap(({ value }) =>
    Object.hasOwn(Object(value), String(scenario)) ? [(value as Record<string, unknown>)[String(scenario)]] : [],
  );
  return own.flatMap((value) => matches(value, 'facts.*').map((match) => String(match.place[1])));
}

function unknown(source: Source, { place, value }: Match, what: string, known: readonly string[]): Problem[] {
  if (typeof value !== 'string' || known.includes(value)) return [];
  return [problemIn(source, place, 'value', { code: 'unknown-reference', ...unknownName(what, value, known) })];
}

const listed = new WeakMap<readonly string[], string>();

/** A long list is told once a list, however often somebody misses it. */
function firstOf(known: readonly string[]): string {
  const told = listed.get(known);
  if (told !== undefined) return told;
  const names = [...new Set(known)];
  const some = names.slice(0, 20).join(', ') + (names.length > 20 ? `, … (${names.length})` : '');
  listed.set(known, some);
  return some;
}

/** Message, expectation and hint for a name that is not declared. */
export function unknownName(
  what: string,
  name: string,
  known: readonly string[],
): Pick<Problem, 'message' | 'expected' | 'hint'> {
  const near = nearest(name, known);
  const some = firstOf(known);
  return {
    message: `There is no ${what} "${name}"`,
    expected: known.length === 0 ? `a declared ${what}; none is declared` : `one of: ${some}`,
    ...(near !== null && { hint: `Did you mean "${near}"?` }),
  };
}
