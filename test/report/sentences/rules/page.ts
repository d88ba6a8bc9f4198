/** What stands around the headline on the first page. */
import { metrics } from '../../../../src/score/metrics.ts';
import { comparedIn, everything, judgedIn, nameOf, summed, type Sum, valueIn, type Which } from '../facts.ts';

import { exactBounds } from '../figures.ts';
import { type Reading, Unread } from '../reading.ts';

import { intentName } from './rollout.ts';

/** What a run is called: by its bot's build where both have another. */
export function labelOf({ facts }: Reading, which: Which): string {
  const [now, before] = [facts.candidate, facts.baseline].map((side) => side?.record.manifest.bot.build ?? null);
  const isTold = facts.baseline === null || (now !== null && before !== null && now !== before);
  if (which === 'baseline') return isTold ? (before ?? 'baseline') : 'baseline';
  return isTold ? (now ?? 'this run') : 'candidate';
}

/** `Release 2.4 against 2.3 · 480 conversations each · same seeds` */
export function setting(r: Reading): void {
  const { candidate, baseline, comparison } = r.facts;
  const name = labelOf(r, 'candidate');
  if (!r.starts(`Release ${name}`) && name === 'this run') r.wantWords('This run');
  const [now, before] = [candidate.scored.length, baseline?.scored.length ?? 0];
  if (baseline && comparison) {
    r.wantWords(` against ${labelOf(r, 'baseline')}`);
    const [held, other] = r.want(' · # conversations?(?: each| against #)') as [string, string | undefined];
    r.whole(held, now, 'conversations');
    r.whole(other ?? held, before, 'conversations of the baseline');
    const seeds = new Map(baseline.scored.map(({ id, seed }) => [id, seed]));
    const isSame = candidate.scored.every(({ id, seed }) => (seeds.get(id) ?? seed) === seed);
    if (r.starts(' · same seeds')) return r.must(isSame && comparison.sameSeeds, 'same seeds');
    r.want(' · (?:other seeds: only what both share is compared|.*as well|no situation in common.*)');
    return r.must(!comparison.sameSeeds, 'other seeds');
  }
  r.whole(r.want(' · # conversations? · no baseline yet')[0]!, now, 'conversations');
  r.must(baseline === null, 'no baseline');
}

const successIn = (r: Reading, which: Which, intent?: string): Sum =>
  summed(
    comparedIn(r.facts, which),
    'verified_success',
    intent === undefined ? everything : { kind: 'intent', id: intent },
  );

const together = (sums: readonly Sum[]): Sum =>
  sums.reduce<Sum>(
    (a, b) => ({
      numerator: a.numerator + b.numerator,
      denominator: a.denominator + b.denominator,
      shown: a.shown + b.shown,
      unknown: a.unknown + b.unknown,
    }),
    { numerator: 0, denominator: 0, shown: 0, unknown: 0 },
  );

function shares(r: Reading, pattern: string): void {
  const [before, now] = r.want(pattern) as [string, string];
  for (const [said, which] of [
    [before, 'baseline'],
    [now, 'candidate'],
  ] as const)
    r.figure(said, 100 * (valueIn(successIn(r, which)) ?? Number.NaN), 1, `verified success, ${which}`);
}

