/** What small suites are made of: intents, customers, and conversations that were solved or lost. */
import type { Evidence, Measures } from '../../../src/score/score.ts';
import type { Charts } from '../../../src/compare/series/charts.ts';
import type { CellSample } from '../../compare/runs.ts';

export const intents = {
  refunds: { title: 'Refunds', volume: 0.4 },
  complaints: { title: 'Complaints', volume: 0.1 },
  'order-status': { title: 'Order status', volume: 0.2 },
  returns: { title: 'Returns', volume: 0.1 },
  warranty: { title: 'Warranty', volume: 0.2 },
};
const titles = {
  scenarios: {
    refunds: 'Refund is late',
    complaints: 'Complaint',
    'order-status': 'Where is it',
    returns: 'Return',
    warranty: 'Guarantee',
  },
  personas: {
    calm: 'Calm customer',
    hurried: 'In a hurry',
    angry: 'Angry regular',
    'calm~rude': 'Calm customer, rude',
    'hurried~rude': 'In a hurry, rude',
  },
  variants: { rude: 'Rude' },
};

interface Usual {
  effort?: number;
  off?: number;
  false?: number;
  forbidden?: number;
  human?: number;
  understood?: number;
}

/** Every nth conversation differs a little, so that figures have spread. */
const measuresOf =
  ({ effort = 20, off = 0.1, understood = 1, false: claimed = 0, forbidden = 0, human }: Usual) =>
  (n: number): Measures =>
    ({
      effort_index: [effort + (n % 5), 1],
      off_brand: [off * 4 + (n % 3) * 0.1, 4],
      false_success: [n < claimed ? 1 : 0, 1],
      forbidden_statement: [n < forbidden ? 1 : 0, 1],
      containment: [n % 7 === 0 ? 0 : 1, 1],
      intent_accuracy: [n % 11 < understood * 11 ? 1 : 0, 1],
      customer_turns: [4 + (n % 2), 1],
      ...(human === undefined ? {} : { escalation_recall: [n < human ? 1 : 0, 1] }),
    }) as Measures;

const lost = (n: number, solved: number): Evidence[] =>
  n < solved
    ? []
    : [
        {
          code: 'not-verified',
          scorer: 'accuracy',
          turn: 2,
          side: 'bot',
          message: 0,
          quote: 'It is all done.',
          points: 60,
          text: 'the back end says open',
        },
        ...(n % 2 === 0
          ? [
              {
                code: 'fact-asked-again',
                scorer: 'effort',
                turn: 1,
                side: 'bot',
                message: 0,
                quote: 'Your order number?',
                points: 9,
                text: 'order number, given before',
              } as Evidence,
            ]
          : []),
      ];

export function cell(
  intent: string,
  persona: string,
  solved: number,
  of: number,
  usual: Usual = {},
  more: Partial<CellSample> = {},
): CellSample {
  return {
    cell: `${intent}/${persona}`,
    intent,
    solved,
    of,
    measures: measuresOf(usual),
    evidence: (n) => lost(n, solved),
    ...more,
  };
}

/** No two intents alike. */
export const unlike = (intent: string): Usual => ({
  effort: 15 + intent.length,
  off: 0.08 + intent.length / 500,
  understood: 1 - intent.length / 60,
});

type Counts = Record<string, number>;

/** Of each intent as many solved, with each of the customers. */
export const suite = (
  solved: Counts,
  of = 20,
  usual: (intent: string, persona: string) => Usual = unlike,
  personas = ['calm', 'hurried'],
): CellSample[] =>
  Object.entries(solved).flatMap(([intent, count]) =>
    personas.map((persona, at) => cell(intent, persona, Math.max(0, count - at), of, usual(intent, persona))),
  );

export const good = { refunds: 20, complaints: 19, 'order-status': 18, returns: 20 };
export const record = { intents, titles };
export const few = { refunds: 5, complaints: 5, 'order-status': 5, returns: 5, warranty: 5 };
export const many = ['calm', 'hurried', 'young', 'old', 'shy', 'loud'];
export const costs = { contacts_a_month: 20_000, human_contact: 6, churn: 0.01, lifetime_value: 400 };
export const all = (usual: Usual) => () => usual;

const night = (value: number, at: number) => ({
  id: `night-${at}`,
  startedAt: `2026-01-0${at}T01:00:00.000Z`,
  build: '2.3',
  value,
  centre: 0.9,
});

export const nightly = {
  nights: 9,
  reference: 0,
  charts: [
    {
      metric: 'containment',
      state: 'alarm',
      alarm: { towards: 'down', since: '2026-01-07T01:00:00.000Z', isWorse: true },
      visible: 0.02,
      nights: [0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.81, 0.78].map((value, at) => night(value, at + 1)),
    },
    {
      metric: 'verified_success',
      state: 'held',
      alarm: null,
      visible: 0.04,
      nights: Array.from({ length: 9 }, (_, at) => night(0.9, at + 1)),
    },
  ],
} as unknown as Charts;
