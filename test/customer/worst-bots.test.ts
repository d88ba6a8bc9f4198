import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BotReply } from '../../src/bot/bot.ts';
import type { Conversation, Turn } from '../../src/conversation/conversation.ts';
import { agendaCustomer } from '../../src/customer/agenda.ts';
import type { Brief } from '../../src/plan/brief.ts';
import { audit } from '../../src/score/audit.ts';
import { anyBrief, anyReplies } from './a-bot.ts';

const limit = 60;

/** A whole conversation: the replies round and round, until the customer stops or the turns are used up. */
function played(brief: Brief, replies: BotReply[]): Conversation {
  const customer = agendaCustomer(brief);
  const turns: Turn[] = [];
  let next = customer.open();
  let end: Conversation['end'] | null = null;
  for (let number = 1; number <= limit && end === null; number++) {
    const reply = replies[(number - 1) % replies.length]!;
    const reaction = customer.react(reply);
    turns.push({ number, customer: next, bot: { ...reply, acts: reaction.understood } });
    const { mood, patience } = reaction;
    if (reaction.end) end = { reason: reaction.end.why, turn: number, detail: reaction.end.detail, mood, patience };
    else next = reaction.next!;
  }
  end ??= { reason: 'turn-limit', turn: limit, detail: '', mood: null, patience: null };
  return {
    id: brief.item.id,
    brief,
    turns,
    end,
    transfer: null,
    lifeline: [],
    setup: {},
    times: null,
    checks: [],
    second: null,
  };
}

/** A bot that says one thing or two for ever, whatever it is told. */
const stubborn = anyReplies.map((all) => all.slice(0, 2).map((one) => ({ ...one, signals: [] })));

/** In four parts, so that none is cut short on a busy machine. */
it.each([1, 2, 3, 4])(
  'none of 500 bots, however bad, makes the customer break its own brief or say a thing word for word twice (%i of 4)',
  () => {
    fc.assert(
      fc.property(anyBrief, fc.oneof(anyReplies, stubborn), (brief, replies) => {
        expect(audit(played(brief, replies))).toBeNull();
      }),
      { numRuns: 500 },
    );
  },
);
