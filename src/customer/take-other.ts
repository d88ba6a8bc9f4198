/** Told that the day or the hour it wants is not to be had, a customer takes one of those that are. */
import type { BotOption } from '../bot/bot.ts';
import type { BotAct } from './acts.ts';
import { valueOf, type Mind } from './mind.ts';
import { isDeclined } from './wishes.ts';
import { offersHuman } from './reading/promises-human.ts';
import { isMoment } from './reading/moments.ts';
import { actsOf } from './response.ts';

interface Instead {
  option: BotOption;
  /** The fact it takes the place of. */
  fact: string;
}

export function takeOther(turn: readonly BotAct[], options: readonly BotOption[], mind: Mind): Instead | null {
  const { brief, disclosed, language } = mind;
  const fact = Object.keys(brief.facts).find(
    (name) => disclosed.has(name) && isMoment(valueOf(mind, name), language) && isGone(name, turn, mind),
  );
  if (fact === undefined || !options.every(({ label }) => isMoment(label, language))) return null;
  // Whoever pushes back asks first whether there is no other way.
  if (brief.persona.pushes_back && mind.objections === 0) return null;
  const option = options.find(({ label }) => !isDeclined(label, mind) && !offersHuman(label, language));
  return option === undefined ? null : { option, fact };
}

/** Refused, led to nothing, or named beside others that are not it. */
const isGone = (fact: string, turn: readonly BotAct[], mind: Mind): boolean =>
  actsOf(turn, 'refuses').length > 0 ||
  actsOf(turn, 'asks').some((act) => act.fact === fact && (act.unknown === true || mind.asked.get(fact)! > 2)) ||
  actsOf(turn, 'informs').some(({ about }) => about === fact);
