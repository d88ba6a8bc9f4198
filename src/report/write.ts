/** Writes a run's reports into its folder. Transcripts are read once, as a stream, and never held together. */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Conversation } from '../conversation/conversation.ts';
import type { ScoredConversation } from '../score/score.ts';
import { wayTo } from './attachments.ts';
import { renderers, type ReportFormat } from './index.ts';
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
}

/** @param formats All when absent. A file is replaced only when the whole of the new one is on disk. */
export async function writeReports(folder: string, sources: ReportSources, formats?: ReportFormat[]): Promise<Written> {
  const { candidate, baseline, conversations, comparison, judgement, charts } = sources;
  const shown = new Set(worstFirst(candidate, baseline, mostConversations).map((row) => row.id));
  const from = (run: Run) => wayTo(run.folder, folder);
  const now = await read(candidate, from(candidate), conversations.candidate(), shown);
  const before =
    baseline && conversations.baseline ? await read(baseline, from(baseline), conversations.baseline(), shown) : null;
  const input: ReportInput = {
    candidate: { ...candidate, observed: now.observed },
    baseline: baseline && { ...baseline, observed: before?.observed ?? null },
    comparison,
    judgement,
    charts,
  };
  const report = {
    input,
    model: reportModel(input),
    transcripts: { candidate: now.packed, baseline: before?.packed ?? null },
    template: pageTemplate,
  };
  const files: Written['files'] = [];
  for (const renderer of renderers.filter((one) => formats?.includes(one.name) ?? true)) {
    const path = join(folder, renderer.file);
    await replace(path, await renderer.render(report));
    files.push({ format: renderer.name, path });
  }
  return { model: report.model, files };
}

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

/** Beside this file once built; under dist/ when run from the sources. */
async function pageTemplate(): Promise<string> {
  try {
    return await readFile(new URL('page.html', import.meta.url), 'utf8');
  } catch {
    return readFile(new URL('../../dist/report/page.html', import.meta.url), 'utf8');
  }
}

async function replace(path: string, text: string): Promise<void> {
  const part = `${path}.part`;
  await writeFile(part, text);
  await rename(part, path);
}
