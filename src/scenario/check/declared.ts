/** What a project's files declare, whichever file it stands in; ids of broken entries included, so that one mistake is not reported twice. */
import type { Problem } from '../../problem.ts';
import { matches, type Match } from './matches.ts';
import { problemIn, type Place } from '../read/place.ts';
import type { Source } from '../read/source.ts';

const tables = ['intents', 'personas', 'variants', 'scenarios'] as const;
const single = ['suite', 'bot', 'backend', 'versus', 'model', 'judge', 'voice', 'costs'] as const;

export interface Declared {
  intents: string[];
  personas: string[];
  scenarios: string[];
  tags: string[];
  segments: string[];
  /** Personas that are several, for their traits are crossed. */
  crossed: string[];
  /** Facts that every scenario has: what a bot's templates may count on. */
  commonFacts: string[];
  /** Names of saved setup replies that every scenario has. */
  commonSaves: string[];
  /** Names of facts and saved setup replies that some scenario has of its own. */
  own: Record<'facts' | 'setup', string[]>;
  /** What the suite gives to every scenario. */
  shared: Shared;
  hasBackend: boolean;
  hasCurrency: boolean;
}

interface Shared {
  /** What the value of each fact is written as. */
  facts: Record<string, unknown>;
  /** `save` names of its setup calls. */
  saves: string[];
}

/** The customer of a project that declares no personas. */
export const builtInPersona = { id: 'customer', persona: { title: 'Customer' } };

export function declaredIn(sources: Source[]): { declared: Declared; problems: Problem[] } {
  const ids = (pattern: string) =>
    sources.flatMap(({ value }) => matches(value, pattern).map(({ place }) => String(place.at(-1))));
  const texts = (pattern: string) =>
    sources.flatMap(({ value }) =>
      matches(value, pattern).flatMap((match) => (typeof match.value === 'string' ? match.value : [])),
    );
  const personas = ids('personas.*');
  const shared: Shared = {
    facts: Object.fromEntries(
      sources.flatMap(({ value }) =>
        matches(value, 'suite.facts.*').map((fact) => [String(fact.place[2]), fact.value]),
      ),
    ),
    saves: texts('suite.setup.*.save'),
  };
  const declared = {
    intents: ids('intents.*'),
    personas: personas.length > 0 ? personas : [builtInPersona.id],
    scenarios: ids('scenarios.*'),
    tags: texts('scenarios.*.tags.*'),
    segments: texts('personas.*.segment'),
    crossed: sources.flatMap(({ value }) => matches(value, 'personas.*.crossed').map(({ place }) => String(place[1]))),
    commonFacts: [...Object.keys(shared.facts), ...inAll(sources, 'facts.*', ({ place }) => place[1])],
    commonSaves: [...shared.saves, ...inAll(sources, 'setup.*.save', ({ value }) => value)],
    own: {
      facts: ids('scenarios.*.facts.*'),
      setup: texts('scenarios.*.setup.*.save'),
    },
    shared,
    hasBackend: texts('backend.url').length > 0,
    hasCurrency: texts('suite.currency').length > 0,
  };
  return { declared, problems: duplicates(sources) };
}

/** Names that stand in every scenario. */
function inAll(sources: Source[], pattern: string, nameOf: (match: Match) => unknown): string[] {
  const scenarios = sources.flatMap(({ value }) => matches(value, 'scenarios.*'));
  const [first = [], ...others] = scenarios.map(
    ({ value }) => new Set(matches(value, pattern).map((match) => String(nameOf(match)))),
  );
  return [...first].filter((name) => others.every((names) => names.has(name)));
}

/** Within one file YAML itself forbids a key twice; this is about two files. */
function duplicates(sources: Source[]): Problem[] {
  const first = new Map<string, Source>();
  const problems: Problem[] = [];
  for (const source of sources) {
    for (const place of declarations(source)) {
      const id = place.join('.');
      const earlier = first.get(id);
      if (earlier === undefined) first.set(id, source);
      else problems.push(duplicate(source, place, earlier));
    }
  }
  return problems;
}

function declarations({ value }: Source): Place[] {
  const entries = tables.flatMap((table) => matches(value, `${table}.*`));
  return [...single.flatMap((key) => matches(value, key)), ...entries].map(({ place }) => place);
}

function duplicate(source: Source, place: Place, earlier: Source): Problem {
  const named = place.length === 1;
  return problemIn(source, place, 'key', {
    code: 'duplicate-id',
    message: `"${place.join('.')}" is declared in ${earlier.path} already`,
    expected: named ? `one ${place[0]} in all files of a project` : `each id once in all files of a project`,
    hint: named
      ? 'Keep one of the two, or give the second file with --with to lay it over the first.'
      : 'Rename or remove one of them.',
  });
}
