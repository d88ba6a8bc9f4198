/** All runs of a folder as one page tells them: every run a row, every series its control charts. */
import { grouped } from '../../grouped.ts';
import { chartsOf, type MetricChart } from '../../compare/series/charts.ts';
import { seriesOf, type Night } from '../../compare/series/night.ts';
import type { Approval } from '../../judge/approval.ts';
import { metricOf, success } from '../../score/metrics.ts';
import { chartText } from '../../wording/charts.ts';
import { amount } from '../../wording/numbers.ts';
import { visible } from '../visible.ts';

/** A run that has not ended. */
export interface Running {
  folder: string;
  planned: number;
  held: number;
}

export interface HistoryRow {
  id: string;
  /** `2026-03-18 02:00`. */
  at: string;
  build: string;
  verdict: NonNullable<Night['told']>['verdict'] | 'untold';
  headline: string;
  /** `479 of 480`. */
  conversations: string;
  /** Verified success; empty where it was not observable. */
  success: string;
  /** Where it lies beside the history; null in lines of earlier versions. */
  folder: string | null;
  /** Who made it a baseline, and on which day. */
  approved: { by: string; on: string }[];
}

export interface HistoryChart {
  title: string;
  /** What it came to. */
  text: string;
  isAlarming: boolean;
  /** In the metric's unit, as it is shown. */
  nights: {
    at: string;
    text: string;
    value: number;
    low: number | null;
    high: number | null;
    alarm: boolean;
    release: string | null;
    isBaseline: boolean;
  }[];
}

export interface HistorySeries {
  bot: string;
  /** First digits of the hash of what was measured. */
  suite: string;
  nights: number;
  charts: HistoryChart[];
}

export interface HistoryModel {
  program: string;
  /** What the projects and their users call things: in no language is it the program's to translate. */
  names: string[];
  running: Running[];
  rows: HistoryRow[];
  series: HistorySeries[];
  damaged: number;
}

export interface HistoryInput {
  program: string;
  nights: readonly Night[];
  damaged: number;
  approvals: readonly Approval[];
  running: readonly Running[];
}

export function historyModel({ program, nights, damaged, approvals, running }: HistoryInput): HistoryModel {
  const approvedBy = grouped(approvals, ({ run }) => run);
  return {
    program,
    names: [...new Set(nights.flatMap(namesOf))],
    running: running.map((one) => ({ ...one, folder: visible(one.folder) })),
    rows: nights
      .toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1))
      .map((night) => rowOf(night, approvedBy.get(night.id) ?? [])),
    series: seriesIn(nights).map((own) => seriesSection(own, new Set(approvedBy.keys()))),
    damaged,
  };
}

const namesOf = ({ bot: { name, build, protocol }, told, own = [] }: Night): string[] =>
  [name ?? '', build ?? '', protocol, ...(told?.names ?? []), ...own.map(({ title }) => title)].map(visible);

function rowOf(
  { id, startedAt, bot, told, conversations, scorable, values }: Night,
  approvals: Approval[],
): HistoryRow {
  const value = values[success.name]?.[0];
  return {
    id,
    at: startedAt.slice(0, 16).replace('T', ' '),
    build: visible(bot.build ?? ''),
    verdict: told?.verdict ?? 'untold',
    headline: visible(told?.headline ?? ''),
    conversations: `${scorable} of ${conversations}`,
    success: value === undefined ? '' : amount('share', value),
    folder: told?.folder ?? null,
    approved: approvals.map(({ by, at }) => ({ by: visible(by), on: at.slice(0, 10) })),
  };
}

/** The longest first. */
function seriesIn(nights: readonly Night[]): Night[][] {
  const known = grouped(nights, ({ suite, bot }) => JSON.stringify([suite, bot.name, bot.protocol]));
  return [...known.values()]
    .map((own) => seriesOf(own, own[0]!))
    .filter((own) => own.length > 0)
    .toSorted((a, b) => b.length - a.length);
}

function seriesSection(nights: Night[], approved: ReadonlySet<string>): HistorySeries {
  const last = nights.at(-1)!;
  return {
    bot: visible(last.bot.name ?? last.bot.protocol),
    suite: last.suite.slice(0, 8),
    nights: nights.length,
    charts: chartsOf(last, nights).charts.map((chart) => chartOf(chart, approved)),
  };
}

/** Limits as wide as a night strays from what is usual, three times over. */
const sigmas = 3;

function chartOf(chart: MetricChart, approved: ReadonlySet<string>): HistoryChart {
  const { title, unit } = metricOf(chart.metric);
  return {
    title,
    text: chartText(chart),
    isAlarming: chart.alarm !== null && chart.alarm.isWorse,
    nights: chart.nights.map(({ id, startedAt, build, value, centre, spread, alarm }, index) => {
      const before = chart.nights[index - 1];
      const isKnown = centre !== null && spread !== null;
      return {
        at: startedAt.slice(0, 10),
        text: amount(unit, value),
        value,
        low: isKnown ? centre - sigmas * spread : null,
        high: isKnown ? centre + sigmas * spread : null,
        alarm: alarm !== null,
        release: before && before.build !== build ? visible(build ?? '') : null,
        isBaseline: approved.has(id),
      };
    }),
  };
}
