/** A small project with something in every corner that words may stand in. */
export const richProject = (bot: string): Record<string, unknown> => ({
  suite: {
    name: 'Shop',
    seed: 'walk',
    repeat: 2,
    not_tested: ['voice'],
    concurrency: 4,
    quarantine: [{ scenario: 'refund', persona: 'calm', until: '2020-01-01', reason: 'old' }],
  },
  bot: {
    protocol: 'http',
    url: bot,
    body: { message: '{{message}}', conversation: '{{conversation_id}}' },
    reply: { messages: '$.reply', options: '$.options', intent: '$.intent' },
    identity: { url: `${bot}/version`, name: '$.name', build: '$.build' },
    signals: [{ stage: 'signalled', path: '$.handoff', queue: '$.handoff.queue', payload: '$.handoff.context' }],
  },
  backend: { url: bot },
  voice: { banned: ['sorry to say'] },
  intents: { money: { title: 'Money', description: 'Money back', bot_names: ['refund.request'] } },
  personas: { calm: { title: 'Calm', description: 'Has time', segment: 'senior' }, brisk: { title: 'Brisk' } },
  scenarios: {
    refund: {
      title: 'Refund',
      intent: 'money',
      tags: ['smoke'],
      goal: 'Get the money back',
      opening: ['I want my money back', 'Money back, please'],
      rephrase: ['It is about a refund'],
      facts: {
        reference: {
          value: 'MX-48213',
          description: 'the reference',
          asks: ['which number'],
          say: ['{{value}}'],
          otherwise: ['MX-1'],
        },
        shop: 'Leeds',
      },
      wants: {
        done: ['refunded'],
        learn: { day: { truth: 'Friday', says: ['on Friday'], asks: ['when does it come'] } },
      },
      statements: { required: ['refund'], forbidden: ['guarantee'] },
      verify: [{ name: 'Refunded', request: 'GET /backend', expect: { '$.state': 'refunded' } }],
      escalation: { policy: 'allowed', context: ['reference'] },
      turns: { maximum: 3 },
    },
  },
  gates: [{ name: 'Solved', metric: 'verified_success', min: 0.5 }],
});
