/** Many conversations as a suite to finish: matters with their volumes, customers with their ways, and why a person was needed. */
import type { Conversation } from '../../conversation/conversation.ts';
import { grouped } from '../../grouped.ts';
import { capital } from '../../wording/words.ts';
import { clustersOf } from '../../transcript/matters/clusters.ts';
import { tellingWords } from '../../transcript/matters/groups.ts';
import { idOf } from '../adopted.ts';
import type { HandoffReason } from './handoffs.ts';
import { looked, type MatterDraft, matterDraft } from './matter.ts';
import { type MinedPersona, personasFrom } from './personas.ts';
import { type Contact, contactOf } from './survey.ts';

export interface Mined {
  /** Conversations read. */
  conversations: number;
  /** Those in which a customer said what it came for; of more than 5,000 so many, spread over all. Shares are of these. */
  contacts: number;
  /** The most frequent first. */
  matters: MinedMatter[];
  /** Contacts that are like no others, or like too few. */
  alone: number;
  personas: MinedPersona[];
}

export interface MinedMatter extends MatterDraft {
  id: string;
  title: string;
  /** In which words customers come with it. */
  examples: string[];
  members: readonly Contact[];
  /** Of all contacts, 0 to 1. */
  share: number;
  /** Why a person was needed, of those of whom it is so. */
  handoffs: Map<HandoffReason, number>;
}

export interface MineOptions {
  /** Fewer conversations are no matter. */
  fewest: number;
}

const shown = 3;
/** Of all contacts: what is rarer is no matter of its own. */
const smallest = 0.01;
/** Held in memory; of more, those that are drafted from are read a second time. */
const keptAtMost = 5000;
/** All pairs of what is put together cost time: of more contacts so many, spread over all. */
const contactsAtMost = 5000;

/** @param read Reads all conversations, as often as it is called. */
export async function mine(read: () => AsyncIterable<Conversation>, { fewest }: MineOptions): Promise<Mined> {
  const all: Contact[] = [];
  const kept = new Map<string, Conversation>();
  let conversations = 0;
  for await (const conversation of read()) {
    conversations++;
    if (kept.size < keptAtMost) kept.set(conversation.id, conversation);
    const contact = contactOf(conversation);
    if (contact !== null) all.push(contact);
  }
  const contacts = spread(all, contactsAtMost);
  const groups = mattersIn(contacts, Math.max(fewest, Math.ceil(smallest * contacts.length)));
  const wanted = new Set(groups.flatMap(({ members }) => members.slice(0, looked).map(({ id }) => id)));
  if (conversations > keptAtMost) {
    kept.clear();
    for await (const conversation of read()) if (wanted.has(conversation.id)) kept.set(conversation.id, conversation);
  }
  const matters = groups.flatMap((group): MinedMatter[] => {
    const { id, title, members } = group;
    const drafted = matterDraft(
      { id, title, volume: Number((members.length / contacts.length).toFixed(3)) },
      members.flatMap((one) => kept.get(one.id) ?? []),
    );
    if (drafted === null) return [];
    const reasons = grouped(
      members.flatMap(({ handoff }) => handoff ?? []),
      (reason) => reason,
    );
    return [
      {
        ...drafted,
        id,
        title,
        members,
        examples: members.slice(0, shown).map(({ said }) => said),
        share: members.length / contacts.length,
        handoffs: new Map([...reasons].map(([reason, all]) => [reason, all.length])),
      },
    ];
  });
  const placed = matters.reduce((sum, { members }) => sum + members.length, 0);
  return {
    conversations,
    contacts: contacts.length,
    matters,
    alone: contacts.length - placed,
    personas: personasFrom(contacts.map(({ traits }) => traits)),
  };
}

interface Matter {
  id: string;
  title: string;
  members: Contact[];
}

const spread = <T>(items: readonly T[], most: number): readonly T[] =>
  items.length <= most
    ? items
    : Array.from({ length: most }, (_, at) => items[Math.floor((at * items.length) / most)]!);

/** What the files name is believed; the rest is put together by what customers say. */
function mattersIn(contacts: readonly Contact[], fewest: number): Matter[] {
  const stated = [...grouped(contacts, ({ stated: name }) => name ?? '')].filter(([name]) => name !== '');
  const unnamed = contacts.filter(({ stated: name }) => name === null);
  const found = clustersOf(unnamed, fewest).clusters.map((own) => {
    const ids = new Set(own.map(({ id }) => id));
    const members = unnamed.filter(({ id }) => ids.has(id));
    const words = tellingWords(
      members,
      contacts.filter(({ id }) => !ids.has(id)),
    );
    return { name: words.join(' '), members };
  });
  const taken = new Set<string>();
  return [
    ...stated.filter(([, own]) => own.length >= fewest).map(([name, members]) => ({ name, members: [...members] })),
    ...found,
  ]
    .toSorted((a, b) => b.members.length - a.members.length)
    .map(({ name, members }) => {
      const id = idOf(name, (one) => taken.has(one));
      taken.add(id);
      return { id, title: name === '' ? 'Unnamed' : capital(name.replaceAll(/[_-]+/g, ' ')), members };
    });
}
