/** The sentence that is read aloud. */
import type { GateResult, IntentRollout } from '../../../../src/compare/comparison.ts';
import { changeOf, judgedIn, lower, nameOf, type Sum, valueIn } from '../facts.ts';
import { exactBounds, rowOf } from '../figures.ts';
import { type Reading, Unread } from '../reading.ts';
import { unknown } from './change.ts';
import { gate } from './gate.ts';
import { intentName, metricsNamed, numbers, solvedIn, wholeSum } from './rollout.ts';
import { tally, tallied } from './cell.ts';

export function headline(r: Reading): void {
  const { record } = r.facts.candidate;
  const cut = r.take('Interrupted after # of # conversations?. ');
  r.must((cut !== null) === (record.state === 'interrupted'), 'interrupted, and it is said');
  if (cut) {
    r.whole(cut[0]!, r.facts.candidate.scored.length, 'conversations held');
    r.whole(cut[1]!, record.planned, 'conversations planned');
  }
  if (r.starts('Nothing was tested: the run holds no conversation.'))
    return r.must(r.facts.candidate.scored.length === 0, 'nothing was tested');
  if (r.rest.startsWith('Do not roll out: ')) return crossed(r);
  if (r.rest.startsWith('Too broken to judge: ')) return broken(r);
  r.maybe(() => leading(r));
  if (r.facts.comparison) rolled(r);
  else gates(r);
  r.maybe(() => drifting(r));
}

const failed = (r: Reading): GateResult[] => r.facts.judgement.gates.filter(({ verdict }) => verdict === 'failed');
const open = (r: Reading): GateResult[] =>
  r.facts.judgement.gates.filter(({ verdict }) => verdict !== 'failed' && verdict !== 'passed');

function crossed(r: Reading): void {
  r.wantWords('Do not roll out: ');
  const lines = failed(r).filter(({ operator }) => operator === 'never');
  r.must(lines.length > 0, 'a red line that was crossed');
  for (const line of lines) {
    gate(r, [line]);
    r.maybe(() => r.wantWords('; '));
  }
  if (r.rest !== '.') unfit(r);
  r.wantWords('.');
}

function broken(r: Reading): void {
  const [lost, all, beside] = r.want(
    'Too broken to judge: # of # conversations( held beside the run)? failed through the harness or the network, not the bot.',
  );
  r.must(r.facts.judgement.verdict === 'unscorable', 'too broken to judge');
  if (beside !== undefined) return;
  const { scored, record } = r.facts.candidate;
  const out = scored.filter(({ scorable }) => !scorable).length;
  r.whole(lost!, out, 'lost');
  r.whole(all!, scored.length, 'conversations');
  r.must(out / scored.length > (record.suite.unscorable_limit ?? 0.02), 'more than the limit');
}

/** `In 18 of 25 conversations (72 %) no answer came: 18 of 18 failures began there. ` */
function leading(r: Reading): void {
  const judged = judgedIn(r.facts).filter(({ scorable }) => scorable);
  const codes = judged.flatMap(({ cause }) => (cause ? [cause] : []));
  const [some, all, share, rest] = r.want(String.raw`In # of # conversations \(# %\) (?=(.*))`) as [
    string,
    string,
    string,
    string,
  ];
  const most = codes.find(({ why }) => rest.startsWith(`${why}: `));
  if (!most) throw new Unread(rest);
  r.wantWords(`${most.why}: `);
  const own = codes.filter(({ code }) => code === most.code).length;
  r.whole(some, own, 'conversations');
  r.whole(all, judged.length, 'of');
  r.figure(share, (100 * own) / judged.length, 1, 'share');
  const [began, failures] = r.want('# of # failures began there. ');
  r.whole(began!, own, 'began');
  r.whole(failures!, codes.length, 'failures');
  r.must(own * 2 > codes.length && own * 3 >= judged.length, 'what most failures began with');
}

/** `two of five gates`, `all five gates`, `both gates`, `the one gate`. */
function some(r: Reading, count: number, all: number, what: string): void {
  if (r.take(`the one ${what}`)) return r.must(count === 1 && all === 1, `the one ${what}: ${count} of ${all}`);
  if (r.take(`both ${what}s`)) return r.must(count === 2 && all === 2, `both ${what}s: ${count} of ${all}`);
  const every = r.take(`all @ ${what}s`);
  if (every) {
    r.count(every[0]!, all, `all ${what}s`);
    return r.must(count === all, `all ${what}s: ${count} of ${all}`);
  }
  const [part, whole] = r.want(`@ of @ ${what}s`);
  r.count(part!, count, what);
  r.count(whole!, all, `${what}s in all`);
}

const decidedAs = (r: Reading, decision: IntentRollout['decision']): IntentRollout[] =>
  r.facts.judgement.rollout.filter((line) => line.decision === decision);

const namesOf = (r: Reading, lines: readonly IntentRollout[]): string[] =>
  lines.map(({ intent }) => intentName(r, intent));
