import { createHash } from 'node:crypto';
import type { Answer, Handler } from '../serve.ts';

export interface Booking {
  reference: string;
  surname: string;
  email: string;
  from: string;
  to: string;
  date: string;
  passengers: number;
  vehicle: string;
  fare: 'flexible' | 'saver';
  price: number;
  delayed: number;
  status: 'booked' | 'cancelled';
  refund: number;
}

export interface Claim {
  booking: string;
  amount: number;
}

/** What Skerry Ferries knows: bookings, and claims for late sailings. */
export class Office {
  readonly bookings = new Map<string, Booking>();
  readonly claims = new Map<string, Claim>();

  book(details: Partial<Booking>): Booking {
    const price = details.price ?? fareOf(details.passengers ?? 1, details.vehicle ?? '');
    const booking: Booking = {
      surname: '',
      email: '',
      from: 'Northport',
      to: 'Stavey',
      date: '2026-06-01',
      passengers: 1,
      vehicle: '',
      fare: 'flexible',
      delayed: 0,
      ...details,
      price,
      reference: details.reference ?? referenceOf(JSON.stringify(details)),
      status: 'booked',
      refund: 0,
    };
    this.bookings.set(booking.reference, booking);
    return booking;
  }

  bookingsOf(email: string): Booking[] {
    return [...this.bookings.values()].filter((booking) => booking.email.toLowerCase() === email.toLowerCase());
  }

  readonly serve: Handler = ({ method, path, query, body }): Answer => {
    const [, , kind, key = ''] = path.split('/');
    if (kind === 'bookings' && method === 'POST') return { status: 201, body: this.book(body as Partial<Booking>) };
    if (kind === 'bookings' && key === '') return { body: { bookings: this.bookingsOf(query.get('email') ?? '') } };
    if (kind === 'bookings' && method === 'DELETE') return { status: this.bookings.delete(key) ? 204 : 404 };
    const found = kind === 'bookings' ? this.bookings.get(key) : kind === 'claims' ? this.claims.get(key) : undefined;
    return found ? { body: found } : { status: 404, body: { error: 'not found' } };
  };
}

export const changeFee = 12;
export const dogFee = 6.5;
export const checkInMinutes = 40;

export function fareOf(passengers: number, vehicle: string): number {
  return passengers * 9.5 + (vehicle === '' ? 0 : 32);
}

/** Half of the price from an hour late, nothing before. */
export function compensationOf(booking: Booking): number {
  return booking.delayed >= 60 ? Math.round(booking.price * 50) / 100 : 0;
}

function referenceOf(text: string): string {
  const number = createHash('sha256').update(text).digest().readUInt32BE(0) % 1_000_000;
  return `SK${String(number).padStart(6, '0')}`;
}
