/**
 * What each protocol understands by itself: every event its vendor documents on the way to a person, as it comes over the wire; and
 * beside it the same words as mere text.
 */
import { describe, expect, it } from 'vitest';
import { a2aSignals } from '../../src/bot/protocols/a2a.ts';
import { directLineSignals } from '../../src/bot/protocols/activity.ts';
import { agentforceSignals } from '../../src/bot/protocols/agentforce.ts';
import { botpressSignals } from '../../src/bot/protocols/botpress.ts';
import { dialogflowCxSignals } from '../../src/bot/protocols/dialogflow-cx.ts';
import { genesysSignals } from '../../src/bot/protocols/genesys.ts';
import { defaultSignals } from '../../src/bot/protocols/http.ts';
import { openaiSignals } from '../../src/bot/protocols/openai.ts';
import { rasaSignals } from '../../src/bot/protocols/rasa.ts';
import { signalsIn } from '../../src/bot/signals.ts';
import type { Json } from '../../src/json.ts';

const cx = (...responseMessages: Json[]): Json => ({ queryResult: { responseMessages } });
const agent = (...messages: Json[]): Json => ({ messages });
const call = (name: string): Json => ({
  choices: [{ message: { tool_calls: [{ function: { name, arguments: {} } }] } }],
});
const event = (body: Json): Json => ({ type: 'message', class: 'StructuredMessage', body });
const promise = 'I am transferring you to a human agent: handoff, Escalate, TransferSucceeded.';

describe.each([
  [
    'http and websocket',
    defaultSignals,
    [
      [['signalled'], { handoff: { queue: 'billing' } }],
      [['signalled'], { handover: true }],
      [['signalled'], { escalated: true }],
      [['ended'], { ended: true }],
      [[], { reply: promise, handoff: null, escalated: false }],
    ],
  ],
  [
    'openai',
    openaiSignals,
    [
      [['signalled'], call('transfer_to_human')],
      [['signalled'], call('escalate_case')],
      [['signalled'], call('handOff')],
      [[], call('order_status')],
      [[], { choices: [{ message: { content: promise, tool_calls: [] } }] }],
    ],
  ],
  [
    'rasa',
    rasaSignals,
    [
      [['signalled'], [{ custom: { handoff: { queue: 'billing' } } }]],
      [['ended'], [{ text: 'Bye' }, { custom: { ended: true } }]],
      [[], [{ text: promise }]],
    ],
  ],
  [
    'direct-line',
    directLineSignals,
    [
      [['signalled'], [{ type: 'event', name: 'handoff.initiate', value: { Skill: 'billing' } }]],
      [
        ['signalled'],
        [{ type: 'event', name: 'handoff.initiate', value: { va_Scope: 'bot', va_LastTopic: 'Refund' } }],
      ],
      [['signalled'], [{ type: 'handoff' }]],
      [['accepted'], [{ type: 'event', name: 'handoff.status', value: { state: 'accepted' } }]],
      [['failed'], [{ type: 'event', name: 'handoff.status', value: { state: 'failed', message: 'closed' } }]],
      [['ended'], [{ type: 'event', name: 'handoff.status', value: { state: 'completed' } }]],
      [['ended'], [{ type: 'endOfConversation', code: 'completedSuccessfully' }]],
      [[], [{ type: 'message', text: promise, name: 'handoff' }]],
    ],
  ],
  [
    'dialogflow-cx',
    dialogflowCxSignals,
    [
      [['signalled'], cx({ text: { text: ['One moment'] } }, { liveAgentHandoff: { metadata: { queue: 'billing' } } })],
      [['signalled'], cx({ liveAgentHandoff: {} })],
      [['signalled'], cx({ telephonyTransferCall: { phoneNumber: '+44' } })],
      [['ended'], cx({ endInteraction: {} })],
      [[], cx({ text: { text: [promise] } }, { conversationSuccess: {} })],
    ],
  ],
  [
    'agentforce',
    agentforceSignals,
    [
      [['signalled'], agent({ type: 'Escalate', targets: [] })],
      [['signalled', 'ended'], agent({ type: 'SessionEnded', reason: 'Transfer' })],
      [['accepted'], agent({ type: 'TransferSucceeded' })],
      [['failed'], agent({ type: 'TransferFailed' })],
      [['ended'], agent({ type: 'SessionEnded', reason: 'ClientRequest' })],
      [[], agent({ type: 'Inform', message: promise })],
    ],
  ],
  [
    'genesys',
    genesysSignals,
    [
      [['connected'], event({ type: 'Text', text: 'Hello, I am Kim', originatingEntity: 'Human' })],
      [['ended'], event({ type: 'Event', events: [{ eventType: 'Presence', presence: { type: 'Disconnect' } }] })],
      [[], event({ type: 'Text', text: promise, originatingEntity: 'Bot' })],
    ],
  ],
  [
    'botpress',
    botpressSignals,
    [
      [['signalled'], [{ type: 'event_created', data: { payload: { type: 'hitl.started', queue: 'billing' } } }]],
      [['signalled'], [{ type: 'event_created', data: { payload: { type: 'startHandoff' } } }]],
      [['connected'], [{ type: 'participant_added', data: { participantId: 'u2' } }]],
      [[], [{ type: 'message_created', data: { payload: { type: 'text', text: promise } } }]],
    ],
  ],
  [
    'a2a',
    a2aSignals,
    [
      [['signalled'], { artifacts: [{ name: 'handoff', parts: [{ data: { order: 'A1' } }] }] }],
      [['signalled'], { status: { message: { parts: [{ data: { handoff: { queue: 'billing' } } }] } } }],
      [['signalled'], { parts: [{ data: { handoff: { queue: 'billing' } } }] }],
      [[], { status: { message: { parts: [{ text: promise }] } } }],
    ],
  ],
] as [string, typeof defaultSignals, [string[], Json][]][])('%s', (_, specs, cases) => {
  it.each(cases)('%j: %j', (stages, reply) => {
    expect(signalsIn(reply, specs).map(({ stage }) => stage)).toEqual(stages);
  });
});

it.each([
  [{ contains: 'hand' }, { step: 'handover' }, true],
  [{ contains: 'Hand' }, { step: 'handover' }, false],
  [{ contains: 'team' }, { step: ['bot', 'team'] }, true],
  [{ contains: 'tea' }, { step: ['bot', 'team'] }, false],
  [{ contains: 'hand', matches: 'over$' }, { step: 'handover' }, true],
  [{ contains: 'hand', equals: 'over' }, { step: 'handover' }, false],
] as const)('a signal with %j sees %j: %s', (conditions, reply, isSeen) => {
  const found = signalsIn(reply as unknown as Json, [{ stage: 'signalled', path: '$.step', ...conditions }]);
  expect(found.length > 0).toBe(isSeen);
});
