/** Which facts are asked for: every slot of a dialogue's services counts as a fact, with its name and description alone. */
import { factsAsked } from '../../../src/customer/reading/asks.ts';
import { factProfiles } from '../../../src/customer/reading/fact-profile.ts';
import { sentencesOf } from '../../../src/language/text/turn.ts';
import { nothing, tally, type Counts } from '../agreement.ts';
import type { SgdDialogue, Slot } from './sgd.ts';

/** Counts a dialogue. What the customer wants ("rent or buy?") is labelled as a slot `intent` and is no fact of the schema. */
export function askedFacts(dialogues: readonly SgdDialogue[], slots: readonly Slot[]): Counts[] {
  return dialogues.map(({ turns, label }) => {
    const profiles = factProfiles(
      factsOf(label.services.flatMap((name) => slots.filter(({ service }) => service === name))),
    );
    const counts = nothing();
    for (const turn of turns.filter(({ role }) => role === 'bot')) {
      const asked = turn.acts.filter(([act, slot]) => act === 'REQUEST' && slot !== 'intent').map(([, slot]) => slot);
      const found = sentencesOf([turn.text]).flatMap((sentence) => factsAsked(sentence, profiles));
      tally(counts, new Set(asked), new Set(found));
    }
    return counts;
  });
}

const factsOf = (slots: readonly Slot[]) =>
  Object.fromEntries(
    slots.map(({ name, description, yesNo }) => [name, { description, asks: [], ...(yesNo && { value: true }) }]),
  );
