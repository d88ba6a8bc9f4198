/** A model that nobody asks, a judge without anything to judge, and settings of them that come to nothing. */
import type { Idle, Written } from './notice.ts';

export function idleModel({ suite, model, judge, personas, intents, scenarios }: Written): Idle[] {
  const isJudging = [...Object.values(intents), ...Object.values(scenarios)].some(
    ({ criteria = {} }) => Object.keys(criteria).length > 0,
  );
  const idle = judge !== undefined && !isJudging ? [nothingToJudge] : [];
  if (model === undefined) return idle;
  const own = Object.values(personas).map(({ worded_by: wordedBy }) => wordedBy ?? suite.worded_by);
  const isWording = own.length === 0 ? suite.worded_by === 'model' : own.includes('model');
  const isOneVote = isJudging && judge?.votes !== 1 && (model.temperature === 0 || model.seed !== undefined);
  return [
    ...idle,
    ...(isWording || isJudging ? [] : [nobodyAsks]),
    ...(isOneVote ? [votesAlike(model.temperature === 0 ? 'temperature' : 'seed')] : []),
    ...(model.price !== undefined && suite.currency === undefined ? [noCurrency] : []),
  ];
}

const nothingToJudge: Idle = {
  place: ['judge'],
  message: 'It judges nothing: no scenario and no intent has criteria',
  hint: 'Say what is judged: criteria of a scenario, or of an intent.',
};

const nobodyAsks: Idle = {
  place: ['model'],
  message: 'Nobody asks it: no customer is worded by the model, and no criteria are judged by it',
  hint: 'Say who is: suite: { worded_by: model }, or worded_by: model of a persona; or write criteria.',
};

const votesAlike = (key: string): Idle => ({
  place: ['model', key],
  message: 'With it each vote of the judge is the same answer again',
  hint: 'Leave it out, that votes may differ where the matter is not plain, or write judge: { votes: 1 }.',
});

const noCurrency: Idle = {
  place: ['model', 'price'],
  message: 'A price without a currency: reports can only show the number',
  hint: 'Name it: suite: { currency: EUR }.',
};
