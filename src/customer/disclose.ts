/** When a customer gives a fact away. */
import type { CustomerAct } from './acts.ts';
import { kindOf } from '../language/text/values.ts';
import { valueOf, type Mind } from './mind.ts';

/** The answer to a bot that asks for a fact. A reluctant customer gives it only when asked a second time. */
export function answerTo(mind: Mind, fact: string): CustomerAct {
  const times = (mind.asked.get(fact) ?? 0) + 1;
  mind.asked.set(fact, times);
  const again = mind.disclosed.has(fact);
  if (!again && times === 1 && mind.brief.facts[fact]!.disclose === 'reluctant') return { kind: 'withholds', fact };
  if (!again && times === 1 && hasToLook(mind, fact)) {
    mind.lookingFor.add(fact);
    return { kind: 'looks-for', fact };
  }
  return { kind: 'informs', fact, value: valueOf(mind, fact), again };
}

/** What nobody who is forgetful knows by heart. */
const hasToLook = (mind: Mind, fact: string): boolean =>
  mind.brief.persona.forgetful && lookedUp.has(kindOf(valueOf(mind, fact), mind.language));

const lookedUp = new Set(['code', 'date', 'amount']);

/** Facts given without being asked, in the order of the scenario; a yes or a no says nothing without its question. */
export function volunteered(mind: Mind): CustomerAct[] {
  return Object.entries(mind.brief.facts)
    .filter(
      ([name, fact]) =>
        fact.disclose === 'upfront' &&
        !mind.disclosed.has(name) &&
        (fact.say.length > 0 || kindOf(fact.value, mind.language) !== 'boolean'),
    )
    .map(([fact]) => ({ kind: 'informs', fact, value: valueOf(mind, fact), again: false }));
}

/** May this fact be said now? Holds for what is left on the agenda, too. */
export function mayDisclose(mind: Mind, fact: string): boolean {
  const { disclose } = mind.brief.facts[fact]!;
  if (mind.disclosed.has(fact) || disclose === 'upfront') return true;
  return (mind.asked.get(fact) ?? 0) >= (disclose === 'reluctant' ? 2 : 1);
}
