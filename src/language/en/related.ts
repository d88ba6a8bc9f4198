/** Words that speak of the same thing without meaning the same, to see what a value said is the value of. */
import { keyOf } from './thesaurus.ts';

const groups = [
  'delivery deliver arrive arrival due come expected here reach land dispatch eta estimated bring',
  'total altogether overall sum owe due pay cost price charge bill balance',
  'payout pay settlement receive get transfer compensation refund reimburse back',
  'restored fixed working back up repaired service online connected resolved',
  'open opening hours from until close closing',
  'appointment visit slot booked scheduled come engineer',
  'departure depart leave leaves departs',
  'expiry expire expires valid until ends end runs renewal renew',
  'ready pick collect collection available',
  'stock left available remaining',
  'return returns deadline within days back window',
  'rate interest percent',
  'start begin starts begins from effective',
];

const related = new Map<string, Set<string>>();
for (const group of groups) {
  const keys = group.split(' ').map(keyOf);
  for (const key of keys) related.set(key, new Set([...(related.get(key) ?? []), ...keys]));
}

/** Keys themselves and those that speak of the same. */
export const relatedTo = (keys: readonly string[]): Set<string> =>
  new Set(keys.flatMap((key) => [key, ...(related.get(key) ?? [])]));

const keys = (text: string) => new Set(text.split(' ').map(keyOf));

/** Of a date: that of something else, unless the question was after it. */
export const foreignToDates = keys(
  'placed ordered opened created issued today requested received invoice invoiced sent posted born since registered purchased bought paid signed reported joined printed updated dated membership',
);
/** Of an amount: a part, a limit or a fee. */
export const foreignToAmounts = keys(
  'shipping postage fee fees excess deductible deposit limit items subtotal discount per each vat tax credit minimum maximum deducted less admin handling service claimed requested voucher original surcharge reserve up over',
);
export const totals = keys('total altogether overall sum net payout balance final comes');
