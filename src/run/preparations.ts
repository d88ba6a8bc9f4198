/** How calls that prepare a back end fare: one that refuses every customer alike is a matter of the configuration, and not asked a thousand times. */
import type { Conversation } from '../conversation/conversation.ts';
import { blameOf } from '../conversation/end-reasons.ts';
import type { OpenArm } from './arm.ts';
import { unprepared } from './reach.ts';

/** So many in a row are no accident; where there are fewer, all of them. */
const alike = 3;

export interface Preparations {
  /**
   * @param scenario Of the conversation that is over. @param conversation Asked for until one was prepared.
   * @throws ProblemError where none was, in several scenarios if there are several.
   */
  ended: (scenario: string, conversation: () => Conversation) => void;
}

export function preparations(arm: OpenArm): Preparations {
  const { project, items } = arm;
  const isPrepared = (scenario: string): boolean => (project.scenarios[scenario]?.setup ?? []).length > 0;
  const planned = items.filter(({ scenario }) => isPrepared(scenario));
  const scenarios = new Set(planned.map(({ scenario }) => scenario));
  const refused = new Set<string>();
  let times = 0;
  let isOver = planned.length === 0;

  return {
    ended(scenario, conversation) {
      if (isOver || !isPrepared(scenario)) return;
      const { end } = conversation();
      // Down or broken is an accident, and what is refused in one scenario alone is that scenario's.
      isOver = end.during !== 'setup' || blameOf(end.reason) !== 'harness';
      if (isOver) return;
      times += 1;
      refused.add(scenario);
      if (times < Math.min(alike, planned.length) || refused.size < Math.min(2, scenarios.size)) return;
      throw unprepared(arm, { detail: end.detail, times });
    },
  };
}
