import { createHash } from 'node:crypto';
import type { Answer, Handler } from '../serve.ts';

export interface Permit {
  number: string;
  registration: string;
  postcode: string;
  valid_to: string;
  unpaid: boolean;
}

export interface Pickup {
  reference: string;
  address: string;
  postcode: string;
  item: string;
  date: string;
  fee: number;
  status: 'booked' | 'cancelled';
}

type NewPickup = Omit<Pickup, 'reference' | 'status' | 'fee'>;

export interface Report {
  reference: string;
  address: string;
  postcode: string;
  bin: string;
  date: string;
}

/** What the council of Halden has on file. */
export class Records {
  readonly permits = new Map<string, Permit>();
  readonly pickups = new Map<string, Pickup>();
  readonly reports = new Map<string, Report>();

  addPermit(details: Partial<Permit>): Permit {
    const permit = { registration: '', postcode: '', valid_to: '2026-05-31', unpaid: false, ...details };
    const added = { ...permit, number: details.number ?? `P-${numberOf(JSON.stringify(details))}` };
    this.permits.set(added.number, added);
    return added;
  }

  addPickup(details: NewPickup): Pickup {
    const pickup: Pickup = {
      ...details,
      fee: pickupFee,
      status: 'booked',
      reference: `BK-${numberOf(JSON.stringify(details))}`,
    };
    this.pickups.set(pickup.reference, pickup);
    return pickup;
  }

  addReport(details: Omit<Report, 'reference'>): Report {
    const report = { ...details, reference: `MC-${numberOf(JSON.stringify(details))}` };
    this.reports.set(report.reference, report);
    return report;
  }

  pickupsAt(postcode: string): Pickup[] {
    return [...this.pickups.values()].filter((pickup) => same(pickup.postcode, postcode));
  }

  readonly serve: Handler = ({ method, path, query, body }): Answer => {
    const [, , kind, key = ''] = path.split('/');
    if (method === 'POST' && kind === 'permits') return { status: 201, body: this.addPermit(body as Partial<Permit>) };
    if (method === 'POST' && kind === 'pickups') return { status: 201, body: this.addPickup(body as NewPickup) };
    if (kind === 'pickups' && key === '') return { body: this.pickupsAt(query.get('postcode') ?? '') };
    const found =
      kind === 'permits' ? this.permits.get(key) : kind === 'pickups' ? this.pickups.get(key) : this.reports.get(key);
    return found ? { body: found } : { status: 404, body: { error: 'no such record' } };
  };
}

export const pickupFee = 35;
export const permitFee = 84;

export function same(a: string, b: string): boolean {
  return a.replace(/\W/g, '').toLowerCase() === b.replace(/\W/g, '').toLowerCase();
}

export function aYearAfter(date: string): string {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}

function numberOf(text: string): string {
  return String(createHash('sha256').update(text).digest().readUInt32BE(0) % 100_000).padStart(5, '0');
}
