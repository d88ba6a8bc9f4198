import { cellVerdict } from '../cell-changes.ts';
import { marginOf } from '../margin.ts';
import { type DirectedP, verdictOf } from '../verdict.ts';
import { shortOf } from './replay.ts';
import type { DecisionRule } from './rule.ts';

interface State {
  short: ReadonlyMap<string, number>;
  /** The run's own conversations may not call anything worse: another rule does. */
  isScreened: boolean;
}

/** All repetitions are held, then each test is called once, after Holm's correction over the whole report. */
export const once: DecisionRule<State> = {
  name: 'once',
  pool: 'own',
  mistakes: () => [],
  replay: ({ planned, looks, candidate, screens }) => ({
    // Where gates are looked at on the way, that rule says how many.
    short: planned && !looks ? shortOf(planned.cells, planned.repeat, candidate?.scored ?? []) : new Map(),
    isScreened: screens > 0,
  }),
  needed: ({ short }) => short,
  verdict({ isScreened }, tested) {
    const { metric, segment, corrected } = tested;
    const verdict = verdictOf(tested, corrected && isScreened ? unsureOfWorse(corrected) : corrected);
    const adjusted = corrected && (verdict === 'improved' ? corrected.better : corrected.worse);
    return { verdict, margin: marginOf(metric, segment), adjusted, confirmation: null };
  },
  cellVerdict({ isScreened }, tested) {
    const sure = tested.corrected ?? unsure;
    return { verdict: cellVerdict(tested, isScreened ? unsureOfWorse(sure) : sure), confirmation: null };
  },
};

const unsure: DirectedP = { worse: 1, better: 1 };

const unsureOfWorse = (sure: DirectedP): DirectedP => ({ ...sure, worse: 1 });
