import type { Problem } from '../../problem.ts';
import { isSameSegment } from '../../score/segment.ts';
import type { TestedMetric } from '../tests.ts';
import { alpha, verdictOf } from '../verdict.ts';
import {
  type Answer,
  beginAsking,
  look,
  type Looks,
  type Question,
  repetitionsForNextLook,
} from './interim-analysis.ts';
import { isAnyDecidable, questionsOf } from './questions.ts';
import { replay, shortOf } from './replay.ts';
import type { DecisionOptions, DecisionRule } from './rule.ts';

interface State {
  answers: readonly Answer[];
  looks: Looks;
  /** Cells that lack what the first look sees. */
  short: ReadonlyMap<string, number>;
}

/** Gates are looked at several times; what no gate hangs on any more gets no more repetitions. Each look has its own bound. */
export const interim: DecisionRule<State> = {
  name: 'interim',
  pool: 'own',
  mistakes(options, { hasVersus, ...asked }) {
    if (options.untilDecided === undefined) return [];
    const clashing = clashes.find(({ option }) => options[option] !== undefined);
    if (clashing) return [clash(clashing)];
    return isAnyDecidable(asked, hasVersus) ? [] : [nothingToDecide];
  },
  replay({ candidate, baseline, planned, looks, quarantine, screens }, asked) {
    const at = looks ?? [];
    const short =
      planned && looks ? shortOf(planned.cells, looks[0]!, candidate?.scored ?? []) : new Map<string, number>();
    if (!candidate || !looks) return { answers: [], looks: at, short };
    const arms = { candidate: candidate.scored, baseline: baseline && baseline.scored };
    const answers = replay<readonly Answer[]>(
      {
        begin: beginAsking(questionsOf(asked, arms, quarantine)),
        needed: (open) => repetitionsForNextLook(open, at),
        judge: (open, round) => look(open, at, round, alpha / screens),
      },
      arms,
    );
    return { answers, looks: at, short };
  },
  needed: ({ answers, looks, short }) => (short.size > 0 ? short : repetitionsForNextLook(answers, looks)),
  verdict({ answers }, tested) {
    const answer = answers.find(({ question }) => isAbout(question, tested));
    if (!answer || !('margin' in answer.question)) return {};
    return { ...saidOf(answer, tested), margin: answer.question.margin, adjusted: null };
  },
  cellVerdict: () => ({}),
  answers: ({ answers }) => [...answers],
};

const isAbout = (question: Question, { metric, segment }: TestedMetric): boolean =>
  'margin' in question && question.metric === metric.name && isSameSegment(question.segment, segment);

/** Whether it got worse, the looks have answered; that it got better, they were not asked. */
function saidOf(
  { state }: Answer,
  tested: TestedMetric,
): { verdict: 'regressed' | 'held' | 'not-enough-evidence' } | null {
  const { corrected } = tested;
  const plain = verdictOf(tested, corrected && { ...corrected, worse: 1 });
  if (plain === 'not-observable' || plain === 'improved') return null;
  return { verdict: state === 'regressed' || state === 'held' ? state : 'not-enough-evidence' };
}

interface Clash {
  option: keyof DecisionOptions;
  flag: string;
  why: string;
}

const clashes: readonly Clash[] = [
  { option: 'baseline', flag: '--baseline', why: 'a stored run cannot grow' },
  { option: 'repeat', flag: '--repeat', why: 'it says how many repetitions there are at most' },
];

const clash = ({ flag, why }: Clash): Problem => ({
  code: 'bad-argument',
  message: `--until-decided does not go with ${flag}: ${why}`,
  expected: '--until-decided N, with --versus or with gates on rates',
  hint: `Leave out ${flag}.`,
});

const nothingToDecide: Problem = {
  code: 'bad-argument',
  message: '--until-decided finds no gate that more repetitions could decide',
  expected: 'a gate with max_drop, and --versus; one with min or max of a rate; or the floor of an intent',
  hint: 'Add such a gate, or leave out --until-decided.',
};
