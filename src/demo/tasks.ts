/** What each reason to contact the shop needs before it can be carried out, as data. */
import type { EntityName } from './entities.ts';
import type { TaskName } from './intents.ts';
import type { ChoiceName } from './understanding.ts';
import type { ReplyKey } from './wording/replies.ts';

/** `words`: whatever the customer writes. */
export type SlotName = EntityName | ChoiceName | 'new_address' | 'words';

export interface Task {
  slots: readonly SlotName[];
  /** What asks for a yes before anything is changed. */
  confirm?: ReplyKey;
  /** How the task is called on a button. */
  title: string;
}

export const taskTable: Record<TaskName, Task> = {
  order_status: { slots: ['order_number'], title: 'Where is my order' },
  return_item: { slots: ['order_number', 'reason'], confirm: 'confirm_return_item', title: 'Return something' },
  damaged_item: { slots: ['order_number', 'words', 'remedy'], title: 'Something arrived damaged' },
  wrong_charge: { slots: ['order_number', 'amount'], confirm: 'confirm_wrong_charge', title: 'A charge is wrong' },
  cancel_order: { slots: ['order_number'], confirm: 'confirm_cancel_order', title: 'Cancel an order' },
  change_address: {
    slots: ['order_number', 'new_address', 'postcode'],
    confirm: 'confirm_change_address',
    title: 'Change a delivery address',
  },
  delivery_missed: { slots: ['order_number', 'day'], confirm: 'confirm_delivery_missed', title: 'I missed a delivery' },
  warranty: { slots: ['order_number'], title: 'Guarantee' },
  loyalty_points: { slots: ['email'], title: 'My points' },
  password_reset: { slots: ['email'], title: 'Reset my password' },
  gift_card: { slots: ['gift_card_number'], title: 'Gift card balance' },
  complaint: { slots: ['order_number', 'words'], title: 'Make a complaint' },
  product_safety: { slots: [], title: 'Report a dangerous product' },
  bereavement: { slots: ['email'], title: 'Someone has died' },
  human: { slots: [], title: 'Talk to a person' },
};

export interface QuickReply {
  title: string;
  payload: string;
}

/** Buttons under the question for a slot. */
export const slotOptions: Partial<Record<SlotName, readonly QuickReply[]>> = {
  remedy: [
    { title: 'Refund', payload: 'refund' },
    { title: 'Replacement', payload: 'replacement' },
  ],
  reason: [
    { title: 'Changed my mind', payload: 'changed_mind' },
    { title: 'Does not fit', payload: 'does_not_fit' },
    { title: 'Not as described', payload: 'not_as_described' },
  ],
};

export const yesNo: readonly QuickReply[] = [
  { title: 'Yes, please', payload: 'yes' },
  { title: 'No', payload: 'no' },
];

export const taskOption = (task: TaskName): QuickReply => ({ title: taskTable[task].title, payload: task });
