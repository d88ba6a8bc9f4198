/** Conversations without personal data, as a run writes them where its suite says `redact`. */
import type { Conversation, Turn } from '../conversation/conversation.ts';
import { kindNamed } from '../hidden/personal/kinds.ts';
import { personalData, type Known, type PersonalData } from '../hidden/personal/personal-data.ts';
import type { Json } from '../json.ts';
import { linearPattern } from '../linear-pattern.ts';
import type { Brief } from '../plan/brief.ts';
import type { SuiteSpec } from '../scenario/schema/suite-schema.ts';

/** @param seed Of the plan: equal runs have equal pseudonyms. @returns null: everything is kept. */
export function personalDataOf({ redact }: SuiteSpec, seed: string): PersonalData | null {
  if (redact === undefined) return null;
  const patterns = Object.entries(redact.patterns ?? {}).map(([name, source]) => [name, linearPattern(source)]);
  return personalData({ salt: seed, kinds: redact.kinds, patterns: Object.fromEntries(patterns) });
}

export function redactedTurn(personal: PersonalData | null, turn: Turn, brief: Brief): Turn {
  if (personal === null) return turn;
  const clean = personal.json(turn as unknown as Json, factsOf(brief), payloadsIn([turn])) as unknown as Turn;
  return withIds(clean, turn);
}

/** What tells it from others, and when it was, stays. */
export function redactedConversation(personal: PersonalData | null, conversation: Conversation): Conversation {
  return personal === null ? conversation : redactedWith(personal, conversation, null).conversation;
}

/** What was made of a conversation, read together with it: a name told in one is found in both. */
export function redactedWith<T extends object | null>(
  personal: PersonalData,
  conversation: Conversation,
  made: T,
): { conversation: Conversation; made: T } {
  const { id, times, brief } = conversation;
  const { setup, turns, second, lifeline } = conversation;
  const all = [...turns, ...(second?.turns ?? []), ...lifeline.flatMap((probe) => probe.turns)];
  const records = [setup, payloadsIn(all)];
  const both = personal.json({ conversation, made } as unknown as Json, factsOf(brief), records);
  const { conversation: clean, made: cleanMade } = both as unknown as { conversation: Conversation; made: T };
  const { persona, tags, intent } = brief;
  const kept: Conversation = {
    ...clean,
    id,
    times,
    brief: { ...clean.brief, item: brief.item, persona, tags, intent },
    turns: allWithIds(clean.turns, turns),
    second: clean.second && { ...clean.second, turns: allWithIds(clean.second.turns, second!.turns) },
    lifeline: clean.lifeline.map((probe, at) => ({ ...probe, turns: allWithIds(probe.turns, lifeline[at]!.turns) })),
  };
  return { conversation: kept, made: cleanMade };
}

const allWithIds = (clean: Turn[], turns: readonly Turn[]): Turn[] =>
  clean.map((turn, at) => withIds(turn, turns[at]!));

/** Ids of traces are made of digits and letters, and may look like somebody's number. */
function withIds(clean: Turn, { times }: Turn): Turn {
  if (times === undefined) return clean;
  const requests = times.requests.map((sent, at) => ({ ...sent, name: clean.times!.requests[at]!.name }));
  return { ...clean, times: { ...times, requests } };
}

/** Facts whose name or description says what they are, and those within a longer one. */
function factsOf({ facts }: Brief): Known {
  return Object.entries(facts).flatMap(([name, { value, description, otherwise }]) => {
    const kind = kindNamed(name) ?? kindNamed(description.replace(/^(the|my|your) /i, ''));
    return kind === null ? [] : [value, ...otherwise].map((one) => ({ kind, value: String(one) }));
  });
}

const payloadsIn = (turns: readonly Turn[]): Json[] =>
  turns.flatMap(({ bot }) => (bot?.signals ?? []).map(({ payload }) => payload));
