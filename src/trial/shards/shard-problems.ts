/** Whether shards are one run: none missing, none twice, each finished, and all of one plan and one bot. */
import { plural } from '../../counts.ts';
import { shardName } from '../../plan/shard.ts';
import type { Problem, ProblemCode } from '../../problem.ts';
import type { RunRecord } from '../../run/record.ts';
import type { FoundShard } from './find-shards.ts';

export function shardProblems(shards: readonly FoundShard[]): Problem[] {
  const [first, ...others] = shards;
  if (first === undefined) return [];
  const apart = others.flatMap((shard) => apartFrom(first, shard) ?? []);
  // Of shards of several runs nobody can say which are missing.
  if (apart.length > 0) return apart;
  return [...twice(shards), ...missing(shards), ...shards.flatMap((shard) => unfinished(shard) ?? [])];
}

type Difference = [what: string, of: (shard: FoundShard) => unknown, hint: string];

const sameCommand = 'Hold all shards with the same files and flags, but for --shard.';

/** The plainest difference first: of those that follow from it nothing is said. */
const differences: Difference[] = [
  ['number of shards', ({ shard }) => shard.of, sameCommand],
  ['seed', ({ record }) => record.manifest.seed, 'Give all shards the same --seed.'],
  ['number of repetitions', ({ record }) => record.manifest.repeat, 'Give all shards the same --repeat.'],
  [
    'version of mystery-shopper',
    ({ record }) => record.manifest.program.version,
    'Install the same version everywhere.',
  ],
  ['day', ({ record }) => record.manifest.today, 'Say which day it is: suite.reference_date.'],
  ['project files', ({ record }) => record.manifest.files, sameCommand],
  ['plan', (shard) => shard.planSha256, sameCommand],
  ['settings', ({ record: { suite, voice, gates, intents } }) => [suite, voice, gates, intents], sameCommand],
  ['bot to compare with', ({ baseline }) => baseline !== null, sameCommand],
];

function apartFrom(first: FoundShard, other: FoundShard): Problem | null {
  for (const [what, of, hint] of differences) {
    const [one, two] = [of(first), of(other)];
    if (one !== null && two !== null && JSON.stringify(one) !== JSON.stringify(two))
      return apart('different-plan', first, other, `${what}${inWords(two, one)}`, hint);
  }
  const bots: [RunRecord, RunRecord][] = [[first.record, other.record]];
  if (first.baseline && other.baseline) bots.push([first.baseline, other.baseline]);
  const differ = bots.find(([one, two]) => botOf(one) !== botOf(two));
  if (differ === undefined) return null;
  const [one, two] = differ;
  return apart('different-bot', first, other, `bot: ${botOf(two)}, not ${botOf(one)}`, 'Hold all shards with one bot.');
}

function apart(code: ProblemCode, first: FoundShard, other: FoundShard, what: string, hint: string): Problem {
  const message = `Shard ${shardName(other.shard)} in "${other.named}" has another ${what}`;
  return { code, message, expected: `that of shard ${shardName(first.shard)} in "${first.named}"`, hint };
}

/** What can be read; files and hashes can't. */
function inWords(value: unknown, other: unknown): string {
  const plain = [value, other].every((one) => typeof one === 'string' || typeof one === 'number');
  if (plain && !/^[0-9a-f]{64}$/.test(String(value))) return `: ${String(value)}, not ${String(other)}`;
  if (!Array.isArray(value) || !Array.isArray(other)) return '';
  const changed = (value as { path?: string }[]).find(
    (file, at) => JSON.stringify(file) !== JSON.stringify((other as unknown[])[at]),
  );
  return changed?.path === undefined ? '' : `: ${changed.path} differs`;
}

/** By its name and build where it tells them; else by where it is. */
function botOf({ manifest: { bot } }: RunRecord): string {
  const told = [bot.name, bot.build === null ? null : `build ${bot.build}`].filter((one) => one !== null);
  return `${bot.protocol}, ${told.length > 0 ? told.join(', ') : bot.url}`;
}

function twice(shards: readonly FoundShard[]): Problem[] {
  const seen = new Map<number, FoundShard>();
  return shards.flatMap((one) => {
    const before = seen.get(one.shard.index);
    seen.set(one.shard.index, one);
    if (before === undefined) return [];
    const message = `Shard ${shardName(one.shard)} is there twice: in "${before.named}" and in "${one.named}"`;
    return [{ code: 'shards-incomplete', message, expected: 'each once', hint: 'Leave out one of them.' }];
  });
}

function missing(shards: readonly FoundShard[]): Problem[] {
  const { of } = shards[0]!.shard;
  const held = new Set(shards.map(({ shard }) => shard.index));
  const absent = Array.from({ length: of }, (_, at) => at + 1).filter((index) => !held.has(index));
  if (absent.length === 0) return [];
  const names = absent.map((index) => shardName({ index, of }));
  const message = `${names.length === 1 ? 'Shard' : 'Shards'} ${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} missing`;
  const hint = `Name the folder too, or hold it: the same command with --shard ${names[0]}.`;
  return [{ code: 'shards-incomplete', message, expected: `all ${of}`, hint }];
}

function unfinished({ shard, record, named }: FoundShard): Problem | null {
  if (record.state === 'complete') return null;
  const message = `Shard ${shardName(shard)} in "${named}" is not finished: ${record.aggregate.conversations} of ${plural(record.planned, 'conversation')} held`;
  const hint = `Finish it: the same command with --shard ${shardName(shard)} --resume ${named}`;
  return { code: 'shards-incomplete', message, expected: 'finished shards', hint };
}
