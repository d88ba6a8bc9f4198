/** Several runs in one order, in words: for a terminal and for a page. */
import type { ComparedRun } from '../../compare/compared-run.ts';
import { type Ranking, type Place, rankingAlpha } from '../../compare/ranking.ts';
import type { RunRecord } from '../../run/record.ts';
import type { Metric } from '../../score/metrics/metric.ts';
import { metricOf, type MetricName } from '../../score/metrics.ts';
import { amount, count, figure } from '../../wording/numbers.ts';
import { plural } from '../../wording/words.ts';
import { visible } from '../visible.ts';

export interface RankingModel {
  /** What the users call things: in no language is it the program's to translate. */
  names: string[];
  /** `4 runs over the 12 cells that all of them hold. 3 other cells are left out.` */
  basis: string;
  rows: RankedMetric[];
  /** What may be said of the order, and what not. */
  notes: string[];
}

interface RankedMetric {
  metric: MetricName;
  title: string;
  /** `Only the first place is sure.` */
  text: string;
  runs: RankedRun[];
}

interface RankedRun {
  /** `1`, `2 to 3`. */
  place: string;
  /** `2.4.0`, or the day where the bot told no build. */
  name: string;
  /** Of its folder. */
  run: string;
  /** `93 % (112 of 120)`. */
  level: string;
}

/** @param runs As they were ranked, with the name of each one's folder. */
export function rankingModel(ranked: Ranking, runs: readonly (ComparedRun & { folder: string })[]): RankingModel {
  const { cells, leftOut, sameSeeds } = ranked;
  const shared = `${plural(runs.length, 'run')} over the ${plural(cells.length, 'cell')} (a scenario with a persona) that all of them hold.`;
  return {
    names: runs.flatMap(({ record, folder }) => [record.manifest.bot.build ?? '', folder]).map(visible),
    basis: leftOut > 0 ? `${shared} ${plural(leftOut, 'other cell is', 'other cells are')} left out.` : shared,
    rows: ranked.metrics.map(({ metric, places }) => ({
      metric,
      title: metricOf(metric).title,
      text: orderText(places),
      runs: places.map(({ run, level, best, worst }) => ({
        place: best === worst ? String(best) : `${best} to ${worst}`,
        name: nameOf(runs[run]!.record),
        run: visible(runs[run]!.folder),
        level: levelText(metricOf(metric), level),
      })),
    })),
    notes: [
      `A place stands alone where it is sure; else all places are named that are not excluded. The chance that any of these orders is wrong anywhere is at most ${count(rankingAlpha * 100)} %.`,
      ...(sameSeeds
        ? []
        : ['The runs asked different customers: what differs between customers counts as a difference of the bots.']),
    ],
  };
}

function levelText(metric: Metric, level: Place['level']): string {
  const text = figure(metric, level);
  return metric.kind === 'rate' && level.value !== null ? `${amount(metric.unit, level.value)} (${text})` : text;
}

function orderText(places: readonly Place[]): string {
  const surest = places.filter(({ best, worst }) => best === worst).length;
  if (surest === places.length) return 'The whole order is sure.';
  const isOpen = places.every(({ best, worst }) => best === 1 && worst === places.length);
  if (isOpen) return 'No order is sure: each may be the best and each the worst.';
  const [first] = places;
  return first!.worst === 1 ? 'The best is sure; not the whole order below it.' : 'The order is sure in part.';
}

function nameOf({ manifest: { bot }, startedAt }: RunRecord): string {
  return bot.build ? visible(bot.build) : startedAt.slice(0, 16).replace('T', ' ');
}
