/** Conversations about one matter, as an intent and the draft of a scenario. */
import type { Conversation } from '../../conversation/conversation.ts';
import { languageFor } from '../../language/languages.ts';
import type { ScenarioSpec } from '../../scenario/schema/scenario-schema.ts';
import { type Draft, draftOf } from '../draft/draft.ts';
import { valuesTold } from '../draft/told-values.ts';

const openingsAtMost = 6;
/** So many members are looked at for the one that tells most, and for other openings. */
export const looked = 60;
const longestOpening = 300;

export interface MatterDraft {
  draft: Draft;
  /** The conversation whose facts these are. */
  from: string;
}

/**
 * The scenario of the member that told most; of the others their openings, as far as what they say fits any customer: a value of one customer
 * is no other's.
 *
 * @returns null where no customer says anything.
 */
export function matterDraft(
  { id, title, volume }: { id: string; title: string; volume: number },
  members: readonly Conversation[],
): MatterDraft | null {
  const drafts = members.slice(0, looked).flatMap((conversation) => {
    const draft = draftOf(conversation);
    return draft === null ? [] : [{ conversation, draft, spec: Object.values(draft.project.scenarios)[0]! }];
  });
  // Who talked longer than most talked of something else as well.
  const lengths = drafts.map(({ conversation }) => conversation.turns.length).toSorted((a, b) => a - b);
  const median = lengths[lengths.length >> 1] ?? 0;
  const [base] = drafts
    .filter(({ conversation }) => conversation.turns.length <= median)
    .toSorted((a, b) => b.draft.facts - a.draft.facts);
  if (base === undefined) return null;
  const names = new Set(Object.keys(base.spec.facts ?? {}));
  const openings = [base, ...drafts]
    .filter(({ spec, conversation }) => fitsAny(openingIn(spec), names, conversation))
    .map(({ spec }) => openingIn(spec));
  const scenario: ScenarioSpec = {
    ...base.spec,
    intent: id,
    opening: [...new Set(openings.length > 0 ? openings : [openingIn(base.spec)])].slice(0, openingsAtMost),
  };
  return {
    from: base.conversation.id,
    draft: {
      ...base.draft,
      id,
      open: base.draft.open.filter((one) => !one.startsWith('intent:')),
      project: { intents: { [id]: { title, volume } }, scenarios: { [id]: scenario } },
    },
  };
}

const openingIn = ({ opening }: ScenarioSpec): string => [opening].flat()[0]!;

/** It says no value but by facts that the scenario has. */
function fitsAny(opening: string, names: ReadonlySet<string>, { brief }: Conversation): boolean {
  if (opening.length > longestOpening) return false;
  const used = [...opening.matchAll(/\{\{facts\.([^}]+)\}\}/g)].map(([, name]) => name!);
  const plain = opening.replaceAll(/\{\{[^}]*\}\}/g, ' ');
  return used.every((name) => names.has(name)) && valuesTold(plain, languageFor(brief.persona.locale)).length === 0;
}
