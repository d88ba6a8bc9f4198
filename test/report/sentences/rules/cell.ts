/** `Late parcel / Hurried: newly failing: 1 of 5 verified, was 5 of 5; not confirmed` */
import type { CellChange } from '../../../../src/compare/comparison.ts';
import { asideIn, nameOf, type Sum, type Which } from '../facts.ts';
import { type Reading, Unread } from '../reading.ts';
import { fresh, subject, unknown } from './change.ts';

export const cellName = (
  r: Reading,
  { scenario, persona }: { scenario: string; persona: string },
  between = ' / ',
): string => {
  const { candidate } = r.facts;
  return `${nameOf({ kind: 'scenario', id: scenario }, candidate)}${between}${nameOf({ kind: 'persona', id: persona }, candidate)}`;
};

/** Solved of what could be judged, one conversation after the other. */
export function tallied(r: Reading, which: Which, cell: string): Sum {
  const own = (r.facts[which]?.scored ?? []).filter((one) => one.cell === cell && one.scorable);
  const decided = own.filter(({ verified }) => verified !== null);
  return {
    numerator: decided.filter(({ verified }) => verified).length,
    denominator: decided.length,
    shown: own.length,
    unknown: own.filter(({ measures }) => measures.verified_success === null).length,
  };
}

export function tally(r: Reading, sum: Sum, what: string, after = ''): void {
  if (sum.denominator === 0) return r.count(r.want('unknown in all #')[0]!, sum.unknown, what);
  const [some, all] = r.want(`# of #${after}`);
  r.whole(some!, sum.numerator, what);
  r.whole(all!, sum.denominator, what);
  unknown(r, sum.unknown, what);
}

const shareOf = ({ numerator, denominator }: Sum): number => numerator / denominator;

/** What each label claims of the two shares. */
export const labels: Record<string, (before: Sum, now: Sum) => boolean> = {
  'newly failing': (before, now) => shareOf(before) - shareOf(now) >= 0.5,
  fixed: (before, now) => shareOf(now) - shareOf(before) >= 0.5,
  'still failing': (before, now) => shareOf(before) < 0.5 && shareOf(now) < 0.5,
  passing: (before, now) => shareOf(before) === 1 && shareOf(now) === 1,
  flaky: (before, now) => shareOf(before) !== 1 || shareOf(now) !== 1,
  'got worse': (before, now) => shareOf(now) < shareOf(before),
  undecided: (before, now) => before.denominator === 0 || now.denominator === 0,
  added: (before, now) => before.shown === 0 && now.shown > 0,
  removed: (before, now) => before.shown > 0 && now.shown === 0,
};

function cell(r: Reading, found: CellChange): void {
  subject(r, cellName(r, found));
  const [label] = r.want(`: (${Object.keys(labels).join('|')})`) as [string];
  const [before, now] = [tallied(r, 'baseline', found.cell), tallied(r, 'candidate', found.cell)];
  r.must(labels[label]!(before, now), `label: says ${label} of ${before.numerator} and ${now.numerator}`);
  r.must(
    label === 'got worse' ? found.verdict === 'regressed' : found.label === label.replace(' ', '-'),
    `label: says ${label}, is ${found.label}`,
  );
  if (r.starts(': ')) tally(r, now, 'now', ' verified');
  if (r.starts(', was ')) tally(r, before, 'before');
  const rate = r.take('; solved # % of the time');
  if (rate)
    r.figure(
      rate[0]!,
      (100 * (before.numerator + now.numerator)) / (before.denominator + now.denominator),
      1,
      'of the time',
    );
  const { confirmation, verdict } = found;
  if (confirmation) fresh(r, confirmation, 'cell');
  else if (r.starts('; not confirmed')) r.must(verdict === 'not-enough-evidence', 'not confirmed');
  else if (r.starts('; sure after correction for all tests')) r.must(verdict === 'regressed', 'sure after correction');
  aside(r, found);
}

function aside(r: Reading, one: { scenario: string; persona: string }): void {
  const entry = asideIn(r.facts.candidate.record, one);
  if (entry) r.wantWords(`; set aside until ${entry.until}: ${entry.reason}`);
}

export const anyCell = (r: Reading): CellChange =>
  r.either(
    (r.facts.comparison?.cells ?? []).filter((one) => r.rest.toLowerCase().startsWith(cellName(r, one).toLowerCase())),
    (one) => cell(r, one),
  );

/** Several of one scenario, as a gate that nobody set tells them. */
export function cells(r: Reading): void {
  let told = 0;
  for (;;) {
    const more = told > 0 ? r.take('and # cells? more') : null;
    if (more) return r.must(told === 3 && Number(more[0]) > 0, 'three, and how many more');
    anyCell(r);
    told += 1;
    if (!r.starts(' · ')) return;
    if (r.rest === '') throw new Unread('a cell');
  }
}
