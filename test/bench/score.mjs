/**
 * Scoring speed: bot turns a second on one core, all four scorers together.
 *   npm run build && node test/bench/score.mjs [rounds]
 * CPU time, not wall time. `new texts`: no bot turn is ever said twice, so nothing can be remembered; `repeated texts`: a bot with 400 answers.
 */
import { scoreConversation } from '../../dist/score/index.js';
import { aggregator } from '../../dist/score/collect.js';

const rounds = Number(process.argv[2] ?? 30);
const conversations = 250;
const turns = 8;

measure('new texts', (index) => index);
measure('repeated texts', (index) => index % 400);

function measure(name, variant) {
  const rates = Array.from({ length: rounds }, (_, round) => rateOf(round, variant)).sort((a, b) => b - a);
  const show = (rate) => Math.round(rate).toLocaleString('en');
  // Others on the machine can only slow a round down: the fastest comes nearest to the core by itself.
  process.stdout.write(`${name}: ${show(rates[0])} bot turns a second, median ${show(rates[rounds >> 1])}\n`);
}

function rateOf(round, variant) {
  const made = Array.from({ length: conversations }, (_, index) =>
    conversation(round * conversations + index, variant),
  );
  const sums = aggregator();
  const start = process.cpuUsage();
  for (const one of made) sums.add(scoreConversation(one, { voice: {}, intentNames: {} }));
  const { user, system } = process.cpuUsage(start);
  if (sums.result().scorable < conversations) throw new Error('conversations were left unscored');
  return (conversations * turns * 1e6) / (user + system);
}

function conversation(index, variant) {
  const kinds = [
    (n) => [
      `Hello, thanks for contacting us! I'm sorry to hear about parcel ${n}. Could you please tell me your order number?`,
      [{ kind: 'asks', fact: 'order_number' }],
    ],
    (n) => [
      `Thank you, I have found order A-${n}. Which of the items in it is broken, and when did you notice the damage?`,
      [{ kind: 'asks', fact: 'item' }],
    ],
    (n) => [
      `I understand how frustrating that must be. Let me check what our warehouse says about case ${n}, it won't take long.`,
      [{ kind: 'waits' }],
    ],
    (n) => [
      `According to our records the parcel ${n} was handed over to the carrier and arrived within the delivery window.`,
      [{ kind: 'unknown' }],
    ],
    (n) => [
      `Unfortunately we cannot offer a refund for ${n} before the inspection, but I'm happy to arrange a replacement instead.`,
      [{ kind: 'refuses' }],
    ],
    (n) => [
      `Please choose one of these options for request ${n}, and I will take care of the rest right away.`,
      [{ kind: 'offers', options: [] }],
    ],
    (n) => [
      `Great, your refund of £${n}.50 has been issued to the card ending in 4242. It should arrive within five days!`,
      [{ kind: 'claims' }],
    ],
    (n) => [
      `Is there anything else I can do for you today regarding ${n}? Have a lovely day!`,
      [{ kind: 'offers-more' }],
    ],
  ];
  return {
    id: `refund/calm/${index}`,
    brief: brief(index),
    turns: kinds.map((kind, place) => {
      const [text, acts] = kind(variant(index * turns + place));
      return {
        number: place + 1,
        customer: {
          messages: [
            {
              text: customerText(place, index),
              option: null,
            },
          ],
          acts: customerActs(place, index),
          mood: { valence: 0, arousal: 0 },
          patience: 5,
          thinking: [],
        },
        bot: {
          messages: [{ text, options: [] }],
          acts: acts.map((act) => ({ message: 0, quote: text, ...act })),
          intent: null,
          signals: [],
          times: { firstMs: 300, lastMs: 900 },
        },
      };
    }),
    end: { reason: 'resolved', turn: turns, detail: '', mood: { valence: 0, arousal: 0 }, patience: 3 },
    checks: [
      {
        name: 'Refund issued',
        source: 'back-end',
        passed: index % 5 > 0,
        expected: 'refunded',
        actual: 'open',
        turn: null,
      },
    ],
    transfer: null,
    second: null,
    lifeline: [],
    setup: {},
    times: { startedAt: '', endedAt: '' },
  };
}

function customerText(place, index) {
  if (place === 2) return `This is ridiculous, I told you it is kettle ${index}`;
  return place === turns - 1 ? 'Thanks' : `It is order A-${index}, number ${place} of those from last week`;
}

function customerActs(place, index) {
  if (place === 1) return [{ kind: 'informs', fact: 'order_number', value: `A-${index}`, again: false }];
  return [{ kind: place === 0 ? 'states-want' : place === turns - 1 ? 'thanks' : 'affirms' }];
}

function brief(index) {
  const fact = (value) => ({ value, description: '', asks: [], disclose: 'when-asked', say: [], otherwise: [] });
  return {
    item: {
      id: `refund/calm/${index}`,
      cell: `refund/p${index % 50}`,
      scenario: 'refund',
      persona: `p${index % 50}`,
      repetition: 1,
      seed: '',
    },
    intent: 'refund',
    tags: [],
    goal: '',
    persona: { segment: null, locale: 'en' },
    opening: [],
    rephrase: [],
    facts: { order_number: fact(`A-${index}`), item: fact('kettle'), name: fact('Ada Byron') },
    prefer: [],
    decline: [],
    wants: { learn: {}, done: ['refunded'], human: false },
    verify: [],
    statements: { required: [], forbidden: [] },
    escalation: { policy: 'allowed', trigger: null, within: null, context: [], queue: null, agent: null },
    stakes: 'normal',
    turns: { minimum: 4, maximum: 20 },
  };
}
