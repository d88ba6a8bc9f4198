import type { PaceMemory } from '../bot/connection/pace-memory.ts';
import type { OpenArm } from './arm.ts';
import { arrivalTimes } from './arriving.ts';
import type { CarryOutOptions } from './carry-out-options.ts';
import { holdOne } from './hold-one.ts';
import { type Holder, toldOf } from './holder.ts';
import { conversationLine, turnLine } from './journal.ts';
import { personalDataOf } from './redacted.ts';
import { starts } from './starts.ts';

/** Conversations are held in the thread that carries out the plan. @param memory Of the run's rate, where others begin conversations as well. */
export function here(options: CarryOutOptions, arms: readonly OpenArm[], memory?: PaceMemory): Holder {
  const mayStart = starts(options.rate ?? null, options.clock, memory);
  const personal = new Map(arms.map((arm) => [arm, personalDataOf(arm.project.suite, arm.plan.seed)]));
  return {
    mayStart,
    async hold(arm, item, { conversationId, arrival, onTurn, signal }) {
      const conversation = await holdOne(item, {
        ...options,
        ...arm,
        conversationId,
        personal: personal.get(arm) ?? null,
        arrival: arrival === null ? undefined : arrivalTimes(arrival, options.clock.now()),
        mayStart,
        onTurn: (turn, part) => onTurn(turnLine(item.id, turn, part), toldOf(turn)),
        signal,
      });
      return { line: conversationLine(conversation), conversation: () => conversation };
    },
    close: async () => {},
  };
}
