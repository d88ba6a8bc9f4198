/** Facts that could not be drawn, or would not be said as they are written. */
import type { Problem } from '../../problem.ts';
import type { Declared } from './declared.ts';
import { holders, matches, type Match } from './matches.ts';
import { problemIn, writtenAt } from '../read/place.ts';
import type { Source } from '../read/source.ts';
import { namesIn } from '../template/template-syntax.ts';

export function checkFacts(source: Source, { shared }: Declared): Problem[] {
  return [
    ...lostDigits(source),
    ...silentWordings(source),
    ...holders
      .flatMap((holder) => matches(source.value, holder))
      .flatMap((holder) => {
        const uses = usesOfFacts(holder, holder.place[0] === 'suite' ? {} : shared.facts);
        return [...circularFacts(source, holder, uses), ...earlyFacts(source, holder, uses)];
      }),
  ];
}

const spoken = ['facts.*', 'facts.*.value', 'facts.*.otherwise.*', 'wants.learn.*.truth'];

/** `01234` is the number 1234, `12.50` is 12.5: the customer would say what nobody wrote. */
function lostDigits(source: Source): Problem[] {
  return spoken.flatMap((at) =>
    holders
      .flatMap((holder) => matches(source.value, `${holder}.${at}`))
      .flatMap(({ place, value }) => {
        const written = typeof value === 'number' ? writtenAt(source, place) : null;
        if (written === null || written === String(value)) return [];
        return [
          problemIn(source, place, 'value', {
            code: 'wrong-value',
            message: `${written} is a number here, and the customer would say "${String(value)}"`,
            expected: 'a text in quotes where every character counts',
            hint: `Quote it: "${written}".`,
          }),
        ];
      }),
  );
}

/** A wording of a fact that leaves the fact out would count as given and never be said. */
function silentWordings(source: Source): Problem[] {
  const said = holders.flatMap((holder) => matches(source.value, `${holder}.facts.*.say.*`));
  return said.flatMap(({ place, value }) => {
    if (typeof value !== 'string' || namesIn(value).includes('value')) return [];
    return [
      problemIn(source, place, 'value', {
        code: 'bad-template',
        message: `"${value}" never says the fact`,
        expected: 'a wording with {{value}}, e.g. "it is {{value}}"',
      }),
    ];
  });
}

type Uses = Map<string, string[]>;

function circularFacts(source: Source, scenario: Match, uses: Uses): Problem[] {
  const own = new Set(matches(scenario.value, 'facts.*').map(({ place }) => String(place[1])));
  const reported = new Set<string>();
  return [...uses.keys()].flatMap((name) => {
    const circle = reported.has(name) ? null : wayBack(name, uses);
    // One among the suite's facts alone is told there.
    if (circle === null || !circle.some((member) => own.has(member))) return [];
    for (const member of circle) reported.add(member);
    return [
      problemIn(source, [...scenario.place, 'facts', circle.find((member) => own.has(member))!], 'value', {
        code: 'cannot-be-met',
        message: `The fact "${name}" needs itself: ${circle.join(' → ')}`,
        expected: 'facts that do not go round in a circle',
      }),
    ];
  });
}

/** A setup call can't use a fact that is made from a reply which only arrives with that call or a later one. */
function earlyFacts(source: Source, scenario: Match, uses: Uses): Problem[] {
  const saves = matches(scenario.value, 'setup.*').map(({ value }) => matches(value, 'save')[0]?.value);
  return matches(scenario.value, 'setup.**').flatMap(({ place, value }) => {
    const named = typeof value === 'string' ? namesIn(value).flatMap(factIn) : [];
    const needed = [...reachable(named, uses)].flatMap((name) => /^setup\.([^.]+)/.exec(name)?.[1] ?? []);
    const answered = saves.slice(0, Number(place[1]));
    const early = needed.find((name) => saves.includes(name) && !answered.includes(name));
    if (early === undefined) return [];
    return [
      problemIn(source, [...scenario.place, ...place], 'value', {
        code: 'cannot-be-met',
        message: `This call uses a fact made from the reply "${early}", which is not there before the call`,
        expected: 'facts that need only the replies of earlier calls',
      }),
    ];
  });
}

/** What the value of each fact names, by `facts.NAME`: other facts, replies. */
function usesOfFacts(scenario: Match, shared: Record<string, unknown>): Uses {
  const uses: Uses = new Map();
  const own = matches(scenario.value, 'facts.*').map(({ place, value }) => [String(place[1]), value] as const);
  for (const [name, value] of [...Object.entries(shared), ...own]) {
    const template = typeof value === 'string' ? value : matches(value, 'value')[0]?.value;
    uses.set(name, typeof template === 'string' ? namesIn(template) : []);
  }
  return uses;
}

function factIn(name: string): string[] {
  return /^facts\.([^.]+)/.exec(name)?.slice(1, 2) ?? [];
}

/** Every name that some facts lead to, through other facts. */
function reachable(facts: string[], uses: Map<string, string[]>): Set<string> {
  const names = new Set<string>();
  const waiting = [...facts];
  for (let fact = waiting.pop(); fact !== undefined; fact = waiting.pop()) {
    for (const name of uses.get(fact) ?? []) {
      if (names.has(name)) continue;
      names.add(name);
      waiting.push(...factIn(name));
    }
  }
  return names;
}

/** The way from a fact back to itself; null when there is none. */
function wayBack(start: string, uses: Map<string, string[]>): string[] | null {
  const next = (fact: string) => (uses.get(fact) ?? []).flatMap(factIn);
  const waiting = next(start).map((name) => [start, name]);
  const seen = new Set<string>();
  for (let way = waiting.pop(); way !== undefined; way = waiting.pop()) {
    const at = way.at(-1)!;
    if (at === start) return way;
    if (seen.has(at)) continue;
    seen.add(at);
    for (const name of next(at)) waiting.push([...way, name]);
  }
  return null;
}
