/** What each kind of gate says. */
import type { GateResult } from '../../../../src/compare/comparison.ts';
import { both, changeOf, judgedIn, lower, nameOf, summed, type Sum, valueIn } from '../facts.ts';
import { exactBounds, rowOf, unitOf, valueOf, worsening } from '../figures.ts';
import { type Reading, Unread } from '../reading.ts';
import { arm, change, difference, escaped, subject } from './change.ts';
import { cells } from './cell.ts';
import { intentName, numbers } from './rollout.ts';

const nameIn = (r: Reading, { metric, segment }: GateResult): string => {
  const { title } = rowOf(metric);
  return segment.kind === 'all' ? title : `${title}, ${nameOf(segment, r.facts.candidate)}`;
};

const sumOf = (r: Reading, { metric, segment }: GateResult): Sum => summed(judgedIn(r.facts), metric, segment);

const endings = {
  ': surely': 'passed',
  ': is not': 'failed',
  ': not enough evidence for': 'not-enough-evidence',
} as const;

/** `Effort index 34.2, 95 % 31 to 37.5: surely at most 40, for 6 are judged together (unknown in 3)` */
function limit(r: Reading, gate: GateResult): void {
  const { metric, operator, expected, interval } = gate;
  const { amount, digits, scale } = unitOf(metric);
  const sum = sumOf(r, gate);
  const value = valueIn(sum);
  subject(r, nameIn(r, gate));
  const wanted = () => {
    const [way, said] = r.want(`(at least|at most) #${escaped(amount)}`) as [string, string];
    r.must((way === 'at least') === (operator === 'min'), `way: says ${way}, is ${operator}`);
    r.figure(said, expected * scale, digits, 'limit');
  };
  if (value === null) {
    const [unknown] = r.want(': (?:not observable|unknown in all #), so ');
    r.whole(unknown ?? '0', sum.unknown, 'unknown');
    wanted();
    return r.wantWords(' cannot be shown');
  }
  r.figure(r.want(` #${escaped(amount)}`)[0]!, value * scale, digits, 'figure');
  const ends = r.take(', 95 % # to #');
  r.must((ends !== null) === (interval !== null), 'an interval that there is, and no other');
  if (ends && interval) {
    const exact =
      rowOf(metric).kind === 'rate' ? exactBounds(sum.numerator, sum.denominator, sum.unknown, 0.025) : interval;
    r.figure(ends[0]!, exact.low * scale, digits, 'low end');
    r.figure(ends[1]!, exact.high * scale, digits, 'high end');
  }
  const ending = Object.keys(endings).find((one) => r.starts(one)) as keyof typeof endings | undefined;
  if (!ending) throw new Unread(r.rest);
  const verdict = endings[ending];
  r.wantWords(' ');
  wanted();
  const isKept = operator === 'min' ? value >= expected - 1e-9 : value <= expected + 1e-9;
  if (verdict === 'passed') r.must(isKept, 'surely kept, and is not');
  if (verdict === 'failed') r.must(!isKept, 'surely not kept, and is');
  const together = r.take(', for # are judged together');
  if (together) r.whole(together[0]!, likeIt(r, gate), 'judged together');
  looked(r);
  told(r, gate, verdict, sum.unknown);
}

const likeIt = ({ facts }: Reading, { metric, operator, expected, segment }: GateResult): number =>
  facts.judgement.gates.filter(
    (one) =>
      one.metric === metric &&
      one.operator === operator &&
      one.expected === expected &&
      one.segment.kind === segment.kind,
  ).length;

/** `(unknown in 3)`, why it is not judged, and the verdict of it all. */
function told(r: Reading, gate: GateResult, verdict: GateResult['verdict'], unknown: number): void {
  const said = r.take(String.raw` \(unknown in #\)`);
  r.whole(said?.[0] ?? '0', rowOf(gate.metric).kind === 'rate' ? unknown : 0, 'unknown');
  const why = r.take('; not judged: # of # failures began where our customer did not surely understand the bot');
  if (why) {
    const failed = judgedIn(r.facts).filter(
      (one) => one.scorable && one.verified === false && summed([one], 'verified_success', gate.segment).shown > 0,
    );
    r.whole(why[1]!, failed.length, 'failures');
    r.whole(why[0]!, failed.filter(({ doubt }) => doubt?.excuses === true).length, 'failures that began in doubt');
  }
  r.must(gate.verdict === (why ? 'not-enough-evidence' : verdict), `verdict: says ${verdict}, is ${gate.verdict}`);
}

