/** Bot turns that are all different, short ones and long ones as language models write them, and the customer they are said to. */

const sentences = [
  (n) => `Hello, thanks for contacting us about parcel ${n}!`,
  (n) => `I'm sorry to hear that the ${thing(n)} is ${fault(n)}.`,
  (n) => `Could you please tell me your order number, or the e-mail address you used for ${thing(n)} ${n}?`,
  (n) => `I have found order A-${n} of ${date(n)}; which of the items in it is ${fault(n)}?`,
  (n) => `I understand how frustrating case ${n} must be.`,
  (n) => `Let me check what our warehouse says about ${n}, it won't take long.`,
  (n) =>
    `According to our records the ${thing(n)} was handed over to the carrier on ${date(n)} and arrived two days later.`,
  (n) =>
    `Unfortunately we cannot offer a refund for the ${thing(n)} before inspection ${n}, but I can arrange a replacement instead.`,
  (n) => `Great, your refund of £${n % 900}.50 has been issued to the card ending in ${1000 + (n % 9000)}.`,
  (n) => `It should arrive by ${date(n)}, and you will get an e-mail with reference R${n} once it has.`,
  (n) => `Would you like me to go ahead with the exchange of ${thing(n)} ${n}?`,
  (n) =>
    `Please note that returns are free within ${n % 60} days if the ${thing(n)} has not been used, as our terms of ${date(n)} say.`,
  (n) => `Is there anything else I can do for you regarding ${n}?`,
  (n) => `When did the ${thing(n)} stop working, and have you tried to switch it off since ${date(n)}?`,
  (n) => `For ticket ${n} you can choose between a voucher, a repair or a new ${thing(n)}.`,
  (n) => `Just to confirm: the ${thing(n)} goes back to depot ${n}, and £${n % 400}.00 comes to you, is that right?`,
];

/** No two of them share a sentence. @param first Number of the first: other numbers, other texts. */
export function turnTexts(length, count, first) {
  return Array.from({ length: count }, (_, index) =>
    length === 'short' ? shortTurn(first + index) : longTurn(first + index),
  );
}

/** Paragraphs of five sentences, cut at so many characters; no two texts share a sentence. */
export function textsOfLength(characters, count, first) {
  let next = first;
  return Array.from({ length: count }, () => {
    let text = '';
    for (let at = 0; text.length < characters; at++) text += `${sentence(next++)}${at % 5 === 4 ? '\n\n' : ' '}`;
    return text.slice(0, characters);
  });
}

function shortTurn(n) {
  return [0, 1].map((place) => sentence(n * 2 + place)).join(' ');
}

function longTurn(n) {
  const from = n * 8;
  return [
    `${sentence(from)} ${sentence(from + 3)} ${sentence(from + 5)}`,
    `**What I need for ${n}:**\n1. **Order number** of the ${thing(n)}\n2. Date on which ${fault(n)} was noticed, e.g. ${date(n)}\n3. A photo of label ${n}`,
    `${sentence(from + 6)} ${sentence(from + 11)}`,
    `- ${sentence(from + 8)}\n- ${sentence(from + 9)}`,
    `${sentence(from + 2)} ${sentence(from + 12)}`,
  ].join('\n\n');
}

/** Neighbours differ in kind as well as in number. */
function sentence(n) {
  return sentences[(n * 7 + Math.floor(n / sentences.length)) % sentences.length](n + 10_000);
}

function thing(n) {
  return ['kettle', 'toaster', 'radio', 'lamp', 'blender', 'heater', 'speaker'][n % 7];
}

function fault(n) {
  return ['broken', 'scratched', 'dead', 'leaking', 'missing'][n % 5];
}

function date(n) {
  const month = ['January', 'March', 'April', 'June', 'August', 'October', 'December'][n % 7];
  return `${1 + (n % 28)} ${month} ${2020 + (n % 7)}`;
}

/** As a run would have held it, with eight turns or fewer. @param said Texts and acts of the bot. */
export function conversationOf(index, said, brief) {
  return {
    id: `refund/calm/${index}`,
    brief,
    turns: said.map(({ text, acts }, place) => ({
      number: place + 1,
      customer: {
        messages: [{ text: `It is kettle ${index}, number ${place} of those from last week`, option: null }],
        acts: [{ kind: place === 0 ? 'states-want' : place === said.length - 1 ? 'thanks' : 'affirms' }],
        mood: { valence: 0, arousal: 0 },
        patience: 5,
        thinking: [],
      },
      bot: {
        messages: [{ text, options: [] }],
        acts,
        intent: null,
        signals: [],
        times: { firstMs: 300, lastMs: 900 },
      },
    })),
    end: { reason: 'abandoned', turn: said.length, detail: '', mood: { valence: 0, arousal: 0 }, patience: 3 },
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

/** A customer with facts of several kinds, something to learn and something to have done. */
export function briefOfTurns() {
  const fact = (value, description) => ({
    value,
    description,
    asks: [],
    disclose: 'when-asked',
    say: [],
    otherwise: [],
  });
  return {
    item: {
      id: 'refund/calm/1',
      cell: 'refund/calm',
      scenario: 'refund',
      persona: 'calm',
      repetition: 1,
      seed: '',
    },
    intent: 'refund',
    tags: [],
    goal: 'Get a refund for a kettle that arrived broken',
    persona: { segment: null, locale: 'en' },
    opening: [{ text: 'My kettle came broken and I want my money back', discloses: [] }],
    rephrase: [],
    facts: {
      order_number: fact('KT-48213', 'the order number'),
      email: fact('jo.b@example.com', 'the e-mail address of the account'),
      name: fact('Ada Byron', ''),
      item: fact('kettle', 'which item is broken'),
      noticed_on: fact('2026-03-03', 'when the damage was noticed'),
      postcode: fact('KT4 7QD', ''),
      paid: fact(64.5, 'what was paid for it'),
    },
    prefer: [],
    decline: [],
    wants: {
      learn: { refund_date: { truth: '2026-04-07', says: [], kind: 'date', asks: ['when will I get the money'] } },
      done: ['refund has been issued', 'refunded'],
      human: false,
    },
    verify: [],
    statements: { required: [], forbidden: [] },
    escalation: { policy: 'allowed', trigger: null, within: null, context: [], queue: null, agent: null },
    stakes: 'normal',
    turns: { minimum: null, maximum: 20 },
  };
}
