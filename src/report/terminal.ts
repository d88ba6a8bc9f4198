/** The report in a terminal: verdict, scores, worst cells, and where the files lie. Plain lines; colours are a parameter. */
import { columns } from './columns.ts';
import type { Colors } from './colors.ts';
import type { Verdict } from '../compare/comparison.ts';
import { verdictSigns } from './figure.ts';
import { gateSigns } from './gates.ts';
import type { MetricLine, ReportModel } from './model.ts';
import { visible } from './visible.ts';
import { lowered } from '../wording/words.ts';

export interface TerminalOptions {
  colors: Colors;
  /** Columns; sentences are wrapped, rows of a table cut. */
  width: number;
  /** Written files, as the user would open them. */
  files: string[];
}

const mostGates = 8;
const mostIntents = 8;
const mostDoubted = 4;
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
  for (const sentence of model.verdict.besides) say(sentence);
  say(model.verdict.setting, colors.dim);
  if (model.production) heading(`Beside the days before: ${model.production.days} known`);
  for (const line of dayLines(model)) say(`  ${line.text}`, line.isWorse ? colors.red : undefined);
  if (model.production?.gaps) heading('What no scenario has');
  for (const text of gapLines(model)) say(`  ${text}`);
  for (const line of rolloutLines(model)) say(line.text, line.paint === null ? colors.dim : paints.rollout[line.paint]);
  const cards = model.scores.flatMap((card) => card.headline ?? []);
  if (cards.length > 0) heading('Scores');
  for (const line of scoreLines(cards)) say(line.text, line.verdict ? paints.verdict[line.verdict] : undefined);
  if (model.own.length > 0) heading('Metrics of your own');
  for (const [at, line] of scoreLines(model.own).entries()) {
    say(line.text, line.verdict ? paints.verdict[line.verdict] : undefined);
    const { judged } = model.own[at]!;
    if (judged !== null) say(`    ${judged}`, colors.dim);
  }
  if (model.outcomes.times.length > 0) heading('Reply times, 95 % intervals');
  for (const text of model.outcomes.times) say(`  ${text}`);
  if (model.load) heading('Under load');
  for (const line of loadLines(model)) say(line);
  if (model.gates.length > 0) heading('Gates');
  for (const gate of model.gates.slice(0, mostGates))
    say(`  ${gateSigns[gate.verdict]} ${gate.text}`, paints.gate[gate.verdict]);
  if (model.gates.length > mostGates) say(`  and ${model.gates.length - mostGates} more`, colors.dim);
  const doubted = (model.suspicions ?? []).filter(({ state }) => state !== 'confirmed');
  if (doubted.length > 0) heading('Looked worse, not confirmed on fresh conversations');
  for (const { text } of doubted.slice(0, mostDoubted)) say(`  ◌ ${text}`, colors.dim);
  if (doubted.length > mostDoubted) say(`  and ${doubted.length - mostDoubted} more`, colors.dim);
  if (model.worst.length > 0) heading('Worst cells');
  for (const cell of model.worst.slice(0, mostCells)) {
    say(
      `  ${cell.baseline === null ? '' : `${cell.baseline} → `}${cell.counts}  ${cell.title}  (${cell.label.toLowerCase()})`,
    );
  }
  const unseen = model.imported ? model.untested.filter(({ notObservable }) => notObservable) : [];
  if (unseen.length > 0) heading('Not observable');
  for (const { what, why } of unseen) say(`  ${what}: ${why}`);
  if (model.imported) heading(`Read from transcripts of ${model.imported.formats}`);
  for (const row of tableOf(model.imported?.rows ?? [])) say(`  ${row}`);
  const doubts = model.trust.filter((row) => row.ok === false);
  if (doubts.length > 0) heading('Doubts');
  for (const doubt of doubts) say(`  ${doubt.label}: ${doubt.value}`, colors.yellow);
  if (files.length > 0) heading('Report');
  for (const file of files) say(`  ${file}`, colors.cyan);
  return lines.flatMap(([text, paint]) => wrapped(text, width).map((line) => (line === '' ? '' : paint(line))));
}

