/** The agenda as a stack: what is due is pushed, what is overtaken is cleaned up, and a turn is popped off. */
import type { CustomerAct } from './acts.ts';
import type { CustomerTurn, SaidAct } from './customer.ts';
import { mayDisclose } from './disclose.ts';
import type { Mind } from './mind.ts';
import { mentions } from '../language/text/values.ts';
import { messagesFor, sayAct, standsAlone } from './wording/turn.ts';

/** What is due now goes on top of what is left to say. */
export function push(due: readonly CustomerAct[], mind: Mind): void {
  const answered = new Set(due.map((act) => (act.kind === 'informs' ? act.fact : null)));
  const left = mind.agenda.filter(
    (act) => isStillDue(act, mind) && !(act.kind === 'informs' && answered.has(act.fact)),
  );
  mind.agenda = [...left, ...due.toReversed()];
}

/** Clean-up: what has been said, told or overtaken leaves the agenda. */
function isStillDue(act: CustomerAct, mind: Mind): boolean {
  if (act.kind === 'informs') return !mind.disclosed.has(act.fact) && mayDisclose(mind, act.fact);
  if (act.kind === 'asks') return !mind.learned.has(act.about);
  return act.kind === 'asks-human' && mind.humanAsked === 0;
}

/** Pops as many acts as this customer says at once; answers to several questions count as one. */
export function speak(mind: Mind): CustomerTurn {
  const limit = { terse: 1, normal: 2, chatty: 3 }[mind.brief.persona.verbosity];
  const said: SaidAct[] = [];
  let weight = 0;
  while (mind.agenda.length > 0) {
    const next = mind.agenda.at(-1)!;
    const free =
      said.length > 0 &&
      (isAside(said.at(-1)!.act) ||
        next.kind === 'asks-human' ||
        next.kind === 'tells-plight' ||
        (next.kind === 'informs' && mind.asked.has(next.fact)));
    const alone = standsAlone(next, mind);
    if ((!free && weight >= limit) || (alone && said.length > 0)) break;
    mind.agenda.pop();
    // The wording before may have given it away already.
    if (next.kind === 'informs' && !next.again && isKnown(next, mind)) continue;
    said.push(sayAct(next, mind, [...said.map(({ act }) => act), ...mind.agenda.filter(isAnswer(mind))]));
    if (next.kind === 'asks-human') mind.humanAsked += 1;
    if (!free) weight += 1;
    if (alone) break;
  }
  if (said.length === 0) said.push(sayAct({ kind: 'rephrases' }, mind, []));
  mind.heldBack = said.flatMap(({ act }) => (act.kind === 'withholds' ? [act.fact] : [])).at(-1) ?? null;
  mind.turn += 1;
  const { mood, patience, thinking } = mind;
  return {
    messages: messagesFor(said, mind),
    acts: said.map(({ act }) => act),
    mood: { ...mood },
    patience,
    thinking: [...thinking],
    ...(!standsAlone(said[0]!.act, mind) && { plain: said }),
  };
}

/** Given already, by itself or within another: the postcode with the address. A fall-back is news. */
function isKnown(act: Extract<CustomerAct, { kind: 'informs' }>, mind: Mind): boolean {
  if (mind.disclosed.has(act.fact)) return mind.given.get(act.fact) === act.value;
  return (
    !mind.asked.has(act.fact) &&
    [...mind.given.values()].some((value) => value !== act.value && mentions(value, act.value, mind.language))
  );
}

const isAnswer = (mind: Mind) => (act: CustomerAct) => act.kind === 'informs' && mind.asked.has(act.fact);

const isAside = (act: CustomerAct) => act.kind === 'complains' || act.kind === 'insults' || act.kind === 'denies';
