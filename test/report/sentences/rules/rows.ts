/** Figures that stand in rows: their words, and each number beside its name. */
import type { MetricValue } from '../../../../src/score/aggregate.ts';
import type { Segment } from '../../../../src/score/segment.ts';
import { metrics } from '../../../../src/score/metrics.ts';
import type { IntentRollout, MetricChange } from '../../../../src/compare/comparison.ts';
import {
  changeOf,
  comparedIn,
  everything,
  type Facts,
  judgedIn,
  sharedCells,
  type Side,
  summed,
  type Sum,
  valueIn,
  type Which,
} from '../facts.ts';
import { aggregator } from '../../../../src/score/collect.ts';
import { rowOf, unitOf, worsening } from '../figures.ts';
import { type Reading, Unread } from '../reading.ts';
import { escaped, unknown } from './change.ts';
import { cellName, labels, tallied } from './cell.ts';
import { decided, intentName, numbers, reason, solvedIn } from './rollout.ts';

const suffixes: Record<string, string> = { share: ' %', seconds: ' s', milliseconds: ' ms' };
export const suffixOf = (metric: string): string => escaped(suffixes[rowOf(metric).unit] ?? '');

/** Levels beside a change are of the cells that both runs hold. */
export function levelOf(r: Reading, which: Which, metric: string, segment = everything): Sum {
  const side = r.facts[which] as Side;
  const isCut = r.facts.comparison && !r.facts.comparison.within;
  const shared = sharedCells(r.facts);
  const within = summed(
    judgedIn(r.facts, which).filter(({ cell }) => !isCut || shared.has(cell)),
    metric,
    segment,
  );
  return within.shown > 0 ? within : summed(side.scored, metric, segment);
}

const found = {
  Regressed: 'regressed',
  Improved: 'improved',
  Changed: 'changed',
  Held: 'held',
  'Not enough evidence': 'not-enough-evidence',
  'Not observable': 'not-observable',
  'Not compared': 'not-observable',
} as const;
const signs: Record<MetricChange['verdict'], string> = {
  regressed: '▼',
  improved: '▲',
  changed: '◆',
  held: '●',
  'not-enough-evidence': '◌',
  'not-observable': '⊘',
};

/** `−1.5 [−5.5, +2.5]` and its word. */
export function moved(r: Reading, change: MetricChange): void {
  const { scale, digits } = unitOf(change.metric);
  const { difference, interval } = change;
  if (difference === null) return;
  r.figure(r.want('#')[0]!, difference * scale, digits, 'change');
  const ends = r.take(String.raw` \[#, #\]`);
  r.must((ends !== null) === (interval !== null), 'an interval of the change');
  if (!ends || !interval) return;
  r.figure(ends[0]!, interval.low * scale, digits, 'low end');
  r.figure(ends[1]!, interval.high * scale, digits, 'high end');
}

export function word(r: Reading, change: MetricChange, signed = false): void {
  const said = (Object.keys(found) as (keyof typeof found)[]).find((one) =>
    r.starts(`${signed ? `${signs[found[one]]} ` : ''}${one}`),
  );
  if (said === undefined) throw new Unread(r.rest);
  r.must(found[said] === change.verdict, `verdict: says ${said}, is ${change.verdict}`);
  const isSeen = change.baseline.value !== null && change.candidate.value !== null;
  if (change.verdict === 'not-observable') r.must((said === 'Not compared') === isSeen, `${said}, and both are known`);
  const worse = worsening(change.metric, change.difference ?? 0);
  if (said === 'Regressed') r.must(worse > 0, 'regressed, and went the other way');
  if (said === 'Improved') r.must(worse < 0, 'improved, and went the other way');
}

/** `88.9 % [85.8, 91.6] 426 of 479`: value, interval and basis, each where it is known. */
export function level(
  r: Reading,
  metric: string,
  sum: Sum,
  parts: { range: boolean; basis: boolean; which?: Which; segment?: Segment },
): void {
  const { scale, digits } = unitOf(metric);
  const value = valueIn(sum);
  if (value === null) {
    if (r.starts('not observable')) return r.must(sum.unknown === 0, 'not observable');
    r.wantWords('unknown');
    if (!parts.basis) return;
    return r.count(r.want(' +in #')[0]!, sum.unknown, 'unknown');
  }
  r.figure(r.want(`#${suffixOf(metric)}`)[0]!, value * scale, digits, metric);
  if (parts.range) ends(r, { metric, which: 'candidate', segment: everything, ...parts }, value);
  if (parts.basis) {
    r.want(' ');
    basis(r, metric, sum);
  }
}

interface Level {
  metric: string;
  which: Which;
  segment: Segment;
}

