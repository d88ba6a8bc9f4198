/** Which facts are asked for: every slot of a dialogue's services counts as a fact, with its name and description alone. */
import { understand } from '../../../src/customer/understand.ts';
import type { Brief } from '../../../src/plan/brief.ts';
import { briefOf, reply } from '../../customer/brief-of.ts';
import { nothing, tally, type Counts } from '../agreement.ts';
import type { SgdDialogue, Slot } from './sgd.ts';

/** Counts a dialogue. */
export function askedFacts(dialogues: readonly SgdDialogue[], slots: readonly Slot[]): Counts[] {
  const briefs = new Map<string, Brief>();
  return dialogues.map(({ turns, label: { services } }) => {
    const key = services.join();
    const brief =
      briefs.get(key) ?? customerOf(services.flatMap((name) => slots.filter(({ service }) => service === name)));
    briefs.set(key, brief);
    const counts = nothing();
    for (const turn of turns.filter(({ role }) => role === 'bot')) {
      const asked = turn.acts.filter(([act]) => act === 'REQUEST').map(([, slot]) => slot);
      tally(counts, new Set(asked), new Set(askedIn(turn.text, brief)));
    }
    return counts;
  });
}

/** By a question, or by choices that answer one. */
const askedIn = (text: string, brief: Brief): string[] =>
  understand(reply(text), brief).flatMap((act) => {
    if (act.kind === 'asks') return [act.fact];
    return act.kind === 'offers' && act.fact !== null ? [act.fact] : [];
  });

/** No turn says this: what a turn repeats is another table's matter. */
const unsaid = 'qx7-nobody-says-this';

const customerOf = (slots: readonly Slot[]): Brief =>
  briefOf({
    goal: '',
    opening: [],
    rephrase: [],
    wants: {},
    facts: Object.fromEntries(
      slots.map(({ name, description, yesNo }) => [name, { description, value: yesNo ? true : unsaid }]),
    ),
  });
