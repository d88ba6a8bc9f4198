/** Tools whose suites are read. Apart from their readers, so that the command line can name them without loading those. */
import type { Adopted, SuiteFile } from './adopted.ts';
import type { ContactFormat } from './recorded/contacts.ts';
import type { Surroundings } from './recorded/heard.ts';
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
  'zendesk',
  'intercom',
  'chatwoot',
  'genesys',
  'amazon-connect',
  'twilio',
  'livechat',
] as const;
export type SuiteFormat = (typeof suiteFormats)[number];

export interface Reader {
  /** Which of the files in a folder are read. */
  reads: (path: string) => boolean;
  /** It opens the files itself, and tells how they were read. */
  opens?: true;
  /** Files that a file of the suite names, relative to its folder; those that are there are read with it. None when absent. */
  names?: (file: SuiteFile) => string[];
  read: (files: readonly SuiteFile[], around: Surroundings) => Adopted | Promise<Adopted>;
}

export const readers: Record<SuiteFormat, () => Promise<Reader>> = {
  botium: async () => {
    const { isOfBotium, readBotium } = await import('./botium/botium.ts');
    return { reads: isOfBotium, read: readBotium };
  },
  promptfoo: async () => {
    const [{ isOfPromptfoo, readPromptfoo }, { namesIn }] = await Promise.all([
      import('./promptfoo/promptfoo.ts'),
      import('./promptfoo/named-files.ts'),
    ]);
    return { reads: isOfPromptfoo, names: namesIn, read: readPromptfoo };
  },
  rasa: async () => {
    const { isOfRasa, readRasa } = await import('./rasa/rasa.ts');
    return { reads: isOfRasa, read: readRasa };
  },
  'dialogflow-cx': () => recorded('dialogflow-cx'),
  botpress: () => recorded('botpress'),
  'bot-framework': () => recorded('bot-framework'),
  voiceflow: () => recorded('voiceflow'),
  csv: () => recorded('csv'),
  zendesk: () => contacts('zendesk'),
  intercom: () => contacts('intercom'),
  chatwoot: () => contacts('chatwoot'),
  genesys: () => contacts('genesys'),
  'amazon-connect': () => contacts('amazon-connect'),
  twilio: () => contacts('twilio'),
  livechat: () => contacts('livechat'),
};

async function recorded(format: RecordedFormat): Promise<Reader> {
  const [{ readRecorded }, { isTranscript }] = await Promise.all([
    import('./recorded/recorded.ts'),
    import('./recorded/heard.ts'),
  ]);
  return { reads: isTranscript, opens: true, read: (files, around) => readRecorded(format, files, around) };
}

async function contacts(format: ContactFormat): Promise<Reader> {
  const [{ readContacts }, { isTranscript }] = await Promise.all([
    import('./recorded/contacts.ts'),
    import('./recorded/heard.ts'),
  ]);
  return { reads: isTranscript, opens: true, read: (files, around) => readContacts(format, files, around) };
}
