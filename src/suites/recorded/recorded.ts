/** Tests and transcripts that a platform keeps as conversations that were held: what was said is to be said again. */
import { basename, resolve } from 'node:path';
import { languageIn } from '../../language/language-in.ts';
import type { BotSpec } from '../../scenario/schema/bot-schema.ts';
import type { FormatName } from '../../transcript/formats/format-names.ts';
import { unstated } from '../../transcript/neutral-brief.ts';
import { readTranscripts } from '../../transcript/read-transcripts.ts';
import type { Tally } from '../../transcript/tally.ts';
import { type Adopted, type Adoption, idOf, leaveOut, type SuiteFile } from '../adopted.ts';
import { saidIn } from '../draft/told-facts.ts';
import { scenarioOfScript } from '../script/scenario-of-script.ts';
import { spokenBy } from '../script/spoken-by.ts';
import { scriptOfConversation } from './script-of-conversation.ts';

export type RecordedFormat = Extract<FormatName, 'dialogflow-cx' | 'botpress' | 'bot-framework' | 'voiceflow' | 'csv'>;

export const isTranscript = (path: string): boolean => /\.(?:jsonl|ndjson|json|csv|tsv|transcript)$/i.test(path);

type Tell = (line: number, what: string, fate: Adoption['fate'], how: string) => void;

export async function readRecorded(format: RecordedFormat, files: readonly SuiteFile[], cwd: string): Promise<Adopted> {
  const adoptions: Adoption[] = [];
  const scenarios: Adopted['project']['scenarios'] = {};
  const intents: Adopted['project']['intents'] = {};
  const words: string[] = [];
  for (const { path } of files) {
    const tell: Tell = (line, what, fate, how) => void adoptions.push({ file: path, line, what, fate, how });
    const conversations = readTranscripts({
      files: [{ path, absolute: resolve(cwd, path) }],
      as: format,
      tally: told(tell),
      onProblem: ({ message, range }) => tell(range?.start.line ?? 1, 'record', 'left-out', message),
    });
    for await (const conversation of conversations) {
      const from = adoptions.length;
      const { brief, turns } = conversation;
      const { script, language } = scriptOfConversation(conversation, tell);
      const scenario = scenarioOfScript(script, language);
      if (scenario === null) {
        leaveOut(adoptions, from);
        continue;
      }
      words.push(...turns.map(saidIn));
      const isNamed = brief.intent !== unstated.intent;
      const name = isNamed ? brief.intent : basename(path).replace(/\.\w+$/, '');
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

/** What a reader of transcripts counts, one by one. What it could not read at all it tells with its place, as a problem. */
const told = (tell: Tell): Tally => ({
  add(fate, what, why = '', count = 1) {
    if (fate === 'carried' || what === 'records' || what === 'files') return;
    for (let at = 0; at < count; at += 1) tell(1, what, fate, why);
  },
  rows: () => [],
});

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
