import { asSegment } from '../../as-segment.ts';
import type { Voice } from '../translation/page-language.ts';
import type { Say } from '../translation/say.ts';
import type { HistoryRow } from './history-model.ts';
import { escaped } from './plain-page.ts';

/** Runs, each a row that opens its report. @param isChosen Whether runs are chosen in it. */
export function runsTable(rows: readonly HistoryRow[], voice: Voice, isChosen = false): string {
  const { say } = voice;
  const heads = [
    ...(isChosen ? [say('Chosen')] : []),
    say('Run, UTC'),
    say('Release'),
    say('Verdict'),
    say('Solved'),
    say('Judged'),
    say('Baseline'),
  ];
  const head = heads.map((title) => `<th scope="col">${escaped(title)}</th>`).join('');
  const body = rows.map((one) => rowOf(one, voice, isChosen)).join('');
  return `<div class="wide" tabindex="0" role="region" aria-label="${escaped(say('Runs, scrolls sideways'))}"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function rowOf(one: HistoryRow, { say, told }: Voice, isChosen: boolean): string {
  const { id, folder, build, verdict, headline, success, conversations, approved } = one;
  const at = told(one.at);
  const name = `${escaped(at)}<small>${escaped(id)}</small>`;
  const link = folder === null ? name : `<a href="${asSegment(folder)}/index.html">${name}</a>`;
  const choice =
    folder === null
      ? ''
      : `<input type="checkbox" name="run" value="${escaped(folder)}" aria-label="${escaped(`${at} ${build}`)}">`;
  const baselines = approved.map(({ by, on }) => `◆ ${escaped(`${by}, ${told(on)}`)}`);
  const cells = [
    `<th scope="row">${link}</th>`,
    `<td>${escaped(build)}</td>`,
    `<td class="${verdict}">${escaped(verdictIn(say, verdict))}<small>${escaped(told(headline))}</small></td>`,
    `<td>${escaped(told(success))}</td>`,
    `<td>${escaped(told(conversations))}</td>`,
    `<td>${baselines.join('<br>')}</td>`,
  ];
  return `<tr>${isChosen ? `<td>${choice}</td>` : ''}${cells.join('')}</tr>`;
}

function verdictIn(say: Say, verdict: HistoryRow['verdict']): string {
  if (verdict === 'passed') return `✓ ${say('passed')}`;
  if (verdict === 'failed') return `✕ ${say('failed')}`;
  if (verdict === 'hold') return `▼ ${say('hold')}`;
  if (verdict === 'not-enough-evidence') return `◌ ${say('not enough evidence')}`;
  return verdict === 'unscorable' ? `⊘ ${say('too broken to judge')}` : '–';
}
