/** Tools whose suites are read. Apart from their readers, so that the command line can name them without loading those. */
import type { Adopted, SuiteFile } from './adopted.ts';

export const suiteFormats = ['rasa'] as const;
export type SuiteFormat = (typeof suiteFormats)[number];

interface Reader {
  /** Which of the files in a folder are read. */
  reads: (path: string) => boolean;
  read: (files: readonly SuiteFile[]) => Adopted;
}

export const readers: Record<SuiteFormat, () => Promise<Reader>> = {
  rasa: async () => ({ reads: (path) => /\.ya?ml$/i.test(path), read: (await import('./rasa/rasa.ts')).readRasa }),
};
