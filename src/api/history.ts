import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { packageFolder } from '../package-folder.ts';
import { program } from '../program.ts';
import { historyModel } from '../report/history/history-model.ts';
import { historyPage } from '../report/history/history-page.ts';
import { writeWhole } from '../run/write-whole.ts';
import { readApprovals } from '../trial/approval/log.ts';
import { readHistory } from '../trial/history.ts';
import { reportsFolder } from '../trial/reports-folder.ts';
import { runningIn } from '../trial/running.ts';

const historyPageFile = 'history.html';

/** Seconds between two looks at a run that goes on. */
const refresh = 5;

/**
 * The page of all runs in a folder, from its history and its log of approvals; no run is opened for it but those that have not ended.
 *
 * @param isLive Whether it may ask for itself again while a run goes on.
 * @throws ProblemError when the log of approvals is not as it was written, or the history is of a newer version.
 */
export async function pageOf(folder: string, isLive: boolean): Promise<string> {
  const { nights, damaged } = await readHistory(folder);
  const ended = new Set(nights.flatMap(({ id, told }) => [id, ...(told ? [told.folder] : [])]));
  const running = await runningIn(folder, ended);
  const { name, version } = program;
  const model = historyModel({
    program: `${name} ${version}`,
    nights,
    damaged,
    running,
    approvals: await readApprovals(folder),
  });
  const style = await readFile(join(packageFolder, 'dist/report/history.css'), 'utf8');
  return historyPage(model, style, isLive && running.length > 0 ? refresh : null);
}

export interface HistoryOptions {
  /** Folder of the run folders. */
  reports?: string | undefined;
  cwd?: string;
}

/** Writes history.html beside the run folders. */
export async function history({ reports = 'reports', cwd = process.cwd() }: HistoryOptions = {}): Promise<{
  file: string;
}> {
  const folder = await reportsFolder(resolve(cwd, reports));
  const file = join(folder, historyPageFile);
  await writeWhole(file, await pageOf(folder, false));
  return { file };
}
