import type { SignalSpec } from '../scenario/schema/bot-schema.ts';
import type { Bot } from './bot.ts';
import type { Kit } from './kit.ts';

/** All there is to know of a protocol beside its settings. */
export interface Protocol<Spec> {
  open: (spec: Spec, kit: Kit) => Bot;
  /** What it takes for a signal where the settings list none; absent: nothing. */
  signals?: (spec: Spec) => readonly SignalSpec[];
}