function looked(r: Reading): void {
  const said = r.take('; (?:decided|undecided) after # repetitions? a cell');
  if (said) r.must(valueOf(said[0]!) <= r.facts.candidate.record.manifest.repeat, 'no more repetitions than were held');
}

/** `Forbidden statement: 3 of 60, must never happen` */
function never(r: Reading, gate: GateResult): void {
  const sum = sumOf(r, gate);
  subject(r, nameIn(r, gate));
  if (r.starts(': not observable')) return r.must(sum.shown === 0, 'not observable');
  const all = r.take(': unknown in all #');
  if (all) return r.whole(all[0]!, sum.unknown, 'unknown');
  if (r.starts(': never')) r.must(sum.numerator === 0, 'never, and it happened');
  else {
    const [some, of] = r.want(': # of #');
    r.whole(some!, sum.numerator, 'times');
    r.whole(of!, sum.denominator, 'of');
    r.must(sum.numerator > 0, 'it happened, and never did');
  }
  r.wantWords(', must never happen');
  told(r, gate, sum.numerator > 0 ? 'failed' : sum.unknown > 0 ? 'not-enough-evidence' : 'passed', sum.unknown);
}

const excludes = String.raw`(, more is excluded \(one-sided 95 %\))?`;

/** `Refunds got worse: …; allowed: −10 points` */
function drop(r: Reading, gate: GateResult): void {
  const { metric, segment, expected, verdict } = gate;
  const found = changeOf(r.facts, metric, segment.kind, segment.id);
  if (!found || found.difference === null) {
    subject(r, nameIn(r, gate));
    r.want(': (?:nothing to compare with the baseline|unknown in all (?:#)|not observable)');
    return r.must(gate.actual === null, 'nothing to compare');
  }
  change(r, found, { verdict, expected });
  const { change: unit, digits, scale } = unitOf(metric);
  const [said, more] = r.want(`; allowed: #${escaped(unit)}${excludes}`) as [string, string | undefined];
  r.figure(said, (rowOf(metric).better === 'higher' ? -expected : expected) * scale, digits, 'allowed');
  if (more) r.must(found.bound !== null && worsening(metric, found.bound) <= expected + 1e-9, 'more is excluded');
  if (verdict === 'failed') r.must(worsening(metric, found.difference) > expected, 'failed within what is allowed');
  if (verdict === 'passed') r.must(worsening(metric, found.difference) <= expected, 'passed beyond what is allowed');
  looked(r);
  told(r, gate, verdict, sumOf(r, gate).unknown);
}

/** `Beside others, Hurried: 41 of 60 solved, others 58 of 60 in the same scenarios; difference …; allowed: worse by 5 points` */
function gap(r: Reading, gate: GateResult): void {
  const { metric, segment, expected, verdict, actual, interval } = gate;
  subject(r, `Beside others, ${nameOf(segment, r.facts.candidate)}`);
  if (r.starts(': nobody else came with the same scenarios, so ')) {
    r.wantWords(`${lower(rowOf(metric).title)} can't be compared`);
    return r.must(actual === null, 'nobody beside');
  }
  beside(r, gate, '');
  r.wantWords('; ');
  difference(r, { metric, difference: actual, interval });
  const { change: unit, digits, scale } = unitOf(metric);
  const [said, more] = r.want(`; allowed: worse by #${escaped(unit)}${excludes}`) as [string, string | undefined];
  r.figure(said, expected * scale, digits, 'allowed');
  r.must((more !== undefined) === (verdict === 'passed'), 'more is excluded where it passed');
  if (verdict === 'failed') r.must(worsening(metric, actual ?? 0) > expected, 'failed within what is allowed');
}

const baseOf = (persona: string): string => persona.split('~')[0]!;