const ends = ';|\\.| got worse| \\(';

function rolled(r: Reading): void {
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
function unfit(r: Reading): void {
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

/** Gate after gate: `a, b and c`, or `a, b, c and 2 more`. */
function gateTexts(r: Reading, gates: readonly GateResult[]): void {
  for (let told = 1; ; told += 1) {
    const more = told > 1 ? r.take('# more') : null;
    if (more) return r.must(told - 1 + Number(more[0]) === gates.length, 'how many gates');
    gate(r, gates);
    if (r.starts(', ') || r.starts(' and ')) continue;
    return r.must(told === gates.length, `${told} gates told, are ${gates.length}`);
  }
}

const own = (gates: readonly GateResult[]) => gates.filter(({ operator }) => operator !== 'drift');

function gates(r: Reading): void {
  const all = own(r.facts.judgement.gates);
  const [lost, unsure] = [own(failed(r)), own(open(r))];
  if (r.starts('Hold ')) return held(r, lost);
  if (r.starts('Not enough evidence for ')) {
    some(r, unsure.length, all.length, 'gate');
    r.must(lost.length === 0, 'gates that failed come first');
    r.wantWords(': ');
    gateTexts(r, unsure);
    return r.wantWords('.');
  }
  if (r.starts('No gates are set; ')) r.must(all.length === 0, 'no gates');
  else {
    const isFailed = / failed: /.test(r.rest);
    r.rest = lower(r.rest);
    some(r, isFailed ? lost.length : all.filter(({ verdict }) => verdict === 'passed').length, all.length, 'gate');
    if (isFailed) {
      r.wantWords(' failed: ');
      gateTexts(r, lost);
      return r.wantWords('.');
    }
    r.wantWords(' passed; ');
  }
  solved(r);
  opened(r);
  r.wantWords('.');
}

/** `Hold Refunds (14 of 45 solved, …) and Returns (…); 40 of 60 solved.` */
function held(r: Reading, lost: readonly GateResult[]): void {
  const lines = decidedAs(r, 'hold').filter(({ broken: of }) => of.length === 0);
  for (let told = 1; ; told += 1) {
    const more = told > 1 ? r.take('# more') : null;
    if (more) {
      r.must(told - 1 + Number(more[0]) === lines.length, 'how many are held');
      break;
    }
    r.either(lines, (line) => {
      r.wantWords(`${intentName(r, line.intent)} (`);
      numbers(r, line);
      r.wantWords(')');
    });
    if (r.starts(', ') || r.starts(' and ')) continue;
    r.must(told === lines.length, `${told} held, are ${lines.length}`);
    break;
  }
  r.wantWords('; ');
  if (!r.maybe(() => solved(r)))
    gateTexts(
      r,
      lost.filter(
        ({ operator, metric, segment }) =>
          operator !== 'min' ||
          metric !== 'verified_success' ||
          !lines.some(({ intent }) => segment.kind === 'intent' && segment.id === intent),
      ),
    );
  r.wantWords('.');
}

/** `40 of 60 solved, unknown in 3 (66.7 %, 95 % 53.3 to 78.3)` */
function solved(r: Reading): void {
  const sum = wholeSum(r);
  if (r.starts('verified success was not observable')) return r.must(sum.shown === 0, 'not observable');
  const all = r.take('whether it was solved is unknown in all # conversations?');
  if (all) return r.whole(all[0]!, sum.unknown, 'unknown');
  tally(r, { ...sum, unknown: 0 }, 'solved', ' solved');
  unknown(r, sum.unknown, 'solved');
  const found = r.take(String.raw` \(# %, 95 % # to #\)`);
  if (!found) return r.must(sum.shown < 2, 'an interval');
  const { low, high } = exactBounds(sum.numerator, sum.denominator, sum.unknown, 0.025);
  r.figure(found[0]!, 100 * valueIn(sum)!, 1, 'share');
  r.figure(found[1]!, 100 * low, 1, 'low end');
  r.figure(found[2]!, 100 * high, 1, 'high end');
}

/** `; not enough evidence yet on Returns (10 of 30)` */
function opened(r: Reading): void {
  const lines = decidedAs(r, 'unknown').filter(({ intent }) => solvedIn(r, intent).denominator > 0);
  if (!r.starts('; not enough evidence yet on '))
    return r.must(lines.length === 0, 'what is not shown to be fit is told');
  const told = lines.map(
    ({ intent }) => `${intentName(r, intent)} (${solvedIn(r, intent).numerator} of ${solvedIn(r, intent).denominator})`,
  );
  r.lists(told, 'not enough evidence', '\\.');
}

function drifting(r: Reading): void {
  const drifts = r.facts.judgement.gates.filter(({ operator }) => operator === 'drift');
  r.wantWords(' ');
  gateTexts(r, drifts);
  r.wantWords('.');
}
