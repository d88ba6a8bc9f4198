/** A model that nobody asks, and settings of it that come to nothing. */
import type { Idle, Written } from './notice.ts';

export function idleModel({ suite, model, personas }: Written): Idle[] {
  if (model === undefined) return [];
  const own = Object.values(personas).map(({ worded_by: wordedBy }) => wordedBy ?? suite.worded_by);
  const isAsked = own.length === 0 ? suite.worded_by === 'model' : own.includes('model');
  return [
    ...(isAsked
      ? []
      : [
          {
            place: ['model'],
            message: 'Nobody asks it: no customer is worded by the model',
            hint: 'Say who is: suite: { worded_by: model }, or worded_by: model of a persona.',
          },
        ]),
    ...(model.price !== undefined && suite.currency === undefined
      ? [
          {
            place: ['model', 'price'],
            message: 'A price without a currency: reports can only show the number',
            hint: 'Name it: suite: { currency: EUR }.',
          },
        ]
      : []),
  ];
}
