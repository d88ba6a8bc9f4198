/** Real runs, and what their pages are made of: both releases of the demo bot. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demo } from '../../../src/api/demo.ts';
import { report } from '../../../src/api/report.ts';
import type { Conversation } from '../../../src/conversation/conversation.ts';
import type { ReportInput } from '../../../src/report/model.ts';
import { observer } from '../../../src/report/observe.ts';
import { openTrial } from '../../../src/trial/open-trial.ts';
import { reachedSources } from '../../../src/trial/report-again.ts';
import { readVerdict } from '../../../src/trial/verdict-file.ts';

export interface Played {
  input: ReportInput;
  conversations: Conversation[];
}

export const playedRuns = ['a first run', 'a worse release beside it', 'a worse release by itself'] as const;

export async function play(): Promise<Record<(typeof playedRuns)[number], Played>> {
  const out = await mkdtemp(join(tmpdir(), 'mystery-shopper-pages-'));
  try {
    const { stable, candidate } = await demo({ repeat: 1, out, formats: [] });
    const beside = await inputFrom(candidate.folder);
    await report({ run: candidate.folder, baseline: 'none', formats: [] });
    return {
      'a first run': await inputFrom(stable.folder),
      'a worse release beside it': beside,
      'a worse release by itself': await inputFrom(candidate.folder),
    };
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

async function inputFrom(folder: string): Promise<Played> {
  const { candidate } = await openTrial(folder);
  const verdict = await readVerdict(folder, candidate.record);
  if (verdict === null) throw new Error(`No verdict in ${folder}`);
  const { conversations, ...sources } = await reachedSources({ candidate, verdict, cwd: folder });
  const all = await collected(conversations.candidate());
  const before = conversations.baseline ? observed(await collected(conversations.baseline())) : null;
  const baseline = sources.baseline && { ...sources.baseline, observed: before };
  const input = { ...sources, candidate: { ...sources.candidate, observed: observed(all) }, baseline };
  return { input, conversations: all };
}

async function collected(stream: AsyncIterable<Conversation>): Promise<Conversation[]> {
  const all: Conversation[] = [];
  for await (const one of stream) all.push(one);
  return all;
}

function observed(conversations: readonly Conversation[]) {
  const seen = observer();
  for (const one of conversations) seen.add(one);
  return seen.result();
}
