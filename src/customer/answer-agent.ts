import type { BotAct } from './acts.ts';
import { correctWrong } from './answer-facts.ts';
import { complain } from './complain.ts';
import type { CustomerTurn } from './customer.ts';
import { hear } from './heard.ts';
import { valueOf, type Mind } from './mind.ts';
import { moodAfter } from './mood.ts';
import { actsOf, type Response } from './response.ts';
import { push, speak } from './speak.ts';

/**
 * A human has taken over: the customer gives all it is asked for, reluctant facts too, corrects what came wrong, and is annoyed
 * where it must say a thing again.
 */
export function answerAgent(asked: readonly BotAct[], mind: Mind): CustomerTurn {
  const response: Response = { due: [], events: [], progress: true, courtesy: false };
  mind.thinking = ['a person has taken over'];
  mind.agenda = [];
  mind.heard = hear({ messages: [] }, asked);
  correctWrong(asked, mind, response);
  for (const { fact } of actsOf(asked, 'asks')) {
    const again = mind.disclosed.has(fact);
    mind.asked.set(fact, (mind.asked.get(fact) ?? 0) + 1);
    response.due.push({ kind: 'informs', fact, value: valueOf(mind, fact), again });
    if (again) response.events.push('asked-again');
    mind.thinking.push(again ? `must give ${fact} again` : `asked for ${fact}: gives it`);
  }
  mind.mood = moodAfter(mind.mood, response.events, mind.brief.persona);
  push(response.due, mind);
  complain(response.events, mind);
  return speak(mind);
}
