import { relative } from 'node:path';
import type { ReportCommands } from '../report/source.ts';
import type { StoredRun } from '../run/store.ts';

interface Reported {
  candidate: StoredRun;
  /** null: there was none, or it lies within the candidate's folder. */
  baseline: StoredRun | null;
  /** Where the reports went; null: into the candidate's folder, which then keeps the verdict. */
  out: string | null;
}

/** As they are given in the directory this one was given in. */
export function commandsFor({ candidate, baseline, out }: Reported, cwd: string): ReportCommands {
  const place = (path: string) => quoted(placed(path, cwd));
  const run = place(candidate.folder);
  const compare = baseline === null ? [] : [`mystery-shopper compare ${place(baseline.folder)} ${run}`];
  const again =
    out === null
      ? [...compare, `mystery-shopper report ${run}`]
      : compare.map((command) => `${command} --out ${place(out)}`);
  return { again, note: `mystery-shopper note ${run}` };
}

function placed(path: string, cwd: string): string {
  const below = relative(cwd, path);
  return below === '' ? '.' : below.startsWith('..') ? path : below;
}

/** For a shell: single quotes keep everything but themselves. */
const quoted = (path: string): string => (/^[\w./:\\-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`);
