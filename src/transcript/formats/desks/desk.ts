/** What exports of help desks, chat systems and bot platforms have in common: messages of somebody, by name and by what that somebody is there. */
import type { Json } from '../../../json.ts';
import type { FileKnowledge } from '../../learn-file.ts';
import { isAside, plainSpeaker, roleName } from '../../roles/known-roles.ts';
import type { Tally } from '../../tally.ts';
import type { Entry, ToolCall, Transcript } from '../../transcript.ts';

export interface Said {
  /** What the author is by the system's own word. `nobody`: what no customer sees. */
  kind: 'customer' | 'bot' | 'human agent' | 'unknown' | 'nobody';
  /** As the author is called there; null where it has no name. */
  name: string | null;
  text: string;
  at: Json | undefined;
  /** Set in motion with it; none when absent. */
  calls?: ToolCall[];
  /** What went with it beside words, by name; nothing when absent. */
  beside?: readonly Beside[];
  /** Of what no customer sees, and nothing followed from: what it is. */
  what?: string;
  /** Why it is left out; `no customer sees them` when absent. */
  why?: string;
}

export type Beside = 'attachments' | 'options that were offered';

/** Which of them are there. */
export const besides = (attachments: Json | undefined, options?: Json): Beside[] => [
  ...listOf(attachments).map((): Beside => 'attachments'),
  ...listOf(options)
    .slice(0, 1)
    .map((): Beside => 'options that were offered'),
];

/** What a system calls moving a conversation to a person. */
export const toPerson = (payload: Json = null): ToolCall => ({ name: 'transfer_to_human', arguments: payload });

interface About extends Partial<Omit<Transcript, 'entries' | 'signals'>> {
  id: string | null;
  said: Said[];
}

/** A transcript of them. Whoever sits in an agent's seat is a person, unless the name, or the user, says that it is a bot. */
export function deskTranscript({ said, ...about }: About, file: FileKnowledge, tally: Tally): Transcript {
  const entries = said.flatMap((one) => entryOf(one, file, tally));
  return {
    scenario: null,
    persona: null,
    intent: null,
    goal: '',
    tags: [],
    repetition: null,
    label: null,
    end: null,
    meta: {},
    ...about,
    entries,
    signals: entries.some(({ by, calls }) => by === 'agent' || calls.length > 0),
  };
}

function entryOf(
  { kind, name, text, at, calls = [], beside = [], what, why }: Said,
  file: FileKnowledge,
  tally: Tally,
): Entry[] {
  for (const one of beside) tally.add('left-out', one, 'only words are read');
  if (text === '' && beside.length > 0 && calls.length === 0) return [];
  if (kind === 'nobody' || (kind === 'unknown' && (name === null || isAside(name)))) {
    if (calls.length > 0) return [{ by: 'bot', text: '', at: file.timeOf(at), calls }];
    tally.add('left-out', what ?? 'notes and events', why ?? 'no customer sees them');
    return [];
  }
  if (kind === 'unknown' && name === '') {
    tally.add('left-out', 'turns of nobody', 'who said them is not told');
    return [];
  }
  const isNamed =
    name !== null && (file.isGiven(name) || (kind === 'human agent' && plainSpeaker(roleName(name)) === 'bot'));
  const role = isNamed || kind === 'unknown' ? name! : kind;
  const by = file.cast(role);
  if (by !== null) return [{ by, text, at: file.timeOf(at), calls }];
  tally.add('left-out', `turns of role "${role.slice(0, 40)}"`, 'expected customer, bot, agent or tool');
  return [];
}

/** Which seat a system's word for it is; whatever else somebody wrote there is none. */
export const seatIn = (seats: Readonly<Record<string, Said['kind']>>, word: string): Said['kind'] =>
  Object.hasOwn(seats, word) ? seats[word]! : 'unknown';

export const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);
