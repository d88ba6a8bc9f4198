/** When each fact left the customer's mouth. */
import type { Conversation, Turn } from '../conversation/conversation.ts';
import { lettersAndDigits } from '../conversation/same-value.ts';
import type { Brief } from '../plan/brief.ts';

/** Fact → the first turn in which the customer gave it, by its own account or in so many words; 0: before the conversation began. */
export function disclosures(conversation: Conversation): Map<string, number> {
  const first = new Map<string, number>();
  const open = new Map(
    Object.entries(conversation.brief.facts).map(([fact, { value }]) => [fact, lettersAndDigits(value)]),
  );
  const told = conversation.brief.earlier?.turns.flatMap(({ customer }) => customer.discloses) ?? [];
  for (const fact of told) if (open.delete(fact)) first.set(fact, 0);
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

const shortest = 4;

function spoken(turn: Turn, open: Map<string, string>): string[] {
  if (open.size === 0) return [];
  const text = turn.customer.messages.map((message) => message.text).join(' ');
  const run = lettersAndDigits(text);
  // A short value such as "12" would be found inside any longer number: it must stand as a word of its own.
  let words: Set<string> | null = null;
  const found: string[] = [];
  for (const [fact, value] of open) {
    if (value.length >= shortest) {
      if (run.includes(value)) found.push(fact);
    } else if (value !== '') {
      words ??= new Set(text.split(/\s+/).map(lettersAndDigits));
      if (words.has(value)) found.push(fact);
    }
  }
  return found;
}
