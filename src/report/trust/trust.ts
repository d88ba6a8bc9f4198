/** What makes the verdict credible. */
import type { Source } from '../source.ts';
import { held, leftBehind, endedBySilence, interrupted, repetitions, sentAgain, unread } from './holding.ts';
import { overNights } from './nights.ts';
import { ownFaults } from './own-faults.ts';
import { decidedBy, neverReached, notFoundOut, ownWord } from './outcomes.ts';
import { notSure, notUnderstood } from './readings.ts';
import type { TrustRow } from './row.ts';
import { changedFiles, heldAgain, sameSeeds, sharedCopy } from './sides.ts';

export const trustRows = (from: Source): TrustRow[] => [
  ...sharedCopy(from),
  ...held(from),
  notUnderstood(from),
  ...notSure(from),
  decidedBy(from),
  ...notFoundOut(from),
  ...sentAgain(from),
  ...endedBySilence(from),
  ...ownWord(from),
  ...leftBehind(from),
  ...neverReached(from),
  repetitions(from),
  ...unread(from),
  ...ownFaults(from),
  ...sameSeeds(from),
  ...heldAgain(from),
  ...changedFiles(from),
  ...overNights(from),
  ...interrupted(from),
];
