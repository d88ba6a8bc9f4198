import { spokenDate } from '../listen.ts';
import type { Fault } from '../serve.ts';
import { aYearAfter, permitFee, pickupFee, type Pickup, type Records } from './records.ts';
import type { Form, Task } from './understand.ts';

/** A form that is complete. */
export interface Request {
  task: Task;
  form: Form;
  day: string | undefined;
  pickup: Pickup | undefined;
  records: Records;
  fault: Fault | undefined;
  /** Called in the turn in which the fault shows. */
  plant: () => void;
}

/** What is about to be submitted, to be confirmed; or, `closed`, why it can't be. */
export function review({ task, form, day, pickup, records, fault, plant }: Request): {
  lines: string[];
  closed: boolean;
} {
  const open = (...lines: string[]) => ({ lines, closed: false });
  const { bin, date, address, postcode, item, registration } = form;
  if (task === 'missed')
    return open(`REPORT: ${bin} bin, ${spokenDate(date!)}, ${address}, ${postcode}.`, 'Submit? Y/N');
  if (task === 'bulky') {
    if (fault === 'wrong-amount') plant();
    const fee = fault === 'wrong-amount' ? pickupFee + 10 : pickupFee;
    const about = `BULKY WASTE: ${item}, ${address}, ${postcode}, ${spokenDate(day!)}.`;
    return open(about, `Fee: GBP ${fee}.00.`, 'Confirm? Y/N');
  }
  if (task === 'cancel')
    return open(`CANCEL ${pickup!.reference} (${pickup!.item}, ${spokenDate(pickup!.date)})?`, 'Y/N');
  const permit = records.permits.get(form.permit!)!;
  if (task === 'vehicle')
    return open(
      `Permit ${permit.number}: ${permit.registration} to be replaced by ${registration}. No fee.`,
      'Correct? Y/N',
    );
  if (!permit.unpaid)
    return open(`Permit ${permit.number}, ${permit.registration}, 12 months, GBP ${permitFee}.00.`, 'Renew? Y/N');
  const lines = ['Cannot renew: unpaid penalty notice on this vehicle.', 'Pay the notice first, then reapply.'];
  return { lines, closed: true };
}

/** Does what was confirmed, and says so. */
export function submit({ task, form, day, pickup, records, fault, plant }: Request): string[] {
  const { address, postcode, bin, date, item, registration } = form as { [name in keyof Form]-?: string };
  if (task === 'missed') {
    const report = records.addReport({ address, postcode, bin, date });
    return [`Submitted. Ref ${report.reference}.`, 'Crew returns within 2 working days.'];
  }
  if (task === 'bulky') {
    const added = records.addPickup({ address, postcode, item, date: day! });
    return [`Booked. Ref ${added.reference}.`, 'Items out by 07:00.'];
  }
  if (task === 'cancel') {
    const other = records.pickupsAt(postcode).find(({ reference }) => reference !== pickup!.reference);
    if (fault === 'wrong-booking') plant();
    (fault === 'wrong-booking' && other ? other : pickup!).status = 'cancelled';
    return [`Cancelled: ${pickup!.reference}.`, `Refund GBP ${pickupFee}.00 within 5 working days.`];
  }
  const permit = records.permits.get(form.permit!)!;
  if (task === 'vehicle') {
    permit.registration = registration;
    return ['Permit updated. No sticker needed.'];
  }
  const until = aYearAfter(permit.valid_to);
  if (fault === 'says-done') plant();
  else permit.valid_to = until;
  return [`Renewed. Valid to ${spokenDate(until)}.`];
}
