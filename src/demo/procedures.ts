/** What is looked up, refused and changed in the back end for each task, once its slots are filled. */
import type { BackEnd } from './back-end.ts';
import { deriveNumber } from './derive.ts';
import type { TaskName } from './intents.ts';
import type { Customer, GiftCard, Order } from './records.ts';
import type { Slots } from './state.ts';
import { line, type Line, type Values } from './wording/replies.ts';

export type Queue = 'customer-care' | 'complaints' | 'product-safety' | 'bereavement' | 'billing';

export interface Procedure {
  /** What the confirmation says, or why there is nothing to confirm. */
  examine?: (found: Found) => { values: Values } | { refusal: Line } | { queue: Queue };
  /** What is said when it is done; null where a person takes over. */
  say: (found: Found) => Line | null;
  change?: (found: Found, backEnd: BackEnd) => void;
  queue?: Queue;
  /** Whose people see to it when a person is asked for. */
  desk?: Queue;
}

export interface Found {
  slots: Slots;
  order: Order;
  customer: Customer;
  card: GiftCard;
}

/** More than this is not refunded without a person. */
const billingLimit = 100;

export const procedures: Record<TaskName, Procedure> = {
  order_status: {
    say({ order }) {
      if (order.status === 'cancelled') return line('order_cancelled', orderValues(order));
      if (order.status === 'delivered') return line('order_delivered', orderValues(order));
      return line(order.status === 'processing' ? 'order_processing' : 'order_expected', orderValues(order));
    },
  },
  return_item: {
    examine: ({ order }) =>
      order.status === 'cancelled'
        ? { refusal: line('order_cancelled', orderValues(order)) }
        : { values: orderValues(order) },
    change({ order, slots }, backEnd) {
      const booked = { id: returnNumber(order), reason: slots.reason ?? 'other' };
      backEnd.put('orders', { ...order, returns: [booked] });
    },
    say: ({ order }) => line('done_return_item', { ...orderValues(order), return_number: returnNumber(order) }),
  },
  damaged_item: {
    examine: ({ order }) =>
      order.refunds.length > 0
        ? { refusal: line('already_refunded', orderValues(order)) }
        : { values: orderValues(order) },
    change({ order, slots }, backEnd) {
      if (slots.remedy === 'replacement') {
        backEnd.put('orders', { ...order, replacements: [{ id: `N${deriveNumber(8, 'replacement', order.id)}` }] });
      } else {
        backEnd.put('orders', withRefund(order, order.total, 'damaged'));
      }
    },
    say: ({ order, slots }) =>
      line(slots.remedy === 'replacement' ? 'done_replacement' : 'done_refund', {
        ...orderValues(order),
        amount: order.total.toFixed(2),
      }),
  },
  wrong_charge: {
    desk: 'billing',
    examine({ order, slots }) {
      const values = { ...orderValues(order), amount: slots.amount ?? '', difference: order.overcharged.toFixed(2) };
      if (order.refunds.length > 0) return { refusal: line('already_refunded', values) };
      if (order.overcharged <= 0) return { refusal: line('nothing_overcharged', values) };
      return order.overcharged > billingLimit ? { queue: 'billing' } : { values };
    },
    change: ({ order }, backEnd) => void backEnd.put('orders', withRefund(order, order.overcharged, 'overcharged')),
    say: ({ order }) => line('done_wrong_charge', { ...orderValues(order), difference: order.overcharged.toFixed(2) }),
  },
  cancel_order: {
    examine({ order }) {
      if (order.status === 'cancelled') return { refusal: line('already_cancelled', orderValues(order)) };
      return order.status === 'processing'
        ? { values: orderValues(order) }
        : { refusal: line('too_late_to_cancel', orderValues(order)) };
    },
    change({ order }, backEnd) {
      backEnd.put('orders', { ...withRefund(order, order.total, 'cancelled'), status: 'cancelled' });
    },
    say: ({ order }) => line('done_cancel_order', orderValues(order)),
  },
  change_address: {
    examine: ({ order, slots }) =>
      order.status === 'processing'
        ? { values: { ...orderValues(order), new_address: slots.new_address ?? '' } }
        : { refusal: line('too_late_for_address', orderValues(order)) },
    change({ order, slots }, backEnd) {
      const address = { line: slots.new_address ?? '', postcode: slots.postcode ?? null };
      backEnd.put('orders', { ...order, address });
    },
    say: ({ order, slots }) =>
      line('done_change_address', { ...orderValues(order), new_address: slots.new_address ?? '' }),
  },
  delivery_missed: {
    examine({ order, slots }) {
      if (order.status === 'cancelled') return { refusal: line('order_cancelled', orderValues(order)) };
      return order.status === 'delivered'
        ? { refusal: line('already_delivered', orderValues(order)) }
        : { values: { ...orderValues(order), day: slots.day ?? '' } };
    },
    change: ({ order, slots }, backEnd) =>
      void backEnd.put('orders', { ...order, redelivery: { day: slots.day ?? '' } }),
    say: ({ order, slots }) => line('done_delivery_missed', { ...orderValues(order), day: slots.day ?? '' }),
  },
  warranty: {
    say: ({ order }) => line('warranty_until', { ...orderValues(order), until: spokenDate(order.warranty_until) }),
  },
  loyalty_points: { say: ({ customer }) => line('points_balance', { points: String(customer.points) }) },
  password_reset: {
    change: ({ customer }, backEnd) =>
      void backEnd.put('customers', { ...customer, password_resets: customer.password_resets + 1 }),
    say: ({ customer }) => line('reset_sent', { email: customer.email }),
  },
  gift_card: { say: ({ card }) => line('gift_card_balance', { balance: card.balance.toFixed(2) }) },
  complaint: {
    change({ slots, order }, backEnd) {
      const subject = slots.order_number ?? '';
      const id = ticketNumber(subject);
      backEnd.put('tickets', { id, topic: 'complaint', subject, text: slots.words ?? '' });
      if (order.id === subject) backEnd.put('orders', { ...order, tickets: [id] });
    },
    say: () => null,
    queue: 'complaints',
  },
  product_safety: { say: () => null, queue: 'product-safety' },
  bereavement: { say: () => null, queue: 'bereavement' },
  human: { say: () => null, queue: 'customer-care' },
};

export const ticketNumber = (subject: string) => `T${deriveNumber(8, 'complaint', subject)}`;
const returnNumber = (order: Order) => `R${deriveNumber(8, 'return', order.id)}`;

function withRefund(order: Order, amount: number, reason: string): Order {
  return { ...order, refunds: [...order.refunds, { id: `P${deriveNumber(8, 'refund', order.id)}`, amount, reason }] };
}

const orderValues = (order: Order): Values => ({
  order_number: order.id,
  item: order.item,
  total: order.total.toFixed(2),
  expected: spokenDate(order.expected),
});

const monthNames = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(',');

/** "2026-03-05" → "5 March 2026"; anything else as it is. */
function spokenDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  const name = monthNames[Number(month) - 1];
  return name === undefined ? iso : `${Number(day)} ${name} ${year}`;
}
