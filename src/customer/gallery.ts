/** What a customer says in the situations that every conversation may bring, with no bot needed. */
import type { Brief } from '../plan/brief.ts';
import type { CustomerAct } from './acts.ts';
import { agendaCustomer } from './agenda.ts';
import { newMind, valueOf, type Mind } from './mind.ts';
import { moodAfter } from './mood.ts';
import { speak } from './speak.ts';

export const situations = [
  'opens',
  'answers',
  'says again',
  'agrees',
  'rephrases',
  'pushes back',
  'complains',
  'asks for a human',
  'closes',
] as const;
export type Situation = (typeof situations)[number];

export interface Saying {
  situation: Situation;
  /** One a message; never empty. */
  messages: string[];
}

/** One saying of each situation this customer may come into; who asks for no human is not shown doing so. */
export function sayingsOf(brief: Brief): Saying[] {
  const mind = newMind(brief);
  const opening = agendaCustomer(brief).open();
  // What was said at first is not said once more.
  mind.turn = 1;
  for (const { text } of [...opening.messages, ...brief.opening]) mind.worded.add(text);
  const later = situations.flatMap((situation): Saying[] => {
    const act = situation === 'opens' ? null : actIn(situation, mind);
    if (act === null) return [];
    mind.agenda = [act];
    return [{ situation, messages: textsOf(speak(mind).messages) }];
  });
  return [{ situation: 'opens', messages: textsOf(opening.messages) }, ...later];
}

const textsOf = (messages: readonly { text: string }[]) => messages.map(({ text }) => text);

/** Something goes wrong before it is said again, pushed back or complained of: the mood is that of the moment. */
function actIn(situation: Exclude<Situation, 'opens'>, mind: Mind): CustomerAct | null {
  const { brief } = mind;
  switch (situation) {
    case 'answers':
      return answer(mind, false);
    case 'says again':
      mind.mood = moodAfter(mind.mood, ['asked-again'], brief.persona);
      return answer(mind, true);
    case 'agrees':
      return { kind: 'affirms' };
    case 'rephrases':
      return { kind: 'rephrases' };
    case 'pushes back':
      mind.mood = moodAfter(mind.mood, ['refused'], brief.persona);
      return { kind: 'objects' };
    case 'complains':
      return { kind: brief.persona.hostile ? 'insults' : 'complains' };
    case 'asks for a human':
      return brief.persona.asks_human === 'never' ? null : { kind: 'asks-human', again: false };
    case 'closes':
      mind.mood = moodAfter(mind.mood, ['goal-reached'], brief.persona);
      return brief.persona.hostile ? null : { kind: 'thanks' };
  }
}

/** The first fact it is asked for, and what it then says. */
function answer(mind: Mind, again: boolean): CustomerAct | null {
  const [fact] = Object.keys(mind.brief.facts);
  if (fact === undefined) return null;
  mind.asked.set(fact, (mind.asked.get(fact) ?? 0) + 1);
  return { kind: 'informs', fact, value: valueOf(mind, fact), again };
}
