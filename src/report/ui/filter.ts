/** Which conversations a reader asked for. */
import type { ConversationRow, ReportModel } from '../model.ts';
import type { PageState } from './state.ts';

export type Outcome = 'regressed' | 'failed' | 'verified' | 'unscorable';

export const outcomes: readonly (readonly [Outcome, string])[] = [
  ['regressed', 'failed, verified before'],
  ['failed', 'not verified'],
  ['verified', 'verified'],
  ['unscorable', 'not judged'],
];

type Wanted = Pick<PageState, 'query' | 'intent' | 'persona' | 'cause' | 'outcome'>;

/** @param words All words said, by id; null until they are read. Every word of the query must be found. */
export function matches(
  row: ConversationRow,
  wanted: Wanted,
  titles: ReportModel['titles'],
  words: ReadonlyMap<string, string> | null,
): boolean {
  if (wanted.intent !== '' && row.intent !== wanted.intent) return false;
  if (wanted.persona !== '' && row.persona !== wanted.persona) return false;
  if (wanted.cause !== '' && !row.codes.includes(wanted.cause)) return false;
  if (!hasOutcome(row, wanted.outcome)) return false;
  const text = [
    row.id,
    titles.scenarios[row.scenario],
    titles.personas[row.persona],
    row.end,
    row.seed,
    row.codes.join(' '),
    words?.get(row.id),
  ]
    .join(' ')
    .toLowerCase();
  return wanted.query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function hasOutcome(row: ConversationRow, outcome: string): boolean {
  const isFailed = row.scorable && row.verified !== true;
  if (outcome === 'regressed') return isFailed && row.before === true;
  if (outcome === 'failed') return isFailed;
  if (outcome === 'verified') return row.scorable && row.verified === true;
  return outcome !== 'unscorable' || !row.scorable;
}
