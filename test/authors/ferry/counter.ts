import { spokenDate } from '../listen.ts';
import type { Fault } from '../serve.ts';
import { changeFee, checkInMinutes, compensationOf, fareOf, type Booking, type Office } from './office.ts';
import type { Known, Task } from './understand.ts';
import { changeRows, finished, pick, pounds, summary } from './words.ts';

/** All that is known of what a customer wants, once it is complete. */
export interface Matter {
  task: Task;
  known: Known;
  booking: Booking | undefined;
  office: Office;
  fault: Fault | undefined;
  /** Called in the turn in which the fault shows. */
  plant: () => void;
  seed: string;
}

/** What is about to be done, to be confirmed; or, `settled`, what came of it. */
export function review(matter: Matter): { reply: string; settled: boolean } {
  const { task, known, booking, fault, plant, seed } = matter;
  const open = (reply: string) => ({ reply, settled: false });
  if (task === 'cancel') return reviewCancellation(matter);
  if (task === 'claim') return { reply: claim(matter), settled: true };
  if (task === 'change') {
    const fee = fault === 'wrong-amount' ? changeFee + 3 : changeFee;
    if (fault === 'wrong-amount') plant();
    const note = 'The fee will be charged to your original payment method.';
    return open(summary('the change', changeRows(booking!, known.newDate!, fee), note, seed));
  }
  const rows: [string, string][] = [
    ['From', known.from!],
    ['To', known.to!],
    ['Date', spokenDate(known.date!)],
    ['Passengers', known.passengers!],
    ['Vehicle', known.vehicle === '' ? 'none' : known.vehicle!],
    ['E-mail', known.email!],
    ['Total price', pounds(fareOf(Number(known.passengers), known.vehicle!))],
  ];
  const note = 'Tickets can be changed up to the day before travel for a fee of £12.00.';
  return open(summary('your new crossing', rows, note, seed));
}

function reviewCancellation({ booking, seed }: Matter): { reply: string; settled: boolean } {
  const { reference, surname, fare, from, to, date, price } = booking!;
  if (fare === 'saver')
    return {
      settled: true,
      reply: pick(seed, [
        `I'm sorry, I know this isn't the answer you were hoping for. I've checked booking **${reference}** and it was made on our **Saver** fare. Under our conditions of carriage, Saver tickets are non-refundable, so I'm unable to refund it.\n\nYour booking remains valid and you're welcome to travel as planned.`,
        `Thank you, ${surname}. I've looked at your booking and I'm afraid it's a **Saver ticket, which is non-refundable**. That means I can't pay the money back in this case.\n\nIf your plans change, Saver tickets can still be moved to another date for £12.00. Is there anything else I can do for you?`,
      ]),
    };
  const rows: [string, string][] = [
    ['Booking', reference],
    ['Route', `${from} → ${to}`],
    ['Date', spokenDate(date)],
    ['Refund', `${pounds(price)} to your original payment method`],
  ];
  const note = "Please note that once a booking has been cancelled, it can't be reinstated.";
  return { reply: summary('the cancellation', rows, note, seed), settled: false };
}

function claim({ booking, office, seed }: Matter): string {
  const { reference, date, delayed } = booking!;
  const amount = compensationOf(booking!);
  if (amount === 0)
    return pick(seed, [
      `Thank you for your patience, and I'm sorry your sailing was late. I've checked our log: the crossing on ${spokenDate(date)} arrived **${delayed} minutes** late. Compensation is only due from a delay of 60 minutes, so I'm afraid you're not entitled to compensation this time.\n\nI know that's disappointing. Is there anything else I can help with?`,
      `I'm really sorry about the wait. According to our records your sailing arrived ${delayed} minutes behind schedule. As our policy covers delays of an hour or more, no compensation is due for this trip.`,
    ]);
  office.claims.set(reference, { booking: reference, amount });
  return finished(
    `Your claim has been approved and compensation of **${pounds(amount)}** (50 % of your fare) has been paid to your original payment method.`,
    [`Our log shows a delay of ${delayed} minutes.`, 'The money usually arrives within 3–5 working days.'],
    seed,
  );
}

/** Does what was confirmed, and says so. */
export function carryOut(matter: Matter): string {
  const { task, known, booking, office, seed } = matter;
  const checkIn = `Please check in at least ${checkInMinutes} minutes before departure.`;
  if (task === 'cancel') return cancel(matter);
  if (task === 'change') {
    booking!.date = known.newDate!;
    return finished(
      `Your crossing has been moved to **${spokenDate(booking!.date)}**.`,
      ["You'll receive an updated confirmation by e-mail shortly.", checkIn],
      seed,
    );
  }
  const { from, to, date, passengers, vehicle, email } = known as Required<Known>;
  const made = office.book({ from, to, date, passengers: Number(passengers), vehicle, email });
  return finished(
    `Your crossing from ${from} to ${to} on **${spokenDate(date)}** is booked. Your booking reference is **${made.reference}**.`,
    [`The tickets are on their way to ${email}.`, checkIn],
    seed,
  );
}

function cancel({ booking, office, fault, plant, seed }: Matter): string {
  const { reference, email, price } = booking!;
  const other = office.bookingsOf(email).find((one) => one.reference !== reference);
  const cancelled = fault === 'wrong-booking' && other ? other : booking!;
  if (fault === 'wrong-booking' || fault === 'says-done') plant();
  if (fault !== 'says-done') Object.assign(cancelled, { status: 'cancelled', refund: cancelled.price });
  return finished(
    `Your booking **${reference}** has been cancelled and a refund of **${pounds(price)}** is on its way.`,
    ['Refunds usually arrive within 5 working days.', "You'll get a cancellation e-mail for your records."],
    seed,
  );
}
