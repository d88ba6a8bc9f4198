/** docs/fidelity.md. */
import { machine, measuredCode } from '../measured-on.ts';
import { blocks, figure, grid } from '../validity/markdown.ts';
import type { Corpus, Dialogue } from './dialogue.ts';
import { asLongAs, longEnough, turnsOf } from './dialogue.ts';
import { dimensions, mean } from './features/feature.ts';
import { features } from './features/index.ts';
import { overlap, quantile } from './overlap.ts';
import { samenessOf } from './sameness.ts';
import { byDialogues, byTurns } from './tell-apart.ts';
import { bothIn, functionWordsIn } from './turn-features.ts';

export interface Corpora {
  star: Corpus;
  sgd: Corpus;
  model: Corpus;
  ours: Corpus;
}

/** Every corpus in conversations of the lengths that ours have. */
const alike = ({ star, sgd, model, ours }: Corpora): Corpora => ({
  star: asLongAs(ours, star),
  sgd: asLongAs(ours, sgd),
  model: asLongAs(ours, model),
  ours: asLongAs(ours, ours),
});

/** The comparisons, ours first; people with people is the floor that two corpora have between them anyway. */
const pairsOf = ({ star, sgd, model, ours }: Corpora): [string, Corpus, Corpus][] => [
  ['ours and people of STAR', ours, star],
  ['ours and people of SGD', ours, sgd],
  ["τ-bench's model and people of STAR", model, star],
  ["τ-bench's model and people of SGD", model, sgd],
  ['people of STAR and people of SGD', star, sgd],
];

export function pageOf(corpora: Corpora, { command, suite }: { command: string; suite: string }): string {
  const { star, sgd, model, ours } = corpora;
  const all = [ours, star, sgd, model];
  const cut = alike(corpora);
  return `# Fidelity

How near the simulated customer is to people, beside customers that a language model plays.
Written by \`${command}\` on ${machine}, ${measuredCode()}.

${grid(
  ['customers', 'conversations', 'typed turns'],
  all.map(({ name, dialogues }) => [
    name,
    dialogues.length.toLocaleString('en'),
    turnsOf({ name, dialogues }).length.toLocaleString('en'),
  ]),
)}

Ours: ${suite}. People: the customers of STAR and SGD, whose texts are English; SGD's are paraphrased from generated outlines. The data are no
part of the project. Buttons clicked are not counted as turns.

## Told apart

A classifier learns to tell two kinds of customers apart and is judged on conversations it did not learn from (five folds by conversation, for τ-bench
by task). Area under the curve: .5 is a guess, 1 always right. By single turns it is a ridge classifier, over function words alone, then with the form
(length, marks, capitals); by whole conversations a random forest over the nineteen features below. What customers talk about differs from corpus to
corpus, so two groups of people are told apart too: the last row is the floor. The aim: ours and people by function words .80 at most, and no more than .03
above the floor.

${grid(
  ['', 'function words', 'with form', 'all nineteen features'],
  pairsOf(corpora).map(([name, one, other], at) => [
    name,
    figure(byTurns(one, other, functionWordsIn)),
    figure(byTurns(one, other, bothIn)),
    figure(byDialogues(...sidesOf(pairsOf(cut)[at]!))),
  ]),
)}

## Sameness

The aims: 85 % distinct, different words within 10 % of people's, openings within 5 points of theirs.

${sameness(all)}

## Nineteen features

Four dimensions with nineteen features a conversation, after the 2026 studies of simulated users; their exact definitions are not public, ours stand in
\`test/fidelity/features/\`. Each is taken from the customer's turns alone, in conversations of two typed turns or more; those of people and of the model are cut to the lengths that
ours have, as a share of two turns can't be compared with a share of ten. The mean, and in brackets the
tenth and ninetieth percentile.

${grid(
  ['feature', ...all.map(({ name }) => name)],
  features.map(({ name, of }) => [
    name,
    ...[cut.ours, cut.star, cut.sgd, cut.model].map(({ dialogues }) => distribution(dialogues.map(of))),
  ]),
)}

## Overlap

Sørensen–Dice coefficient of the histograms (ten bars, and one for nought): 1 where the two distributions are the same.

${overlaps(pairsOf(cut))}
`;
}

const sidesOf = ([, one, other]: [string, Corpus, Corpus]) => [one, other] as const;

const distribution = (numbers: readonly number[]): string =>
  `${short(mean(numbers))} (${short(quantile(numbers, 0.1))}–${short(quantile(numbers, 0.9))})`;

const short = (value: number): string => (value >= 10 ? value.toFixed(0) : value.toFixed(2).replace(/^0\./, '.'));

function sameness(all: readonly Corpus[]): string {
  const found = all.map((corpus) => samenessOf(turnsOf(corpus)));
  const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
  return grid(
    ['', ...all.map(({ name }) => name)],
    [
      ['distinct of 300 turns, digits masked', ...found.map(({ distinct }) => percent(distinct))],
      ['different words among 2,000', ...found.map(({ typeToken }) => figure(typeToken))],
      ['turns that open with yes, sure, great, ok', ...found.map(({ opensSmall }) => percent(opensSmall))],
    ],
  );
}

function overlaps(pairs: readonly [string, Corpus, Corpus][]): string {
  const values = (dialogues: readonly Dialogue[]) => features.map(({ of }) => dialogues.map(of));
  const columns = pairs.map(([, one, other]) => {
    const [these, those] = [values(longEnough(one)), values(longEnough(other))];
    return features.map((_, at) => overlap(these[at]!, those[at]!));
  });
  const row = (name: string, at: (index: number) => boolean) => [
    name,
    ...columns.map((column) => figure(mean(column.filter((_, index) => at(index))))),
  ];
  return blocks(
    grid(
      ['', ...pairs.map(([name]) => name)],
      [
        ...dimensions.map((dimension) => row(`**${dimension}**`, (index) => features[index]!.dimension === dimension)),
        row('**all**', () => true),
        ...features.map(({ name }, feature) => row(name, (index) => index === feature)),
      ],
    ),
  );
}
