/**
 * What is known of service talk before any label is seen: signs and rough sizes of marks, in halves. Set by hand, after the studies
 * docs/estimate-model.md names and with the development data in view; fitted to nothing. Unit weights of the right sign generalise
 * better than fitted ones where the data at hand are far from the field (Dawes, American Psychologist 1979).
 */
import type { Estimated } from '../../../src/score/estimate/estimated.ts';

type Weights = Record<string, number>;

const customerMeans: Weights = {
  thanks: 1,
  praises: 1,
  solved: 1,
  accepts: 0.5,
  glad: 1,
  bye: 0.5,
  sad: -1,
  'asks why': -1,
  negates: -0.5,
  'goes on': -1,
  trouble: -0.5,
  anger: -1.5,
  insists: -1,
  question: -0.5,
  asks: -0.5,
  'wants a human': -1,
  corrects: -0.5,
  lost: -0.5,
  resigns: -1,
  again: -1,
};

const botMeans: Weights = {
  'says done': 1,
  gives: 0.5,
  'tells how': 0.5,
  'offers more': 0.5,
  bye: 0.5,
  echo: 0.5,
  thanks: 0.25,
  glad: 0.25,
  sad: -0.25,
  asks: -0.25,
  'puts off': -0.25,
  'passes on': -0.25,
  'says not': -0.5,
  refuses: -1,
  apologises: -0.5,
  regrets: -0.5,
  'promises a human': -0.5,
  'sends elsewhere': -0.5,
  waits: -0.5,
  again: -1,
  deaf: -1.5,
};

/** Manners say less of success than what the bot said last of the matter. */
const successInCustomer: Weights = {
  ...customerMeans,
  thanks: 0.5,
  praises: 0.5,
  glad: 0.5,
  accepts: 0.25,
  bye: 0,
  insists: -0.5,
  resigns: -1.5,
};

const successInOutcome: Weights = {
  'says done': 2,
  gives: 0.5,
  refuses: -1.5,
  'says not': -1,
  apologises: -1,
  regrets: -0.5,
  'promises a human': -1,
  'sends elsewhere': -1,
  'passes on': -0.5,
  'puts off': -0.25,
  asks: -0.5,
  'asks leave': -0.5,
  waits: -0.5,
};

const successInBot: Weights = {
  'says done': 0.5,
  echo: 0.5,
  'says not': -0.5,
  refuses: -0.5,
  apologises: -0.5,
  again: -1,
  deaf: -1,
};

/** Weight by `place: mark`. */
export const rule: Record<Estimated, ReadonlyMap<string, number>> = {
  success: table({
    'customer later': successInCustomer,
    'customer after': successInCustomer,
    'bot outcome': successInOutcome,
    bot: successInBot,
  }),
  satisfaction: table({
    'customer later': customerMeans,
    'customer last': customerMeans,
    'customer after': customerMeans,
    'bot outcome': botMeans,
    bot: botMeans,
  }),
  effort: table({
    'customer later': against({ ...customerMeans, again: -2, corrects: -1, lost: -1 }),
    'customer last': against(customerMeans),
    'customer after': against(customerMeans),
    'bot outcome': against(botMeans),
    bot: against({ ...botMeans, again: -2, deaf: -2, asks: -0.5 }),
  }),
};

function table(places: Record<string, Weights>): Map<string, number> {
  return new Map(
    Object.entries(places).flatMap(([place, marks]) =>
      Object.entries(marks).flatMap(([mark, weight]) => (weight === 0 ? [] : [[`${place}: ${mark}`, weight] as const])),
    ),
  );
}

function against(marks: Weights): Weights {
  return Object.fromEntries(Object.entries(marks).map(([mark, weight]) => [mark, -weight]));
}
