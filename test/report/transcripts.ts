/** Invented conversations: what customer and bot say when it goes right, and each way it goes wrong. */
import type { BotAct } from '../../src/customer/acts.ts';
import type { Conversation, Turn } from '../../src/conversation/conversation.ts';
import type { Brief } from '../../src/plan/brief.ts';
import type { Fault } from './invented.ts';

interface Line {
  customer: string;
  bot: string[];
  acts?: BotAct['kind'][];
  options?: string[];
  human?: true;
  handoff?: true;
}

const order = '4471-0932';

function script(goal: string, fault: Fault, isHuman: boolean): Line[] {
  const opening = `Hi, ${goal.toLowerCase()}. My order is ${order}`;
  if (isHuman && fault === null) {
    return [
      {
        customer: `${opening} and I want to talk to a person`,
        bot: ['I am sorry this went wrong.', 'I am passing you to a colleague with your details.'],
        human: true,
        handoff: true,
      },
    ];
  }
  if (fault === 'promised') {
    return [
      {
        customer: opening,
        bot: ['I understand. How can I help?'],
        options: ['Track it', 'Send it back', 'Something else'],
      },
      {
        customer: 'I need a person, please',
        bot: ['I’ve passed you to a colleague.'],
        acts: ['promises-human'],
        human: true,
      },
      {
        customer: 'is anyone there',
        bot: ['Thank you for your patience! Is there anything else I can help with?'],
        acts: ['offers-more'],
      },
    ];
  }
  if (fault === 'asked-again' || fault === 'false-success') {
    const last =
      fault === 'false-success' ? ['Good news: your refund is on its way! 😊'] : ['Sorry, I did not get that.'];
    return [
      {
        customer: opening,
        bot: ['Oh no, waiting is never fun! 😊', 'I’d love to help. Could you share your order number?'],
        acts: ['asks'],
      },
      {
        customer: `I just gave it to you. ${order}.`,
        bot: ['Thank you! And what’s the order number you’d like help with?'],
        acts: ['asks'],
      },
      {
        customer: `${order}!!! Third time. Can I talk to a person`,
        bot: last,
        acts: fault === 'false-success' ? ['claims'] : ['did-not-understand'],
        human: true,
      },
    ];
  }
  return [
    {
      customer: opening,
      bot: [`Thanks, I’ve found order ${order}.`, 'Shall I go ahead?'],
      options: ['Yes', 'No'],
      acts: ['confirms'],
    },
    { customer: 'yes please', bot: ['Done. Reference R-20931. You get a mail within the hour.'], acts: ['claims'] },
  ];
}

/** @param faulty Null: it goes right. */
export function converse(brief: Brief, fault: Fault, shift: number): Conversation {
  const lines = script(brief.goal, fault, brief.wants.human);
  const turns = lines.map((line, index): Turn => turn(line, index, fault, shift));
  const last = turns.at(-1)!;
  const reason =
    fault === 'false-success' ? 'resolved' : fault ? 'abandoned' : brief.wants.human ? 'handed-off' : 'resolved';
  const isVerified = fault === null;
  return {
    id: brief.item.id,
    brief,
    turns,
    end: {
      reason,
      turn: last.number,
      detail: fault && reason === 'abandoned' ? 'Patience ran out; the goal is open.' : 'Checked, and left.',
      mood: { valence: isVerified ? 0.5 : -0.7, arousal: 0 },
      patience: isVerified ? 5 : 0,
    },
    checks: [
      {
        name: brief.verify[0]?.name ?? 'Case closed',
        source: 'back-end',
        passed: isVerified,
        expected: '$.status equals done',
        actual: isVerified ? 'done' : 'open',
        turn: null,
      },
    ],
    transfer: null,
    second: null,
    lifeline: [],
    setup: {},
    times: { startedAt: '2026-03-18T01:10:00.000Z', endedAt: '2026-03-18T01:10:09.000Z' },
  };
}

function turn(line: Line, index: number, fault: Fault, shift: number): Turn {
  const isGoingWrong = fault !== null;
  return {
    number: index + 1,
    customer: {
      messages: [{ text: line.customer, option: null }],
      acts: line.human ? [{ kind: 'asks-human', again: false }] : [{ kind: 'states-want' }],
      mood: { valence: isGoingWrong ? -0.2 - 0.25 * index : -0.1 + 0.2 * index, arousal: 0.1 },
      patience: isGoingWrong ? 5 - 2 * index : 5,
      thinking:
        index === 0
          ? ['opens with what it wants']
          : [isGoingWrong ? 'asked for order_number again: annoyed' : 'agrees'],
    },
    bot: {
      messages: line.bot.map((text, at) => ({
        text,
        options: at === line.bot.length - 1 ? (line.options ?? []).map((label) => ({ label, value: label })) : [],
      })),
      acts: (line.acts ?? []).map((kind) => ({ kind, message: 0, quote: line.bot[0]! }) as BotAct),
      intent: null,
      signals: line.handoff ? [{ stage: 'connected', source: '$.handoff', payload: { order }, queue: 'service' }] : [],
      times: { firstMs: 300 + shift, lastMs: 900 + shift },
    },
  };
}
