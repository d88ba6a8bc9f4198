/** What editors show beside a key: by its path from the top, `*` for any id, `[]` for an item of a list. */
export const examples: Record<string, unknown[]> = {
  suite: [{ name: 'Nightly', seed: 'spring-2026', repeat: 10, test_hosts: ['*.staging.example'] }],
  bot: [
    { protocol: 'http', url: 'http://localhost:3000/chat' },
    { protocol: 'openai', url: 'http://localhost:8000/v1', auth: { type: 'bearer', token: '{{env.BOT_API_KEY}}' } },
  ],
  backend: [{ url: 'http://localhost:4000', headers: { authorization: 'Bearer {{env.SHOP_TOKEN}}' } }],
  versus: [{ bot: { protocol: 'http', url: 'https://bot.example.com/chat' } }],
  voice: [{ politeness: { min: 0.2 }, words: { max: 80 }, banned: ['unfortunately'] }],
  costs: [{ contacts_a_month: 40_000, human_contact: 6.5 }],
  intents: [{ refund: { title: 'Refund', volume: 0.18, floor: 0.7 } }],
  personas: [{ hurried: { title: 'Hurried parent on a phone', mood: 'hurried', patience: 3, verbosity: 'terse' } }],
  scenarios: [
    {
      'damaged-lamp': {
        intent: 'refund',
        goal: 'Get the money back for a lamp that came broken',
        opening: ['My lamp arrived broken and I want my money back'],
        facts: { order_number: 'A-1007' },
        wants: { done: ['refunded'] },
      },
    },
  ],
  gates: [[{ metric: 'verified_success', min: 0.85, each: 'intent' }]],
  'scenarios.*.opening': [["where's my parcel??", 'My order {{facts.order_number}} has not arrived yet.']],
  'scenarios.*.facts': [
    {
      name: '{{faker.person.firstName}} {{faker.person.lastName}}',
      order_number: { value: '{{setup.order.number}}', asks: ['order number', 'reference'] },
    },
  ],
  'scenarios.*.wants': [
    { done: ['refunded', 'refund has been issued'] },
    { learn: { arrival: { truth: 'tomorrow', says: ['today', 'next week'] } } },
    { human: true },
  ],
  'scenarios.*.setup': [[{ request: 'POST /orders', body: { status: 'delivered' }, save: 'order' }]],
  'scenarios.*.verify': [
    [{ name: 'Refund issued', request: 'GET /orders/{{facts.order_number}}', expect: { '$.status': 'refunded' } }],
  ],
  'scenarios.*.teardown': [[{ request: 'DELETE /orders/{{facts.order_number}}' }]],
  'scenarios.*.statements': [{ required: ['complaint number'], forbidden: ['not our problem'] }],
  'scenarios.*.expect': [[{ turn: 1, says: ['sorry', 'apologise'] }]],
  'scenarios.*.escalation': [{ policy: 'required', trigger: 'opening', within: 3, context: ['account'] }],
  'scenarios.*.turns': [{ minimum: 2, maximum: 12 }],
};
