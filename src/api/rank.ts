import { resolve } from 'node:path';
import type { LanguageName } from '../report/translation/languages.ts';
import { type RankedRuns, rankRuns, writeRankingPage } from '../trial/rank-runs.ts';

export interface RankOptions {
  /** Run folders, two or more. */
  runs: readonly string[];
  /** File that the page is written into; none when absent. */
  out?: string | undefined;
  /** Of the page; English when absent. */
  language?: LanguageName | undefined;
  cwd?: string;
}

export interface Ranked extends RankedRuns {
  /** The page; null where none was asked for. */
  page: string | null;
}

/**
 * Puts stored runs in order by each of the four scores, as far as the order is sure, over the cells that all of them hold.
 *
 * @throws ProblemError when there are fewer than two, one can not be judged, or they share no cell.
 */
export async function rank({ runs, out, language = 'en', cwd = process.cwd() }: RankOptions): Promise<Ranked> {
  const ranked = await rankRuns(runs.map((run) => resolve(cwd, run)));
  const page = out === undefined ? null : resolve(cwd, out);
  if (page !== null) await writeRankingPage(page, ranked.model, language);
  return { ...ranked, page };
}
