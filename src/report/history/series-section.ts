/** A series of nights with its control charts, drawn without a script. */
import type { Voice } from '../translation/page-language.ts';
import type { HistoryChart, HistorySeries } from './history-model.ts';
import { escaped } from './plain-page.ts';

type ChartedNight = HistoryChart['nights'][number];

export function seriesSection({ bot, suite, nights, charts }: HistorySeries, voice: Voice): string {
  const { say } = voice;
  const figures =
    nights < 2
      ? `<p>${escaped(say('One night says nothing about a series.'))}</p>`
      : charts.map((chart) => figure(chart, voice)).join('');
  const title = `${bot} · ${say('{count|# night|# nights}', { count: nights })}`;
  return `<section><h2>${escaped(title)} <small>${escaped(say('suite {suite}', { suite }))}</small></h2><div class="charts">${figures}</div></section>`;
}

const [width, height, pad] = [480, 110, 6];

function figure(chart: HistoryChart, voice: Voice): string {
  const { isAlarming, nights } = chart;
  const { say, told } = voice;
  const ends = nights.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const x = (index: number) => fixed(pad + (index * (width - 2 * pad)) / Math.max(1, nights.length - 1));
  const y = (value: number) => fixed(height - pad - ((value - least) * (height - 2 * pad)) / (most - least || 1));
  const line = (name: string, of: (night: ChartedNight) => number | null) => {
    const points = nights.flatMap((night, index) => (of(night) === null ? [] : [`${x(index)},${y(of(night)!)}`]));
    return `<polyline class="${name}" points="${points.join(' ')}"/>`;
  };
  const lines = [
    line('limit', ({ low }) => low),
    line('limit', ({ high }) => high),
    line('value', ({ value }) => value),
  ];
  const marks = nights.map((night, index) => marksOf(night, { x: x(index), y: y(night.value) }, voice));
  const title = told(chart.title);
  const text = told(chart.text);
  const last = told(nights.at(-1)!.text);
  const label = say('{title} over {nights|# night|# nights}, last {last}: {text}', {
    title,
    nights: nights.length,
    last,
    text,
  });
  return `<figure class="${isAlarming ? 'alarming' : ''}"><figcaption><b>${escaped(title)}</b> ${escaped(last)}<small>${escaped(text)}</small></figcaption><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(label)}">${lines.join('')}${marks.join('')}</svg></figure>`;
}

/** @param place Where the night stands in the drawing. */
function marksOf(night: ChartedNight, { x, y }: { x: string; y: string }, { say, told }: Voice): string {
  const day = told(night.at);
  const { release } = night;
  const title = (text: string) => `<title>${escaped(text)}</title>`;
  return [
    release === null
      ? ''
      : `<line class="release" x1="${x}" x2="${x}" y1="0" y2="${height}">${title(say('{day}: release {release}', { day, release }))}</line>`,
    night.isBaseline
      ? `<path class="baseline" d="M${x} ${height - 8}l4 4-4 4-4-4z">${title(say('{day}: baseline', { day }))}</path>`
      : '',
    night.alarm
      ? `<circle class="alarm" cx="${x}" cy="${y}" r="3.5">${title(`${day}: ${told(night.text)}`)}</circle>`
      : '',
  ].join('');
}

const fixed = (value: number): string => value.toFixed(1);
