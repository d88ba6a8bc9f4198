import { join, resolve } from 'node:path';
import { program } from '../program.ts';
import { type HistoryModel, historyModel } from '../report/history/history-model.ts';
import { choosePage, historyPage } from '../report/history/history-page.ts';
import { plainStyle } from '../report/history/plain-style.ts';
import type { LanguageName } from '../report/translation/languages.ts';
import { languageFor, type LanguageOf } from '../report/translation/page-language.ts';
import { writeWhole } from '../write-whole.ts';
import { readApprovals } from '../trial/approval/log.ts';
import { readHistory } from '../trial/history.ts';
import { reportsFolder } from '../trial/reports-folder.ts';
import { runningIn } from '../trial/running.ts';

const historyPageFile = 'history.html';

/** Seconds between two looks at a run that goes on. */
const refresh = 5;

interface PageOptions {
  languageOf: LanguageOf;
  /** It then asks for itself again while a run goes on, and leads to where runs are set side by side. */
  isServed: boolean;
}

/**
 * The page of all runs in a folder, from its history and its log of approvals; no run is opened for it but those that have not ended.
 * @throws ProblemError when the log of approvals is not as it was written, or the history is of a newer version.
 */
export async function pageOf(folder: string, { languageOf, isServed }: PageOptions): Promise<string> {
  const model = await modelOf(folder);
  const refreshed = { refresh: model.running.length > 0 ? refresh : null };
  return historyPage(model, { ...(await looksOf(model, languageOf)), place: isServed ? refreshed : 'file' });
}

/** The page on which runs are chosen to be set side by side. */
export async function choosePageOf(folder: string, languageOf: LanguageOf): Promise<string> {
  const model = await modelOf(folder);
  return choosePage(model, await looksOf(model, languageOf));
}

const looksOf = async ({ names }: HistoryModel, languageOf: LanguageOf) => ({
  style: await plainStyle(),
  language: await languageOf(names),
});

async function modelOf(folder: string): Promise<HistoryModel> {
  const { nights, damaged } = await readHistory(folder);
  const ended = new Set(nights.flatMap(({ id, told }) => [id, ...(told ? [told.folder] : [])]));
  const running = await runningIn(folder, ended);
  const { name, version } = program;
  return historyModel({
    program: `${name} ${version}`,
    nights,
    damaged,
    running,
    approvals: await readApprovals(folder),
  });
}

export interface HistoryOptions {
  /** Folder of the run folders. */
  reports?: string | undefined;
  /** Of the page; English when absent. */
  language?: LanguageName | undefined;
  cwd?: string;
}

/** Writes history.html beside the run folders. */
export async function history({
  reports = 'reports',
  language = 'en',
  cwd = process.cwd(),
}: HistoryOptions = {}): Promise<{ file: string }> {
  const folder = await reportsFolder(resolve(cwd, reports));
  const file = join(folder, historyPageFile);
  await writeWhole(file, await pageOf(folder, { languageOf: languageFor(language), isServed: false }));
  return { file };
}
