import type { Conversation } from '../../conversation/conversation.ts';
import { languageFor } from '../../language/languages.ts';
import { unstated } from '../../transcript/neutral-brief.ts';
import type { Match, Matcher } from '../../transcript/matters/matcher.ts';
import { type Opening, openingOf } from '../../transcript/matters/opening.ts';
import { type Contact, customerIn } from './came-again.ts';

/** What a conversation is about, as far as its words tell. */
export interface About {
  /** null: it says nothing that tells. */
  opening: Opening | null;
  match: Match | null;
  /** The intent that the file names; null: it names none. */
  stated: string | null;
  /** As the file names it, else as its opening surely goes with one of the suite; null: neither. */
  intent: string | null;
}

/** @param matcher null: there is no suite to hold it against. */
export function aboutOf({ brief, turns }: Conversation, matcher: Matcher | null): About {
  const opening = openingOf(turns, languageFor(brief.persona.locale));
  const match = opening && matcher ? matcher.match(opening.gist) : null;
  const stated = brief.intent === unstated.intent ? null : brief.intent;
  return { opening, match, stated, intent: stated ?? (match?.isSure ? match.intent : null) };
}

/** null: the file does not say whose it is. */
export function contactOf(conversation: Conversation, { opening, intent }: About): Contact | null {
  const customer = customerIn(conversation);
  if (customer === null) return null;
  const started = conversation.times?.startedAt;
  const at = started === undefined ? null : Date.parse(started);
  return { id: conversation.id, customer, at, intent, keys: opening?.gist.keys ?? [] };
}
