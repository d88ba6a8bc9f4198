/** Values that came back wrong, in a remark or in what the bot asks to confirm. */
import { amountsIn, mentions, numberSpans } from '../language/text/values.ts';
import type { BotAct } from './acts.ts';
import type { Mind } from './mind.ts';
import { actsOf, type BotActOf } from './response.ts';

export interface WrongValue {
  fact: string;
  wrong: string;
}

export function wrongIn(turn: readonly BotAct[], mind: Mind): WrongValue[] {
  const informed = actsOf(turn, 'informs')
    .filter((act) => !act.correct)
    .map((act) => ({ fact: act.about, wrong: act.value }));
  const all = [...informed, ...actsOf(turn, 'confirms').flatMap((confirm) => wrongToConfirm(confirm, mind))];
  return all.filter(({ wrong }) => !isReckoned(wrong, mind));
}

/** What a yes would wave through. */
export function wrongToConfirm({ fact, value, values }: BotActOf<'confirms'>, mind: Mind): WrongValue[] {
  const summed = values.filter(({ correct }) => !correct).map((one) => ({ fact: one.about, wrong: one.value }));
  const repeated = fact !== null && value !== null && !isOwn(fact, value, mind) ? [{ fact, wrong: value }] : [];
  return [...summed, ...repeated].filter(({ wrong }) => !isReckoned(wrong, mind));
}

const isOwn = (fact: string, value: string, mind: Mind): boolean => {
  const known = mind.brief.facts[fact];
  return known !== undefined && [known.value, ...known.otherwise].some((own) => mentions(value, own));
};

/** Cents: sums of money are compared without what floating point adds to them. */
const cents = (amount: number) => Math.round(amount * 100);

/** The sum or the difference of two of the customer's own amounts is no wrong one of them: "£21.03 too much". */
function isReckoned(value: string, { brief }: Mind): boolean {
  const amounts = (text: string) => [...amountsIn(text), ...numberSpans(text).map(({ value }) => value)].map(cents);
  const [said] = amounts(value);
  if (said === undefined) return false;
  const own = Object.values(brief.facts).flatMap((fact) => amounts(String(fact.value)).slice(0, 1));
  return own.some((one, at) =>
    own.slice(at + 1).some((other) => Math.abs(one - other) === said || one + other === said),
  );
}
