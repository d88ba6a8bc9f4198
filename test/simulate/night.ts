/** One simulated night: both bots run the suite, the program's own code compares them, and what it suspects is run again. */
import { comparisonOf } from '../../src/compare/compare.ts';
import type { ComparedRun } from '../../src/compare/compared-run.ts';
import type { Comparison, IntentRollout } from '../../src/compare/comparison.ts';
import { rolloutOf } from '../../src/compare/rollout/rollout.ts';
import { beginRetests, freshRepetitions, judgeFresh, type Retest } from '../../src/compare/decide/retest.ts';
import { testAll } from '../../src/compare/tests.ts';
import { suspectsIn, type Suspect } from '../../src/compare/decide/suspects.ts';
import { random } from '../../src/plan/random.ts';
import type { RunRecord } from '../../src/run/record.ts';
import type { ScoredConversation } from '../../src/score/score.ts';
import { converse, type Change } from './bot.ts';
import type { SuiteCell } from './suite.ts';

export interface NightOptions {
  suite: readonly SuiteCell[];
  change: Change;
  repetitions: number;
  seed: string;
}

export interface Night {
  /** Against the night's own conversations only. */
  stored: Comparison;
  /** What fresh conversations of the suspects confirmed: what the report calls worse. */
  confirmed: Suspect[];
  suspects: number;
  /** By the night's own conversations, with one floor for every intent. */
  rollout: IntentRollout[];
  conversations: number;
  fresh: number;
}

// Only what compare() reads of a record.
const record = { id: 'night', manifest: { bot: { build: null }, scorers: {} } } as RunRecord;

export function simulateNight({ suite, change, repetitions, seed }: NightOptions): Night {
  const arms = { baseline: armOf(suite, {}, seed, 'baseline'), candidate: armOf(suite, change, seed, 'candidate') };
  const first = new Map(suite.map(({ cell }) => [cell, repetitions]));
  const [baseline, candidate]: [ComparedRun, ComparedRun] = [
    { record, scored: arms.baseline(first) },
    { record, scored: arms.candidate(first) },
  ];
  const tests = testAll(baseline, candidate);
  const stored = comparisonOf(tests, baseline, candidate);
  const suspects = suspectsIn(tests);
  let retests: readonly Retest[] = beginRetests(suspects);
  const fresh: Record<'baseline' | 'candidate', ScoredConversation[]> = { baseline: [], candidate: [] };
  for (let needed = freshRepetitions(retests); needed.size > 0; needed = freshRepetitions(retests)) {
    const wanted = new Map([...needed].map(([cell, more]) => [cell, repetitions + more]));
    fresh.baseline.push(...arms.baseline(wanted));
    fresh.candidate.push(...arms.candidate(wanted));
    retests = judgeFresh(retests, fresh);
  }
  return {
    stored,
    confirmed: retests.flatMap(({ suspect, state }) => (state === 'confirmed' ? suspect : [])),
    suspects: suspects.length,
    rollout: rolloutOf({
      solved: solvedIn(candidate.scored),
      intents: Object.fromEntries(suite.map(({ intent }) => [intent, { floor }])),
      gates: [],
      answers: null,
      results: [],
      resultsBefore: [],
      comparison: stored,
      scenarios: new Map(),
      isExcused: () => false,
    }),
    conversations: baseline.scored.length + candidate.scored.length,
    fresh: fresh.baseline.length + fresh.candidate.length,
  };
}

/** What every intent of the simulated suite must reach. */
export const floor = 0.8;

function solvedIn(scored: readonly ScoredConversation[]): Map<string, { verified: number; scorable: number }> {
  const solved = new Map<string, { verified: number; scorable: number }>();
  for (const { intent, verified } of scored) {
    const known = solved.get(intent) ?? { verified: 0, scorable: 0 };
    solved.set(intent, { verified: known.verified + Number(verified), scorable: known.scorable + 1 });
  }
  return solved;
}

/** Runs a bot: the conversations that bring each cell to so many repetitions. */
function armOf(suite: readonly SuiteCell[], change: Change, seed: string, arm: string) {
  const draw = random(seed, arm);
  const done = new Map<string, number>();
  return (wanted: ReadonlyMap<string, number>): ScoredConversation[] =>
    suite.flatMap((cell) => {
      const from = done.get(cell.cell) ?? 0;
      const to = Math.max(from, wanted.get(cell.cell) ?? 0);
      done.set(cell.cell, to);
      return Array.from({ length: to - from }, (_, i) => converse(cell, from + i + 1, change, draw));
    });
}
