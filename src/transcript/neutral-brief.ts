import type { Brief } from '../plan/brief.ts';
import type { Language } from '../language/language.ts';
import { languageOfAFew } from '../language/language-in.ts';
import { averageCustomer, fullPersona } from '../plan/persona.ts';
import type { Transcript } from './transcript.ts';

/** Of conversations whose file does not say which situation they are, who is in them and what it wants. */
export const unstated = { scenario: 'conversations', persona: 'customer', intent: 'not-stated' } as const;

/**
 * The brief of a customer nobody briefed: what the file states of it, and nothing else. Without facts, wants and policy the
 * bot's turns are read for what any turn can be read for: questions, offers, refusals, apologies, promises.
 * @param spoken What most of the file is in, for a conversation too short to tell.
 */
export function neutralBrief(transcript: Transcript, item: Brief['item'], spoken: Language | null): Brief {
  return {
    item,
    intent: transcript.intent === null ? unstated.intent : idOf(transcript.intent),
    tags: transcript.tags.slice(0, mostTags).map((tag) => clean(tag).slice(0, 80)),
    goal: clean(transcript.goal).slice(0, longestGoal),
    persona: fullPersona(item.persona, { title: 'Customer', locale: languageOfAll(transcript, spoken) }),
    opening: [],
    rephrase: [],
    facts: {},
    prefer: [],
    decline: [],
    wants: { learn: {}, done: [], human: false },
    verify: [],
    statements: { required: [], forbidden: [] },
    escalation: { policy: null, trigger: null, within: null, context: [], queue: null, agent: null },
    stakes: 'normal',
    turns: { minimum: null, maximum: Number.MAX_SAFE_INTEGER },
  };
}

/** What an average customer speaks, where it can't be told. */
function languageOfAll(transcript: Transcript, spoken: Language | null): string {
  return (languageOfAFew(wordsIn(transcript)) ?? spoken)?.code ?? averageCustomer.locale;
}

/** All that customer and bot say. */
export const wordsIn = ({ entries }: Transcript): string =>
  entries
    .filter(({ by }) => by === 'customer' || by === 'bot')
    .map(({ text }) => text)
    .join(' ');

const mostTags = 10;
const longestGoal = 2000;
const longestId = 120;

/** A name as part of an id: no slash, which joins a scenario to its persona, and nothing that can't be seen. */
export function idOf(name: string): string {
  return (
    clean(name)
      .replace(/[/\\]+/g, '-')
      .slice(0, longestId) || 'unnamed'
  );
}

/** Without control characters and half characters. */
const clean = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\p{Cf}]+/gu, ' ').trim();
