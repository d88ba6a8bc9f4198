/** A file of what people said of judged conversations. */
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Problem } from '../../problem.ts';

export interface Label {
  /** Folder of the run, or its name among the runs beside each other. */
  run: string;
  /** Id of the conversation. */
  conversation: string;
  criterion: string;
  label: 'pass' | 'fail';
}

interface Read {
  /** Each conversation and criterion once; none where anything is wrong. */
  labels: Label[];
  problems: Pick<Problem, 'code' | 'message' | 'expected' | 'hint'>[];
}

const keys = ['run', 'conversation', 'criterion', 'label'] as const;
type Row = Partial<Record<(typeof keys)[number], unknown>> & { line: number };

const expected =
  'rows of run, conversation, criterion and label (pass or fail), as CSV with these names in its first line, or as JSONL';

/** @param path Absolute. @param named As the file says it. @param criteria Names of those there are; null: any. */
export async function readLabels(path: string, named: string, criteria: readonly string[] | null): Promise<Read> {
  let rows: Row[];
  try {
    const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
    rows = text.trimStart().startsWith('{') ? jsonRows(text) : csvRows(text);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is none' : (error as Error).message;
    return wrong([{ code: 'file-unreadable', message: `The labels "${named}" can't be read: ${why}`, expected }]);
  }
  const problems = rows.flatMap((row) => mistakesIn(row, named, criteria));
  const labels = rows.map(labelIn);
  if (problems.length > 0) return wrong(problems.slice(0, mostTold));
  const disputed = disputedIn(labels, rows, named);
  if (disputed.length > 0) return wrong(disputed.slice(0, mostTold));
  return { labels: [...new Map(labels.map((label) => [keyOf(label), label])).values()], problems: [] };
}

const mostTold = 10;

const wrong = (problems: Read['problems']): Read => ({ labels: [], problems });

function jsonRows(text: string): Row[] {
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    try {
      return [{ ...(Object(JSON.parse(line)) as Row), line: at + 1 }];
    } catch {
      throw new Error(`line ${at + 1} is no JSON`);
    }
  });
}

function csvRows(text: string): Row[] {
  const rows = parse(text, {
    columns: (head: string[]) => head.map((name) => name.trim().toLowerCase()),
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
    info: true,
  }) as unknown as { record: Row; info: { lines: number } }[];
  return rows.map(({ record, info }) => ({ ...record, line: info.lines }));
}

function mistakesIn(row: Row, named: string, criteria: readonly string[] | null): Read['problems'] {
  const at = `Line ${row.line} of the labels "${named}"`;
  const missing = keys.filter((key) => typeof row[key] !== 'string' || row[key].trim() === '');
  if (missing.length > 0) return [{ code: 'wrong-value', message: `${at} has no ${missing.join(', ')}`, expected }];
  const { label, criterion } = row;
  if (labelOf(label) === null)
    return [{ code: 'wrong-value', message: `${at} has the label ${JSON.stringify(label)}`, expected: 'pass or fail' }];
  if (criteria === null || criteria.includes(String(criterion))) return [];
  const message = `${at} names the criterion "${String(criterion)}", which there is not`;
  return [{ code: 'unknown-reference', message, expected: `one of: ${criteria.join(', ')}` }];
}

function labelOf(text: unknown): Label['label'] | null {
  const label = String(text).trim().toLowerCase();
  return label === 'pass' || label === 'fail' ? label : null;
}

const labelIn = ({ run, conversation, criterion, label }: Row): Label => ({
  run: String(run).trim(),
  conversation: String(conversation).trim(),
  criterion: String(criterion).trim(),
  label: labelOf(label) ?? 'fail',
});

const keyOf = ({ run, conversation, criterion }: Label): string => JSON.stringify([run, conversation, criterion]);

/** Where two people differ, somebody has to settle it: which of them the judge should agree with is not for a program to say. */
function disputedIn(labels: readonly Label[], rows: readonly Row[], named: string): Read['problems'] {
  const first = new Map<string, Label & { line: number }>();
  return labels.flatMap((label, at) => {
    const { line } = rows[at]!;
    const before = first.get(keyOf(label));
    if (before === undefined) first.set(keyOf(label), { ...label, line });
    if (before === undefined || before.label === label.label) return [];
    const message = `Lines ${before.line} and ${line} of the labels "${named}" say pass and fail of the same conversation`;
    return [{ code: 'wrong-value' as const, message, expected: 'one label of a conversation and criterion' }];
  });
}
