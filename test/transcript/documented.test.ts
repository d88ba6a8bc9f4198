import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FormatName } from '../../src/transcript/formats/format-names.ts';
import { read, said } from './read.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/transcripts.md'), 'utf8');

/** The complete example under a heading of the page. */
function example(heading: string): string {
  const section = page.slice(page.indexOf(`### ${heading}\n`));
  return /```(?:json|csv)\n([^]*?)```/.exec(section)![1]!;
}

const question = 'customer: Where is my parcel?';
const parcel = [question, 'bot: It arrives on Friday.'];

const examples: [heading: string, as: FormatName, spoken: string[]][] = [
  [
    'plain JSON',
    'plain',
    [
      'customer: Where is my parcel?',
      'bot: It arrives on Friday.',
      'customer: Can I talk to a person?',
      '[signalled]',
      '[connected]',
    ],
  ],
  ['CSV', 'csv', ['customer: Where is my parcel?', 'bot: It arrives on Friday,\nbefore noon.']],
  ['OpenAI messages', 'openai', ['customer: Where is my parcel?', 'bot: It arrives on Friday.']],
  ['τ-bench', 'tau-bench', ['customer: Cancel my flight, please.', '[signalled]']],
  [
    'τ²-bench',
    'tau2',
    [
      'bot: Hi! How can I help you today?',
      'customer: My phone has no service.',
      'bot: Please restart it.',
      'customer: It works, thanks.',
    ],
  ],
  ['Zendesk', 'zendesk', [...parcel, '[connected]']],
  ['Intercom', 'intercom', ['customer: Where is my parcel?', 'bot: <p>It arrives on Friday.</p>', '[connected]']],
  ['Chatwoot', 'chatwoot', [...parcel, '[connected]']],
  ['Genesys', 'genesys', [...parcel, '[connected]']],
  ['Amazon Connect', 'amazon-connect', [...parcel, '[connected]']],
  ['Twilio', 'twilio', parcel],
  ['LiveChat', 'livechat', [...parcel, '[connected]']],
  ['Dialogflow CX', 'dialogflow-cx', parcel],
  ['Botpress', 'botpress', parcel],
  ['Bot Framework', 'bot-framework', [...parcel, '[signalled]']],
  ['Voiceflow', 'voiceflow', parcel],
];

describe.each(examples)('the example of %s in docs/transcripts.md', (heading, as, spoken) => {
  it('is read the same whether its format is told or found out', async () => {
    const told = await read(example(heading), as);
    const found = await read(example(heading));
    expect(told.problems).toEqual([]);
    expect(told.conversations.map(said)).toEqual([spoken]);
    expect(found).toEqual(told);
  });

  it.skipIf(as === 'csv')('is read the same when it is laid out over many lines', async () => {
    const wide = JSON.stringify(JSON.parse(example(heading)), null, 2);
    expect((await read(wide)).conversations.map(said)).toEqual([spoken]);
  });
});

describe('what the examples carry', () => {
  it('τ-bench: domain and task as scenario, its reward as a label, the summary as payload of the handoff', async () => {
    const { conversations } = await read(example('τ-bench'));
    expect(conversations[0]).toMatchObject({
      id: 'airline-3/customer/1',
      brief: { intent: 'airline', goal: 'You want to cancel your flight.', escalation: { policy: null } },
      checks: [{ name: 'reward of τ-bench', source: 'label', passed: false }],
      end: { reason: 'handed-off', mood: null },
    });
    expect(conversations[0]!.turns[0]!.bot!.signals[0]!.payload).toEqual({ summary: 'wants to cancel' });
  });

  it('τ²: the goal of its task, times of replies, and no word of how the run ended', async () => {
    const { conversations, rows } = await read(example('τ²-bench'));
    const [one] = conversations;
    expect(one).toMatchObject({
      id: 'telecom-5/customer/1',
      brief: { goal: 'No service.' },
      end: { reason: 'unknown' },
    });
    expect(one!.turns[1]!.bot!.times).toEqual({ firstMs: 2000, lastMs: 2000 });
    expect(JSON.stringify(one)).not.toContain('###');
    expect(rows).toContainEqual(expect.objectContaining({ fate: 'changed', what: 'end-of-run markers', count: 1 }));
  });

  it('plain JSON: success as a label, situation, intent and tags; what an agent says is left out and counted', async () => {
    const { conversations, rows } = await read(example('plain JSON'));
    expect(conversations[0]).toMatchObject({
      id: 'c-1041',
      brief: { item: { scenario: 'late-parcel' }, intent: 'delivery', tags: ['march'] },
      checks: [{ source: 'label', passed: true }],
      times: { startedAt: '2026-03-02T09:14:05.000Z' },
    });
    expect(rows).toContainEqual(
      expect.objectContaining({ fate: 'left-out', what: 'messages', why: expect.stringContaining('human') }),
    );
  });
});
