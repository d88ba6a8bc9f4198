/** A person takes over: what the customer is told, and what the person is given. */
import type { TaskName } from './intents.ts';
import { ticketNumber, type Queue } from './procedures.ts';
import { say, type Turn } from './turn.ts';
import type { ReplyKey } from './wording/replies.ts';

export function handOff(turn: Turn, task: TaskName, queue: Queue): void {
  const { state, world } = turn;
  say(turn, announcementOf(task, queue), { ticket: ticketNumber(state.slots.order_number ?? '') });
  turn.about = task;
  turn.state = { ...state, handedOff: true, awaiting: null };
  if (world.release.announcesOnly.includes(task)) return;
  turn.handoff = {
    queue,
    reason: task,
    context: { task: state.task ?? task, ...state.heard, ...state.slots, last_words: state.lastWords },
  };
}

const announcementOf = (task: TaskName, queue: Queue): ReplyKey =>
  task === 'human' && queue === 'billing' ? 'hand_off_billing_asked' : announcements[queue];

const announcements: Record<Queue, ReplyKey> = {
  'customer-care': 'hand_off',
  complaints: 'hand_off_complaint',
  'product-safety': 'hand_off_safety',
  bereavement: 'hand_off_care',
  billing: 'hand_off_billing',
};
