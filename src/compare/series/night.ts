import type { MetricName, OwnRow } from '../../score/metrics.ts';
import type { Judgement } from '../comparison.ts';
import { type PointEstimate, pointEstimatesOf } from '../point-estimates.ts';
import { type ComparedRun, metricsIn } from '../compared-run.ts';
import { quarantineIn } from '../quarantine.ts';
import { failuresBy } from './failures-by.ts';
import { isUnscorable } from '../../run/unscorable.ts';

/** What was said of a run, and where it lies beside the history. */
export interface Telling {
  folder: string;
  verdict: Judgement['verdict'];
  headline: string;
  /** What of the headline the project calls so: no language's to translate. Absent: nothing. */
  names?: string[];
}

/** What one run leaves behind for the nights after it: each metric of the whole run, and what it was measured with. */
export interface Night {
  /** The run's. */
  id: string;
  /** ISO 8601, UTC. */
  startedAt: string;
  /** Hash of what is measured and how; only nights of one suite can be laid side by side. */
  suite: string;
  bot: { name: string | null; build: string | null; protocol: string };
  program: string;
  seed: string;
  repeat: number;
  conversations: number;
  scorable: number;
  /** False: too much of it failed through the harness or the network to say anything of the bot. */
  judged: boolean;
  /** Without the cells set aside, which never alarm. */
  values: Partial<Record<MetricName, readonly [value: number, error: number]>>;
  /** Cells set aside that night, in order; absent: none was. */
  aside?: string[];
  /** What the figures of its project's own metrics are; absent: it charts none. */
  own?: OwnRow[];
  /** Conversations that failed, by intent and what they began to fail with; absent in lines of earlier versions. */
  failures?: Record<string, number>;
  /** Absent in lines of earlier versions. */
  told?: Telling;
}

/** @param suite Hash of what was measured (`suiteSha256`). */
export function nightOf({ record, scored }: ComparedRun, suite: string): Night {
  const { id, startedAt, manifest, aggregate } = record;
  const { name, build, protocol } = manifest.bot;
  const quarantine = quarantineIn(record);
  const counted = scored.filter((one) => quarantine.of(one) === null);
  const aside = new Set(scored.filter((one) => quarantine.of(one) !== null).map(({ cell }) => cell));
  const whole = pointEstimatesOf(counted, metricsIn(record)).filter(({ segment }) => segment.kind === 'all');
  const own = (record.metrics ?? []).filter(({ watched }) => watched);
  return {
    id,
    startedAt,
    suite,
    bot: { name, build, protocol },
    program: manifest.program.version,
    seed: manifest.seed,
    repeat: manifest.repeat,
    conversations: aggregate.conversations,
    scorable: aggregate.scorable,
    judged: !isUnscorable(record),
    values: Object.fromEntries(
      whole.map(({ metric, value, variance }) => [metric, [figures(value), figures(Math.sqrt(variance))]]),
    ),
    ...(aside.size > 0 && { aside: [...aside].toSorted() }),
    ...(own.length > 0 && { own }),
    failures: failuresBy(scored),
  };
}

/** Nights that measured the same of the same bot, in order; what could not be judged is no measurement. */
export function seriesOf(nights: readonly Night[], { suite, bot }: Pick<Night, 'suite' | 'bot'>): Night[] {
  const isOwn = (night: Night) =>
    night.suite === suite && night.bot.name === bot.name && night.bot.protocol === bot.protocol;
  return nights
    .filter((night) => isOwn(night) && night.judged)
    .toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
}

/** Those of a series in which the same cells were set aside: with others its figures move although the bot does not. */
export function ofSameCells(series: readonly Night[], { aside = [] }: Pick<Night, 'aside'>): Night[] {
  const own = aside.join('\n');
  return series.filter((night) => (night.aside ?? []).join('\n') === own);
}

/** As the estimates that noise is reckoned from, build by build; an unnamed build is one of its own. */
export function byBuild(nights: readonly Night[]): PointEstimate[][][] {
  const builds = new Map<string | null, PointEstimate[][]>();
  for (const { bot, values } of nights) {
    const estimates = Object.entries(values).flatMap(([metric, found]): PointEstimate[] => {
      if (found === undefined) return [];
      const [value, error] = found;
      return [{ metric: metric as MetricName, segment: { kind: 'all', id: '' }, value, variance: error ** 2 }];
    });
    builds.set(bot.build, [...(builds.get(bot.build) ?? []), estimates]);
  }
  return [...builds.values()];
}

/** Six digits say all there is to know. */
const figures = (value: number): number => Number(value.toPrecision(6));
