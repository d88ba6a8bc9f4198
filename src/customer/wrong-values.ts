/** Values that came back wrong, in a remark or in what the bot asks to confirm. */
import { mentions } from '../language/text/values.ts';
import type { BotAct } from './acts.ts';
import type { Mind } from './mind.ts';
import { actsOf, type BotActOf } from './response.ts';
import { isOfTaken } from './taken.ts';

export interface WrongValue {
  fact: string;
  wrong: string;
}

export function wrongIn(turn: readonly BotAct[], mind: Mind): WrongValue[] {
  const informed = actsOf(turn, 'informs')
    .filter((act) => !act.correct && !isOfTaken(act.value, mind.taken, mind.language))
    .map((act) => ({ fact: act.about, wrong: act.value }));
  return [...informed, ...actsOf(turn, 'confirms').flatMap((confirm) => wrongToConfirm(confirm, mind))];
}

/** What a yes would wave through. */
export function wrongToConfirm({ fact, value, values }: BotActOf<'confirms'>, mind: Mind): WrongValue[] {
  const summed = values.filter(({ correct }) => !correct).map((one) => ({ fact: one.about, wrong: one.value }));
  const repeated = fact !== null && value !== null && !isOwn(fact, value, mind) ? [{ fact, wrong: value }] : [];
  return [...summed, ...repeated].filter(({ wrong }) => !isOfTaken(wrong, mind.taken, mind.language));
}

const isOwn = (fact: string, value: string, mind: Mind): boolean => {
  const known = mind.brief.facts[fact];
  return known !== undefined && [known.value, ...known.otherwise].some((own) => mentions(value, own, mind.language));
};
