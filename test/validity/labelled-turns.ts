/** What turns ask and say, beside labels given by reading a sample of them. */
import { agreementHead, cells, f1, nothing, sum, tally, type Counts } from './agreement.ts';
import { blocks, figure, grid } from './markdown.ts';
import { asksIn, doneWords, foundIn, readLabels, saysYes } from './sample/found.ts';
import { kappaCells } from './sample/kappa-cells.ts';
import { ifLabelled, labelled, labelsIn } from './sample/labels.ts';
import { drawnAgain, drawnTurns } from './sample/turns.ts';
import type { Table } from './table.ts';

const names: Record<string, string> = { tau: 'τ-bench', 'sgd-acts': 'SGD', star: 'STAR' };
/** Fewer say nothing of how well a label is read. */
const enough = 5;

export const labelledTurns: Table = {
  title: 'Offers, waits, claims and what else a turn wants',
  needs: ['tau', 'sgd-acts', 'star'],
  measure: (data) => ifLabelled(() => measured(data)),
};

function measured(data: string): string {
  const turns = labelled(drawnTurns(data), labelsIn('turns.tsv')).map((turn) => ({ ...turn, found: foundIn(turn) }));
  const again = labelled(drawnAgain(turns), labelsIn('turns-again.tsv'));
  const sets = [...new Set(turns.map(({ set }) => set))];
  const inSet = (set: string) => turns.filter((turn) => turn.set === set);
  const rows = sets.flatMap((set) =>
    readLabels
      .filter((label) => inSet(set).filter(({ labels }) => labels.has(label)).length >= enough)
      .map((label) => {
        const counts = inSet(set).map(({ labels, found }) => countsOf(label, labels, found));
        return [
          names[set]!,
          label,
          ...cells(counts),
          figure(f1(sum(counts.map((one, at) => weighted(one, inSet(set)[at]!))))),
        ];
      }),
  );
  const lists = turns.filter(({ labels }) => labels.has('list-of-details'));
  const replies = turns.filter(({ labels }) => labels.has('reply-yes'));
  return blocks(
    `${turns.length} distinct turns, ${sets.map((set) => `${inSet(set).length} of ${names[set]}`).join(', ')}, were drawn by a seed, rare kinds oftener, and labelled by reading each whole:
by one reader, a language model and no person, before what the program reads in them was looked at. What each label means stands in
[turns.tsv](../test/validity/sample/turns.tsv), which keeps places, hashes and labels and no text; where a hash does not fit, nothing is measured. The program knows
what the customer came for (τ-bench: its instruction; elsewhere what it has said so far), no fact, and for what is done a list of words alike for
all matters of a data set: ${sets.map((set) => `${doneWords[set]!.join(', ')} (${names[set]})`).join('; ')}.`,
    grid(['data', 'label', ...agreementHead, 'F1, weighted'], rows),
    `*Weighted*: as if all distinct turns of the data set had been labelled; a rare kind found among common ones weighs much and makes it swing. Labels
with fewer than ${enough} turns in a data set are left out.`,
    grid(
      ['what must come of it', 'turns', 'so'],
      [
        share(
          'a list of details is asked, and no offer',
          lists,
          (turn) => asksIn(turn) && !(turn.found.has('offers') && !turn.labels.has('offers')),
        ),
        share('a request to reply yes is a confirmation', replies, ({ found }) => found.has('confirms')),
        share('… and a customer that wants it types yes', replies, saysYes),
      ],
    ),
    `**Read twice**: ${again.length} of the turns, drawn anew, were labelled a second time by the same reader, in another order, with the first pass fresh in memory. Cohen's κ,
so, is a ceiling: it says how steadily the labels are given and not whether others would give them.`,
    grid(
      ['label', 'first', 'second', 'agreed', 'κ'],
      kappaCells(
        again.map(({ id, turn, labels }) => [turns.find((one) => one.id === id && one.turn === turn)!.labels, labels]),
        [...readLabels, 'list-of-details'],
      ),
    ),
  );
}

function countsOf(label: string, there: ReadonlySet<string>, found: ReadonlySet<string>): Counts {
  const counts = nothing();
  const only = (labels: ReadonlySet<string>) => new Set(labels.has(label) ? [label] : []);
  tally(counts, only(there), only(found));
  return counts;
}

function weighted(
  { right, wrong, missed }: Counts,
  { inTheData, drawn }: { inTheData: number; drawn: number },
): Counts {
  const weight = inTheData / drawn;
  return { right: right * weight, wrong: wrong * weight, missed: missed * weight };
}

function share<Turn>(what: string, turns: readonly Turn[], holds: (turn: Turn) => boolean): string[] {
  const held = turns.filter(holds).length;
  return [what, String(turns.length), `${held} (${figure(held / turns.length)})`];
}