/** Whom a part of the customers is set beside: others with the same scenarios; of a variant the same customers as they are. */
export function beside(r: Reading, { metric, segment }: Pick<GateResult, 'metric' | 'segment'>, claim: string): void {
  r.wantWords(claim);
  if (metric !== 'verified_success') r.wantWords(` (${lower(rowOf(metric).title)})`);
  r.wantWords(': ');
  const judged = judgedIn(r.facts).filter(({ scorable }) => scorable);
  const isVariant = segment.kind === 'variant';
  const isOwn = ({ persona, segment: of }: (typeof judged)[number]) =>
    isVariant
      ? persona.split('~')[1] === segment.id
      : !persona.includes('~') && (segment.kind === 'persona' ? persona : of) === segment.id;
  const keyOf = ({ scenario, persona }: (typeof judged)[number]) =>
    isVariant ? `${scenario}/${baseOf(persona)}` : scenario;
  const isOther = (one: (typeof judged)[number]) => !one.persona.includes('~') && !isOwn(one);
  const shared = both(judged.filter(isOwn).map(keyOf), new Set(judged.filter(isOther).map(keyOf)));
  const within = (holds: (one: (typeof judged)[number]) => boolean) =>
    judged.filter((one) => holds(one) && shared.has(keyOf(one)));
  arm(r, metric, summed(within(isOwn), metric), 'own', rowOf(metric).rollout === 'success' ? ' solved' : '');
  r.wantWords(isVariant ? ', the same customers as they are ' : ', others ');
  arm(r, metric, summed(within(isOther), metric), 'others');
  if (!isVariant) r.wantWords(' in the same scenarios');
}

/** `Contained fell: 62 %, usually 78 %; beyond the limits since 2026-11-18` */
function drift(r: Reading, { metric }: GateResult): void {
  const charts = r.facts.charts?.charts ?? [];
  const chart = charts.find((one) => one.metric === metric);
  const { digits, scale, amount } = unitOf(metric);
  const { value = Number.NaN, centre = null } = chart?.nights.at(-1) ?? {};
  subject(r, rowOf(metric).title);
  const [way, now, usual, since] = r.want(
    ` (rose|fell): #${escaped(amount)}, usually #${escaped(amount)}; beyond the limits since (\\d{4}-\\d\\d-\\d\\d)`,
  ) as [string, string, string, string];
  r.figure(now, value * scale, digits, 'tonight');
  r.figure(usual, (centre ?? value) * scale, digits, 'usually');
  r.must(
    way === 'rose' ? value > (centre ?? value) : value < (centre ?? value),
    `way: says ${way} to ${value} from ${centre}`,
  );
  r.must(chart?.alarm?.since.startsWith(since) === true, 'since');
}

/** `Floor of Refunds: 14 of 45 solved, …` */
function floor(r: Reading, gate: GateResult): void {
  const line = r.facts.judgement.rollout.find(({ intent }) => intent === gate.segment.id);
  if (!line) throw new Unread('an intent');
  subject(r, `Floor of ${intentName(r, line.intent)}: `);
  numbers(r, line);
  const verdict = { above: 'passed', below: 'failed', open: 'not-enough-evidence' } as const;
  told(r, gate, verdict[line.side], 0);
}

const leaks = (r: Reading): void => {
  subject(r, "The bot told customers what is another customer's in ");
  const { leaks: found } = r.facts.candidate.record;
  const first = found?.shown[0];
  const [count, fact, owner] = r.want(String.raw`# conversations?: the (.+?) of ([^\s,]+)`) as [string, string, string];
  r.whole(count, found?.conversations, 'conversations');
  r.must(
    first?.owner.fact.replaceAll('_', ' ') === fact && first.owner.conversation === owner,
    `whose: says ${fact} of ${owner}`,
  );
  r.whole(r.take(', turn #,')?.[0] ?? '0', first?.owner.turn, 'turn of whose it is');
  const [id, turn] = r.want(String.raw` was said in (\S+), turn #`) as [string, string];
  r.must(first?.conversation === id, `where: says ${id}`);
  r.whole(turn, first?.turn, 'turn where it was said');
};

const byOperator: Record<GateResult['operator'], (r: Reading, gate: GateResult) => void> = {
  min: limit,
  max: limit,
  never,
  max_drop: drop,
  max_gap: gap,
  drift,
};

/** @param gates Those of which it may be said. */
export function gate(r: Reading, gates: readonly GateResult[] = r.facts.judgement.gates): GateResult {
  return r.either(gates, (one) => {
    if (one.name === 'no regression' && one.segment.kind === 'scenario' && one.metric === 'verified_success')
      return r.either([change0, cells], (read) => read(r, one));
    if (one.name === 'no regression') return change0(r, one);
    if (one.name === 'no data of another customer') return leaks(r);
    if (one.name.startsWith('floor (')) return floor(r, one);
    return byOperator[one.operator](r, one);
  });
}

/** A regression that no gate names. */
function change0(r: Reading, { metric, segment, verdict }: GateResult): void {
  const found = changeOf(r.facts, metric, segment.kind, segment.id);
  if (!found) throw new Unread('a change');
  change(r, found);
  r.must(found.verdict === 'regressed' && verdict === 'failed', 'a regression that fails');
}
