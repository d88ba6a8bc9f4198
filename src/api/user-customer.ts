/** A customer of somebody's own, as a plain object in the place of the simulated one. */
import type { Brief } from '../plan/brief.ts';
import { leaving } from '../customer/leaving.ts';
import type { Ask, Seated } from '../customer/seat.ts';

/**
 * ```ts
 * const customer: UserCustomer = {
 *   open: ({ facts }) => ({
 *     say: ({ reply }) => (reply === null ? 'Where is my parcel?' : { isContent: true }),
 *   }),
 * };
 * ```
 */
export interface UserCustomer {
  /** Once a conversation, with what this customer wants and knows. */
  open: (brief: Brief) => {
    /** What it says next, before the first message with no reply; a button by its label. null: it leaves. */
    say: (seated: Seated) => Said | Promise<Said>;
  };
}

type Said = string | null | { isContent: true };

/** @throws TypeError where it says nothing: an empty text is no message. */
export function askOf(customer: UserCustomer): Ask {
  let speaker: ReturnType<UserCustomer['open']> | null = null;
  return async (seated) => {
    speaker ??= customer.open(seated.brief);
    const said = await speaker.say(seated);
    if (typeof said === 'object') return said === null ? leaving.leave : leaving.done;
    if (said.trim() === '')
      throw new TypeError(
        'A customer of your own said nothing: say() gives words, null to leave, or { isContent: true }.',
      );
    return said;
  };
}