export function lede(r: Reading): void {
  const { candidate, comparison, judgement } = r.facts;
  const lost = r.take(
    '# of # conversations? were lost to the network or the simulated customer. Scores are withheld until it is run again.',
  );
  if (lost) {
    r.whole(lost[0]!, candidate.scored.filter(({ scorable }) => !scorable).length, 'lost');
    r.whole(lost[1]!, candidate.scored.length, 'conversations');
    return r.must(judgement.verdict === 'unscorable', 'withheld');
  }
  if (r.starts('Scores are withheld until what was held beside the run is held again.')) return;
  if (!comparison) {
    alone(r);
    return r.wantWords('. Changes appear with a run to compare with (--baseline).');
  }
  if (r.rest.startsWith('Verified success went from')) {
    shares(r, 'Verified success went from # % → # %');
    return over(r);
  }
  if (comparison.changes.every(({ metric, difference }) => metric !== 'verified_success' || difference === null)) {
    alone(r);
    return r.wantWords('.');
  }
  const isCompared = (intent: string) =>
    successIn(r, 'candidate', intent).denominator > 0 && successIn(r, 'baseline', intent).denominator > 0;
  const decided = (isHeld: boolean) =>
    judgement.rollout.filter(({ decision }) => (decision === 'hold') === isHeld).map(({ intent }) => intent);
  const hold = decided(true).filter(isCompared);
  const rest = decided(false).filter(isCompared);
  r.wantWords('In ');
  if (hold.length === 1) r.wantWords(intentName(r, hold[0]!));
  else r.count(r.want('those @ intents')[0]!, hold.length, 'those intents');
  const [held, others] = [hold, rest].map(
    (intents) => (which: Which) => together(intents.map((id) => successIn(r, which, id))),
  );
  went(r, ' verified success went', held!);
  r.wantWords('. In the other ');
  r.count(r.want('@')[0]!, rest.length, 'the others');
  r.must(r.starts(' that both hold') === rest.length < decided(false).length, 'the others, of which both hold fewer');
  went(r, ' it went', others!);
  r.wantWords('.');
  if (!r.rest.startsWith(' The overall average')) return;
  shares(r, String.raw` The overall average \(# % → # %\) hides both.`);
  const moved = (of: (which: Which) => Sum) => (valueIn(of('candidate')) ?? 0) - (valueIn(of('baseline')) ?? 0);
  r.must(Math.abs(moved(held!) - moved(others!)) > 0.0499, 'hides both, and both went alike');
}

/** `Verified success 96.3 %, 154 of 160 [92.0, 98.6]`: of this run. */
function alone(r: Reading): void {
  const sum = summed(judgedIn(r.facts), 'verified_success');
  const [share, some, all] = r.want('Verified success # %, # of #') as [string, string, string];
  r.figure(share, 100 * (valueIn(sum) ?? Number.NaN), 1, 'verified success');
  r.whole(some, sum.numerator, 'solved');
  r.whole(all, sum.denominator, 'of');
  r.count(r.take(', unknown in #')?.[0] ?? '0', sum.unknown, 'unknown');
  range(r, sum);
}

function went(r: Reading, words: string, of: (which: Which) => Sum): void {
  const [x, n, y, m] = r.want(`${words} from # of # to # of #`) as [string, string, string, string];
  for (const [some, all, which] of [
    [x, n, 'baseline'],
    [y, m, 'candidate'],
  ] as const) {
    r.whole(some, of(which).numerator, `solved, ${which}`);
    r.whole(all, of(which).denominator, `of, ${which}`);
  }
}

function over(r: Reading): void {
  const { cells, within } = r.facts.comparison!;
  const shared = cells.filter(({ label }) => label !== 'added' && label !== 'removed').length;
  if (r.starts(' over all intents.')) return r.must(within !== undefined || shared === cells.length, 'over all');
  const [some, all] = r.want(String.raw` over what both hold: # of # cells? \(a scenario with a persona\).`);
  r.whole(some!, shared, 'cells of both');
  r.whole(all!, cells.length, 'cells');
}

/** `[85.0, 90.8]`, `at most 8.8 %`. */
function range(r: Reading, { numerator, denominator, unknown }: Sum): void {
  const { low, high } = exactBounds(numerator, denominator, unknown, 0.025);
  const ends = (r.take(String.raw` \[#, #\]| at most # %`) ?? []).filter((one) => one !== undefined);
  if (ends.length === 0) return r.must(denominator + unknown < 2, 'an interval');
  if (ends.length === 2) r.figure(ends[0]!, 100 * low, 1, 'low end');
  else r.must(numerator === 0, 'at most, of what was seen');
  r.figure(ends.at(-1)!, 100 * high, 1, 'high end');
}

/** `9 of 15 intents to roll out: 74 % of contacts, by the volumes declared. What is not settled stays on 2.3.` */
export function ready(r: Reading): void {
  const { rollout } = r.facts.judgement;
  const { intents } = r.facts.candidate.record;
  const own = rollout.filter(({ decision }) => decision === 'roll-out');
  const [some, all] = r.want('# of # intents? to roll out') as [string, string];
  r.whole(some, own.length, 'to roll out');
  r.whole(all, rollout.length, 'intents');
  const volume = r.take(': # % of contacts, by the volumes declared');
  const volumes = Object.values(intents).reduce((sum, one) => sum + (one.volume ?? 0), 0);
  r.must((volume !== null) === (volumes > 0 && own.length > 0), 'a share of contacts where it is declared');
  if (volume)
    r.figure(
      volume[0]!,
      (100 * own.reduce((sum, { intent }) => sum + (intents[intent]?.volume ?? 0), 0)) / volumes,
      0,
      'of contacts',
    );
  r.wantWords('.');
  const isOpen = rollout.some(({ decision }) => decision === 'worse' || decision === 'unknown');
  if (r.starts(` What is not settled stays on ${r.facts.baseline ? labelOf(r, 'baseline') : 'what you have'}.`))
    r.must(isOpen, 'not settled');
  else r.must(!isOpen, 'what is not settled is told');
}