function ends(r: Reading, of: Level, value: number): void {
  const { metric } = of;
  const { scale, digits } = unitOf(metric);
  const interval = r.facts.comparison?.within ? undefined : intervalOf(r, of);
  const two = r.take(String.raw` \[#, #\]`);
  if (two) {
    r.figure(two[0]!, (interval?.low ?? Number.NaN) * scale, digits, 'low end');
    r.figure(two[1]!, (interval?.high ?? Number.NaN) * scale, digits, 'high end');
    return r.must((interval?.low ?? 1) <= value && value <= (interval?.high ?? 0), 'a figure within its interval');
  }
  const most = r.take(` at most #${suffixOf(metric)}`);
  if (!most) return r.must(!interval, 'an interval');
  r.must(value === 0, 'at most, of what was seen');
  r.figure(most[0]!, (interval?.high ?? Number.NaN) * scale, digits, 'at most');
}

/** As run.json reckons it, of the conversations that are shown. */
function intervalOf(r: Reading, { metric, which, segment }: Level) {
  const { record } = r.facts[which]!;
  const isOf = (one: { metric: string; segment: Segment }) =>
    one.metric === metric && one.segment.kind === segment.kind && one.segment.id === segment.id;
  const found = levelsIn(r.facts, which).find(isOf);
  return (found && found.conversations > 0 ? found : record.aggregate.values.find(isOf))?.interval;
}

const reckoned = new WeakMap<Facts, Map<Which, MetricValue[]>>();

function levelsIn(facts: Facts, which: Which): MetricValue[] {
  const known = reckoned.get(facts) ?? new Map<Which, MetricValue[]>();
  reckoned.set(facts, known);
  const before = known.get(which);
  if (before) return before;
  const shared = sharedCells(facts);
  const own = aggregator(facts.candidate.record.metrics);
  for (const one of judgedIn(facts, which)) if (!facts.comparison || shared.has(one.cell)) own.add(one);
  const { values } = own.result();
  known.set(which, values);
  return values;
}

export function basis(r: Reading, metric: string, sum: Sum): void {
  const { unit, kind } = rowOf(metric);
  if (unit === 'share') {
    const [some, all] = r.want('# of #') as [string, string];
    r.whole(some, sum.numerator, 'numerator');
    r.whole(all, sum.denominator, 'denominator');
    return unknown(r, kind === 'rate' ? sum.unknown : 0, metric);
  }
  if (kind === 'mean') return r.whole(r.want('mean of #')[0]!, sum.shown, 'conversations');
  r.whole(r.want('over #(?: turns?)?')[0]!, sum.denominator, 'turns');
}

const titled = (r: Reading) =>
  metrics.filter(({ title }) => r.rest.startsWith(title)).toSorted((a, b) => b.title.length - a.title.length);

/** Of a table of scores: `Verified success | 90.4 % | 88.9 % [85.8, 91.6] 426 of 479 | −1.5 [−5.5, +2.5] | ◌ Not enough evidence`. */
export function score(r: Reading): void {
  r.either(titled(r), ({ name, title }) => {
    r.wantWords(`${title} | `);
    const change = changeOf(r.facts, name, 'all');
    if (r.facts.baseline) {
      level(r, name, levelOf(r, 'baseline', name), { range: false, basis: false });
      r.wantWords(' | ');
    }
    level(r, name, levelOf(r, 'candidate', name), { range: true, basis: true });
    if (!r.facts.baseline) return;
    if (!change) return r.wantWords(' |  | ');
    r.wantWords(' | ');
    moved(r, change);
    r.want(' *');
    r.wantWords('| ');
    word(r, change, true);
  });
}

/** In columns: `Verified success  88.9 %  [85.8, 91.6]  −1.5 [−5.5, +2.5]  ◌ Not enough evidence`. */
export function column(r: Reading): void {
  r.rest = r.rest.trim().replaceAll(/ {2,}/g, ' ');
  r.either(titled(r), ({ name, title }) => {
    r.wantWords(`${title} `);
    const change = changeOf(r.facts, name, 'all');
    level(r, name, levelOf(r, 'candidate', name), { range: true, basis: !change });
    if (!change) return;
    r.wantWords(' ');
    moved(r, change);
    r.want(' ?');
    word(r, change, true);
  });
}

const scorers = ['accuracy', 'effort', 'escalation', 'tone'];

