/** The report in a terminal: verdict, scores, worst cells, and where the files lie. Plain lines; colours are a parameter. */
import type pc from 'picocolors';
import type { Verdict } from '../compare/comparison.ts';
import { verdictSigns } from './figure.ts';
import { gateSigns } from './gates.ts';
import type { MetricLine, ReportModel } from './model.ts';
import { visible } from './visible.ts';

type Colors = ReturnType<typeof pc.createColors>;

export interface TerminalOptions {
  colors: Colors;
  /** Columns; lines are cut to fit, never wrapped. */
  width: number;
  /** Written files, as the user would open them. */
  files: string[];
}

const mostGates = 8;
const mostCells = 6;

type Paint = (text: string) => string;

export function terminal(model: ReportModel, { colors, width, files }: TerminalOptions): string[] {
  const paints = paintsOf(colors);
  const lines: [text: string, paint: Paint][] = [];
  const say = (text: string, paint: Paint = (plain) => plain) => lines.push([text, paint]);
  const heading = (text: string) => {
    say('');
    say(text, colors.bold);
  };

  say(model.verdict.headline, (text) => colors.bold(paints.outcome[model.verdict.outcome](text)));
  say(model.verdict.setting, colors.dim);
  const cards = model.scores.flatMap((card) => card.headline ?? []);
  if (cards.length > 0) heading('Scores');
  for (const line of scoreLines(cards)) say(line.text, line.verdict ? paints.verdict[line.verdict] : undefined);
  if (model.gates.length > 0) heading('Gates');
  for (const gate of model.gates.slice(0, mostGates))
    say(`  ${gateSigns[gate.verdict]} ${gate.text}`, paints.gate[gate.verdict]);
  if (model.gates.length > mostGates) say(`  and ${model.gates.length - mostGates} more`, colors.dim);
  if (model.worst.length > 0) heading('Worst cells');
  for (const cell of model.worst.slice(0, mostCells)) {
    say(
      `  ${cell.baseline === null ? '' : `${cell.baseline} → `}${cell.counts}  ${cell.title}  (${cell.label.toLowerCase()})`,
    );
  }
  const doubts = model.trust.filter((row) => row.ok === false);
  if (doubts.length > 0) heading('Doubts');
  for (const doubt of doubts) say(`  ${doubt.label}: ${doubt.value}`, colors.yellow);
  if (files.length > 0) heading('Report');
  for (const file of files) say(`  ${file}`, colors.cyan);
  return lines.map(([text, paint]) => (text === '' ? '' : paint(fit(text, width))));
}

interface ScoreLine {
  text: string;
  verdict: Verdict | null;
}

function scoreLines(lines: MetricLine[]): ScoreLine[] {
  const cells = lines.map(({ title, candidate, change }) => [
    title,
    candidate.text,
    candidate.range,
    change ? `${change.text} ${change.range}` : candidate.basis,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]!.length)));
  return lines.map(({ change }, index) => {
    const row = cells[index]!.map((cell, column) => cell.padEnd(widths[column]!));
    const verdict = change ? `${verdictSigns[change.verdict]} ${change.word}` : '';
    return { text: `  ${row.join('  ')}  ${verdict}`.trimEnd(), verdict: change?.verdict ?? null };
  });
}

function paintsOf(colors: Colors) {
  return {
    outcome: { passed: colors.green, failed: colors.red, 'not-enough-evidence': colors.yellow, unscorable: colors.red },
    verdict: {
      regressed: colors.red,
      improved: colors.blue,
      changed: colors.reset,
      held: colors.reset,
      'not-enough-evidence': colors.dim,
      'not-observable': colors.dim,
    },
    gate: {
      passed: colors.green,
      failed: colors.red,
      'not-enough-evidence': colors.dim,
      'not-observable': colors.dim,
    },
  };
}

/** By code points: good for the scripts a report uses, and never half a surrogate. Leading spaces stay. */
function fit(text: string, width: number): string {
  const points = Array.from(visible(text));
  return points.length <= width ? points.join('') : `${points.slice(0, Math.max(1, width - 1)).join('')}…`;
}
