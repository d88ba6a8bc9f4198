/** What docs/demo.md quotes of the demo's report, from the model that the report itself is made of. */
import { arithmetic, costSentences, costTable } from '../../../src/report/cost/sentences.ts';
import type { ReportModel } from '../../../src/report/model.ts';

/** Of whose arithmetic every line is shown. */
const shownIntents = 3;
const shownIssues = 3;

/** Everything below stands in for what stood below it before. */
export const mark = '<!-- From here on written by `npm run demo:page`. -->';

export function withSections(page: string, model: ReportModel): string {
  const at = page.indexOf(mark);
  if (at === -1) throw new Error(`The page holds no line "${mark}".`);
  return `${page.slice(0, at)}${mark}\n\n${[money(model), experience(model)].join('\n\n')}\n`;
}

function money({ costs, labels }: ReportModel): string {
  if (costs === null) throw new Error('The suite names no price.');
  const table = costTable(costs, costs.prices);
  const most = table.rows.filter(({ share }) => share !== null).slice(0, shownIntents);
  const lines = most.flatMap(({ title, candidate }) =>
    arithmetic(candidate, costs.currency).map((line) => `| ${title} | ${line.replace(' = ', ' | ')} |`),
  );
  return [
    '## What its report says of money',
    '`npx mystery-shopper demo` writes this under *What failure costs*. The prices are the shop’s (`costs` in `suite.yaml`), as invented as the shop itself; the counts are measured.',
    `> ${costSentences(costs, table, { candidate: labels.release, baseline: labels.baseline }).join(' ')}`,
    `The ${shownIntents} intents that cost most, line by line:`,
    `| intent | contacts × share × price | ${table.period} |\n| --- | --- | --- |\n${lines.join('\n')}`,
  ].join('\n\n');
}

function experience({ questions, level, situations, issues }: ReportModel): string {
  const asked = questions.map(({ question, answer, evidence }) => `- *${question}* ${answer}. ${evidence.join(' ')}`);
  const began = issues
    .filter(({ explains }) => explains !== '')
    .slice(0, shownIssues)
    .map(({ title, intent, stateText, explains }) => `${intent}, ${title} (${stateText}), ${explains}`);
  return [
    '## What else its report says',
    'The same run, in its sections *What customers lived through*, *Situation map* and *Recurring issues*:',
    [
      ...asked,
      `- Experience level: ${level!.headline}. ${level!.next}`,
      ...adviceOf(situations),
      `- Recurring issues: ${began.join('; ')}.`,
    ].join('\n'),
  ].join('\n\n');
}

/** `- Automate: Loyalty points (calm or in a hurry, 45 of 45), …` */
function adviceOf(situations: ReportModel['situations']): string[] {
  const { feelings, groups } = situations!;
  const cells = groups.flatMap(({ rows }) =>
    rows.flatMap(({ title, cells: own }) =>
      own.flatMap((cell, at) =>
        cell === null
          ? []
          : [{ word: cell.word, text: `${title} (${feelings[at]!.title.toLowerCase()}, ${cell.counts})` }],
      ),
    ),
  );
  return [...new Set(cells.map(({ word }) => word))].map(
    (word) => `- ${word}: ${cells.flatMap((cell) => (cell.word === word ? [cell.text] : [])).join(', ')}.`,
  );
}
