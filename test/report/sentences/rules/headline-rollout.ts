/** The sentence that is read aloud, of a comparison: what to roll out, what to hold, what is not settled. */
import type { IntentRollout } from '../../../../src/compare/comparison.ts';
import { changeOf, lower, nameOf, type Sum } from '../facts.ts';
import { rowOf } from '../figures.ts';
import { type Reading, Unread } from '../reading.ts';
import { gate } from './gate.ts';
import { intentName, metricsNamed } from './rollout.ts';
import { tally, tallied } from './cell.ts';
import { decidedAs, failed, open, some } from './headline-parts.ts';

const namesOf = (r: Reading, lines: readonly IntentRollout[]): string[] =>
  lines.map(({ intent }) => intentName(r, intent));
const ends = ';|\\.| got worse| \\(';

export function rolled(r: Reading): void {
  const all = r.facts.judgement.rollout.length;
  if (r.starts('The two runs share no cell: nothing could be compared.'))
    return r.must(
      r.facts.comparison!.changes.every(({ difference }) => difference === null),
      'nothing could be compared',
    );
  if (r.starts('Hold the candidate: ')) {
    gate(r, failed(r));
    if (r.starts('; ')) unfit(r);
    r.wantWords('.');
    return grown(r);
  }
  const [ready, hold, worse, unsure, unknown] = (['roll-out', 'hold', 'worse', 'unfit', 'unknown'] as const).map(
    (one) => decidedAs(r, one),
  ) as [IntentRollout[], IntentRollout[], IntentRollout[], IntentRollout[], IntentRollout[]];
  const next = () => r.maybe(() => r.wantWords('; '));
  if (ready.length > 0) {
    r.want('[Rr]oll out candidate for ');
    some(r, ready.length, all, 'intent');
    unseen(r, ready);
    next();
  }
  if (hold.length > 0) {
    r.want('[Hh]old ');
    r.lists(namesOf(r, hold), 'held', ends, namesOf(r, r.facts.judgement.rollout));
    next();
  }
  if (worse.length > 0) {
    r.lists(namesOf(r, worse), 'worse', ends, namesOf(r, r.facts.judgement.rollout));
    r.wantWords(' got worse, by how much is unsure');
    next();
  }
  if (unsure.length > 0) {
    unfit(r);
    next();
  }
  if (unknown.length > 0) {
    r.want('[Nn]ot enough evidence yet on ');
    const rest = r.take('the other @');
    if (rest) r.count(rest[0]!, unknown.length, 'the others');
    else if (unknown.length === all) some(r, all, all, 'intent');
    else r.lists(namesOf(r, unknown), 'not enough evidence', ends, namesOf(r, r.facts.judgement.rollout));
  }
  r.wantWords('.');
  also(r);
  unsettled(r);
  grown(r);
}

/** `, though in two of them a fall by up to 17 points may have gone unseen (95 %) and in one of them nothing could be compared` */
function unseen(r: Reading, ready: readonly IntentRollout[]): void {
  const isOpen = ready.filter(({ fall }) => fall !== null && !fall.excluded);
  const apart = ready.filter(({ fall }) => fall === null);
  const inSome = (of: readonly IntentRollout[]) => {
    const said = r.take(' in @ of them');
    r.count(said?.[0] ?? String(ready.length), of.length, 'of them');
  };
  if (!r.starts(', though')) return r.must(isOpen.length + apart.length === 0, 'what may have gone unseen is said');
  if (isOpen.length > 0) {
    inSome(isOpen);
    const [most] = r.want(String.raw` a fall by up to # points may have gone unseen \(95 %\)`);
    const lows = isOpen.map(
      ({ intent }) => -100 * (changeOf(r.facts, 'verified_success', 'intent', intent)?.interval?.low ?? 0),
    );
    r.figure(most!, Math.max(...lows), 1, 'the largest fall that may have gone unseen');
    r.maybe(() => r.wantWords(' and'));
  }
  if (apart.length === 0) return;
  inSome(apart);
  r.wantWords(' nothing could be compared');
}

