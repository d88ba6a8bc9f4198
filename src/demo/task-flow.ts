/** Carries a task from its first words to its outcome: ask for what is missing, check it, confirm, do it. */
import { handOff } from './hand-off.ts';
import type { TaskName } from './intents.ts';
import { procedures, type Found } from './procedures.ts';
import { readers } from './records.ts';
import { slotValue, tellsAStory } from './slot-values.ts';
import type { Slots } from './state.ts';
import { slotOptions, taskTable, yesNo, type SlotName } from './tasks.ts';
import { say, type Turn } from './turn.ts';

export function startTask(turn: Turn, task: TaskName): void {
  const slots: Slots = {};
  for (const slot of taskTable[task].slots) {
    const value = givenAlready(turn, slot);
    if (value !== null) slots[slot] = value;
  }
  turn.state = { ...turn.state, task, slots, awaiting: null, misunderstandings: 0, forgotten: false };
  turn.about = task;
  if (task !== 'human') say(turn, `lead_${task}`);
  proceed(turn, task);
}

/** Goes as far as it can: to the next question or to the outcome. */
export function proceed(turn: Turn, task: TaskName): void {
  const found = lookUp(turn, task);
  if ('unknown' in found) return rejectValue(turn, found.unknown);
  const missing = taskTable[task].slots.find((slot) => turn.state.slots[slot] === undefined);
  if (missing !== undefined) return ask(turn, missing);
  const dropped = turn.world.release.forgets[task];
  if (dropped !== undefined && !turn.state.forgotten) {
    turn.state = { ...turn.state, forgotten: true };
    return ask(turn, dropped);
  }
  const procedure = procedures[task];
  const examined = procedure.examine?.(found) ?? { values: {} };
  if ('queue' in examined) return handOff(turn, task, examined.queue);
  if ('refusal' in examined) {
    say(turn, examined.refusal.key, examined.refusal.values);
    return finish(turn);
  }
  const { confirm } = taskTable[task];
  if (confirm === undefined) return carryOut(turn, task);
  say(turn, confirm, examined.values);
  turn.options = yesNo;
  turn.state = { ...turn.state, awaiting: { kind: 'confirmation' } };
}

/** After the customer's yes. */
export function carryOut(turn: Turn, task: TaskName): void {
  const found = lookUp(turn, task);
  if ('unknown' in found) return rejectValue(turn, found.unknown);
  const { change, say: outcome, queue } = procedures[task];
  if (!turn.world.release.skipsBackEnd.includes(task)) change?.(found, turn.world.backEnd);
  if (queue !== undefined) return handOff(turn, task, queue);
  const said = outcome(found);
  if (said !== null) say(turn, said.key, said.values);
  finish(turn);
}

export function ask(turn: Turn, slot: SlotName): void {
  say(turn, `ask_${slot}`);
  turn.options = slotOptions[slot] ?? [];
  turn.state = { ...turn.state, awaiting: { kind: 'slot', slot } };
}

function finish(turn: Turn): void {
  say(turn, 'more');
  turn.state = { ...turn.state, task: null, slots: {}, awaiting: { kind: 'more' }, misunderstandings: 0 };
}

/** A value the customer gave before the bot asked for it: now, or earlier in the conversation. */
function givenAlready(turn: Turn, slot: SlotName): string | null {
  if (slot === 'remedy' || slot === 'reason') return turn.world.understanding.choice(slot, turn.heard.text, surely);
  if (slot === 'words') return tellsAStory(turn.heard.text) ? turn.heard.text.slice(0, 500) : null;
  if (slot === 'new_address') {
    return turn.heard.entities.postcode === undefined ? null : slotValue(slot, turn.heard, turn.world.understanding);
  }
  return turn.state.heard[slot] ?? null;
}

/** A choice is read out of an unasked message only when there is little doubt. */
const surely = 0.8;

/** Slots whose value must be on record. */
type RecordSlot = 'order_number' | 'email' | 'gift_card_number';

/** Stand in for records that a task does not use. */
const blank = {
  order: readers.orders({ id: 'none', total: 0 }),
  customer: readers.customers({ email: 'none' }),
  card: readers['gift-cards']({ number: 'none', balance: 0 }),
};

/** The records the filled slots name. A person needs no record to take over. */
function lookUp(turn: Turn, task: TaskName): Found | { unknown: RecordSlot } {
  const { slots } = turn.state;
  const { backEnd } = turn.world;
  const order = backEnd.get('orders', slots.order_number ?? '');
  const customer = backEnd.get('customers', slots.email ?? '');
  const card = backEnd.get('gift-cards', slots.gift_card_number ?? '');
  if (procedures[task].queue === undefined) {
    if (slots.order_number !== undefined && order === undefined) return { unknown: 'order_number' };
    if (slots.email !== undefined && customer === undefined) return { unknown: 'email' };
    if (slots.gift_card_number !== undefined && card === undefined) return { unknown: 'gift_card_number' };
  }
  return { slots, order: order ?? blank.order, customer: customer ?? blank.customer, card: card ?? blank.card };
}

function rejectValue(turn: Turn, slot: RecordSlot): void {
  const { [slot]: value = '', ...slots } = turn.state.slots;
  const { [slot]: _, ...heard } = turn.state.heard;
  say(turn, `not_found_${slot}`, { [slot]: value });
  turn.state = { ...turn.state, slots, heard, awaiting: { kind: 'slot', slot } };
}