/** Title, value and what is usual in columns. */
function dayLines({ production }: ReportModel): { text: string; isWorse: boolean }[] {
  const lines = production?.lines ?? [];
  const width = (of: (line: (typeof lines)[number]) => string) => Math.max(0, ...lines.map((line) => of(line).length));
  const [title, value] = [width((line) => line.title), width((line) => line.value)];
  return lines.map((line) => {
    const usually = line.usual === '' ? '' : `usually ${line.usual}; `;
    const text = `${line.title.padEnd(title)}  ${line.value.padStart(value)}  ${usually}${line.stateText}`;
    return { text, isWorse: line.state === 'worse' };
  });
}

const mostGaps = 6;

function gapLines({ production }: ReportModel): string[] {
  if (!production?.gaps) return [];
  const { told, rows } = production.gaps;
  const more = rows.length > mostGaps ? [`and ${rows.length - mostGaps} more in the page`] : [];
  return [
    told,
    ...rows.slice(0, mostGaps).map(({ words, seen, advice }) => `${words}, in ${seen}. ${advice}`),
    ...more,
  ];
}

/** Every intent that is not simply rolled out, and the rule. */
function rolloutLines({
  verdict: { decisions, rule },
}: ReportModel): { text: string; paint: 'hold' | 'undecided' | null }[] {
  if (!decisions) return [];
  const lines = decisions
    .filter(({ decision }) => decision !== 'roll-out')
    .map(({ title, word, why, decision }) => ({
      text: `  ${title}: ${word.toLowerCase()}; ${lowered(why)}`,
      paint: decision === 'hold' || decision === 'unfit' ? ('hold' as const) : ('undecided' as const),
    }));
  if (lines.length === 0) return [];
  const shown = lines.slice(0, mostIntents);
  const more = lines.length - shown.length;
  const left = more > 0 ? [{ text: `  and ${more} more`, paint: null }] : [];
  return [
    { text: '', paint: null },
    { text: 'Rollout', paint: null },
    ...shown,
    ...left,
    { text: `  ${rule}`, paint: null },
  ];
}

/** Columns of one width each; why a thing was changed or left out comes last. */
function tableOf(rows: NonNullable<ReportModel['imported']>['rows']): string[] {
  const width = (of: (row: (typeof rows)[number]) => string) => Math.max(0, ...rows.map((row) => of(row).length));
  const [fate, number, what] = [width((row) => row.fate), width((row) => row.count), width((row) => row.what)];
  return rows.map((row) =>
    `${row.fate.padEnd(fate)}  ${row.count.padStart(number)}  ${row.what.padEnd(what)}  ${row.why}`.trimEnd(),
  );
}

/** A row a step: when the last message of a turn came, who got no answer, and the scores. */
function loadLines({ load }: ReportModel): string[] {
  if (!load) return [];
  const heads = ['a second', 'held', 'p50', 'p90', 'p99', 'no answer', ...load.scores.map(({ scorer }) => scorer)];
  const rows = load.rows.map(({ rate, conversations, replies, unanswered, scores }) =>
    [rate, conversations, ...replies, unanswered, ...scores].map((cell) => cell.replace(/ \[.*| *:.*/, '')),
  );
  const table = columns([heads, ...rows]).map((row) => `  ${row}`);
  return [`  ${load.knee}`, ...(load.late === null ? [] : [`  ${load.late}`]), ...table];
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
    rollout: { hold: colors.red, undecided: colors.dim },
    outcome: {
      passed: colors.green,
      failed: colors.red,
      hold: colors.yellow,
      'not-enough-evidence': colors.yellow,
      unscorable: colors.red,
    },
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

/** Under its own indent; a row of columns, known by its double spaces inside, is cut instead. */
function wrapped(text: string, width: number): string[] {
  const clean = visible(text);
  const indent = ' '.repeat(clean.search(/\S|$/));
  if (length(clean) <= width || /\S {2}/.test(clean)) return [fit(clean, width)];
  const lines: string[] = [];
  let line = indent;
  // A unit stays with its number.
  for (const word of clean.trim().split(/ (?!%|ms\b)/)) {
    if (line.trim() !== '' && length(line) + 1 + length(word) > width) {
      lines.push(line);
      line = `${indent}  `;
    }
    line += line.trim() === '' ? word : ` ${word}`;
  }
  return [...lines, line].map((one) => fit(one, width));
}

/** By code points: good for the scripts a report uses, and never half a surrogate. */
function fit(text: string, width: number): string {
  const points = Array.from(text);
  return points.length <= width ? text : `${points.slice(0, Math.max(1, width - 1)).join('')}…`;
}

function length(text: string): number {
  return Array.from(text).length;
}
