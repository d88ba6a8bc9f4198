/** Recurring issues: what failures began with, over the nights, with whoever sees to it. */
import type { OwnedIssue } from '../compare/series/recurring.ts';
import { count, share } from '../wording/numbers.ts';
import { plural, words } from '../wording/words.ts';
import type { Source } from './source.ts';
import { visible } from './visible.ts';

export interface IssueRow {
  key: string;
  title: string;
  intent: string;
  state: OwnedIssue['state'];
  /** `recurring since 2026-03-11`. */
  stateText: string;
  /** Of tonight's failures: `45 of 174 (26 %)`. */
  explains: string;
  /** Of the nights drawn, tonight last. */
  counts: number[];
  owner: string | null;
  note: string;
  /** One to open; null where tonight has none. */
  conversation: string | null;
}

const mostIssues = 20;

function stateWords({ state, since }: OwnedIssue): string {
  const day = since.slice(0, 10);
  return {
    first: 'first night known',
    new: 'new',
    recurring: `recurring since ${day}`,
    back: 'back again',
    gone: `not seen since ${day}`,
  }[state];
}

export function issueRows({ issues, candidate, intent }: Source): IssueRow[] {
  const failures = candidate.scored.filter(({ scorable, verified }) => scorable && verified === false);
  return (issues ?? []).slice(0, mostIssues).map((issue) => {
    const tonight = issue.counts.at(-1) ?? 0;
    const example = failures.find((one) => one.intent === issue.intent && one.cause?.code === issue.code);
    return {
      key: issue.key,
      title: words(issue.code),
      intent: intent(issue.intent),
      state: issue.state,
      stateText: stateWords(issue),
      explains:
        failures.length === 0
          ? ''
          : `${count(tonight)} of ${plural(failures.length, 'failure')} (${share(tonight / failures.length, 0)})`,
      counts: issue.counts,
      owner: issue.owner === null ? null : visible(issue.owner),
      note: visible(issue.note),
      conversation: example?.id ?? null,
    };
  });
}
