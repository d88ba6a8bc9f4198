/**
 * What the back end keeps, and how a request's JSON becomes it: unknown keys dropped, amounts rounded to pence. What a
 * shop's own systems would add (a price, a date of delivery, a balance) is made up from the record's key when it is absent.
 */
import { deriveShare } from './derive.ts';

interface Refund {
  id: string;
  amount: number;
  reason: string;
}

export interface Order {
  id: string;
  email: string | null;
  item: string;
  status: 'processing' | 'dispatched' | 'delivered' | 'cancelled';
  /** Pounds. */
  total: number;
  charged: number;
  /** What was charged beyond the total. */
  overcharged: number;
  /** ISO dates. */
  expected: string;
  warranty_until: string;
  address: { line: string; postcode: string | null };
  refunds: Refund[];
  returns: { id: string; reason: string }[];
  replacements: { id: string }[];
  redelivery: { day: string } | null;
  tickets: string[];
}

export interface Customer {
  email: string;
  name: string | null;
  points: number;
  password_resets: number;
  tickets: string[];
}

export interface GiftCard {
  number: string;
  balance: number;
}

interface Ticket {
  id: string;
  topic: string;
  subject: string;
  text: string;
}

export interface Records {
  orders: Order;
  customers: Customer;
  'gift-cards': GiftCard;
  tickets: Ticket;
}

export type Collection = keyof Records;

/** Readers by collection; each throws a RecordError that says what was wrong. */
export const readers: { [C in Collection]: (body: Body) => Records[C] } = {
  orders: (body) => {
    const id = key(body, 'id');
    const total = amount(body, 'total') ?? madeUpAmount(15, 120, id, 'total');
    const charged = amount(body, 'charged') ?? total;
    return {
      id,
      email: text(body, 'email')?.toLowerCase() ?? null,
      item: text(body, 'item') ?? 'item',
      status: status(body),
      total,
      charged,
      overcharged: pence(charged - total),
      expected: text(body, 'expected') ?? madeUpDate(2026, 2, id, 'expected'),
      warranty_until: text(body, 'warranty_until') ?? madeUpDate(2027, 12, id, 'warranty'),
      address: address(body['address']),
      refunds: [],
      returns: [],
      replacements: [],
      redelivery: null,
      tickets: [],
    };
  },
  customers: (body) => {
    const email = key(body, 'email').toLowerCase();
    return {
      email,
      name: text(body, 'name'),
      points: amount(body, 'points') ?? Math.floor(madeUpAmount(100, 5000, email, 'points')),
      password_resets: 0,
      tickets: [],
    };
  },
  'gift-cards': (body) => {
    const number = key(body, 'number').replace(/[ -]/g, '');
    return { number, balance: amount(body, 'balance') ?? madeUpAmount(5, 100, number, 'balance') };
  },
  tickets: (body) => ({
    id: key(body, 'id'),
    topic: text(body, 'topic') ?? 'other',
    subject: text(body, 'subject') ?? '',
    text: text(body, 'text') ?? '',
  }),
};

export const keyOf: { [C in Collection]: (record: Records[C]) => string } = {
  orders: ({ id }) => id,
  customers: ({ email }) => email,
  'gift-cards': ({ number }) => number,
  tickets: ({ id }) => id,
};

export type Body = Readonly<Record<string, unknown>>;

export class RecordError extends Error {
  override name = 'RecordError';
}

function key(body: Body, name: string): string {
  const value = text(body, name);
  if (value === null || value.length > 100) throw new RecordError(`"${name}" must be a string of 1 to 100 characters.`);
  return value;
}

function text(body: Body, name: string): string | null {
  const value = body[name];
  if (value === undefined || value === null || value === '') return null;
  if (typeof value !== 'string' && typeof value !== 'number') throw new RecordError(`"${name}" must be a string.`);
  return String(value).slice(0, 500);
}

function amount(body: Body, name: string): number | null {
  if (body[name] === undefined || body[name] === null) return null;
  const value = typeof body[name] === 'string' ? Number(body[name]) : body[name];
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new RecordError(`"${name}" must be a number.`);
  return pence(value);
}

const pence = (amount: number) => Math.round(amount * 100) / 100;

const madeUpAmount = (least: number, most: number, ...from: string[]) =>
  pence(least + deriveShare(...from) * (most - least));

/** A day in the months from January of `year` on. */
function madeUpDate(year: number, months: number, ...from: string[]): string {
  const month = 1 + Math.floor(deriveShare(...from, 'month') * months);
  const day = 1 + Math.floor(deriveShare(...from, 'day') * 28);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const statuses = ['processing', 'dispatched', 'delivered', 'cancelled'] as const;

function status(body: Body): Order['status'] {
  const found = statuses.find((known) => known === (body['status'] ?? 'processing'));
  if (found === undefined) throw new RecordError(`"status" must be one of: ${statuses.join(', ')}.`);
  return found;
}

function address(value: unknown): Order['address'] {
  if (value === undefined || value === null) return { line: '', postcode: null };
  if (typeof value !== 'object') throw new RecordError('"address" must be an object with "line" and "postcode".');
  const body = value as Body;
  return { line: text(body, 'line') ?? '', postcode: text(body, 'postcode') };
}
