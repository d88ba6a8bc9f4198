/** What is well formed and still cannot be meant, because it could never come true. */
import type { Problem } from '../../problem.ts';
import type { Declared } from './declared.ts';
import { holders, matches, verifyCalls } from './matches.ts';
import { problemIn } from '../read/place.ts';
import type { Source } from '../read/source.ts';
import { formats } from '../schema/formats.ts';
import { isDay } from '../template/values.ts';

export function checkSense(source: Source, { shared }: Declared): Problem[] {
  return [
    ...emptyRanges(source),
    ...halfCertificates(source),
    ...idleGates(source),
    ...impossibleDates(source),
    ...unsendableNumbers(source),
    ...samplesOfAny(source),
    ...savedTwice(source, shared.saves),
    ...unwantedHumans(source),
  ];
}

/** `most`: the upper end where the file gives none. */
const ranges: { at: string; low: string; high: string; most?: number }[] = [
  { at: 'voice.*', low: 'min', high: 'max' },
  { at: 'scenarios.*.voice.*', low: 'min', high: 'max' },
  { at: 'gates.*', low: 'min', high: 'max' },
  ...verifyCalls.map((call) => ({ at: `${call}.expect.*`, low: 'min', high: 'max' })),
  { at: 'scenarios.*.turns', low: 'minimum', high: 'maximum', most: 20 },
];

function emptyRanges(source: Source): Problem[] {
  return ranges.flatMap(({ at, low, high, most: usual = null }) =>
    matches(source.value, at).flatMap(({ place, value }) => {
      const [least, most] = [numberAt(value, low), numberAt(value, high) ?? usual];
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

/** Of a client certificate and its key neither is of use alone. */
function halfCertificates(source: Source): Problem[] {
  const tls = ['bot', 'backend', 'versus.bot', 'versus.backend'].flatMap((at) => matches(source.value, `${at}.tls`));
  return tls.flatMap(({ place, value }) => {
    const isThere = (key: string): boolean => matches(value, key).length > 0;
    if (isThere('cert') === isThere('key')) return [];
    const [given, missing] = isThere('cert') ? ['cert', 'key'] : ['key', 'cert'];
    return [
      problemIn(source, [...place, given], 'key', {
        code: 'missing-key',
        message: `${[...place, given].join('.')} stands alone: a client certificate needs its key`,
        expected: `${missing} beside it`,
      }),
    ];
  });
}

const demands = ['min', 'max', 'max_drop', 'max_gap', 'never'];

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

/** A sample is of so many. */
function samplesOfAny(source: Source): Problem[] {
  return matches(source.value, 'suite.coverage').flatMap(({ place, value }) => {
    const choose = matches(value, 'choose')[0];
    if (choose?.value !== 'sample' || matches(value, 'cells').length > 0) return [];
    return [
      problemIn(source, [...place, 'choose'], 'value', {
        code: 'missing-key',
        message: 'A sample is of so many cells, and nothing says how many',
        expected: 'cells beside it',
      }),
    ];
  });
}

/** The schema knows that a month has at most 31 days, not which month. */
function impossibleDates(source: Source): Problem[] {
  const dates = ['suite.reference_date', 'suite.quarantine.*.until'].flatMap((at) => matches(source.value, at));
  return dates.flatMap(({ place, value }) => {
    if (!new RegExp(formats.date.pattern).test(String(value)) || isDay(String(value))) return [];
    return [
      problemIn(source, place, 'value', {
        code: 'out-of-range',
        message: `There is no day ${String(value)}`,
        expected: 'a day of the calendar',
      }),
    ];
  });
}

const payloads = [
  'bot.body.**',
  ...holders.flatMap((holder) => [`${holder}.setup.*.body.**`, `${holder}.teardown.*.body.**`]),
  ...verifyCalls.map((call) => `${call}.body.**`),
];

/** YAML has .inf and .nan, JSON has not. */
function unsendableNumbers(source: Source): Problem[] {
  return payloads.flatMap((at) =>
    matches(source.value, at).flatMap(({ place, value }) => {
      if (typeof value !== 'number' || Number.isFinite(value)) return [];
      return [
        problemIn(source, place, 'value', {
          code: 'wrong-value',
          message: `${place.join('.')} is ${value}, which JSON cannot carry`,
          expected: 'a finite number, or a text in quotes',
        }),
      ];
    }),
  );
}

function savedTwice(source: Source, shared: readonly string[]): Problem[] {
  return holders
    .flatMap((holder) => matches(source.value, holder))
    .flatMap((scenario) => {
      const before = scenario.place[0] === 'suite' ? [] : shared;
      const saves = matches(scenario.value, 'setup.*.save');
      const twice = saves.filter(
        ({ value }, index) =>
          before.includes(String(value)) || saves.findIndex((other) => other.value === value) < index,
      );
      return twice.map(({ place, value }) =>
        problemIn(source, [...scenario.place, ...place], 'value', {
          code: 'duplicate-id',
          message: `An earlier call of this scenario or its suite saves its reply as "${String(value)}" already`,
          expected: 'a name of its own for each saved reply',
        }),
      );
    });
}

function unwantedHumans(source: Source): Problem[] {
  return matches(source.value, 'scenarios.*').flatMap((scenario) => {
    const wanted = matches(scenario.value, 'wants.human')[0]?.value === true;
    const policy = matches(scenario.value, 'escalation.policy')[0];
    if (!wanted || policy?.value !== 'forbidden') return [];
    return [
      problemIn(source, [...scenario.place, ...policy.place], 'value', {
        code: 'cannot-be-met',
        message: 'The customer wants a person, and a handoff to a person is forbidden',
        expected: 'policy "required" or "allowed" where wants.human is true',
      }),
    ];
  });
}
