/** What is well formed and still cannot be meant: it could never come true, or the customer would say something else. */
import type { Problem } from '../problem.ts';
import { matches, type Match } from './matches.ts';
import { problemIn, writtenAt } from './place.ts';
import type { Source } from './source.ts';
import { namesIn } from './template-syntax.ts';

export function checkSense(source: Source): Problem[] {
  return [
    ...emptyRanges(source),
    ...idleGates(source),
    ...lostDigits(source),
    ...silentWordings(source),
    ...matches(source.value, 'scenarios.*').flatMap((scenario) => circularFacts(source, scenario)),
  ];
}

const ranges = [
  { at: 'voice.*', low: 'min', high: 'max' },
  { at: 'gates.*', low: 'min', high: 'max' },
  { at: 'scenarios.*.verify.*.expect.*', low: 'min', high: 'max' },
  { at: 'scenarios.*.turns', low: 'minimum', high: 'maximum' },
];

function emptyRanges(source: Source): Problem[] {
  return ranges.flatMap(({ at, low, high }) =>
    matches(source.value, at).flatMap(({ place, value }) => {
      const [least, most] = [numberAt(value, low), numberAt(value, high)];
      if (least === null || most === null || least <= most) return [];
      return [
        problemIn(source, [...place, low], 'value', {
          code: 'out-of-range',
          message: `${low} ${least} is above ${high} ${most}, so nothing can lie between`,
          expected: `${low} of at most ${most}`,
          hint: 'Exchange the two.',
        }),
      ];
    }),
  );
}

function numberAt(value: unknown, key: string): number | null {
  const found = matches(value, key)[0]?.value;
  return typeof found === 'number' ? found : null;
}

const demands = ['min', 'max', 'max_drop', 'never'];

function idleGates(source: Source): Problem[] {
  return matches(source.value, 'gates.*').flatMap(({ place, value }) => {
    const isMap = value !== null && typeof value === 'object';
    if (!isMap || demands.some((demand) => demand in value)) return [];
    return [
      problemIn(source, place, 'value', {
        code: 'missing-key',
        message: `${place.join('.')} demands nothing`,
        expected: `at least one of: ${demands.join(', ')}`,
      }),
    ];
  });
}

const spoken = ['facts.*', 'facts.*.value', 'facts.*.otherwise.*', 'wants.learn.*.truth'];

/** `01234` is the number 1234, `12.50` is 12.5: the customer would say what nobody wrote. */
function lostDigits(source: Source): Problem[] {
  return spoken.flatMap((at) =>
    matches(source.value, `scenarios.*.${at}`).flatMap(({ place, value }) => {
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
  return matches(source.value, 'scenarios.*.facts.*.say.*').flatMap(({ place, value }) => {
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

function circularFacts(source: Source, scenario: Match): Problem[] {
  const uses = new Map<string, string[]>();
  for (const { place, value } of matches(scenario.value, 'facts.*')) {
    const template = typeof value === 'string' ? value : matches(value, 'value')[0]?.value;
    const names = typeof template === 'string' ? namesIn(template) : [];
    uses.set(
      String(place[1]),
      names.flatMap((name) => /^facts\.([^.]+)/.exec(name)?.[1] ?? []),
    );
  }
  return [...uses.keys()].flatMap((name) => {
    const circle = circleFrom(name, uses);
    if (circle === null) return [];
    return [
      problemIn(source, [...scenario.place, 'facts', name], 'value', {
        code: 'cannot-be-met',
        message: `The fact "${name}" needs itself: ${circle.join(' → ')}`,
        expected: 'facts that do not go round in a circle',
      }),
    ];
  });
}

/** The way from a fact back to itself; null when there is none. */
function circleFrom(start: string, uses: Map<string, string[]>): string[] | null {
  const waiting = (uses.get(start) ?? []).map((name) => [start, name]);
  const seen = new Set<string>();
  for (let way = waiting.pop(); way !== undefined; way = waiting.pop()) {
    const at = way.at(-1)!;
    if (at === start) return way;
    if (seen.has(at)) continue;
    seen.add(at);
    for (const next of uses.get(at) ?? []) waiting.push([...way, next]);
  }
  return null;
}
