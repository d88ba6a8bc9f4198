/** The bot's taxonomy: reasons to start a conversation, and moves within one. */

const tasks = [
  'order_status',
  'return_item',
  'damaged_item',
  'wrong_charge',
  'cancel_order',
  'change_address',
  'delivery_missed',
  'warranty',
  'loyalty_points',
  'password_reset',
  'gift_card',
  'complaint',
  'product_safety',
  'bereavement',
  'human',
] as const;

const moves = ['greet', 'affirm', 'deny', 'thanks', 'goodbye', 'unknown_value', 'why'] as const;

export type TaskName = (typeof tasks)[number];
export type MoveName = (typeof moves)[number];
export type IntentName = TaskName | MoveName;

/** What a classifier learns from: lines by label. */
export type Utterances<Label extends string> = Readonly<Record<Label, readonly string[]>>;

export const isTask = (name: string | null): name is TaskName => (tasks as readonly (string | null)[]).includes(name);
