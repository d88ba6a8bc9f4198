/** The simulation's figures as Markdown. */
import { wilson } from '../../src/score/interval.ts';
import { count, share as perCent } from '../../src/wording/numbers.ts';
import { planted } from './changes.ts';
import { machine } from '../measured-on.ts';
import { floor } from './night.ts';
import type { Counts } from './tally.ts';

export interface Simulated {
  suite: 'mature' | 'shaky';
  change: keyof typeof planted;
  repetitions: number;
  counts: Counts;
}

/** A part of which nothing was held is left out. */
export function tablesOf(studies: readonly Simulated[], command: string): string {
  const all = studies.filter(({ counts }) => counts.nights);
  const parts: [title: string, head: string[], rows: string[][]][] = [
    [
      '**Nights on which nothing changed: share with any alarm** (wanted: at most .5 % with confirmation, and at most 25 % fresh conversations)',
      [
        'suite',
        'repetitions',
        'nights',
        'tests a night',
        'with confirmation',
        'stored baseline only',
        'any p ≤ .05',
        'rule by hand',
        'fresh conversations',
        'any intent on hold',
        'any drift',
      ],
      all.filter(({ change }) => change === 'nothing').map(quietRow),
    ],
    [
      '**Nights with a planted change: share on which it was found**',
      [
        'planted',
        'suite',
        'repetitions',
        'nights',
        'wanted',
        'with confirmation',
        'stored baseline only',
        'rule by hand',
        'any drift',
        'fresh conversations',
      ],
      all.filter(({ change }) => change !== 'nothing').map(loudRow),
    ],
    [
      `**Intents by what the rollout rule says of them** (floor ${floor} for every intent; by the night's own conversations)`,
      [
        'planted',
        'suite',
        'repetitions',
        'truly',
        'intents',
        'rolled out',
        'a fall by 5 points excluded',
        'held',
        'worse, size unsure',
        'unknown',
        'unfit in both',
      ],
      all.flatMap(rolloutRows),
    ],
    [
      '**Errors of that rule**, all planted changes together',
      ['repetitions', 'error', 'intents', 'share'],
      [5, 10].flatMap((repetitions) => errorRows(all.filter((one) => one.repetitions === repetitions))),
    ],
    [
      '**95 % intervals: share that hold the truth**',
      ['metric', 'segment', 'intervals', 'nothing changed', 'success fell'],
      coverageRows(all),
    ],
  ];
  const held = parts.filter(([, , rows]) => rows.length > 0);
  return [`\`${command}\`; ${machine}.`, ...held.flatMap(([title, head, rows]) => [title, table(head, rows)])].join(
    '\n\n',
  );
}

function errorRows(all: readonly Simulated[]): string[][] {
  const counts = sumOf(all);
  const errors = [
    ['rolled out although truly below the floor', 'roll-out unfit', 'unfit'],
    ['a fall by 5 points said to be excluded, although there was one', 'no fall worse', 'worse'],
    ['rolled out with that fall not excluded, and there was one', 'roll-out worse', 'worse'],
    ['held although fit', 'hold fit', 'fit'],
  ] as const;
  return errors.flatMap(([title, key, truth]) => {
    const of = counts[`intents ${truth}`] ?? 0;
    const found = (counts[key] ?? 0) - (key === 'roll-out worse' ? (counts['no fall worse'] ?? 0) : 0);
    if (of === 0) return [];
    const { low, high } = wilson(found, of);
    const share = `${percent(found / of)} (${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)})`;
    return [[String(all[0]!.repetitions), title, count(of), share]];
  });
}

function rolloutRows({ suite, change, repetitions, counts }: Simulated): string[][] {
  return (['fit', 'worse', 'unfit'] as const).flatMap((truth) => {
    const of = counts[`intents ${truth}`] ?? 0;
    if (of === 0) return [];
    const said = (['roll-out', 'no fall', 'hold', 'worse', 'unknown', 'unfit'] as const).map((decision) =>
      perCent((counts[`${decision} ${truth}`] ?? 0) / of),
    );
    return [[planted[change].title, suite, String(repetitions), truth, count(of), ...said]];
  });
}

function quietRow({ suite, repetitions, counts }: Simulated): string[] {
  return [
    suite,
    String(repetitions),
    String(counts.nights),
    (counts.tests! / counts.nights!).toFixed(0),
    ...['confirmed', 'stored', 'uncorrected', 'naive'].map((key) => share(counts, key)),
    overhead(counts),
    share(counts, 'hold'),
    share(counts, 'drift'),
  ];
}

function loudRow({ suite, change, repetitions, counts }: Simulated): string[] {
  const found = ['confirmed', 'stored', 'naive', 'drift'].map((key) => share(counts, key));
  const least = suite === 'mature' ? wanted[change]?.[repetitions] : undefined;
  return [
    planted[change].title,
    suite,
    String(repetitions),
    String(counts.nights),
    least ? `${least} %` : '',
    ...found,
    overhead(counts),
  ];
}

/** Share of nights on which a change must be found, by repetitions; set before the simulation was run. */
const wanted: Partial<Record<keyof typeof planted, Record<number, number>>> = {
  spread: { 5: 65, 10: 90 },
  cell: { 5: 85 },
  intent: { 10: 75 },
  tone: { 5: 95 },
  effort: { 5: 90 },
};

function coverageRows(all: readonly Simulated[]): string[][] {
  const quiet = sumOf(all.filter(({ change }) => change === 'nothing'));
  const fallen = sumOf(all.filter(({ change }) => change === 'spread' || change === 'intent' || change === 'cell'));
  const rows = ['rate', 'ratio', 'mean'].flatMap((kind) =>
    ['whole', 'group', 'scenario'].map((size) => {
      const key = `${kind} ${size}`;
      return [kind, size, String(quiet[`intervals ${key}`]), covered(quiet, key), covered(fallen, key)];
    }),
  );
  return [
    ...rows,
    ['any', 'any', 'of zero width:', String(quiet['zero width'] ?? 0), String(fallen['zero width'] ?? 0)],
  ];
}

const covered = (counts: Counts, key: string): string =>
  counts[`intervals ${key}`] ? percent((counts[`covered ${key}`] ?? 0) / counts[`intervals ${key}`]!) : '';

function share(counts: Counts, key: string): string {
  const found = counts[key] ?? 0;
  const { low, high } = wilson(found, counts.nights!);
  return `${percent(found / counts.nights!)} (${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)})`;
}

const overhead = ({ fresh, conversations }: Counts): string => `+${percent(fresh! / conversations!)}`;

const percent = (value: number): string => `${(100 * value).toFixed(value < 0.01 ? 2 : 1)} %`;

function sumOf(all: readonly Simulated[]): Counts {
  const sum: Counts = {};
  for (const { counts } of all) for (const [key, count] of Object.entries(counts)) sum[key] = (sum[key] ?? 0) + count;
  return sum;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
