/** What real customers said to a help desk, as drafts: nothing of it is demanded of the bot, and personal data are made up anew. */
import { basename, resolve } from 'node:path';
import type { Conversation } from '../../conversation/conversation.ts';
import { personalData } from '../../hidden/personal/personal-data.ts';
import { languageIn } from '../../language/language-in.ts';
import { literally } from '../../scenario/template/literally.ts';
import { fingerprintOf } from '../../transcript/fingerprint.ts';
import type { FormatName } from '../../transcript/formats/format-names.ts';
import { readTranscripts } from '../../transcript/read-transcripts.ts';
import { type Adopted, type Adoption, idOf, type SuiteFile } from '../adopted.ts';
import { type Draft, draftOf } from '../draft/draft.ts';
import { saidIn } from '../draft/told-facts.ts';
import { spokenBy } from '../script/spoken-by.ts';
import { heard, type Surroundings, type Tell, tellOf } from './heard.ts';
import { nameOf } from './name-of.ts';

export type ContactFormat = Extract<
  FormatName,
  'zendesk' | 'intercom' | 'chatwoot' | 'genesys' | 'amazon-connect' | 'twilio' | 'livechat'
>;

export async function readContacts(
  format: ContactFormat,
  files: readonly SuiteFile[],
  { cwd, roles }: Surroundings,
): Promise<Adopted> {
  const adoptions: Adoption[] = [];
  const found = files.map(({ path }) => ({ path, absolute: resolve(cwd, path) }));
  const personal = personalData({ salt: (await fingerprintOf(found)).sha256 });
  const project: Adopted['project'] = {
    bot: { protocol: 'http', url: 'http://localhost:3000/chat' },
    intents: {},
    scenarios: {},
  };
  const words: string[] = [];
  for (const file of found) {
    const tell = tellOf(file.path, adoptions);
    const topic = basename(file.path).replace(/\.\w+$/, '');
    for await (const one of readTranscripts({ files: [file], as: format, roles, personal, ...heard(tell) })) {
      const draft = draftOf(one);
      tellEach(one, draft, tell);
      if (draft === null) continue;
      words.push(...one.turns.map(saidIn));
      const name = nameOf(one.brief.item, topic);
      const id = idOf(name, (other) => Object.hasOwn(project.scenarios, other));
      Object.assign(project.intents, draft.project.intents);
      for (const scenario of Object.values(draft.project.scenarios))
        project.scenarios[id] = { title: literally(name), ...scenario };
    }
  }
  return { project: { ...project, ...spokenBy(languageIn(words.join('\n'))) }, adoptions };
}

/** What became of each message, and what the conversation does not tell. */
function tellEach({ turns, origin }: Conversation, draft: Draft | null, tellAt: Tell): void {
  const line = origin?.line ?? 1;
  const tell = (what: string, fate: Adoption['fate'], how: string): void => tellAt(line, what, fate, how);
  if (draft === null) return tell('test', 'left-out', 'No customer says anything in it.');
  const first = turns.find((turn) => saidIn(turn) !== '');
  for (const turn of turns) {
    const said = saidIn(turn);
    if (turn === first) tell('customer', 'carried', 'The opening.');
    else if (said !== '') tell('customer', ...(draft.told.some((value) => said.includes(value)) ? fact : nothing));
    for (const { text } of turn.bot?.messages ?? [])
      if (text !== '')
        tell('bot', 'left-out', 'What a bot said once is not demanded of it: write wants and statements.');
    if (turn.bot?.signals.some(({ stage }) => stage === 'signalled' || stage === 'connected') === true)
      tell('handoff', 'left-out', 'Whether a person was due nobody says: write escalation.');
  }
  tell('test', 'changed', 'A draft of a scenario: what the customer is after, and how it shows, is to be written.');
}

const fact: [Adoption['fate'], string] = ['changed', 'A fact, which the customer gives when the bot asks for it.'];
const nothing: [Adoption['fate'], string] = [
  'left-out',
  'It tells nothing of the customer: what it says next follows from what the bot says.',
];
