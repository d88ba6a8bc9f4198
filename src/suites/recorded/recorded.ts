/** Tests and transcripts that a platform keeps as conversations that were held: what was said is to be said again. */
import { basename, resolve } from 'node:path';
import { languageIn } from '../../language/language-in.ts';
import type { BotSpec } from '../../scenario/schema/bot-schema.ts';
import type { FormatName } from '../../transcript/formats/format-names.ts';
import { unstated } from '../../transcript/neutral-brief.ts';
import { readTranscripts } from '../../transcript/read-transcripts.ts';
import { type Adopted, type Adoption, idOf, leaveOut, type SuiteFile } from '../adopted.ts';
import { saidIn } from '../draft/told-facts.ts';
import { scenarioOfScript } from '../script/scenario-of-script.ts';
import { spokenBy } from '../script/spoken-by.ts';
import { heard, type Surroundings, tellOf } from './heard.ts';
import { scriptOfConversation } from './script-of-conversation.ts';

export type RecordedFormat = Extract<FormatName, 'dialogflow-cx' | 'botpress' | 'bot-framework' | 'voiceflow' | 'csv'>;

export async function readRecorded(
  format: RecordedFormat,
  files: readonly SuiteFile[],
  { cwd, roles }: Surroundings,
): Promise<Adopted> {
  const adoptions: Adoption[] = [];
  const scenarios: Adopted['project']['scenarios'] = {};
  const intents: Adopted['project']['intents'] = {};
  const words: string[] = [];
  for (const { path } of files) {
    const tell = tellOf(path, adoptions);
    const conversations = readTranscripts({
      files: [{ path, absolute: resolve(cwd, path) }],
      as: format,
      roles,
      ...heard(tell),
    });
    for await (const conversation of conversations) {
      const from = adoptions.length;
      const { brief, turns } = conversation;
      const { script, language } = scriptOfConversation(conversation, topicOf(path), tell);
      const scenario = scenarioOfScript(script, language);
      if (scenario === null) {
        leaveOut(adoptions, from);
        continue;
      }
      words.push(...turns.map(saidIn));
      const isNamed = brief.intent !== unstated.intent;
      const name = isNamed ? brief.intent : topicOf(path);
      const intent = idOf(name);
      if (!Object.hasOwn(intents, intent))
        intents[intent] = { title: name.replaceAll(/[_-]+/g, ' '), ...(isNamed && { bot_names: [name] }) };
      const key = idOf(script.name, (other) => Object.hasOwn(scenarios, other));
      scenarios[key] = { ...scenario, intent, ...(brief.tags.length > 0 && { tags: brief.tags }) };
    }
  }
  return {
    project: { bot: botOf(format, files), intents, ...spokenBy(languageIn(words.join('\n'))), scenarios },
    adoptions,
  };
}

/** The file, where nothing else says what its conversations are about. */
const topicOf = (path: string): string => basename(path).replace(/\.\w+$/, '');

/** Where the bot is, as far as the files say it. */
function botOf(format: RecordedFormat, files: readonly SuiteFile[]): BotSpec {
  if (format === 'dialogflow-cx') {
    const agent = files.map(({ text }) => agentNamed.exec(text)?.[0]).find((name) => name !== undefined);
    return { protocol: 'dialogflow-cx', agent: agent ?? 'projects/P/locations/L/agents/A' };
  }
  if (format === 'botpress') return { protocol: 'botpress', webhook_id: '{{env.BOTPRESS_WEBHOOK_ID}}' };
  if (format === 'bot-framework')
    return { protocol: 'direct-line', auth: { type: 'bearer', token: '{{env.DIRECT_LINE_SECRET}}' } };
  return { protocol: 'http', url: 'http://localhost:3000/chat' };
}

/** Of a test case the name begins with its agent's. */
const agentNamed = /projects\/[^/"\s]+\/locations\/[^/"\s]+\/agents\/[^/"\s]+/;
