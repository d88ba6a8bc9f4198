/** Conversations that a platform keeps become scenarios: what was said is demanded again. */
import { describe, expect, it } from 'vitest';
import { converse } from '../../src/api/converse.ts';
import type { RecordedFormat } from '../../src/suites/recorded/recorded.ts';
import { type Files, imported, told } from './project-of.ts';

const said = [
  ['customer', 'Where is my refund?'],
  ['bot', 'What is your order number?'],
  ['customer', 'ORD-1002'],
  ['bot', 'Your refund was sent on 4 March.'],
] as const;

const each = (write: (by: 'customer' | 'bot', text: string, at: number) => object): object[] =>
  said.map(([by, text], at) => write(by, text, at));

const time = (at: number): string => `2026-03-04T10:00:0${at}.000Z`;

const cxTurn = (text: string, reply: string, more: object = {}): object => ({
  userInput: { input: { text: { text } } },
  virtualAgentOutput: { textResponses: [{ text: [reply] }], ...more },
});

const agent = 'projects/p1/locations/global/agents/a1';
const testCases = [
  {
    name: `${agent}/testCases/t1`,
    displayName: 'Refund status',
    notes: 'Asks for a refund',
    tags: ['#money'],
    testCaseConversationTurns: [
      { userInput: { input: { event: { event: 'WELCOME' } } }, virtualAgentOutput: { textResponses: [] } },
      cxTurn(said[0][1], said[1][1], { triggeredIntent: { displayName: 'refund.status' } }),
      cxTurn(said[2][1], said[3][1]),
    ],
  },
  {
    name: `${agent}/testCases/t2`,
    displayName: 'A person',
    testCaseConversationTurns: [cxTurn('I want a person', 'Connecting you.', { liveAgentHandoff: {} })],
  },
  { name: `${agent}/testCases/t3`, displayName: 'Nothing', testCaseConversationTurns: [cxTurn('Hi', '')] },
];

const kept: Record<RecordedFormat, Files> = {
  'dialogflow-cx': { 'cases.json': JSON.stringify({ testCases }) },
  'bot-framework': {
    'refund.transcript': JSON.stringify(
      each((by, text, at) => ({
        type: 'message',
        from: { id: by, role: by === 'customer' ? 'user' : 'bot' },
        conversation: { id: 'c1' },
        text,
        timestamp: time(at),
      })),
    ),
  },
  botpress: {
    'refund.json': JSON.stringify({
      messages: each((by, text, at) => ({
        conversationId: 'c1',
        direction: by === 'customer' ? 'incoming' : 'outgoing',
        payload: { type: 'text', text },
        createdAt: time(at),
      })),
    }),
  },
  voiceflow: {
    'refund.json': JSON.stringify(
      each((by, text, at) =>
        by === 'customer'
          ? { type: 'request', format: 'request', payload: { type: 'text', payload: text }, startTime: time(at) }
          : { type: 'text', format: 'trace', payload: { payload: { message: text } }, startTime: time(at) },
      ),
    ),
  },
  csv: {
    'refund.csv': ['sep=;', 'conversation;sender;text', ...said.map(([by, text]) => `c1;${by};${text}`)].join('\r\n'),
  },
};

describe.each(Object.entries(kept))('%s', (format, files) => {
  const adopt = () => imported(format as RecordedFormat, files);

  it('makes a scenario of what both sides said', async () => {
    const { project, problems } = await adopt();
    expect(problems).toEqual([]);
    expect(Object.values(project.scenarios)[0]).toMatchObject({
      opening: ['Where is my refund?'],
      facts: { order_number: { value: 'ORD-1002', asks: ['What is your order number?'] } },
      statements: { required: ['What is your order number?', 'Your refund was sent on 4 March.'] },
    });
  });

  it('makes one that is verified by what the bot says', async () => {
    const { cwd, project } = await adopt();
    const [scenario] = Object.keys(project.scenarios);
    const bot = (last: string) => {
      const replies = ['What is your order number?', last];
      return { open: () => ({ send: () => replies.shift() ?? 'Goodbye.' }) };
    };
    const held = async (last: string) => (await converse({ scenario: scenario!, cwd, bot: bot(last) })).scored.verified;
    expect(await held('Your refund was sent on 4 March.')).toBe(true);
    expect(await held('We know of no refund.')).toBe(false);
  });

  it('tells of a file in which nobody says anything', async () => {
    const { adoptions } = await imported(format as RecordedFormat, { ...files, 'other.json': '{"colour": "red"}\n' });
    const fates = adoptions.filter(({ file }) => file === 'theirs/other.json').map(({ fate }) => fate);
    expect([...new Set(fates)]).toEqual(['left-out']);
  });
});

