/**
 * The two releases of the bot, and in one place all that differs between them. Releases differ as real ones do: by training
 * lines, wording and settings, mostly by accident.
 */
import type { IntentName, TaskName, Utterances } from './intents.ts';
import type { SlotName } from './tasks.ts';
import { accountUtterances } from './training/account.ts';
import { moveUtterances } from './training/moves.ts';
import { missedDeliveryLines, orderUtterances } from './training/orders.ts';
import { brisk } from './wording/brisk.ts';
import type { Wording } from './wording/replies.ts';
import { warm } from './wording/warm.ts';

export type ReleaseName = 'stable' | 'candidate';

export interface Release {
  name: ReleaseName;
  build: string;
  utterances: Utterances<IntentName>;
  wording: Wording;
  /** A slot whose value is dropped once, after all are filled, and asked for again. */
  forgets: Partial<Record<TaskName, SlotName>>;
  /** Tasks whose handoff is announced to the customer but sent to nobody. */
  announcesOnly: readonly TaskName[];
  /** Tasks that report success without calling the back end. */
  skipsBackEnd: readonly TaskName[];
}

const stable: Release = {
  name: 'stable',
  build: '2026.3.2',
  utterances: { ...orderUtterances, ...accountUtterances, ...moveUtterances },
  wording: warm,
  forgets: {},
  announcesOnly: [],
  skipsBackEnd: [],
};

const candidate: Release = {
  ...stable,
  name: 'candidate',
  build: '2026.4.0-rc.1',
  utterances: {
    ...stable.utterances,
    // Better: stable knows missed deliveries from two lines only and mostly takes them for something else.
    delivery_missed: [...stable.utterances.delivery_missed, ...missedDeliveryLines],
    // Worse: a clean-up of the taxonomy filed the lines on cancelling under returns, so that no one can cancel any more.
    return_item: [...stable.utterances.return_item, ...stable.utterances.cancel_order],
    cancel_order: [],
  },
  // Worse: every line rewritten, colder throughout.
  wording: brisk,
  // Worse: the order number is asked for again after the new address was given.
  forgets: { change_address: 'order_number' },
  // Worse: safety reports say that a person is coming, and nobody is told.
  announcesOnly: ['product_safety'],
  // Worse: says that the difference was refunded, and refunds nothing.
  skipsBackEnd: ['wrong_charge'],
};

export const releases: Readonly<Record<ReleaseName, Release>> = { stable, candidate };
