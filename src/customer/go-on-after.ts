/**
 * A customer whose conversation has begun before: what it told counts as told, what the bot asked as asked, and it answers the bot's last
 * turn. Mood and patience are those of its persona: they are spent on the bot under test alone.
 */
import { awaitedBy } from './awaited.ts';
import type { CustomerTurn, Earlier } from './customer.ts';
import { volunteered } from './disclose.ts';
import { hear } from './heard.ts';
import { goalReached, type Mind } from './mind.ts';
import { isTimeForHuman, wantOnlyHuman } from './only-human.ts';
import { asksForHuman } from './reading/asks-for-human.ts';
import { respond } from './respond.ts';
import { push, speak } from './speak.ts';
import { understand } from './understand.ts';
import { sayAsGiven } from './wording/turn.ts';

/** @throws When the matter was settled or handed over before: there is nothing to begin with. */
export function goOnAfter(earlier: readonly Earlier[], mind: Mind): CustomerTurn {
  const { goal, persona, wants } = mind.brief;
  for (const { said, reply } of earlier) {
    sayAsGiven(said, mind);
    if (asksForHuman(said.text, mind.language)) mind.humanAsked += 1;
    for (const fact of said.discloses) mind.lookingFor.delete(fact);
    const understood = understand(reply, mind.brief, {
      disclosed: new Set(mind.disclosed.keys()),
      awaited: awaitedBy(mind),
      heldBack: null,
    });
    mind.heard = hear(reply, understood);
    mind.agenda = respond(understood, mind).due;
    const isOver =
      understood.some(({ kind }) => kind === 'hands-off') || reply.signals.some(({ stage }) => stage === 'ended');
    if (isOver) throw new Error('what was said before ends with the bot handing over or closing the conversation');
  }
  if (goalReached(mind)) throw new Error('what was said before has settled the matter, and nothing is left to say');
  const due = mind.agenda;
  mind.agenda = volunteered(mind);
  mind.thinking = [`goes on: ${goal}`];
  if (isTimeForHuman(mind)) return wantOnlyHuman(mind);
  const asks = (wants.human || persona.asks_human === 'at-once') && mind.humanAsked === 0;
  push(asks ? [...due, { kind: 'asks-human', again: false }] : due, mind);
  return speak(mind);
}
