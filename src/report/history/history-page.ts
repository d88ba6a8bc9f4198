/** The page of all runs: one file without a script, so that it is read where scripts are off. */
import { type PageLanguage, type Voice, voiceIn } from '../translation/page-language.ts';
import type { HistoryModel, Running } from './history-model.ts';
import { escaped, plainPage } from './plain-page.ts';
import { runsTable } from './runs-table.ts';
import { seriesSection } from './series-section.ts';

const shownAtOnce = 20;
const chosenFrom = 200;

interface Page {
  style: string;
  /** null: English. */
  language?: PageLanguage | null;
}

interface HistoryPage extends Page {
  /** A file on disk; or served, and asking for itself again after so many seconds while a run goes on. */
  place?: 'file' | { refresh: number | null };
}

export function historyPage(model: HistoryModel, { style, language = null, place = 'file' }: HistoryPage): string {
  const { program, rows, series, running } = model;
  const voice = voiceIn(language);
  const { say } = voice;
  const isServed = place !== 'file';
  const earlier = rows.length - shownAtOnce;
  const title = say('All runs');
  const body = [
    `<h1>${escaped(title)}</h1>`,
    `<p>${escaped(begun(model, voice))}</p>`,
    running.map((one) => runningLine(one, voice)).join(''),
    series.map((one) => seriesSection(one, voice)).join(''),
    rows.length === 0 ? '' : `<h2>${escaped(say('Runs'))}</h2>`,
    isServed && rows.length > 1 ? `<p><a href="${choosePath}">${escaped(say('Set runs side by side'))}</a></p>` : '',
    rows.length === 0 ? '' : runsTable(rows.slice(0, shownAtOnce), voice),
    earlier > 0
      ? `<details><summary>${escaped(say('{earlier|# earlier run|# earlier runs}', { earlier }))}</summary>${runsTable(rows.slice(shownAtOnce), voice)}</details>`
      : '',
    `<p class="note">${escaped(say('{program} · no script, no requests', { program }))}</p>`,
  ];
  return plainPage({ title, style, say, body: body.join('\n'), refresh: isServed ? place.refresh : null });
}

/** Where served, the page on which runs are chosen, and what it asks for: no run's folder begins so. */
export const choosePath = '~choose';
export const besidePath = '~beside';

/** Runs to choose from: it never asks for itself again, so that no choice is lost. */
export function choosePage({ rows }: HistoryModel, { style, language = null }: Page): string {
  const voice = voiceIn(language);
  const { say } = voice;
  const title = say('Side by side');
  const order = say(
    'Two runs are compared, the earlier one as the baseline. More than two are put in order, as far as it is sure.',
  );
  const others = say('The latest {chosenFrom}; of others: mystery-shopper rank.', {
    chosenFrom: say.number(chosenFrom),
  });
  const body = [
    `<h1>${escaped(title)}</h1>`,
    `<p>${escaped(order)}</p>`,
    `<form action="${besidePath}">`,
    runsTable(rows.slice(0, chosenFrom), voice, true),
    `<p><button>${escaped(say('Set side by side'))}</button> <a href="./">${escaped(say('All runs'))}</a></p>`,
    '</form>',
    rows.length > chosenFrom ? `<p class="note">${escaped(others)}</p>` : '',
  ];
  return plainPage({ title, style, say, body: body.join('\n'), asks: true });
}

function begun({ rows, damaged }: HistoryModel, { say }: Voice): string {
  const all =
    rows.length === 0
      ? say('No run is in the history of this folder yet (history.jsonl): a run enters it when it ends.')
      : say('{runs|# run|# runs}, the latest first. A run opens its report.', { runs: rows.length });
  if (damaged === 0) return all;
  return `${all} ${say('{damaged|# line|# lines} of the history could not be read.', { damaged })}`;
}

function runningLine({ folder, planned, held }: Running, { say }: Voice): string {
  const progress = say('{folder}: {held} of {planned|# conversation|# conversations}', {
    folder,
    held: say.number(held),
    planned,
  });
  const label = say('Conversations held of {folder}', { folder });
  return `<p class="running"><b>${escaped(say('Running'))}</b> ${escaped(progress)} <progress max="${planned}" value="${held}" aria-label="${escaped(label)}"></progress></p>`;
}
