/** Exports of help desks, chats and bot platforms: who is who, what is left out, and many conversations in a file. */
import { anything, assert, constantFrom, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/json.ts';
import { nothingAround } from '../../src/transcript/formats/format.ts';
import { formats } from '../../src/transcript/formats/index.ts';
import { fileLesson } from '../../src/transcript/learn-file.ts';
import { tally } from '../../src/transcript/tally.ts';
import { jsonl, read, said } from './read.ts';

const ticket = (id: number, agent: string) => ({
  id,
  requester_id: 1,
  users: [{ id: 2, name: agent, role: 'agent' }],
  comments: [
    { author_id: 1, body: 'Where is it?', public: true, created_at: '2026-03-02T09:14:05Z' },
    { author_id: 2, body: 'On its way.', public: true, created_at: '2026-03-02T09:14:06Z' },
    { author_id: 2, body: 'A difficult one.', public: false, created_at: '2026-03-02T09:15:00Z' },
  ],
});

describe('who sits in an agent’s seat', () => {
  it.each(['constructor', 'toString', '__proto__'])('is nobody known by a word like %s', async (role) => {
    const activities = [role, 'user', 'bot'].map((word) => ({
      type: 'message',
      from: { id: word, role: word },
      conversation: { id: 'c1' },
      text: `I am ${word}.`,
    }));
    const { conversations } = await read(JSON.stringify(activities), null, 'a.transcript');
    expect(conversations.map(said)).toEqual([['customer: I am user.', 'bot: I am bot.']]);
    const phrases = [role, 'external', 'bot'].map((word) => ({ text: `I am ${word}.`, participantPurpose: word }));
    const spoken = await read(JSON.stringify({ conversationId: 'c1', transcripts: [{ phrases }] }));
    expect(spoken.conversations.map(said)).toEqual([['customer: I am external.', 'bot: I am bot.']]);
  });

  it('is a person: that the file has no bot is told, with the way to say who is one', async () => {
    const { conversations, problems } = await read(JSON.stringify({ tickets: [ticket(1, 'Ava')] }));
    expect(conversations.map(said)).toEqual([['customer: Where is it?', '[connected]']]);
    expect(problems[0]).toMatchObject({
      code: 'transcript-roles',
      hint: expect.stringContaining('--roles') as unknown,
    });
  });

  it('is the bot where its name says so, or the user', async () => {
    const spoken = [['customer: Where is it?', 'bot: On its way.']];
    const named = await read(JSON.stringify({ tickets: [ticket(1, 'Ava (virtual assistant)')] }));
    expect(named.conversations.map(said)).toEqual(spoken);
    expect(named.rows).toContainEqual(
      expect.objectContaining({ fate: 'left-out', what: 'private comments' }) as unknown,
    );
    const told = await read(JSON.stringify(ticket(1, 'Ava')), null, 'file.json', new Map([['ava', 'bot' as const]]));
    expect(told.conversations.map(said)).toEqual(spoken);
  });
});

describe('a file of many conversations', () => {
  it('may hold them in a list, a line each, or under a name', async () => {
    const many = [ticket(1, 'ShopBot'), ticket(2, 'ShopBot')];
    for (const text of [JSON.stringify(many), jsonl(...many), JSON.stringify({ tickets: many, count: 2 }, null, 2)])
      expect((await read(text)).conversations.map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('may mix their messages', async () => {
    const message = (group: string, direction: string, text: string) => ({
      conversationId: group,
      direction,
      payload: { text },
    });
    const messages = [
      message('a', 'incoming', 'Hi'),
      message('b', 'incoming', 'Ho'),
      message('a', 'outgoing', 'Hello'),
      message('b', 'outgoing', 'Hey'),
    ];
    for (const text of [JSON.stringify(messages), JSON.stringify({ messages }, null, 2)]) {
      const { conversations } = await read(text);
      expect(conversations.map(({ id }) => id)).toEqual(['a', 'b']);
      expect(conversations.map(said)).toEqual([
        ['customer: Hi', 'bot: Hello'],
        ['customer: Ho', 'bot: Hey'],
      ]);
    }
  });
});

it('a chat that stands whole in one comment of Zendesk is taken apart', async () => {
  const chat = {
    id: 7,
    requester_id: 1,
    comments: [
      {
        author_id: -1,
        public: true,
        body: '(09:14:05) Visitor: Where is it?\n(09:14:06) ShopBot: On its way.\n(09:15:00 AM) Visitor: Thanks',
      },
    ],
  };
  const { conversations } = await read(JSON.stringify(chat));
  expect(conversations.map(said)).toEqual([['customer: Where is it?', 'bot: On its way.', 'customer: Thanks']]);
});

it('of LiveChat a form that the customer filled in is told as that, and what agents alone see as theirs', async () => {
  const event = (author_id: string, rest: object) => ({ type: 'message', visibility: 'all', author_id, ...rest });
  const chat = {
    id: 'c',
    users: [
      { id: 'm', type: 'customer', name: 'Mia' },
      { id: 'b', type: 'agent', name: 'ShopBot' },
    ],
    thread: {
      events: [
        event('m', { type: 'filled_form', fields: [{ type: 'name', answer: 'Mia' }] }),
        event('m', { text: 'Where is it?' }),
        event('b', { text: 'A note.', visibility: 'agents' }),
        event('b', { type: 'rich_message', elements: [{ title: 'Which one?', buttons: [{ text: 'The first' }] }] }),
      ],
    },
  };
  const { conversations, rows } = await read(JSON.stringify(chat));
  expect(conversations.map(said)).toEqual([['customer: Where is it?', 'bot: Which one?']]);
  const left = rows.filter(({ fate }) => fate === 'left-out').map(({ what, why }) => [what, why]);
  expect(left).toEqual([
    ['forms that were filled in', 'they are asked before or after, and not said'],
    ['messages to agents alone', 'no customer sees them'],
    ['options that were offered', 'only words are read'],
  ]);
});

it('threads of LiveChat that are listed without their users: who speaks is told by the kind of id', async () => {
  const event = (author_id: string, text: string) => ({
    id: 'Q20N9CKRX2_1',
    created_at: '2026-03-02T09:14:05.000000Z',
    type: 'message',
    visibility: 'all',
    text,
    author_id,
  });
  const events = [
    event('b7eff798-f8df-4364-8059-649c35c9ed0c', 'Where is it?'),
    event('5c9871d5372c824cbf22d860a707a578', 'On its way.'),
    event('smith@example.com', 'Hello, Smith here.'),
  ];
  const { conversations } = await read(JSON.stringify({ threads: [{ id: 'K600PKZON8', events }], found_threads: 1 }));
  expect(conversations.map(said)).toEqual([['customer: Where is it?', 'bot: On its way.', '[connected]']]);
});

it('what opens a conversation of Intercom’s first API is what the customer said, in words and no HTML', async () => {
  const by = (type: string) => ({ author: { type, id: type } });
  const conversation = {
    id: '1',
    created_at: 1772442845,
    conversation_message: { body: '<p>Where is <b>it</b>?</p>', ...by('user') },
    conversation_parts: { conversation_parts: [{ part_type: 'comment', body: 'On its way.', ...by('bot') }] },
  };
  const { conversations } = await read(JSON.stringify(conversation));
  expect(conversations.map(said)).toEqual([['customer: Where is it?', 'bot: On its way.']]);
});

it('a ticket of Zendesk that holds its requester, and not the id alone, has its customer', async () => {
  const { requester_id: id, ...rest } = ticket(1, 'ShopBot');
  const { conversations } = await read(`${JSON.stringify({ ...rest, requester: { id, name: 'Mia' } })}\n`);
  expect(conversations.map(said)).toEqual([['customer: Where is it?', 'bot: On its way.']]);
});

it('recordings of Genesys Cloud hold chats, and messages that name no purpose', async () => {
  const chat = { id: 'r1', transcript: [] as object[] };
  for (const [participantPurpose, body] of [
    ['external', 'Where is it?'],
    ['bot', 'On its way.'],
  ])
    chat.transcript.push({ participantPurpose, body, utc: '2026-03-02T09:14:05.000Z', type: 'message' });
  const messages = {
    id: 'r2',
    messagingTranscript: [
      { fromExternalContact: { id: 'x' }, messageText: 'Where is it?', timestamp: '2026-03-02T09:14:05.000Z' },
      { purpose: 'bot', messageText: 'On its way.', timestamp: '2026-03-02T09:14:06.000Z' },
    ],
  };
  const { conversations } = await read(jsonl([chat, messages]));
  expect(conversations.map(said)).toEqual([
    ['customer: Where is it?', 'bot: On its way.'],
    ['customer: Where is it?', 'bot: On its way.'],
  ]);
});

it('chats of Zendesk Chat are read by their history: a trigger is a bot, an agent a person', async () => {
  const event = (type: string, rest: object) => ({ type, timestamp: '2026-03-02T09:14:05Z', ...rest });
  const by = (sender_type: string, name: string, msg: string) => event('chat.msg', { sender_type, name, msg });
  const chat = {
    id: '2603.1.x',
    type: 'chat',
    visitor: { name: 'Mia' },
    history: [
      event('chat.memberjoin', { name: 'Mia' }),
      by('Visitor', 'Mia', 'Where is it?'),
      by('Trigger', 'Customer Service', 'One moment.'),
      by('Agent', 'Answer Bot', 'On its way.'),
      by('Agent', 'Ana Ruiz', 'Ana here.'),
      event('chat.rating', { name: 'Mia', new_rating: 'good' }),
    ],
  };
  const left = {
    id: 'o',
    type: 'offline_msg',
    message: 'Anybody there?',
    visitor: { name: 'Mia' },
    timestamp: '2026-03-02T09:14:05Z',
  };
  const older = { ...chat, id: 'b', history: chat.history.map(({ ...one }) => ({ ...one, sender_type: undefined })) };
  const { conversations, rows } = await read(JSON.stringify({ chats: [chat, left, older] }));
  expect(conversations.map(said)).toEqual([
    ['customer: Where is it?', 'bot: One moment.', 'bot: On its way.', '[connected]'],
    ['customer: Anybody there?'],
    ['customer: Where is it?', '[connected]'],
  ]);
  expect(rows).toContainEqual(expect.objectContaining({ fate: 'left-out', what: 'events "chat.rating"' }) as unknown);
});

it('of Bot Framework an event that calls a person is a handoff, and the focus that goes from skill to skill is none', async () => {
  const activity = (type: string, role: string, rest: object = {}) => ({
    type,
    from: { id: role, role },
    conversation: { id: 'c1' },
    ...rest,
  });
  const spoken = [
    activity('message', 'user', { text: '/event:{"Name": "Location", "Value": "47.6"}' }),
    activity('message', 'user', { text: 'What is the weather?' }),
    activity('message', 'bot', { text: 'Sunny.' }),
    activity('handoff', 'bot', { text: '' }),
    activity('message', 'bot', { text: 'What else can I do?' }),
  ];
  const alone = await read(JSON.stringify(spoken), null, 'a.transcript');
  const words = ['customer: What is the weather?', 'bot: Sunny.', 'bot: What else can I do?'];
  expect(alone.conversations.map(said)).toEqual([words]);
  const left = alone.rows.filter(({ fate }) => fate === 'left-out').map(({ what, count }) => [what, count]);
  expect(left).toEqual([
    ['events that a tester typed as "/event:"', 1],
    ['activities of type "handoff"', 1],
  ]);
  const called = [...spoken, activity('event', 'bot', { name: 'handoff.initiate', value: { skill: 'claims' } })];
  const { conversations, rows } = await read(JSON.stringify(called), null, 'a.transcript');
  expect(conversations.map(said)).toEqual([[...words, '[signalled]']]);
  expect(rows.map(({ what }) => what)).not.toContain('events "handoff.initiate"');
});

it('a transfer that Amazon Connect tells as an event is a handoff', async () => {
  const item = (role: string, content: string, type = 'text/plain') => ({
    ParticipantId: role,
    ParticipantRole: role,
    Content: content,
    ContentType: type,
    Type: type.includes('event') ? 'EVENT' : 'MESSAGE',
  });
  const { conversations } = await read(
    JSON.stringify({
      ContactId: 'x',
      Transcript: [
        item('CUSTOMER', 'A person, please'),
        item(
          'CUSTOM_BOT',
          '{"templateType":"ListPicker","data":{"content":{"title":"Which team?","elements":[{"title":"Parcels"}]}}}',
          'application/vnd.amazonaws.connect.message.interactive',
        ),
        item('SYSTEM', '', 'application/vnd.amazonaws.connect.event.transfer.initiated'),
      ],
    }),
  );
  expect(conversations.map(said)).toEqual([['customer: A person, please', 'bot: Which team?', '[signalled]']]);
});

it('Voiceflow’s logs of a session are read as its turns', async () => {
  const log = (type: string, data: object) => ({ type, data, createdAt: '2026-03-02T09:14:05Z' });
  const logs = [
    log('action', { type: 'text', payload: 'Where is it?' }),
    log('trace', { type: 'text', payload: { message: 'On its way.' } }),
    log('trace', { type: 'live_agent_handoff', payload: { queue: 'x' } }),
  ];
  const { conversations } = await read(JSON.stringify({ transcript: { id: 's1', logs } }));
  expect(conversations.map(({ id }) => id)).toEqual(['s1']);
  expect(conversations.map(said)).toEqual([['customer: Where is it?', 'bot: On its way.', '[signalled]']]);
});

describe('a transcript of Voiceflow in which the chat was opened more than once', () => {
  const turn = (format: string, payload: object, minute: number) => ({
    turnID: `t${minute}`,
    type: format === 'request' ? 'request' : 'text',
    format,
    payload,
    startTime: `2026-03-02T09:${minute}:00.000Z`,
  });
  const launch = (minute: number) => turn('request', { type: 'launch' }, minute);
  const asks = (text: string, minute: number) => turn('request', { type: 'text', payload: text }, minute);
  const says = (message: string, minute: number) => turn('trace', { type: 'text', payload: { message } }, minute);
  const turns = [
    launch(10),
    says('Hi!', 10),
    asks('Where is my parcel?', 11),
    says('It arrives on Friday.', 11),
    launch(30),
    says('Hi!', 30),
    launch(40),
    says('Hi!', 40),
    asks('And the other?', 41),
  ];
  const spoken = [
    ['bot: Hi!', 'customer: Where is my parcel?', 'bot: It arrives on Friday.'],
    ['bot: Hi!'],
    ['bot: Hi!', 'customer: And the other?'],
  ];

  it.each([
    ['as a list', JSON.stringify(turns)],
    ['a turn a line', jsonl(...turns)],
    ['under its session', JSON.stringify({ id: 's1', turns })],
  ])('is a conversation each, %s, and that is told', async (_, text) => {
    const { conversations, rows, problems } = await read(text);
    expect(problems).toEqual([]);
    expect(conversations.map(said)).toEqual(spoken);
    expect(rows).toContainEqual(
      expect.objectContaining({
        fate: 'changed',
        what: 'conversations',
        why: 'taken apart where the chat was opened anew',
      }) as unknown,
    );
  });
});

it('a call that Contact Lens tells of names its participants by their role, and counts from where it began', async () => {
  const call = {
    ContactId: 'a1b2',
    InitiationTimestamp: '2026-04-06T14:30:00Z',
    Transcript: [
      { ParticipantId: 'CUSTOMER', Content: 'Where is my parcel?', BeginOffsetMillis: 1200, EndOffsetMillis: 8500 },
      { ParticipantId: 'SYSTEM', Content: 'It arrives on Friday.', BeginOffsetMillis: 9000, EndOffsetMillis: 9900 },
      { ParticipantId: 'AGENT', Content: 'Hello, Ana here.', BeginOffsetMillis: 20_000, EndOffsetMillis: 30_000 },
    ],
  };
  const { conversations, problems } = await read(JSON.stringify(call));
  expect(problems).toEqual([]);
  expect(conversations.map(said)).toEqual([
    ['customer: Where is my parcel?', 'bot: It arrives on Friday.', '[connected]'],
  ]);
  expect(conversations[0]!.times?.startedAt).toBe('2026-04-06T14:30:01.200Z');
});

it('a log of webhooks of Chatwoot, a message a line, is put together to conversations', async () => {
  const event = (conversation: number, type: 'incoming' | 'outgoing', content: string) => ({
    event: 'message_created',
    id: 1,
    content,
    message_type: type,
    private: false,
    created_at: '2026-03-02T09:14:05.000Z',
    conversation: { id: conversation, status: 'open' },
    sender: type === 'incoming' ? { id: 9, name: 'Jo' } : { id: 1, name: 'ShopBot', type: 'agent_bot' },
  });
  const { conversations, problems } = await read(
    jsonl(
      event(24, 'incoming', 'Where is my parcel?'),
      event(25, 'incoming', 'Refund, please.'),
      event(24, 'outgoing', 'It arrives on Friday.'),
      event(25, 'outgoing', 'Your money is on its way.'),
    ),
  );
  expect(problems).toEqual([]);
  expect(conversations.map(said)).toEqual([
    ['customer: Where is my parcel?', 'bot: It arrives on Friday.'],
    ['customer: Refund, please.', 'bot: Your money is on its way.'],
  ]);
});

it('a phrase of Genesys is read as Genesys decorates it', async () => {
  const phrases = [
    {
      text: 'where is my parcel',
      decoratedText: 'Where is my parcel?',
      participantPurpose: 'external',
      startTimeMs: 500,
    },
    {
      text: 'it arrives on friday',
      decoratedText: 'It arrives on Friday.',
      participantPurpose: 'bot',
      startTimeMs: 900,
    },
  ];
  const { conversations } = await read(JSON.stringify({ conversationId: 'c1', transcripts: [{ phrases }] }));
  expect(conversations.map(said)).toEqual([['customer: Where is my parcel?', 'bot: It arrives on Friday.']]);
});

it('of a turn that nobody is named for, no role is asked for that could not be typed', async () => {
  const activities = ['user', '', 'bot'].map((role) => ({
    ContactId: 'c',
    ParticipantId: '',
    ...(role !== '' && { ParticipantRole: role === 'user' ? 'CUSTOMER' : 'SYSTEM' }),
    Content: `I am ${role}.`,
  }));
  const { conversations, problems, rows } = await read(JSON.stringify({ Transcript: activities }));
  expect(problems).toEqual([]);
  expect(conversations.map(said)).toEqual([['customer: I am user.', 'bot: I am bot.']]);
  expect(rows).toContainEqual(expect.objectContaining({ fate: 'left-out', what: 'turns of nobody' }) as unknown);
});

it('whatever a record holds, reading it throws nothing', () => {
  const value = anything({ maxDepth: 4, withNullPrototype: false });
  const keys = [
    'comments',
    'messages',
    'payload',
    'conversation_parts',
    'transcripts',
    'Transcript',
    'users',
    'thread',
    'testCaseConversationTurns',
    'activities',
    'logs',
    'events',
    'from',
    'source',
  ];
  const shaped = record(Object.fromEntries(keys.map((key) => [key, value])), { requiredKeys: [] });
  assert(
    property(constantFrom(...formats), shaped, (format, given) => {
      const known = JSON.parse(JSON.stringify(given) ?? 'null') as Json;
      for (const one of [known, ...(Array.isArray(known) ? [] : Object.values(known as object))] as Json[]) {
        format.recognises(one);
        format.read(one, nothingAround, fileLesson(new Map()), tally());
      }
    }),
    { numRuns: 500 },
  );
});

describe('a chat that stands in one comment of a ticket', () => {
  const lines = [
    'Chat started: 2026-03-02 09:14 AM UTC',
    '',
    '(09:14:05 AM) *** Visitor 1 joined the chat ***',
    '(09:14:06 AM) Visitor 1: Where is my parcel?',
    'It is order A-1001.',
    '(09:14:09 AM) Answer Bot: On its way.',
    '(09:15:10 AM) Ana Ruiz: Hello: Ana here.',
  ];
  const users = [{ id: 2, name: 'Ana Ruiz', role: 'agent' }];
  const comments = [{ author_id: 9, body: lines.join('\r\n'), public: true, created_at: '2026-03-02T09:14:05Z' }];

  it('is taken apart: messages of several lines stay whole, and users of the ticket are who they are', async () => {
    const { conversations, problems, rows } = await read(JSON.stringify({ id: 1, requester_id: 1, users, comments }));
    expect(problems).toEqual([]);
    expect(conversations.map(said)).toEqual([
      ['customer: Where is my parcel?\nIt is order A-1001.', 'bot: On its way.', '[connected]'],
    ]);
    expect(rows).toContainEqual(
      expect.objectContaining({ fate: 'left-out', what: 'lines of a chat that nobody says', count: 2 }) as unknown,
    );
  });

  it('is none where the ticket has no comments, which is told', async () => {
    const { problems, rows } = await read(jsonl(ticket(1, 'ShopBot'), { id: 2, requester_id: 1, comments: [] }));
    expect(problems).toEqual([]);
    expect(rows).toContainEqual(
      expect.objectContaining({ fate: 'left-out', what: 'conversations', why: 'nothing was said in them' }) as unknown,
    );
  });
});

it('text messages of Twilio are conversations by the number of the customer', async () => {
  const message = (direction: string, customer: string, body: string, second: number) => ({
    sid: `SM${second}`,
    ...(direction === 'inbound' ? { from: customer, to: '+15550999' } : { from: '+15550999', to: customer }),
    body,
    direction,
    date_sent: `Mon, 02 Mar 2026 09:14:0${second} +0000`,
  });
  const messages = [
    message('inbound', '+15550100', 'Where is it?', 1),
    message('inbound', '+15550101', 'Hi', 2),
    message('outbound-api', '+15550100', 'On its way.', 4),
    message('outbound-reply', '+15550101', 'Hello', 5),
  ];
  const { conversations } = await read(JSON.stringify({ messages }));
  expect(conversations.map(said)).toEqual([
    ['customer: Where is it?', 'bot: On its way.'],
    ['customer: Hi', 'bot: Hello'],
  ]);
  expect(conversations[0]!.turns[0]!.bot!.times).toEqual({ firstMs: 3000, lastMs: 3000 });
});

it('cards are read for their words; files and options are told', async () => {
  const carousel = { type: 'carousel', items: [{ title: 'On its way.', actions: [{ type: 'link' }] }] };
  const messages = [
    { author: { type: 'user' }, content: { type: 'text', text: 'Where is it?' } },
    { author: { type: 'user' }, content: { type: 'image', mediaUrl: 'https://example.com/a.png' } },
    { author: { type: 'business', subtypes: ['AI'] }, content: carousel },
  ];
  const { conversations, rows } = await read(JSON.stringify({ messages }));
  expect(conversations.map(said)).toEqual([['customer: Where is it?', 'bot: On its way.']]);
  for (const what of ['attachments', 'options that were offered'])
    expect(rows).toContainEqual(expect.objectContaining({ fate: 'left-out', what, count: 1 }) as unknown);
});
