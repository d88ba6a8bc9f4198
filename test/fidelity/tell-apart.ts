/** How well two corpora are told apart by what was learnt from other conversations than those judged. */
import { predict, ridge, type Example, type Found } from '../validity/estimate/ridge.ts';
import { auc } from './auc.ts';
import type { Corpus, Dialogue } from './dialogue.ts';
import { longEnough } from './dialogue.ts';
import { features } from './features/index.ts';
import { drawn, foldOf, folds, inHashOrder } from './folds.ts';
import { grow, rate } from './forest.ts';

/** Turns of each side, where there are as many. */
const turnsOfASide = 1_500;
/** Conversations of each side, where there are as many. */
const dialoguesOfASide = 500;
/** In examples. */
const penalty = 20;

/** By single turns: a ridge classifier. @return The AUC of each turn's score, given in the fold that did not see its conversation. */
export function byTurns(one: Corpus, other: Corpus, featuresOf: (turn: string) => Found): number {
  const size = Math.min(turnsOfASide, ...[one, other].map(({ dialogues }) => countOf(dialogues)));
  const found = (corpus: Corpus, target: number) =>
    drawn(corpus, size).flatMap((dialogue) =>
      dialogue.turns.map((turn) => ({ fold: foldOf(dialogue), target, found: featuresOf(turn) })),
    );
  const all = [...found(one, 1), ...found(other, 0)];
  const names = [...new Set(all.flatMap((example) => [...example.found.keys()]))];
  return judged<Example & { fold: number }>(all, (known) => {
    const model = ridge(known, { names, penalty, scale: () => 1 });
    return (example) => predict(model, example.found);
  });
}

/** By whole conversations, as long as each other, and all nineteen features: a random forest, as in the study. */
export function byDialogues(one: Corpus, other: Corpus): number {
  const sides = [one, other].map((corpus) => inHashOrder(corpus.name, longEnough(corpus)));
  const size = Math.min(dialoguesOfASide, ...sides.map((side) => side.length));
  const all = sides.flatMap((side, at) =>
    side.slice(0, size).map((dialogue) => ({
      fold: foldOf(dialogue),
      target: 1 - at,
      numbers: features.map((feature) => feature.of(dialogue)),
    })),
  );
  return judged(all, (known) => {
    const forest = grow(known);
    return ({ numbers }) => rate(forest, numbers);
  });
}

function judged<Case extends { fold: number; target: number }>(
  all: readonly Case[],
  learn: (known: readonly Case[]) => (one: Case) => number,
): number {
  const scores: [number[], number[]] = [[], []];
  for (let fold = 0; fold < folds; fold += 1) {
    const score = learn(all.filter((one) => one.fold !== fold));
    for (const one of all) if (one.fold === fold) scores[one.target as 0 | 1].push(score(one));
  }
  return auc(scores[1], scores[0]);
}

const countOf = (dialogues: readonly Dialogue[]) => dialogues.reduce((total, { turns }) => total + turns.length, 0);