describe('test cases of Dialogflow CX', () => {
  const adopt = () => imported('dialogflow-cx', kept['dialogflow-cx']);

  it('keep their names, notes, tags, intents and the agent', async () => {
    const { project } = await adopt();
    expect(project.scenarios['refund-status']).toMatchObject({ goal: 'Asks for a refund', tags: ['money'] });
    expect(project.intents['refund-status']).toMatchObject({ bot_names: ['refund.status'] });
    expect(project.bot).toMatchObject({ protocol: 'dialogflow-cx', agent });
  });

  it('keep an intent whose name every object has', async () => {
    const turn = cxTurn('Where is my refund?', 'It was sent.', { triggeredIntent: { displayName: 'constructor' } });
    const one = { name: `${agent}/testCases/t1`, displayName: 'toString', testCaseConversationTurns: [turn] };
    const { project, problems } = await imported('dialogflow-cx', { 'a.json': JSON.stringify({ testCases: [one] }) });
    expect(problems).toEqual([]);
    expect(project.intents['constructor']).toMatchObject({ bot_names: ['constructor'] });
  });

  it('that end with a person demand one', async () => {
    const { project } = await adopt();
    expect(project.scenarios['a-person']).toMatchObject({
      wants: { human: true },
      escalation: { policy: 'required' },
    });
  });

  it('without words of the bot are left out, and told so', async () => {
    const suite = await adopt();
    expect(Object.keys(suite.project.scenarios)).toEqual(['refund-status', 'a-person']);
    expect(told(suite, 'test')).toContainEqual(expect.stringMatching(/^left-out: Nothing in it says/));
    expect(told(suite, 'events of customers (WELCOME)')).toEqual(['left-out: no customer sees them']);
  });
});

describe('a table', () => {
  it('of questions and answers is a scenario each', async () => {
    const table = 'Frage;Antwort\r\nWann öffnet ihr?;Um neun Uhr.\r\nWo seid ihr?;In der Hauptstraße.\r\n';
    const { project } = await imported('csv', { 'faq.csv': table });
    expect(
      Object.values(project.scenarios).map(({ title, opening, statements }) => [title, opening[0], statements]),
    ).toEqual([
      ['faq 1', 'Wann öffnet ihr?', { required: ['Um neun Uhr.'] }],
      ['faq 2', 'Wo seid ihr?', { required: ['In der Hauptstraße.'] }],
    ]);
  });

  it('of questions and answers loses no word at a delimiter that nobody quoted, and no row without a word about it', async () => {
    const rows = ['question,answer', 'When do you open?,At nine, or at ten.', 'Where are you?,"In the "main" street."'];
    const { project, adoptions } = await imported('csv', { 'faq.csv': rows.join('\n') });
    expect(Object.values(project.scenarios).map(({ statements }) => statements)).toEqual([
      { required: ['At nine, or at ten.'] },
    ]);
    expect(adoptions).toContainEqual(expect.objectContaining({ fate: 'left-out', what: 'record', line: 3 }));
  });

  it('of something else is refused with what is expected of one', async () => {
    await expect(imported('csv', { 'a.csv': 'colour,size\nred,3\n' })).rejects.toMatchObject({
      problems: [{ code: 'no-files', message: expect.stringContaining('question and answer, by name') as unknown }],
    });
  });
});

it('a conversation without a name has that of its file, and what is spoken aloud no marks', async () => {
  const request = { type: 'request', format: 'request', payload: { type: 'text', payload: 'Where is it?' } };
  const speak = { payload: { message: '<speak>It comes <break time="1s"/>on Friday.</speak>' } };
  const { project } = await imported('voiceflow', {
    'parcel.json': JSON.stringify([request, { type: 'speak', format: 'trace', payload: speak }]),
  });
  expect(project.scenarios['parcel-1']).toMatchObject({
    title: 'parcel 1',
    statements: { required: ['It comes on Friday.'] },
  });
});
