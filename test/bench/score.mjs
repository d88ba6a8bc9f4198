/**
 * Scoring speed: bot turns a second on one core, all four scorers together.
 *   npm run build && node test/bench/score.mjs [conversations]
 * `new texts`: no bot turn is ever said twice, so nothing can be remembered; `repeated texts`: a bot with 400 answers.
 */
import { scoreConversation } from '../../dist/score/index.js';
import { aggregator } from '../../dist/score/collect.js';

const conversations = Number(process.argv[2] ?? 4000);
const turns = 8;

measure('warm-up', conversations / 4, () => Math.random());
measure('new texts', conversations, (index) => index);
measure('repeated texts', conversations, (index) => index % 400);

function measure(name, count, variant) {
  const made = Array.from({ length: count }, (_, index) => conversation(index, variant));
  const sums = aggregator();
  // CPU time, not wall time: the figure is for one core, whatever else the machine is doing.
  const start = process.cpuUsage();
  for (const one of made) sums.add(scoreConversation(one, { voice: {}, intentNames: {} }));
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  const words = sums.result().values.find((value) => value.metric === 'words_read').value / turns;
  if (name === 'warm-up') return;
  const rate = Math.round((count * turns) / seconds);
  process.stdout.write(`${name}: ${rate.toLocaleString('en')} bot turns a second (${words.toFixed(0)} words a turn)\n`);
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
              text:
                place === 2
                  ? `This is ridiculous, I told you it is kettle ${index}`
                  : `It is order A-${index} from last week`,
              option: null,
            },
          ],
          acts:
            place === 1
              ? [{ kind: 'informs', fact: 'order_number', value: `A-${index}`, again: false }]
              : [{ kind: 'states-want' }],
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
    setup: {},
    times: { startedAt: '', endedAt: '' },
  };
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
    persona: { segment: null },
    opening: [],
    rephrase: [],
    facts: { order_number: fact(`A-${index}`), item: fact('kettle'), name: fact('Ada Byron') },
    prefer: [],
    decline: [],
    wants: { learn: {}, done: ['refunded'], human: false },
    verify: [],
    statements: { required: [], forbidden: [] },
    escalation: { policy: 'allowed', trigger: null, within: null, context: [], queue: null },
    stakes: 'normal',
    turns: { minimum: 4, maximum: 20 },
  };
}
