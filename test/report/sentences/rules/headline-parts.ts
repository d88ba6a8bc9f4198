/** What sentences to be read aloud have in common: gates that failed, gates that are open, and how many. */
import type { GateResult, IntentRollout } from '../../../../src/compare/comparison.ts';
import { type Reading } from '../reading.ts';

export const failed = (r: Reading): GateResult[] =>
  r.facts.judgement.gates.filter(({ verdict }) => verdict === 'failed');
export const open = (r: Reading): GateResult[] =>
  r.facts.judgement.gates.filter(({ verdict }) => verdict !== 'failed' && verdict !== 'passed');

/** `two of five gates`, `all five gates`, `both gates`, `the one gate`. */
export function some(r: Reading, count: number, all: number, what: string): void {
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

/** Intents of one decision. */
export const decidedAs = (r: Reading, decision: IntentRollout['decision']): IntentRollout[] =>
  r.facts.judgement.rollout.filter((line) => line.decision === decision);
