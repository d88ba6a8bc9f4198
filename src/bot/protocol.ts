import type { SignalSpec } from '../scenario/schema/bot-schema.ts';
import type { Bot, BotConversation, OpeningContext } from './bot.ts';
import type { Kit } from './kit.ts';

/** A bot as its adapter opens it. */
export interface AdaptedBot extends Bot {
  /**
   * Opens a conversation that tells its own kit of all it does, wherever it waits. Absent: which conversation is under way has to be known
   * from where its work began, which costs something at every promise of the run.
   */
  openWith?(context: OpeningContext, kit: Kit): Promise<BotConversation>;
}

/** All there is to know of a protocol beside its settings. */
export interface Protocol<Spec> {
  open: (spec: Spec, kit: Kit) => AdaptedBot;
  /** What it takes for a signal where the settings list none; absent: nothing. */
  signals?: (spec: Spec) => readonly SignalSpec[];
}