/** `2 of 3 gates that failed: …` */
export function decidedBy(r: Reading): void {
  const { gates } = r.facts.judgement;
  const failed = gates.filter(({ verdict }) => verdict === 'failed');
  if (r.starts('no gate: none is set.')) return r.must(gates.length === 0, 'no gate');
  const none = r.take('# gates?, none of which failed.');
  if (none) {
    r.whole(none[0]!, gates.length, 'gates');
    return r.must(failed.length === 0, 'none failed');
  }
  const [some, all] = r.want('# of # gates? that failed: ') as [string, string];
  r.whole(some, failed.length, 'failed');
  r.whole(all, gates.length, 'gates');
  const names = [...new Set(failed.map(({ name }) => name))];
  for (let told = 0; ; told += 1) {
    const more = r.take('and # more');
    if (more) {
      r.whole(more[0]!, names.length - told, 'more gates');
      break;
    }
    const name = gates
      .map((one) => one.name)
      .toSorted((a, b) => b.length - a.length)
      .find((one) => r.rest.startsWith(one));
    if (name === undefined) throw new Unread(r.rest);
    r.wantWords(name);
    r.must(names.includes(name), `${name} did not fail`);
    if (r.starts(' · ')) continue;
    r.must(told + 1 === names.length, 'all that failed');
    break;
  }
  r.wantWords('.');
}

/** `Of 24 cells (a scenario with a persona): 7 newly failing, 5 fixed, 12 passing.` */
export function changed(r: Reading): void {
  const { cells } = r.facts.comparison!;
  r.whole(r.want(String.raw`Of # cells? \(a scenario with a persona\)`)[0]!, cells.length, 'cells');
  if (r.starts(' none is in both.'))
    return r.must(
      cells.every(({ label }) => label === 'added' || label === 'removed'),
      'none in both',
    );
  r.wantWords(': ');
  const words = {
    'newly failing': 'newly-failing',
    fixed: 'fixed',
    'still failing': 'still-failing',
    'now failing and now not': 'flaky',
    passing: 'passing',
  };
  const told = new Set<string>();
  do {
    const [count, label] = r.want(`# (${Object.keys(words).join('|')})(?=, |\\.)`) as [string, keyof typeof words];
    told.add(words[label]);
    r.whole(count, cells.filter((one) => one.label === words[label]).length, label);
  } while (r.starts(', '));
  r.wantWords('.');
  for (const label of Object.values(words))
    r.must(told.has(label) || cells.every((one) => one.label !== label), `${label} is told`);
}

/** What no scenario covers, and what could not be seen. */
export function untested(r: Reading): void {
  const { record, scored } = r.facts.candidate;
  const tested = new Set(scored.map(({ intent }) => intent));
  const missing = Object.entries(record.intents).filter(([id]) => !tested.has(id));
  if (
    missing.length > 0 &&
    r.maybe(() =>
      r.lists(
        missing.map(([id]) => nameOf({ kind: 'intent', id }, r.facts.candidate)),
        'no scenario',
        ':',
        Object.values(record.intents).map(({ title }) => title),
      ),
    )
  ) {
    const share = r.take(': # % of contacts, no scenario');
    if (share)
      return r.figure(share[0]!, 100 * missing.reduce((sum, [, one]) => sum + (one.volume ?? 0), 0), 0, 'of contacts');
    r.wantWords(': no scenario');
    return r.must(
      missing.every(([, one]) => one.volume === undefined),
      'its share of contacts is told',
    );
  }
  const own = (record.suite.not_tested ?? []).find((one) => r.rest.toLowerCase() === `${one.toLowerCase()}: `);
  if (own !== undefined) {
    r.rest = '';
    return;
  }
  const metric = metrics.find(({ title }) => r.starts(`${title}: `));
  if (!metric) throw new Unread(r.rest);
  r.wantWords(metric.unseen ?? 'nothing in this run could show it');
  r.must(valueIn(summed(scored, metric.name)) === null, `${metric.name} was to be seen`);
}
