/** Writes a run's reports into its folder. Transcripts are read once, as a stream, and never held together. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Conversation } from '../conversation/conversation.ts';
import type { ScoredConversation } from '../score/score.ts';
import type { Problem } from '../problem.ts';
import { packageFolder } from '../package-folder.ts';
import { writing } from '../run/writing.ts';
import { shown } from '../hidden/hidden.ts';
import { wayTo } from './attachments.ts';
import { type Report, renderers } from './renderers.ts';
import { type ReportFormat, reportFormats, usualFormats } from './report-formats.ts';
import { mostConversations, reportModel, type ReportInput, type ReportModel } from './model.ts';
import { observer, type Observed } from './observe.ts';
import { packer, type Packed } from './pack.ts';
import { worstFirst } from './rows.ts';
import type { ReportedRun } from './source.ts';

interface Run extends Omit<ReportedRun, 'observed'> {
  /** The run's, which holds its attachments. */
  folder: string;
}

export interface ReportSources extends Omit<ReportInput, 'candidate' | 'baseline'> {
  candidate: Run;
  baseline: Run | null;
  /** Streams of a run's transcripts, opened once each. */
  conversations: {
    candidate: () => AsyncIterable<Conversation>;
    baseline: (() => AsyncIterable<Conversation>) | null;
  };
}

export interface Written {
  model: ReportModel;
  files: { format: ReportFormat; path: string }[];
  /** Reports that could not be made or written; the others were. */
  unwritten: Problem[];
}

/** A file is replaced only when the whole of the new one is on disk. */
export async function writeReports(
  folder: string,
  sources: ReportSources,
  formats: readonly ReportFormat[] = usualFormats,
): Promise<Written> {
  const { candidate, baseline, conversations, ...reached } = sources;
  const shown = new Set(worstFirst(candidate, baseline, mostConversations).map((row) => row.id));
  const from = (run: Run) => wayTo(run.folder, folder);
  const now = await read(candidate, from(candidate), conversations.candidate(), shown);
  const before =
    baseline && conversations.baseline ? await read(baseline, from(baseline), conversations.baseline(), shown) : null;
  const input: ReportInput = {
    candidate: { ...candidate, observed: now.observed },
    baseline: baseline && { ...baseline, observed: before?.observed ?? null },
    ...reached,
  };
  const report = {
    input,
    model: reportModel(input),
    transcripts: { candidate: now.packed, baseline: before?.packed ?? null },
    template: pageTemplate,
  };
  await writing(folder, () => mkdir(folder, { recursive: true }));
  const files: Written['files'] = [];
  const unwritten: Problem[] = [];
  for (const format of reportFormats.filter((one) => formats.includes(one))) {
    const path = join(folder, renderers[format].file);
    try {
      await writeOne(path, report, format);
      files.push({ format, path });
    } catch (error) {
      unwritten.push(failureOf(format, path, error as Error));
    }
  }
  return { model: report.model, files, unwritten };
}

async function writeOne(path: string, report: Report, format: ReportFormat): Promise<void> {
  const part = `${path}.part`;
  const text = shown(await renderers[format].render(report));
  try {
    await writeFile(part, text);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

const failureOf = (format: ReportFormat, file: string, { message }: Error): Problem => ({
  code: 'report-unwritten',
  message: `The ${format} report was not written: ${message}`,
  file,
  hint: 'The run itself is safe: mend this, and write its reports again with mystery-shopper report.',
});

async function read(
  run: Run,
  from: string,
  conversations: AsyncIterable<Conversation>,
  shown: ReadonlySet<string>,
): Promise<{ packed: Packed; observed: Observed }> {
  const scored = new Map<string, ScoredConversation>(run.scored.map((one) => [one.id, one]));
  const packing = packer(from);
  const observing = observer(from);
  for await (const conversation of conversations) {
    observing.add(conversation);
    const score = scored.get(conversation.id);
    if (score && shown.has(conversation.id)) await packing.add(conversation, score);
  }
  return { packed: await packing.result(), observed: observing.result() };
}

const pageTemplate = (): Promise<string> => readFile(join(packageFolder, 'dist/report/page.html'), 'utf8');
