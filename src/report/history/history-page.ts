/** The page of all runs: one file without a script, so that it is read where scripts are off. */
import { asSegment } from '../../as-segment.ts';
import { count } from '../../wording/numbers.ts';
import { plural } from '../../wording/words.ts';
import { escaped, plainPage } from './plain-page.ts';
import type { HistoryChart, HistoryModel, HistoryRow, HistorySeries, Running } from './history-model.ts';

const shownAtOnce = 20;
const chosenFrom = 200;

/** A file on disk; or served, and asking for itself again after so many seconds while a run goes on. */
export type HistoryPlace = 'file' | { refresh: number | null };

export function historyPage(model: HistoryModel, style: string, place: HistoryPlace = 'file'): string {
  const { program, rows, series, running, damaged } = model;
  const isServed = place !== 'file';
  const body = [
    '<h1>All runs</h1>',
    `<p>${rows.length === 0 ? 'No run is in the history of this folder yet (history.jsonl): a run enters it when it ends.' : `${plural(rows.length, 'run')}, the latest first. A run opens its report.`}${damaged > 0 ? ` ${plural(damaged, 'line')} of the history could not be read.` : ''}</p>`,
    running.map(runningLine).join(''),
    series.map(seriesSection).join(''),
    rows.length === 0 ? '' : '<h2>Runs</h2>',
    isServed && rows.length > 1 ? `<p><a href="${choosePath}">Set runs side by side</a></p>` : '',
    rows.length === 0 ? '' : table(rows.slice(0, shownAtOnce)),
    rows.length > shownAtOnce
      ? `<details><summary>${plural(rows.length - shownAtOnce, 'earlier run')}</summary>${table(rows.slice(shownAtOnce))}</details>`
      : '',
    `<p class="note">${escaped(program)} · no script, no requests</p>`,
  ];
  return plainPage({ title: 'All runs', style, body: body.join('\n'), refresh: isServed ? place.refresh : null });
}

/** Where served, the page on which runs are chosen, and what it asks for: no run's folder begins so. */
export const choosePath = '~choose';
export const besidePath = '~beside';

/** Runs to choose from: it never asks for itself again, so that no choice is lost. */
export function choosePage({ rows }: HistoryModel, style: string): string {
  const body = [
    '<h1>Side by side</h1>',
    '<p>Two runs are compared, the earlier one as the baseline. More than two are put in order, as far as it is sure.</p>',
    `<form action="${besidePath}">`,
    table(rows.slice(0, chosenFrom), true),
    '<p><button>Set side by side</button> <a href="./">All runs</a></p>',
    '</form>',
    rows.length > chosenFrom
      ? `<p class="note">The latest ${count(chosenFrom)}; of others: mystery-shopper rank.</p>`
      : '',
  ];
  return plainPage({ title: 'Side by side', style, body: body.join('\n'), asks: true });
}

const runningLine = ({ folder, planned, held }: Running): string =>
  `<p class="running"><b>Running</b> ${escaped(folder)}: ${count(held)} of ${plural(planned, 'conversation')} <progress max="${planned}" value="${held}" aria-label="Conversations held of ${escaped(folder)}"></progress></p>`;

const words: Record<HistoryRow['verdict'], string> = {
  passed: '✓ passed',
  failed: '✕ failed',
  hold: '▼ hold',
  'not-enough-evidence': '◌ not enough evidence',
  unscorable: '⊘ too broken to judge',
  untold: '–',
};

function table(rows: readonly HistoryRow[], isChosen = false): string {
  const head = [...(isChosen ? ['Chosen'] : []), 'Run', 'Release', 'Verdict', 'Solved', 'Judged', 'Baseline'].map(
    (title) => `<th scope="col">${title}</th>`,
  );
  return `<div class="wide" tabindex="0" role="region" aria-label="Runs, scrolls sideways"><table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.map((one) => row(one, isChosen)).join('')}</tbody></table></div>`;
}

function row(one: HistoryRow, isChosen: boolean): string {
  const { at, id, folder, build, verdict, headline, success, conversations, approved } = one;
  const name = `${at}<small>${escaped(id)}</small>`;
  const link = folder === null ? name : `<a href="${asSegment(folder)}/index.html">${name}</a>`;
  const choice =
    folder === null
      ? '<td></td>'
      : `<td><input type="checkbox" name="run" value="${escaped(folder)}" aria-label="${escaped(`${at} ${build}`)}"></td>`;
  return `<tr>${isChosen ? choice : ''}<th scope="row">${link}</th><td>${escaped(build)}</td><td class="${verdict}">${words[verdict]}<small>${escaped(headline)}</small></td><td>${success}</td><td>${conversations}</td><td>${approved.map((who) => `◆ ${escaped(who)}`).join('<br>')}</td></tr>`;
}

function seriesSection({ bot, suite, nights, charts }: HistorySeries): string {
  const figures = nights < 2 ? '<p>One night says nothing about a series.</p>' : charts.map(figure).join('');
  return `<section><h2>${escaped(bot)} · ${plural(nights, 'night')} <small>suite ${escaped(suite)}</small></h2><div class="charts">${figures}</div></section>`;
}

const [width, height, pad] = [480, 110, 6];

function figure({ title, text, isAlarming, nights }: HistoryChart): string {
  const ends = nights.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const x = (index: number) => fixed(pad + (index * (width - 2 * pad)) / Math.max(1, nights.length - 1));
  const y = (value: number) => fixed(height - pad - ((value - least) * (height - 2 * pad)) / (most - least || 1));
  const path = (of: (night: HistoryChart['nights'][number]) => number | null) =>
    nights.flatMap((night, index) => (of(night) === null ? [] : [`${x(index)},${y(of(night)!)}`])).join(' ');
  const marks = nights.flatMap((night, index) => [
    ...(night.release === null
      ? []
      : [
          `<line class="release" x1="${x(index)}" x2="${x(index)}" y1="0" y2="${height}"><title>${escaped(`${night.at}: release ${night.release}`)}</title></line>`,
        ]),
    ...(night.isBaseline
      ? [
          `<path class="baseline" d="M${x(index)} ${height - 8}l4 4-4 4-4-4z"><title>${night.at}: baseline</title></path>`,
        ]
      : []),
    ...(night.alarm
      ? [
          `<circle class="alarm" cx="${x(index)}" cy="${y(night.value)}" r="3.5"><title>${night.at}: ${escaped(night.text)}</title></circle>`,
        ]
      : []),
  ]);
  const last = nights.at(-1)!;
  return `<figure class="${isAlarming ? 'alarming' : ''}"><figcaption><b>${escaped(title)}</b> ${escaped(last.text)}<small>${escaped(text)}</small></figcaption><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(`${title} over ${plural(nights.length, 'night')}, last ${last.text}: ${text}`)}"><polyline class="limit" points="${path(({ low }) => low)}"/><polyline class="limit" points="${path(({ high }) => high)}"/><polyline class="value" points="${path(({ value }) => value)}"/>${marks.join('')}</svg></figure>`;
}

const fixed = (value: number): string => value.toFixed(1);
