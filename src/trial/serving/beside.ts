/** Runs that a reader of the served pages sets side by side: reports of their own, in a folder that goes with the server. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LanguageName } from '../../report/translation/languages.ts';
import { conclude } from '../conclude.ts';
import { openScored } from '../open-scored.ts';
import { rankRuns, writeRankingPage } from '../rank-runs.ts';

export interface Beside {
  /**
   * Made once for the same runs.
   *
   * @returns Where the page lies, below `folder`.
   * @throws ProblemError when they can't be set beside each other.
   */
  pageFor(runs: readonly string[]): Promise<string>;
  /** Made when it is first asked for. */
  folder(): Promise<string>;
  clear(): Promise<void>;
}

interface BesideOptions {
  /** Of the pages. */
  language: LanguageName;
  /** From where pages say how they are written again. */
  cwd: string;
}

/** @param reports Holds the run folders. */
export function besideIn(reports: string, options: BesideOptions): Beside {
  const made = new Map<string, Promise<string>>();
  let own: Promise<string> | null = null;
  let count = 0;
  const folder = () => (own ??= mkdtemp(join(tmpdir(), 'mystery-shopper-beside-')));
  return {
    pageFor(chosen) {
      const runs = [...new Set(chosen)].toSorted();
      const key = JSON.stringify(runs);
      const known = made.get(key);
      if (known) return known;
      const name = String((count += 1));
      const folders = runs.map((run) => join(reports, run));
      const making = folder().then(async (all) => {
        await writePage(folders, join(all, name), options);
        return `${name}/index.html`;
      });
      made.set(key, making);
      // What could not be made may be asked for again: a run that goes on ends.
      making.catch(() => made.delete(key));
      return making;
    },
    folder,
    async clear() {
      if (own !== null) await rm(await own, { recursive: true, force: true });
    },
  };
}

/** Of two a comparison, the earlier as the baseline; of any other number an order, or why there is none. */
async function writePage(folders: readonly string[], out: string, { language, cwd }: BesideOptions): Promise<void> {
  const [one, other] = folders;
  if (folders.length !== 2) return writeRankingPage(join(out, 'index.html'), (await rankRuns(folders)).model, language);
  const runs = [await openScored(one!), await openScored(other!)];
  const [baseline, candidate] = runs.toSorted((a, b) => (a.record.startedAt < b.record.startedAt ? -1 : 1));
  await conclude({ baseline: baseline!, candidate: candidate!, folder: out, formats: ['html'], language, cwd });
}
