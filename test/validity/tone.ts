/** Sentiment and politeness beside people's judgement. */
import { sentiment } from '../../src/score/tone/sentiment/sentiment.ts';
import { blocks, figure, grid, span } from './markdown.ts';
import { readRows } from './rows.ts';
import type { Table } from './table.ts';
import { measured, readRequests } from './tone/politeness-model.ts';

export const tone: Table = {
  title: 'Tone',
  needs: ['sentiment-vader', 'politeness'],
  measure: (data) =>
    blocks(
      `**Sentiment**: Pearson's r with the mean rating of twenty people (Hutto & Gilbert 2014, MIT), interval by Fisher's z. Nothing was learnt from
these texts; the three rules added to VADER (wishes, questions, repetition) were chosen with the tweets in view.`,
      grid(['texts', 'n', 'r', '95 %'], sentimentRows(data)),
      `A single rater correlates .888 with the mean on tweets. Reviews and editorials are single sentences out of context, where word lists do badly:
a sentence of a film review tells its tone by what it is about. Read sentiment as the tone of words, not of opinions.`,
      `**Politeness**: first against last quartile of five raters' scores (Danescu-Niculescu-Mizil et al. 2013, CC BY 4.0): share on the right side of the
median, five-fold cross-validated, and area under the curve; then the same with a model that never saw the source: what a new field gets.`,
      grid(
        ['source', 'n', 'accuracy', '95 %', 'AUC', 'accuracy, source left out', 'AUC, source left out'],
        politenessRows(data),
      ),
      'People reach about .87 and .81. What is weak is any field far from both.',
      `**Not measured against people**: empathy and the emotion it answers, formality, directness and reading level are documented rules
([metrics.md](metrics.md)), tested on examples only, and so are the points of the effort index: the raters' efficiency is held against the *estimate* of
effort. Sentiment was rated on tweets, reviews and editorials, politeness on requests of editors and programmers, neither on turns of service
bots. What the program reads in a turn beyond the tables above (answers and their values, wrong values, summaries, other languages than
English) is measured on the project's own corpus alone (\`test/reading\`). Tables that say so were labelled by a language model.`,
    ),
};

interface Rated {
  source: string;
  text: string;
  label: { 'mean_-4_4': number };
}

function sentimentRows(data: string): string[][] {
  const rated = readRows<Rated>(data, 'sentiment-vader').map(({ source, text, label }) => ({
    source: source.replace('VADER GT ', ''),
    label: label['mean_-4_4'],
    found: sentiment(text),
  }));
  return [...new Set(rated.map(({ source }) => source))].map((source) => {
    const rows = rated.filter((row) => row.source === source);
    const r = pearson(
      rows.map(({ label }) => label),
      rows.map(({ found }) => found),
    );
    const reach = 1.96 / Math.sqrt(rows.length - 3);
    const [low, high] = [Math.tanh(Math.atanh(r) - reach), Math.tanh(Math.atanh(r) + reach)];
    return [source, rows.length.toLocaleString('en'), figure(r), span({ low, high })];
  });
}

function politenessRows(data: string): string[][] {
  return measured(readRequests(data)).map(({ source, crossValidated, leftOut }) => {
    const { accuracy, area, requests } = crossValidated;
    const reach = 1.96 * Math.sqrt((accuracy * (1 - accuracy)) / requests);
    return [
      source,
      requests.toLocaleString('en'),
      figure(accuracy),
      span({ low: accuracy - reach, high: accuracy + reach }),
      figure(area),
      figure(leftOut.accuracy),
      figure(leftOut.area),
    ];
  });
}

function pearson(one: readonly number[], other: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((total, value) => total + value, 0) / values.length;
  const [x, y] = [mean(one), mean(other)];
  const product = (a: readonly number[], am: number, b: readonly number[], bm: number) =>
    a.reduce((total, value, index) => total + (value - am) * (b[index]! - bm), 0);
  return product(one, x, other, y) / Math.sqrt(product(one, x, one, x) * product(other, y, other, y));
}
