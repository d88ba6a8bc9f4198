/** Tools whose suites are read. Apart from their readers, so that the command line can name them without loading those. */
import type { Adopted, SuiteFile } from './adopted.ts';
import type { RecordedFormat } from './recorded/recorded.ts';

export const suiteFormats = [
  'botium',
  'promptfoo',
  'rasa',
  'dialogflow-cx',
  'botpress',
  'bot-framework',
  'voiceflow',
  'csv',
] as const;
export type SuiteFormat = (typeof suiteFormats)[number];

interface Reader {
  /** Which of the files in a folder are read. */
  reads: (path: string) => boolean;
  /** @param cwd What paths are relative to. */
  read: (files: readonly SuiteFile[], cwd: string) => Adopted | Promise<Adopted>;
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
  'dialogflow-cx': () => recorded('dialogflow-cx'),
  botpress: () => recorded('botpress'),
  'bot-framework': () => recorded('bot-framework'),
  voiceflow: () => recorded('voiceflow'),
  csv: () => recorded('csv'),
};

async function recorded(format: RecordedFormat): Promise<Reader> {
  const { isTranscript, readRecorded } = await import('./recorded/recorded.ts');
  return { reads: isTranscript, read: (files, cwd) => readRecorded(format, files, cwd) };
}
