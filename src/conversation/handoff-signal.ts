import type { Signal, SignalStage } from '../bot/bot.ts';

const stages: readonly SignalStage[] = ['signalled', 'accepted', 'connected'];

/** The signal of a reply that hands the customer over, with what travels; null where none does. */
export function handoffSignal(signals: readonly Signal[]): Signal | null {
  return signals.find(({ stage }) => stages.includes(stage)) ?? null;
}
