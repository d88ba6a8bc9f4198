/** history.jsonl beside the run folders: one line for every finished run, appended and never changed. */
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { shown } from '../hidden/hidden.ts';
import type { Night } from '../compare/series/night.ts';
import { misfitOf, type Shape } from '../run/stored-shape.ts';
import { describeMetrics } from '../score/metrics.ts';
import { upgrade, type Steps } from '../run/upgrade.ts';
import { writing } from '../writing.ts';
import { textAt } from '../run/is-there.ts';

export const historyFile = 'history.jsonl';
const historyFormat = 1;

export interface History {
  /** In the order they ended; of a run that was concluded twice, the last line. */
  nights: Night[];
  /** Lines that could not be read: whoever wrote them was stopped in the middle. */
  damaged: number;
}

type Line = Night & { format: number };

const steps: Steps<Line> = {};

/**
 * @param folder The one that holds the run folders. Without a history there are no nights.
 * @throws ProblemError when a line was written by a newer version.
 */
export async function readHistory(folder: string): Promise<History> {
  const path = join(folder, historyFile);
  const nights = new Map<string, Night>();
  let damaged = 0;
  for (const text of (await textAt(path)).split('\n')) {
    if (text.trim() === '') continue;
    const line = parsed(text);
    if (line === null) damaged++;
    else {
      const { format: _, ...night } = upgrade(path, line.format, historyFormat, steps)(line);
      describeMetrics(night.own ?? [], night.startedAt);
      nights.delete(night.id);
      nights.set(night.id, night);
    }
  }
  return { nights: [...nights.values()], damaged };
}

/** One write, so that runs that end together do not mix; a line cut short before is closed first. */
export async function appendNight(folder: string, night: Night): Promise<void> {
  const path = join(folder, historyFile);
  const line = `${JSON.stringify({ format: historyFormat, ...night } satisfies Line)}\n`;
  await writing(path, async () => {
    const file = await open(path, 'a+');
    try {
      await file.appendFile(shown(`${(await endsCleanly(file)) ? '' : '\n'}${line}`));
    } finally {
      await file.close();
    }
  });
}

async function endsCleanly(file: Awaited<ReturnType<typeof open>>): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return true;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer.toString() === '\n';
}

/** null: not a line of this program, or not all of one. */
function parsed(text: string): Line | null {
  try {
    const line = JSON.parse(text) as Partial<Line> | null;
    return line !== null && typeof line === 'object' && isNight(line) ? (line as Line) : null;
  } catch {
    return null;
  }
}

function isNight({
  format,
  id,
  startedAt,
  suite,
  bot,
  values,
  failures = {},
  own = [],
  aside = [],
  told,
}: Partial<Line>): boolean {
  if (typeof format === 'number' && format > historyFormat) return true;
  const texts = [id, startedAt, suite].every((value) => typeof value === 'string');
  return (
    texts &&
    Array.isArray(aside) &&
    aside.every((cell) => typeof cell === 'string') &&
    Array.isArray(own) &&
    own.every(isRow) &&
    (told === undefined || misfitOf(told, toldShape) === null) &&
    isObject(failures) &&
    isObject(bot) &&
    isObject(values) &&
    Object.values(values!).every(isFigure)
  );
}

const toldShape: Shape = { folder: 'text', verdict: 'text', headline: 'text', names: ['maybe', ['list', 'text']] };

const isFigure = (figure: unknown): boolean =>
  Array.isArray(figure) && figure.length === 2 && figure.every(Number.isFinite);

const isRow = (row: unknown): boolean =>
  isObject(row) && misfitOf(row, { name: 'text', title: 'text', kind: 'text', better: 'text', unit: 'text' }) === null;

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
