/** A table of metrics, one a row: levels of both releases, change on one shared axis where units agree, verdict in words. */
import type { Labels, MetricLine } from '../model.ts';
import { Mark, Verdict } from './mark.tsx';
import { ChangePlot, LevelPlot, domainOf, type Domain } from './plot.tsx';
import { say } from './say.ts';

interface Row {
  key: string;
  title: string;
  hint: string | null;
  line: MetricLine;
}

interface Props {
  title: string;
  head: string;
  labels: Labels;
  rows: Row[];
}

export function MetricTable({ title, head, labels, rows }: Props) {
  const isCompared = labels.baseline !== null && rows.some((row) => row.line.change);
  const margins = new Set(rows.map((row) => row.line.change?.plot?.marginText));
  const isOneMetric = new Set(rows.map((row) => row.line.metric)).size === 1;
  const domain = domainOf(
    rows.map((row) => row.line.change),
    isOneMetric,
  );
  const axis = !isCompared
    ? say('95 % interval')
    : isOneMetric
      ? margins.size === 1
        ? say('change in points; margin {margin}', { margin: [...margins][0] })
        : say('change in points')
      : say('change, the tint as wide as its own margin');
  return (
    <div class="table-wrap">
      <table class="metrics">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {isCompared && (
              <th scope="col" class="number wide">
                {labels.baseline}
              </th>
            )}
            <th scope="col" class="number now">
              {labels.candidate}
            </th>
            <th scope="col" class="axis-head">
              {axis}
            </th>
            <th scope="col" class="number">
              {isCompared ? say('Change [95 %]') : say('Interval [95 %]')}
            </th>
            {isCompared && <th scope="col">{say('Verdict')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow key={row.key} row={row} isCompared={isCompared} domain={domain} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TableRow({ row, isCompared, domain }: { row: Row; isCompared: boolean; domain: Domain }) {
  const { line } = row;
  const { change, candidate, baseline } = line;
  return (
    <tr>
      <th scope="row">
        {row.title}
        {row.hint && <small>{row.hint}</small>}
      </th>
      {isCompared && (
        <td class="number wide">{baseline ? <Level text={baseline.text} basis={baseline.basis} /> : '–'}</td>
      )}
      <td class="number now">
        <Level text={candidate.text} basis={candidate.basis} />
      </td>
      <td class="plot-cell">
        {isCompared && change ? (
          <ChangePlot change={change} domain={domain} label={row.title} />
        ) : (
          candidate.text.endsWith('%') && <LevelPlot figure={candidate} domain={[0, 100]} label={row.title} />
        )}
      </td>
      <td class="number delta">{isCompared ? change && `${change.text} ${change.range}` : candidate.range}</td>
      {isCompared && <td class="verdict-cell">{change ? <VerdictCell line={line} /> : null}</td>}
    </tr>
  );
}

function VerdictCell({ line }: { line: MetricLine }) {
  if (line.change?.verdict === 'not-observable') {
    return (
      <span class="verdict-word unsure">
        <Mark shape="not-observable" />
        {say('Not observable')}
      </span>
    );
  }
  return line.change && <Verdict change={line.change} />;
}

const meanOf = say('mean of {count}', { count: '' });
const ofAll = say('{some} of {all}', { some: '', all: '' });

/** `39 of 40` alone would hide the rate, the rate alone its denominator. */
function Level({ text, basis }: { text: string; basis: string }) {
  return (
    <>
      {text} {basis && <small>{basis.replace(meanOf, 'n = ').replace(ofAll, '/')}</small>}
    </>
  );
}
