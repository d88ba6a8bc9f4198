import type { Json } from '../../../json.ts';
import { own, ownText } from '../../own.ts';
import { listOf, type Said, seatIn } from './desk.ts';

/** A chat of Zendesk Chat, as its API and incremental export give it: who said what in `history`; a message left while nobody was there has none. */
export const isChat = (record: Json): boolean =>
  historyOf(record).some((event) => (ownText(event, 'type') ?? '').startsWith('chat.')) ||
  (ownText(record, 'type') === 'offline_msg' && own(record, 'visitor') !== undefined);

const historyOf = (record: Json): Json[] => listOf(own(record, 'history'));

/** A trigger answers by itself. */
const senders: Record<string, Said['kind']> = { Visitor: 'customer', Agent: 'human agent', Trigger: 'bot' };

export function saidInChat(record: Json): Said[] {
  const visitor = ownText(own(record, 'visitor'), 'name');
  const left = ownText(record, 'message');
  const opening: Said[] =
    left === null ? [] : [{ kind: 'customer', name: visitor, text: left, at: own(record, 'timestamp') }];
  return [...opening, ...historyOf(record).map((event) => saidBy(event, visitor))];
}

function saidBy(event: Json, visitor: string | null): Said {
  const type = ownText(event, 'type') ?? '';
  const name = ownText(event, 'name');
  const at = own(event, 'timestamp');
  const text = ownText(event, 'msg') ?? '';
  if (type !== 'chat.msg') return { kind: 'nobody', name, text, at, what: `events "${type}"` };
  const sender = ownText(event, 'sender_type');
  // Exports of before there was a sender tell the two apart by name alone.
  const kind = sender === null ? (name === visitor ? 'customer' : 'human agent') : seatIn(senders, sender);
  return { kind, name, text, at };
}

/** Chats stand whole in one comment of a ticket, a line each: "(14:02:11) Visitor: Hello". */
const line = /^\((\d{1,2}:\d\d:\d\d(?: [AP]M)?)\) (.*)$/;

/** @param users Of the ticket, who say of a name what it is. @returns Nothing: the comment holds no chat. */
export function saidInComment(text: string, users: readonly Json[]): Said[] {
  const said: Said[] = [];
  for (const one of text.split(/\r?\n/)) {
    const [, , words] = line.exec(one) ?? [];
    const [, name, spoken] = /^([^:*]{1,80}): (.*)$/.exec(words ?? '') ?? [];
    const last = said.at(-1);
    if (name !== undefined) said.push({ kind: kindOf(name, users), name, text: spoken!, at: undefined });
    // A message of several lines has its time before the first.
    else if (words === undefined && last !== undefined && last.kind !== 'nobody')
      last.text = `${last.text}\n${one}`.trim();
    else if (one.trim() !== '')
      said.push({ kind: 'nobody', name: null, text: one, at: undefined, what: 'lines of a chat that nobody says' });
  }
  return said.filter(({ kind }) => kind !== 'nobody').length > 1 ? said : [];
}

function kindOf(name: string, users: readonly Json[]): Said['kind'] {
  const user = users.find((one) => ownText(one, 'name') === name);
  const role = user === undefined ? '' : (ownText(user, 'role') ?? '');
  return role === 'end-user' ? 'customer' : role === 'agent' || role === 'admin' ? 'human agent' : 'unknown';
}
