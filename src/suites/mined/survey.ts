/** What is kept of each conversation while many are read: with what it came, how its customer behaved, and whether a person was there. */
import type { Conversation } from '../../conversation/conversation.ts';
import { languageFor } from '../../language/languages.ts';
import type { Said } from '../../transcript/matters/groups.ts';
import { openingOf } from '../../transcript/matters/opening.ts';
import { unstated } from '../../transcript/neutral-brief.ts';
import { type HandoffReason, handoffReasonOf } from './handoffs.ts';
import { type Traits, traitsOf } from './traits.ts';

export interface Contact extends Said {
  /** As the file names it; null: it names none. */
  stated: string | null;
  traits: Traits;
  handoff: HandoffReason | null;
}

const longestShown = 200;

/** @return null where the customer says nothing that tells. */
export function contactOf(conversation: Conversation): Contact | null {
  const { id, brief, turns } = conversation;
  const opening = openingOf(turns, languageFor(brief.persona.locale));
  if (opening === null) return null;
  return {
    id,
    said: opening.said.slice(0, longestShown),
    gist: opening.gist,
    stated: brief.intent === unstated.intent ? null : brief.intent,
    traits: traitsOf(conversation),
    handoff: handoffReasonOf(conversation),
  };
}
