/** What services do for customers, by verbs that come to the same. */
import { keyOf } from './thesaurus.ts';

const groups = [
  'book booked booking reserve reserved arrange arranged schedule scheduled appointment reservation',
  'register registered file filed submit submitted open opened log logged raise raised lodge lodged report reported record recorded claim dispute complaint ticket trace entered',
  'cancel cancelled cancellation stop stopped end ended withdraw withdrawn terminate terminated close closed discontinue revoke annul',
  'change changed move moved update updated amend amended switch switched rebook rebooked reschedule rescheduled transfer transferred convert converted swap swapped exchange exchanged vary adjusted correct corrected',
  'refund refunded repay repaid credit credited reimburse reimbursed return returned payout paid',
  'pause paused hold freeze frozen suspend suspended',
  'block blocked lock locked bar barred deactivate deactivated disable disabled',
  'send sent ship shipped dispatch dispatched post posted order ordered print printed replace replaced replacement issue issued deliver redeliver redelivery mail',
  'activate activated enable enabled unlock unlocked reinstate restore restored reconnect add added',
  'join joined enrol enrolled sign signed subscribe subscribed membership member active',
  'renew renewed extend extended prolong renewal',
  'repair repaired fix fixed mend mended engineer technician',
  'delete deleted erase erased remove removed unsubscribe',
  'reset',
  'waive waived lift lifted drop dropped cancel withdrawn',
];

const byKey = new Map<string, Set<number>>();
for (const [group, words] of groups.entries()) {
  for (const word of words.split(' ')) {
    const key = keyOf(word);
    byKey.set(key, (byKey.get(key) ?? new Set()).add(group));
  }
}

/** Kinds of service that keys speak of. */
export const actionsOf = (keys: readonly string[]): Set<number> =>
  new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]));
