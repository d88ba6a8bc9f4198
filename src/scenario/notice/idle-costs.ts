/** Prices that come to nothing: without a currency, or with half of what they are multiplied by. */
import type { Idle, Written } from './notice.ts';

export function idleCosts({ suite, intents, costs }: Written): Idle[] {
  const [first] = Object.entries(intents).filter(([, { cost_of_failure: cost }]) => cost !== undefined);
  const place = Object.keys(costs).length > 0 ? ['costs'] : first ? ['intents', first[0], 'cost_of_failure'] : null;
  const leaving = [costs, ...Object.values(costs.segments ?? {})];
  const has = (key: 'churn' | 'lifetime_value') => leaving.some((prices) => prices[key] !== undefined);
  const isMixed = Object.values(intents).some(({ volume }) => volume !== undefined);
  return [
    ...(place !== null && suite.currency === undefined
      ? [
          {
            place,
            message: 'A cost without a currency: reports can only show the number',
            hint: 'Name it: suite: { currency: EUR }.',
          },
        ]
      : []),
    ...(has('churn') && !has('lifetime_value')
      ? [
          {
            place: ['costs'],
            message: 'Customers leave and nothing is lost with them',
            hint: 'Say what: lifetime_value.',
          },
        ]
      : []),
    ...(has('lifetime_value') && !has('churn')
      ? [{ place: ['costs'], message: 'Nothing is lost: no customer leaves', hint: 'Say how many do: churn.' }]
      : []),
    ...(costs.contacts_a_month !== undefined && !isMixed
      ? [
          {
            place: ['costs', 'contacts_a_month'],
            message: 'Contacts of no intent: none says what share of them it is',
            hint: 'Say it: intents: { refund: { volume: 0.18 } }.',
          },
        ]
      : []),
  ];
}
