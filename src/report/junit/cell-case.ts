import { plural } from '../../counts.ts';
import type { CellChange } from '../../compare/comparison.ts';
import type { Quarantined } from '../../compare/quarantine.ts';
import type { CellSummary } from '../../score/aggregate.ts';
import type { Evidence, ScoredConversation } from '../../score/score.ts';
import { fixed, unknownText } from '../../wording/numbers.ts';
import { cellSentence } from '../../wording/sentences.ts';
import { words } from '../../wording/words.ts';
import { priority } from '../priority.ts';
import type { Source } from '../source.ts';
import { cut } from '../visible.ts';
import { type Case, content, failure, skipped } from './xml.ts';

const mostConversations = 5;
const mostEvidence = 8;
/** Characters of what was said. */
export const mostQuote = 500;

export interface CellEvidence {
  change: CellChange | undefined;
  failed: ScoredConversation[];
  /** By conversation. */
  traces: Record<string, string>;
  attachments: string[];
  seconds: number;
  aside: Quarantined | null;
}

/**
 * A cell fails when it surely got worse, or newly or still fails against the baseline; without one, or where the baseline lacks it, when fewer than
 * half of its conversations were verified. A cell with nothing to judge is skipped: the bot is not to blame. So is one whose fall
 * fresh conversations did not confirm, one that is set aside, and one in which what nothing could decide would turn it.
 */
export function cellCase(
  cell: CellSummary,
  from: Source,
  { change, failed, traces, attachments, seconds, aside }: CellEvidence,
): Case {
  const common = { className: cell.scenario, name: from.persona(cell.persona), id: cell.persona, seconds };
  const label = change?.label ?? null;
  const output = attached(attachments);
  if (aside) {
    const why = `set aside until ${aside.until}: ${aside.reason}`;
    return { ...common, outcome: 'skipped', body: [skipped(why), ...output] };
  }
  if (cell.scorable === 0) {
    return { ...common, outcome: 'skipped', body: [skipped('no conversation could be judged'), ...output] };
  }
  const isCompared = label !== null && label !== 'added' && label !== 'undecided';
  const isLabelled = label === 'newly-failing' || label === 'still-failing';
  // Surely so, whatever this run's own conversations left open.
  const isWorse = change?.verdict === 'regressed';
  const isFailing = isWorse || (isCompared ? isLabelled : cell.verified * 2 < cell.decided);
  const open = cell.scorable - cell.decided;
  if (
    !isWorse &&
    (isFailing ? (cell.verified + open) * 2 >= cell.scorable : cell.verified * 2 < cell.scorable && open > 0)
  ) {
    const why = `nothing could decide ${open} of ${plural(cell.scorable, 'conversation')}`;
    return { ...common, outcome: 'skipped', body: [skipped(why), ...output] };
  }
  if (!isFailing) return { ...common, outcome: 'passed', body: output };
  if (change && label === 'newly-failing' && change.confirmation?.state === 'dropped') {
    return { ...common, outcome: 'skipped', body: [skipped(cellSentence(change, from.candidate.record)), ...output] };
  }
  const type = isLabelled ? label : isWorse ? 'got worse' : label === 'added' ? 'added, failing' : 'failing';
  const message = `${type.replace('-', ' ')}: ${cell.verified} of ${plural(cell.decided, 'conversation')} verified${unknownText({ unknown: open })}`;
  return { ...common, outcome: 'failed', body: [failure(message, evidenceOf(failed, traces), type), ...output] };
}

/** The lines by which Jenkins and GitLab find files; paths begin at junit.xml. */
function attached(paths: string[]): string[] {
  if (paths.length === 0) return [];
  const lines = paths.map((path) => `[[ATTACHMENT|${decodeURIComponent(path)}]]`);
  return [`<system-out>${content(lines.join('\n'))}</system-out>`];
}

function evidenceOf(failed: ScoredConversation[], traces: Record<string, string>): string {
  const shown = failed.slice(0, mostConversations).map((one) => conversationText(one, traces));
  const more = failed.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more in conversations.jsonl`] : [])].join('\n\n');
}

function conversationText(
  { id, seed, endReason, turns, scores, cause }: ScoredConversation,
  traces: Record<string, string>,
): string {
  const evidence = scores
    .flatMap((score) => score.evidence)
    .toSorted((a, b) => priority.indexOf(a.scorer) - priority.indexOf(b.scorer) || b.points - a.points);
  return [
    `${id} (seed ${seed}): ${words(endReason).toLowerCase()} after ${plural(turns, 'turn')}`,
    ...(Object.hasOwn(traces, id) ? [`  trace ${traces[id]}`] : []),
    ...(cause ? [`  began to fail in turn ${cause.turn}: ${cause.why}`] : []),
    ...evidence.slice(0, mostEvidence).map(evidenceText),
  ].join('\n');
}

function evidenceText({ turn, scorer, code, quote, text, points }: Evidence): string {
  const where = turn === 0 ? 'whole conversation' : `turn ${turn}`;
  const said = quote === null ? '' : `\n    “${cut(quote, mostQuote)}”`;
  const lost = points === 0 ? scorer : `${scorer} −${fixed(points, 1)}`;
  return `  ${where}: ${words(code)} (${lost}): ${text}${said}`;
}
