import type { Json } from '../../json.ts';
import { entriesOf } from '../messages/messages.ts';
import { own, ownText } from '../own.ts';
import type { Transcript } from '../transcript.ts';
import type { Format } from './format.ts';
import { rewardLabel } from './plain.ts';

/** A simulation of τ² (Barres et al., arXiv 2506.07982): `{id, task_id, termination_reason, reward_info, messages, trial, seed}`. */
export const tau2 = {
  name: 'tau2',
  title: 'τ²-bench',
  expected:
    '{"id": "…", "task_id": "…", "termination_reason": "user_stop", "reward_info": {"reward": 1}, "messages": […]}',
  recognises: (record) =>
    own(record, 'task_id') !== undefined &&
    (own(record, 'termination_reason') !== undefined || own(record, 'reward_info') !== undefined),
  read(record, { domain, goals }, file, tally) {
    const messages = own(record, 'messages');
    if (!Array.isArray(messages)) {
      return Array.isArray(own(record, 'ticks')) ? 'it is a voice run, told in ticks' : 'it has no list "messages"';
    }
    const task = ownText(record, 'task_id');
    const reward = own(own(record, 'reward_info'), 'reward');
    const trial = own(record, 'trial');
    const conversation = messages.filter((message) => own(message, 'requestor') !== 'user');
    const ofCustomer = messages.length - conversation.length;
    if (ofCustomer > 0)
      tally.add('left-out', "replies to the customer's own tools", 'the bot has no part in them', ofCustomer);
    const entries = entriesOf(conversation, file, tally);
    return {
      id: null,
      // Tools of the customer (its phone, in the telecom domain) are none of the bot's.
      entries: entries.map((entry) => (entry.by === 'customer' ? { ...entry, calls: [] } : entry)),
      scenario: task === null ? domain : `${domain ?? 'task'}-${task}`,
      persona: null,
      intent: domain,
      goal: (task === null ? undefined : goals.get(task)) ?? '',
      tags: [],
      repetition: typeof trial === 'number' ? trial + 1 : null,
      label: typeof reward === 'number' ? rewardLabel('reward of τ²-bench', reward) : null,
      end: endOf(ownText(record, 'termination_reason')),
      signals: true,
      meta: {},
    } satisfies Transcript;
  },
} as const satisfies Format;

/** That a customer or the agent stopped says nothing of why. */
function endOf(reason: string | null): Transcript['end'] {
  const detail = `τ²-bench: ${reason}`;
  switch (reason) {
    case 'max_steps':
    case 'timeout':
      return { reason: 'turn-limit', detail };
    case 'agent_error':
    case 'too_many_errors':
    case 'context_window_exceeded':
      return { reason: 'bot-error', detail };
    case 'user_error':
      return { reason: 'customer-fault', detail };
    case 'infrastructure_error':
    case 'unexpected_error':
      return { reason: 'transport-fault', detail };
    default:
      return null;
  }
}

/** What the customer of a task wants, in the words of whoever wrote it. */
export function goalOf(task: Json): string | null {
  const instructions = own(own(task, 'user_scenario'), 'instructions');
  if (typeof instructions === 'string') return instructions;
  return ownText(instructions, 'reason_for_call') ?? ownText(own(task, 'description'), 'purpose');
}
