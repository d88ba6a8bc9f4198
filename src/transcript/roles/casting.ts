/** Who is who in one file, decided by all the names that speak in it: "human" is the customer where an "ai" answers, and an agent beside a customer. */
import { plural } from '../../counts.ts';
import type { Speaker } from '../transcript.ts';
import { isAmbiguous, isAside, plainSpeaker, roleName } from './known-roles.ts';

/** Who speaks under a role; null: somebody who takes no part, or nobody can tell. */
export type Cast = (role: string) => Speaker | null;

/** How one name is used in a file. */
export interface RoleUse {
  /** As it stands in the file, where first met. */
  role: string;
  messages: number;
  /** Conversations it speaks in. */
  conversations: number;
}

export interface Casting {
  cast: Cast;
  /** Decisions that hang on more than the name, in a sentence each. */
  notes: string[];
  /** Sides of the conversation that nobody in the file speaks for. */
  missing: ('customer' | 'bot')[];
  /** Names that could not be placed. */
  unplaced: RoleUse[];
}

/** @param given Names and who they are, where the user says so (`--roles`); these are not doubted. */
export function castingOf(uses: readonly RoleUse[], given: ReadonlyMap<string, Speaker>): Casting {
  const speakers = new Map<string, Speaker>();
  const notes: string[] = [];
  const open: RoleUse[] = [];
  for (const use of uses) {
    if (isAside(use.role) && !given.has(roleName(use.role))) continue;
    const name = roleName(use.role);
    const speaker = given.get(name) ?? (isAmbiguous(name) ? null : plainSpeaker(name));
    if (speaker === null) open.push(use);
    else speakers.set(name, speaker);
  }
  const has = (side: Speaker) => [...speakers.values()].includes(side);
  const place = (use: RoleUse, speaker: Speaker, why: string) => {
    speakers.set(roleName(use.role), speaker);
    notes.push(`"${use.role.slice(0, 40)}" is taken for the ${title[speaker]}: ${why}`);
  };

  const human = open.find(({ role }) => roleName(role) === 'human');
  const agent = open.find(({ role }) => roleName(role) === 'agent');
  if (human) {
    if (has('customer')) place(human, 'agent', 'somebody else is the customer');
    else place(human, 'customer', 'nobody else in the file could be');
  }
  if (agent) {
    if (has('bot')) place(agent, 'agent', 'somebody else is the bot');
    else place(agent, 'bot', 'nobody else in the file could be');
  }

  // "Acme Assistant", where nobody else answers; in a shop an assistant may be a person.
  const assistants = open.filter(({ role }) => assistant.test(roleName(role)));
  if (!has('bot') && assistants.length === 1) place(assistants[0]!, 'bot', 'it is called an assistant');

  let unplaced = open.filter(({ role }) => !speakers.has(roleName(role)));
  if (has('bot') && !has('customer') && unplaced.length > 0 && areOneEach(unplaced, uses)) {
    for (const use of unplaced) speakers.set(roleName(use.role), 'customer');
    const who =
      unplaced.length === 1 ? `"${unplaced[0]!.role.slice(0, 40)}" is` : `${plural(unplaced.length, 'name')} are`;
    notes.push(`${who} taken for the customer: nobody else in the file could be`);
    unplaced = [];
  } else if (has('customer') && !has('bot') && unplaced.length === 1) {
    place(unplaced[0]!, 'bot', 'nobody else in the file could be');
    unplaced = [];
  }
  return {
    cast: (role) => speakers.get(roleName(role)) ?? null,
    notes,
    missing: (['customer', 'bot'] as const).filter((side) => !has(side)),
    unplaced,
  };
}

const assistant = /assistant|assistent|asistente/;

const title: Record<Speaker, string> = { customer: 'customer', bot: 'bot', agent: 'human agent', tool: 'tool' };

/** One strange name a conversation: customers who stand in the file by their own names. */
function areOneEach(strangers: readonly RoleUse[], uses: readonly RoleUse[]): boolean {
  const conversations = Math.max(...uses.map((use) => use.conversations));
  return strangers.reduce((sum, use) => sum + use.conversations, 0) <= conversations;
}
