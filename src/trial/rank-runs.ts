/** Stored runs put in order, and the page of it. */
import { basename, dirname } from 'node:path';
import { type Ranking, ranking } from '../compare/ranking.ts';
import { type Problem, ProblemError } from '../problem.ts';
import { plainStyle } from '../report/history/plain-style.ts';
import { type RankingModel, rankingModel } from '../report/ranking/ranking-model.ts';
import { rankingPage } from '../report/ranking/ranking-page.ts';
import type { LanguageName } from '../report/translation/languages.ts';
import { pageLanguage } from '../report/translation/page-language.ts';
import { makeFolder } from '../run/make-folder.ts';
import type { StoredRun } from '../run/store.ts';
import { brokenOf } from '../run/unscorable.ts';
import { writeWhole } from '../write-whole.ts';
import { comparedRun } from './compared-run.ts';
import { openScored } from './open-scored.ts';
import { refuseParts } from './refuse-parts.ts';

export interface RankedRuns {
  ranking: Ranking;
  /** The same in words. */
  model: RankingModel;
  /** In the order that numbers them. */
  runs: { id: string; folder: string; build: string | null }[];
}

/** @throws ProblemError when there are fewer than two, one can not be judged, or they share no cell. */
export async function rankRuns(runs: readonly string[]): Promise<RankedRuns> {
  const folders = [...new Set(runs)];
  if (folders.length < 2) throw new ProblemError([tooFew]);
  const stored: StoredRun[] = [];
  for (const folder of folders) stored.push(await openScored(folder));
  refuseParts(stored);
  refuseBroken(stored);
  const compared = [];
  for (const one of stored) compared.push({ ...(await comparedRun(one)), folder: basename(one.folder) });
  const ranked = ranking(compared);
  if (ranked.cells.length === 0) throw new ProblemError([nothingShared]);
  return {
    ranking: ranked,
    model: rankingModel(ranked, compared),
    runs: stored.map(({ folder, record: { id, manifest } }) => ({ id, folder, build: manifest.bot.build ?? null })),
  };
}

export async function writeRankingPage(file: string, model: RankingModel, language: LanguageName): Promise<void> {
  await makeFolder(dirname(file));
  const said = await pageLanguage(language, new Set(model.names));
  await writeWhole(file, rankingPage(model, { style: await plainStyle(), language: said }));
}

function refuseBroken(stored: readonly StoredRun[]): void {
  const problems = stored
    .filter(({ record }) => brokenOf([record]))
    .map(({ folder }): Problem => ({
      code: 'not-rankable',
      message: `The run in "${folder}" had too many harness or network faults to judge`,
      expected: 'runs that could be judged',
      hint: 'Leave it out, or run it anew.',
    }));
  if (problems.length > 0) throw new ProblemError(problems);
}

const tooFew: Problem = {
  code: 'bad-argument',
  message: 'Side by side take two runs or more',
  expected: 'the folders of two different runs, or more',
};

const nothingShared: Problem = {
  code: 'not-rankable',
  message: 'The runs have no scenario with a persona in common',
  expected: 'runs of one suite',
  hint: 'mystery-shopper compare sets two such runs beside each other by what they have in common.',
};
