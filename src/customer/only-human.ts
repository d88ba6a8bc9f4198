/** A customer who asks for a person at a given turn, to see whether one can be had there. */
import type { CustomerTurn } from './customer.ts';
import type { Mind } from './mind.ts';
import { speak } from './speak.ts';

/** Is this the customer's turn to ask? */
export const isTimeForHuman = ({ brief, turn }: Mind): boolean => brief.asksHumanAt === turn + 1;

/** Turns without a person after which it gives up. */
const patience = 3;

/** Whatever it came for, from now on it wants a person. */
export function wantOnlyHuman(mind: Mind): CustomerTurn {
  mind.brief = { ...mind.brief, wants: { learn: {}, done: [], human: true } };
  mind.thinking = ['asks for a person here'];
  mind.agenda = [{ kind: 'asks-human', again: false }];
  mind.patience = patience;
  mind.humanAsked = 0;
  mind.promised = null;
  mind.stalled = 0;
  mind.loops = 0;
  return speak(mind);
}
