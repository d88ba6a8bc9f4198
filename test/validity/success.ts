/** Success and annoyance from the text of a conversation. */
import { random } from '../../src/plan/random.ts';
import { crossValidated, rowOf, ruleOfCalls } from './estimate/family.ts';
import { area } from './estimate/figures.ts';
import { successModel } from './estimate/model.ts';
import { predict, type Found, type Linear } from './estimate/ridge.ts';
import { rule } from './estimate/rule.ts';
import { shippedModel } from './estimate/shipped.ts';
import { star, tau, type Judged } from './estimate/sources.ts';
import { blocks, figure, grid, span } from './markdown.ts';
import type { Table } from './table.ts';

export const success: Table = {
  title: 'Success from the course of a conversation',
  needs: ['star', 'tau'],
  measure(data) {
    const people = star(data);
    const runs = tau(data);
    const annoyed = people.calm.filter(({ label }) => !label).length;
    const solved = runs.filter(({ label }) => label).length;
    const agents = new Set(runs.map(({ stratum }) => stratum)).size;
    return blocks(
      `Area under the ROC curve (AUC). STAR (Mosig, Mehri & Kober 2020, MIT): people with a person who plays the bot; τ-bench (Yao et al. 2024, MIT): runs
of tasks that need a write, the others reward doing nothing; the marks that end a run are taken out. **Within**: only pairs of the same task (STAR) or
the same agent (τ-bench) are compared, since tasks and agents alone tell much. **Left out** is the shipped [model](estimate-model.md) made without this data set:
what a new bot gets. **At home** is a model of the same family taught by it, with words on top, ten-fold cross-validated by task; a
dialogue of several tasks is judged by a model that saw none of them. Intervals come from drawing tasks anew.`,
      grid(
        [
          'what',
          'n',
          'yes',
          'left out',
          '… within',
          '95 %',
          'at home',
          '… within',
          '95 %',
          'prior',
          'number of turns, within',
        ],
        [
          line('STAR, task done', people.success, rule.success, successModel([runs])),
          line('STAR, not annoyed', people.calm, rule.satisfaction, shippedModel('satisfaction')),
          line('τ-bench, task done, from text', runs, rule.success, successModel([people.success])),
          line('τ-bench, task done, with tool calls', runs, new Map([...rule.success, ...ruleOfCalls]), null),
        ],
      ),
      `*Prior*: the share of yes of the task or agent. *Not annoyed* is held against the shipped estimate of satisfaction, which was
taught by no label at all. Tool calls are read by the model at home alone: the shipped one sees words and course.`,
      `Weak: annoyance within a task (${annoyed.toLocaleString('en')} people of ${people.calm.length.toLocaleString('en')} were annoyed, many because their role said so, whatever the bot did) and τ-bench within
an agent. There most of what decides is whether the right values were written, which neither words nor the names of tools show, and
${solved.toLocaleString('en')} successes of ${agents} agents teach little that holds for tasks left out.`,
    );
  },
};

function line(what: string, judged: readonly Judged[], known: Found, leftOut: Linear | null): string[] {
  const labels = judged.map(({ label }) => label);
  const withCalls = leftOut === null;
  const taught = crossValidated(
    judged.map(({ conversation, target }) => rowOf(conversation, target, { withCalls })),
    known,
  );
  const left = leftOut && judged.map(({ found }) => predict(leftOut, found));
  const length = judged.map(({ conversation }) => -conversation.course.length);
  return [
    what,
    judged.length.toLocaleString('en'),
    labels.filter(Boolean).length.toLocaleString('en'),
    ...(left === null ? ['–', '–', '–'] : cells(left, judged)),
    ...cells(taught, judged),
    figure(area(priors(judged), labels)),
    figure(within(length, judged)),
  ];
}

const within = (predictions: readonly number[], judged: readonly Judged[], places = [...judged.keys()]): number =>
  area(
    places.map((at) => predictions[at]!),
    places.map((at) => judged[at]!.label),
    (place) => judged[places[place]!]!.stratum,
  );

function cells(predictions: readonly number[], judged: readonly Judged[]): string[] {
  const labels = judged.map(({ label }) => label);
  return [
    figure(area(predictions, labels)),
    figure(within(predictions, judged)),
    span(drawnAnew(judged, (places) => within(predictions, judged, places))),
  ];
}

const draws = 200;

/** 95 % of a figure over samples of whole groups. */
function drawnAnew(judged: readonly Judged[], of: (places: number[]) => number): { low: number; high: number } {
  const groups = new Map<string, number[]>();
  for (const [at, { groups: own }] of judged.entries()) {
    const group = own.join('+');
    groups.set(group, [...(groups.get(group) ?? []), at]);
  }
  const all = [...groups.values()];
  const stream = random('validity', 'conversations drawn anew');
  const values = Array.from({ length: draws }, () => of(all.flatMap(() => stream.pick(all)))).toSorted((a, b) => a - b);
  return { low: values[Math.floor(draws * 0.025)]!, high: values[Math.ceil(draws * 0.975) - 1]! };
}

/** For each conversation the share of yes in its stratum. */
function priors(judged: readonly Judged[]): number[] {
  const strata = new Map<string, { yes: number; n: number }>();
  for (const { stratum, target } of judged) {
    const counts = strata.get(stratum) ?? { yes: 0, n: 0 };
    strata.set(stratum, { yes: counts.yes + target, n: counts.n + 1 });
  }
  return judged.map(({ stratum }) => strata.get(stratum)!.yes / strata.get(stratum)!.n);
}
