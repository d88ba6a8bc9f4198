/** What stands in the tables and lists of the page, each row as one sentence. */
import type { Figure, MetricLine } from '../../../src/report/figure.ts';
import type { ReportModel } from '../../../src/report/model.ts';
import { metricOf } from '../../../src/score/metrics.ts';

type Said = [place: string, text: string];

export const inTables = (model: ReportModel): Said[] => [
  ...linesOf(model).map((line): Said => ['line', `${line.title} | ${figures(line)}`]),
  ...model.cuts.flatMap(({ kind, rows }) =>
    rows.map(({ title, line }): Said => ['part', `${kind} ${title} | ${figures(line)}`]),
  ),
  ...(model.tone?.rows ?? []).flatMap(({ line, brand }): Said[] =>
    brand ? [['brand', `${line.title}: ${brand}`]] : [],
  ),
  ...model.gates.map(({ name, verdict, expected, actual }): Said => [
    'gate, figures',
    [name, verdict, expected, actual].join(' | '),
  ]),
  ...situated(model),
  ...model.issues.map(({ intent, title, stateText, explains }): Said => [
    'issue',
    [intent, title, stateText, explains].join(' | '),
  ]),
  ...model.drift.map(({ title, text, chanceText, word, most }): Said => [
    'drift',
    [title, text, chanceText, word, most ?? ''].join(' | '),
  ]),
  ...model.ends.map(({ reason, baseline, candidate, blame }): Said => [
    'end',
    `${reason}: ${baseline === null ? '' : `${baseline} → `}${candidate}, ${blame}`,
  ]),
  ...model.method.rows.map(({ label, baseline, candidate }): Said => [
    'method',
    [label, ...(baseline === null ? [] : [baseline]), candidate].join(' | '),
  ]),
  ...(model.verdict.decisions ?? []).flatMap(({ title, lost }): Said[] =>
    lost ? [['lost', `${title} · ${lost.from} · ${asName(lost.conversation)}`]] : [],
  ),
  ...model.causes.map(({ title, quote }): Said => [
    'cause, quoted',
    `${title} · ${quote.from} · ${asName(quote.conversation)}`,
  ]),
  ...(model.costs?.portfolio ?? []).flatMap(({ notes, emphasis }): Said[] => [
    ...notes.map((text): Said => ['note', text]),
    ...(emphasis ? [['strategy', emphasis] satisfies Said] : []),
  ]),
];

/** Once, wherever it stands; metrics of the project's own are in no table of the program. */
function linesOf({ scores, outcomes, escalation, effort, tone, costs }: ReportModel): MetricLine[] {
  const all = [
    ...scores.flatMap(({ headline, lines }) => [...(headline ? [headline] : []), ...lines]),
    ...outcomes.lines,
    ...(escalation?.lines ?? []),
    ...(effort?.lines ?? []),
    ...(tone?.rows ?? []).map(({ line }) => line),
    ...(costs?.portfolio ?? []).flatMap(({ lines }) => lines),
  ];
  return [...new Map(all.map((line) => [line.metric, line])).values()].filter(
    ({ metric }) => metricOf(metric).group !== 'own',
  );
}

const figureText = ({ text, range, basis }: Figure): string =>
  [text, range, basis].filter((one) => one !== '').join(' ');

function figures({ baseline, candidate, change }: MetricLine): string {
  const sides = [baseline ? figureText(baseline) : 'nothing', figureText(candidate)];
  if (!change) return sides.join(' | ');
  return [...sides, `${change.text} ${change.range}`.trim(), change.word, change.note ?? ''].join(' | ');
}

function situated({ situations }: ReportModel): Said[] {
  if (!situations) return [];
  return situations.groups.flatMap(({ stakes, rows }) =>
    rows.flatMap(({ title, cells }) =>
      cells.flatMap((cell, at): Said[] =>
        cell
          ? [
              [
                'situation',
                [title, stakes, situations.feelings[at]!.title, cell.word, cell.counts, cell.range, cell.why].join(
                  ' | ',
                ),
              ],
            ]
          : [],
      ),
    ),
  );
}

/** An id is no figure: the next of them may say the same. */
export const asName = (id: string): string => id.replaceAll('/', '_');