/** `unfit in both: Refunds (failed: wrong queue), Returns` */
export function unfit(r: Reading): void {
  const lines = decidedAs(r, 'unfit');
  r.want('[Uu]nfit in both: ');
  const names = namesOf(r, r.facts.judgement.rollout).toSorted((a, b) => b.length - a.length);
  for (let told = 1; ; told += 1) {
    const more = r.take('# more');
    if (more) return r.must(told - 1 + Number(more[0]) === lines.length, 'how many are unfit in both');
    const name = names.find((one) => r.rest.startsWith(one));
    if (name === undefined) throw new Unread(r.rest);
    r.wantWords(name);
    const line = lines.find(({ intent }) => intentName(r, intent) === name);
    r.must(line !== undefined, `${name} is not unfit in both`);
    if (r.starts(' (failed: ')) {
      metricsNamed(r, line?.brokenInBoth ?? [], 'failed in both', '\\)');
      r.wantWords(')');
    } else r.must((line?.brokenInBoth ?? []).length === 0, 'what failed is named');
    if (r.starts(', ') || r.starts(' and ')) continue;
    return r.must(told === lines.length, `${told} unfit in both, are ${lines.length}`);
  }
}

function also(r: Reading): void {
  if (!r.starts(' Failed as well: ')) return;
  const names = new Set(
    failed(r).map(({ name, metric }) => (name === 'no regression' ? `${name} (${lower(rowOf(metric).title)})` : name)),
  );
  const known = [...names];
  const { named } = r.list(known, '\\.');
  r.must(named.length > 0 && named.every((one) => names.has(one)), 'gates that failed');
  r.wantWords('.');
}

function unsettled(r: Reading): void {
  if (!r.starts(' Not enough evidence for ')) return r.must(open(r).length === 0, 'gates that are open are told');
  some(r, open(r).length, r.facts.judgement.gates.length, 'gate');
  if (r.starts(': '))
    r.lists(
      open(r).map(({ name }) => name),
      'open gates',
      '\\.',
      r.facts.judgement.gates.map(({ name }) => name),
    );
  r.wantWords('.');
}

/** ` Only in this run: Warranty (0 of 30 solved). Only in the baseline: Returns.` */
function grown(r: Reading): void {
  const { comparison, candidate } = r.facts;
  if (comparison!.within) return;
  for (const [label, where] of [
    ['added', 'this run'],
    ['removed', 'the baseline'],
  ] as const) {
    const own = comparison!.cells.filter((one) => one.label === label);
    if (!r.starts(` Only in ${where}: `)) {
      r.must(own.length === 0, `what is only in ${where} is told`);
      continue;
    }
    const scenarios = [...new Set(own.map(({ scenario }) => scenario))];
    for (let told = 1; ; told += 1) {
      const more = told > 1 ? r.take('# more') : null;
      if (more) {
        r.must(told - 1 + Number(more[0]) === scenarios.length, `scenarios only in ${where}`);
        break;
      }
      const cells = r.take('# cells? of ');
      const id = scenarios.find((one) => r.rest.startsWith(nameOf({ kind: 'scenario', id: one }, candidate)));
      if (id === undefined) throw new Unread(r.rest);
      r.wantWords(nameOf({ kind: 'scenario', id }, candidate));
      const mine = own.filter(({ scenario }) => scenario === id);
      const whole = comparison!.cells.filter(({ scenario }) => scenario === id).length;
      if (cells) r.whole(cells[0]!, mine.length, 'cells');
      else r.must(mine.length === whole, 'all cells of the scenario');
      const sums = mine.map(({ cell }) => tallied(r, 'candidate', cell));
      const sum = sums.reduce<Sum>(
        (a, b) => ({
          numerator: a.numerator + b.numerator,
          denominator: a.denominator + b.denominator,
          shown: 0,
          unknown: a.unknown + b.unknown,
        }),
        { numerator: 0, denominator: 0, shown: 0, unknown: 0 },
      );
      if (r.starts(' (')) {
        tally(r, sum, 'solved', ' solved');
        r.wantWords(')');
      }
      if (r.starts(', ') || r.starts(' and ')) continue;
      r.must(told === scenarios.length, `scenarios only in ${where}`);
      break;
    }
    r.wantWords('.');
  }
}
