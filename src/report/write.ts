/**
 * Writes a run's reports into its folder. Transcripts are read as a stream, and never held together: once for what they show as a whole,
 * once more for those that the page carries, which what they show decides.
 */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Conversation } from '../conversation/conversation.ts';
import type { Problem } from '../problem.ts';
import { packageFolder } from '../package-folder.ts';
import { makeFolder } from '../run/make-folder.ts';
import { shown } from '../hidden/hidden.ts';
import { wayTo } from './attachments.ts';
import { type Report, renderers } from './renderers.ts';
import { type ReportFormat, reportFormats, usualFormats } from './report-formats.ts';
import { mostConversations, reportModel, type ReportInput, type ReportModel } from './model.ts';
import { observer, type Observed } from './observe.ts';
import { packer, type Packed } from './pack.ts';
import { partsFolder } from './parts/parts-folder.ts';
import { rowParts, writeParts } from './parts/write-parts.ts';
import { rowsOf, worstFirst } from './rows.ts';
import type { ReportedRun } from './source.ts';
import type { LanguageName } from './translation/languages.ts';
import { namesIn } from './translation/names.ts';
import { pageLanguage, type PageLanguage } from './translation/page-language.ts';

interface Run extends Omit<ReportedRun, 'observed'> {
  /** The run's, which holds its attachments. */
  folder: string;
}

export interface ReportSources extends Omit<ReportInput, 'candidate' | 'baseline'> {
  candidate: Run;
  baseline: Run | null;
  /** Of the page; English when absent. */
  language?: LanguageName | undefined;
  /** Each opens a stream of a run's transcripts. */
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

/**
 * A file is replaced only when the whole of the new one is on disk.
 *
 * @param most Conversations that the page itself carries.
 */
export async function writeReports(
  folder: string,
  sources: ReportSources,
  formats: readonly ReportFormat[] = usualFormats,
  most = mostConversations,
): Promise<Written> {
  const { candidate, baseline, conversations, language: name = 'en', ...reached } = sources;
  const from = (run: Run) => wayTo(run.folder, folder);
  const input: ReportInput = {
    candidate: { ...candidate, observed: await observed(from(candidate), conversations.candidate()) },
    baseline: baseline && {
      ...baseline,
      observed: conversations.baseline && (await observed(from(baseline), conversations.baseline())),
    },
    ...reached,
  };
  const language = await pageLanguage(name, namesIn(input));
  const whole = reportModel(input, most);
  const isParted = formats.includes('html') && whole.conversations.rows.length < whole.conversations.total;
  const parts = isParted ? { rows: rowParts(whole.conversations.total) } : null;
  const model = { ...whole, conversations: { ...whole.conversations, parts } };
  const carried = new Set(model.conversations.rows.map(({ id }) => id));
  const packed = (run: Run, stream: AsyncIterable<Conversation>) =>
    pack(run, stream, { from: from(run), carried, language });
  const report = {
    input,
    model,
    language,
    transcripts: {
      candidate: await packed(candidate, conversations.candidate()),
      baseline: baseline && conversations.baseline && (await packed(baseline, conversations.baseline())),
    },
    template: pageTemplate,
  };
  await makeFolder(folder);
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
  if (isParted) await writePartsOf(folder, sources, language);
  else if (formats.includes('html')) await rm(join(folder, partsFolder), { recursive: true, force: true });
  return { model, files, unwritten };
}

/** All conversations, beside a page that carries a sample of them. */
async function writePartsOf(
  folder: string,
  { candidate, baseline, conversations }: ReportSources,
  language: PageLanguage | null,
): Promise<void> {
  const of = ({ scored, folder: own }: Run, stream: () => AsyncIterable<Conversation>) => ({
    scored,
    conversations: stream,
    from: wayTo(own, folder),
  });
  await writeParts(folder, {
    language,
    rows: rowsOf(worstFirst(candidate, baseline), baseline),
    candidate: of(candidate, conversations.candidate),
    baseline: baseline && conversations.baseline && of(baseline, conversations.baseline),
  });
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

async function observed(from: string, conversations: AsyncIterable<Conversation>): Promise<Observed> {
  const observing = observer(from);
  for await (const conversation of conversations) observing.add(conversation);
  return observing.result();
}

async function pack(
  run: Run,
  conversations: AsyncIterable<Conversation>,
  { from, carried, language }: { from: string; carried: ReadonlySet<string>; language: PageLanguage | null },
): Promise<Packed> {
  const scored = new Map(run.scored.filter(({ id }) => carried.has(id)).map((one) => [one.id, one]));
  const packing = packer(from, language);
  for await (const conversation of conversations) {
    const score = scored.get(conversation.id);
    if (score) await packing.add(conversation, score);
  }
  return packing.result();
}

const pageTemplate = (): Promise<string> => readFile(join(packageFolder, 'dist/report/page.html'), 'utf8');
