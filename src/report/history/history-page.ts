/** The page of all runs: one file without a script, so that it is read where scripts are off. */
import { createHash } from 'node:crypto';
import { count } from '../../wording/numbers.ts';
import { plural } from '../../wording/words.ts';
import type { HistoryChart, HistoryModel, HistoryRow, HistorySeries, Running } from './history-model.ts';

const shownAtOnce = 20;

/** @param refresh Seconds after which it asks for itself again; null: it never changes. */
export function historyPage(model: HistoryModel, style: string, refresh: number | null = null): string {
  const sha256 = createHash('sha256').update(style).digest('base64');
  const { program, rows, series, running, damaged } = model;
  const body = [
    '<h1>All runs</h1>',
    `<p>${rows.length === 0 ? 'No run has ended yet.' : `${plural(rows.length, 'run')}, the latest first. A run opens its report.`}${damaged > 0 ? ` ${plural(damaged, 'line')} of the history could not be read.` : ''}</p>`,
    running.map(runningLine).join(''),
    series.map(seriesSection).join(''),
    rows.length === 0 ? '' : '<h2>Runs</h2>',
    rows.length === 0 ? '' : table(rows.slice(0, shownAtOnce)),
    rows.length > shownAtOnce
      ? `<details><summary>${plural(rows.length - shownAtOnce, 'earlier run')}</summary>${table(rows.slice(shownAtOnce))}</details>`
      : '',
    `<p class="note">${escaped(program)} · no script, no requests</p>`,
  ];
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${sha256}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">${refresh === null ? '' : `<meta http-equiv="refresh" content="${refresh}">`}
<title>All runs · mystery-shopper</title><style>${style}</style></head><body><main>${body.join('\n')}</main></body></html>
`;
}

const runningLine = ({ folder, planned, held }: Running): string =>
  `<p class="running"><b>Running</b> ${escaped(folder)}: ${count(held)} of ${plural(planned, 'conversation')} <progress max="${planned}" value="${held}" aria-label="Conversations held of ${escaped(folder)}"></progress></p>`;

const words: Record<HistoryRow['verdict'], string> = {
  passed: '✓ passed',
  failed: '✕ failed',
  'not-enough-evidence': '◌ not enough evidence',
  unscorable: '⊘ too broken to judge',
  untold: '–',
};

function table(rows: readonly HistoryRow[]): string {
  const head = ['Run', 'Release', 'Verdict', 'Solved', 'Judged', 'Baseline'].map(
    (title) => `<th scope="col">${title}</th>`,
  );
  return `<div class="wide" tabindex="0" role="region" aria-label="Runs, scrolls sideways"><table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.map(row).join('')}</tbody></table></div>`;
}

function row({ at, id, folder, build, verdict, headline, success, conversations, approved }: HistoryRow): string {
  const name = `${at}<small>${escaped(id)}</small>`;
  const link = folder === null ? name : `<a href="${encodeURIComponent(folder)}/index.html">${name}</a>`;
  return `<tr><th scope="row">${link}</th><td>${escaped(build)}</td><td class="${verdict}">${words[verdict]}<small>${escaped(headline)}</small></td><td>${success}</td><td>${conversations}</td><td>${approved.map((who) => `◆ ${escaped(who)}`).join('<br>')}</td></tr>`;
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

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => entities[character]!);
