/** When each fact left the customer's mouth, and whether two spellings mean the same value. */
import type { Conversation, Turn } from '../conversation/conversation.ts';
import type { Brief } from '../plan/brief.ts';
import type { Scalar } from '../scenario/schema/scenario-schema.ts';

/** Fact → the first turn in which the customer gave it, by its own account or in so many words. */
export function disclosures(conversation: Conversation): Map<string, number> {
  const first = new Map<string, number>();
  const open = new Map(Object.entries(conversation.brief.facts).map(([fact, { value }]) => [fact, squash(value)]));
  for (const turn of conversation.turns) {
    for (const act of turn.customer.acts) {
      if ((act.kind === 'informs' || act.kind === 'corrects') && open.delete(act.fact))
        first.set(act.fact, turn.number);
    }
    for (const fact of spoken(turn, open)) {
      open.delete(fact);
      first.set(fact, turn.number);
    }
  }
  return first;
}

/** A fact's name in words: its description where the scenario has one, else the name without underscores. */
export function factTitle(brief: Brief, fact: string): string {
  return Object.hasOwn(brief.facts, fact) && brief.facts[fact]?.description
    ? brief.facts[fact].description
    : fact.replaceAll('_', ' ');
}

/** Same value in any spelling of case, spaces and punctuation; numbers by their amount, so "€ 20.00" is 20. */
export function sameValue(one: Scalar, other: Scalar): boolean {
  if (squash(one) === squash(other)) return true;
  const amount = amountOf(one);
  return amount !== null && amount === amountOf(other);
}

/** Letters and digits only, in lower case: what remains of a value however it is written. */
export function squash(value: Scalar): string {
  const text = String(value);
  return /^[\0-\x7f]*$/.test(text)
    ? text.toLowerCase().replace(/[^a-z0-9]+/g, '')
    : text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '');
}

const shortest = 4;

function spoken(turn: Turn, open: Map<string, string>): string[] {
  if (open.size === 0) return [];
  const text = turn.customer.messages.map((message) => message.text).join(' ');
  const run = squash(text);
  // A short value such as "12" would be found inside any longer number: it must stand as a word of its own.
  let words: Set<string> | null = null;
  const found: string[] = [];
  for (const [fact, value] of open) {
    if (value.length >= shortest) {
      if (run.includes(value)) found.push(fact);
    } else if (value !== '') {
      words ??= new Set(text.split(/\s+/).map(squash));
      if (words.has(value)) found.push(fact);
    }
  }
  return found;
}

function amountOf(value: Scalar): number | null {
  if (typeof value === 'number') return value;
  const text = String(value).trim();
  if (text.length > 30 || !/^[^\p{L}\d]{0,3}\d[\d,]*(?:\.\d+)?\s?[^\p{L}\d]{0,3}$/u.test(text)) return null;
  const digits = text.replace(/[^\d.]/g, '');
  // Without a decimal point or a thousands comma it may be a code: "0012" is not 12.
  return text === digits && !digits.includes('.') && digits.startsWith('0') ? null : Number(digits);
}
