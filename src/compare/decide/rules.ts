import type { Problem } from '../../problem.ts';
import type { CellRuling } from '../cell-changes.ts';
import type { Suspicion } from '../comparison.ts';
import type { Asked } from '../rollout/floors.ts';
import type { TestedCell, TestedMetric } from '../tests.ts';
import { confirm } from './confirm.ts';
import type { Answer } from './interim-analysis.ts';
import { interim } from './interim.ts';
import { once } from './once.ts';
import type { DecidedProject, DecisionOptions, DecisionRule, Held, RuleName, Ruling } from './rule.ts';

/** Every rule, in the order they ask for conversations; what a later one says of a change stands. */
const rows: readonly Row[] = [rowOf(once), rowOf(interim), rowOf(confirm)];

export const decisionMistakes = (options: DecisionOptions, project: DecidedProject): Problem[] =>
  rows.flatMap((row) => row.mistakes(options, project));

/** What is to be held next, and what may be said by now. */
export interface Decision {
  next: Round | null;
  verdict(tested: TestedMetric): Ruling;
  cellVerdict(tested: TestedCell): CellRuling;
  /** null where nothing is held again. */
  suspicions: Suspicion[] | null;
  /** null where gates are judged once. */
  answers: Answer[] | null;
}

export interface Round {
  rule: RuleName;
  pool: 'own' | 'fresh';
  needed: ReadonlyMap<string, number>;
}

/** Everything that the rules in force make of what is held. */
export function decide(held: Omit<Held, 'screens'>, asked: Asked, names: readonly RuleName[]): Decision {
  const inForce = rows.filter(({ name }) => names.includes(name));
  const all = { ...held, screens: inForce.length - 1 };
  const replayed = inForce.map((row) => row.replay(all, asked));
  return {
    next: replayed.map((one) => one.round(all)).find((round) => round !== null) ?? null,
    verdict: (tested) => Object.assign({}, ...replayed.map((one) => one.verdict(tested))) as Ruling,
    cellVerdict: (tested) => Object.assign({}, ...replayed.map((one) => one.cellVerdict(tested))) as CellRuling,
    suspicions: replayed.map((one) => one.suspicions).find((found) => found !== null) ?? null,
    answers: replayed.map((one) => one.answers).find((found) => found !== null) ?? null,
  };
}

/** Which rules a run is under. `once` always is: of what the others say nothing, it speaks. */
export function rulesFor({ looks, isConfirmed }: { looks: boolean; isConfirmed: boolean }): RuleName[] {
  return ['once', ...(looks ? (['interim'] as const) : []), ...(isConfirmed ? (['confirm'] as const) : [])];
}

/** A rule with its state closed in, so that rules of different states stand in one table. */
interface Row {
  name: RuleName;
  mistakes: DecisionRule<unknown>['mistakes'];
  replay(held: Held, asked: Asked): Replayed;
}

interface Replayed {
  round(held: Held): Round | null;
  verdict(tested: TestedMetric): Partial<Ruling>;
  cellVerdict(tested: TestedCell): Partial<CellRuling>;
  suspicions: Suspicion[] | null;
  answers: Answer[] | null;
}

function rowOf<State>(rule: DecisionRule<State>): Row {
  const { name, pool } = rule;
  return {
    name,
    mistakes: rule.mistakes,
    replay(held, asked) {
      const state = rule.replay(held, asked);
      const needed = rule.needed(state);
      return {
        // That nothing is to be held apart is written down too: an empty folder says that nobody was suspect.
        round: ({ fresh }) =>
          needed.size > 0 || (pool === 'fresh' && fresh === null) ? { rule: name, pool, needed } : null,
        verdict: (tested) => rule.verdict(state, tested),
        cellVerdict: (tested) => rule.cellVerdict(state, tested),
        suspicions: rule.suspicions?.(state) ?? null,
        answers: rule.answers?.(state) ?? null,
      };
    },
  };
}
