import { join } from 'node:path';
import { journalFile } from '../run/journal.ts';
import { storedAs } from '../run/packed/stored-as.ts';
import { readRecord } from '../run/store.ts';
import { baselineFolder, freshFolder } from './open-trial.ts';

/** A run and those within its folder: the bot it was compared with, and what was held again. */
export interface RunWithin {
  folder: string;
  arm: 'candidate' | 'candidate-fresh' | 'baseline' | 'baseline-fresh';
}

/** @throws ProblemError when there is no run: before anything is written of it. */
export async function foldersIn(folder: string): Promise<RunWithin[]> {
  await readRecord(folder);
  const others: RunWithin[] = [
    { folder: join(folder, baselineFolder), arm: 'baseline' },
    { folder: join(folder, freshFolder), arm: 'candidate-fresh' },
    { folder: join(folder, baselineFolder, freshFolder), arm: 'baseline-fresh' },
  ];
  const there = await Promise.all(others.map((other) => storedAs(join(other.folder, journalFile))));
  return [{ folder, arm: 'candidate' }, ...others.filter((_, index) => there[index] !== null)];
}
