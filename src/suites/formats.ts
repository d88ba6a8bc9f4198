/** Tools whose suites are read. Apart from their readers, so that the command line can name them without loading those. */
import type { Adopted, SuiteFile } from './adopted.ts';

export const suiteFormats = ['botium', 'promptfoo', 'rasa'] as const;
export type SuiteFormat = (typeof suiteFormats)[number];

interface Reader {
  /** Which of the files in a folder are read. */
  reads: (path: string) => boolean;
  read: (files: readonly SuiteFile[]) => Adopted;
}

export const readers: Record<SuiteFormat, () => Promise<Reader>> = {
  botium: async () => {
    const { isOfBotium, readBotium } = await import('./botium/botium.ts');
    return { reads: isOfBotium, read: readBotium };
  },
  promptfoo: async () => {
    const { isOfPromptfoo, readPromptfoo } = await import('./promptfoo/promptfoo.ts');
    return { reads: isOfPromptfoo, read: readPromptfoo };
  },
  rasa: async () => ({ reads: (path) => /\.ya?ml$/i.test(path), read: (await import('./rasa/rasa.ts')).readRasa }),
};
