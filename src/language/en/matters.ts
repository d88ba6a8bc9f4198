/** Services that customers come for, to tell another matter from theirs. */
import { keysOf } from '../text/words.ts';

const matters = new Set(
  keysOf(
    'return cancel refund replace exchange repair collect subscribe unsubscribe upgrade reset transfer close delete complain redeem reorder renew extend newsletter survey insurance membership voucher feedback downgrade',
  ),
);

/** Keys of the services that a text names. */
export const otherMatters = (text: string): string[] => keysOf(text).filter((key) => matters.has(key));