/** A row of the decision table: `Refunds | Hold | reason | Why | 36 → 22 of 40 | 50 % | 12 %`. */
export function decision(r: Reading): void {
  r.either(r.facts.judgement.rollout, (line) => {
    const { intent } = line;
    r.wantWords(`${intentName(r, intent)} | `);
    decided(r, line);
    r.wantWords(' | ');
    reason(r, line);
    r.wantWords(' | ');
    r.rest = r.rest.replace(/^Nothing/, 'nothing');
    numbers(r, line);
    r.wantWords(' | ');
    counts(r, line);
    const floor = r.want(String.raw` \| # % \| `)[0]!;
    r.figure(floor, 100 * line.floor.value, 1, 'floor');
    const { intents } = r.facts.candidate.record;
    const volumes = Object.values(intents).reduce((sum, one) => sum + (one.volume ?? 0), 0);
    const volume = r.take('# %');
    r.must((volume !== null) === volumes > 0, 'a share of contacts');
    if (volume) r.figure(volume[0]!, (100 * (intents[intent]?.volume ?? 0)) / volumes, 0, 'of contacts');
  });
}

/** `36 → 22 of 40`, `36 of 39 → 22 of 40`, `22 of 40`. */
function counts(r: Reading, { intent, baseline }: IntentRollout): void {
  const segment = { kind: 'intent', id: intent } as const;
  const now = solvedIn(r, intent);
  const before = summed(comparedIn(r.facts, 'baseline'), 'verified_success', segment);
  const was = r.take('#(?: of #)? → ');
  r.must((was !== null) === (baseline !== null), 'beside the baseline');
  const [some, all] = r.want('# of #') as [string, string];
  r.whole(some, now.numerator, 'solved');
  r.whole(all, now.denominator, 'of');
  if (!was) return;
  r.whole(was[0]!, before.numerator, 'solved before');
  r.whole(was[1] ?? all, before.denominator, 'of before');
}

/** Of an intent: `Refunds · Effort: Regressed, +4.0 [+2.1, +5.9]`, `… Escalation: failed, Wrong queue`. */
export function mark(r: Reading): void {
  r.either(r.facts.judgement.rollout, ({ intent, broken, brokenInBoth }) => {
    r.wantWords(`${intentName(r, intent)} · `);
    const [scorer] = r.want(`(Accuracy|Effort|Escalation|Tone): `) as [string];
    const own = metrics.filter(
      ({ group }) => group === scorers[['Accuracy', 'Effort', 'Escalation', 'Tone'].indexOf(scorer)],
    );
    if (r.starts('failed, ')) {
      const failed = own.find(({ title }) => r.starts(title));
      if (!failed) throw new Unread(r.rest);
      return r.must([...broken, ...brokenInBoth].includes(failed.name), `${failed.name} did not fail`);
    }
    const head = own.find(({ headline }) => headline)!;
    const change = changeOf(r.facts, head.name, 'intent', intent);
    if (!change) throw new Unread(r.rest);
    word(r, change);
    r.wantWords(',');
    if (r.starts(' ')) moved(r, change);
  });
}

/** `5/5 → 0/4  Refund not arrived × Hurried parent  (newly failing)`, and the same in a table. */
export function worst(r: Reading): void {
  const cells = r.facts.candidate.record.aggregate.cells;
  r.rest = r.rest.trim();
  const row = /^(.*?) × (.*?) \| (.*)$/su.exec(r.rest);
  if (row) {
    const [, scenario, persona, rest] = row as unknown as [string, string, string, string];
    const all = rest.split(' | ');
    r.rest = `${all.length > 2 && all[1] !== '' ? `${all[1]} → ` : ''}${all.at(-1)}  ${scenario} × ${persona}  (${all[0]!.toLowerCase()})`;
  }
  const [was, of, now, all] = r.want('(?:#/# → )?#/#  ') as [string | undefined, string | undefined, string, string];
  r.either(cells, (one) => {
    r.wantWords(`${cellName(r, one, ' × ')}  (`);
    const [label] = r.want(`(${Object.keys(labels).join('|')}|failing)\\)`) as [string];
    const [sum, before] = [tallied(r, 'candidate', one.cell), tallied(r, 'baseline', one.cell)];
    r.whole(now, sum.numerator, 'solved');
    r.whole(all, sum.denominator, 'of');
    r.must(sum.numerator < sum.denominator, 'worst, and all were solved');
    if (was !== undefined) {
      r.whole(was, before.numerator, 'solved before');
      r.whole(of!, before.denominator, 'of before');
    }
    const known = r.facts.comparison?.cells.find(({ cell }) => cell === one.cell);
    if (known) {
      r.must(known.label === label.replace(' ', '-'), `label: says ${label}, is ${known.label}`);
      if (was !== undefined && label !== 'undecided') r.must(labels[label]!(before, sum), `${label} is not so`);
    } else r.must(label === (sum.numerator === 0 ? 'failing' : 'flaky'), `label: says ${label}`);
  });
}
