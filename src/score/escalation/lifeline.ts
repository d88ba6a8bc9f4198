import { plural } from '../../counts.ts';
import type { Conversation, Probe } from '../../conversation/conversation.ts';
import { blameOf } from '../../conversation/end-reasons.ts';
import { handoffSignal } from '../../conversation/handoff-signal.ts';
import { clip } from '../spot.ts';
import type { Entry } from '../ledger.ts';
import type { Measures } from '../score.ts';
import { spoken } from '../spoken.ts';

/** What asking for a human at one stage of the journey led to. */
export interface Stage {
  /** The customer's turn, from 1, in place of which it asked. */
  stage: number;
  /** Bot turns from the request to the signal, both included; null: nobody came. */
  turns: number | null;
  /** Bot turns the customer stayed for. */
  waited: number;
  /** What the bot answered to the request. */
  answer: string;
}

/** The stages at which a human was asked for; those that the walk did not come to again, or that the harness or the network spoiled, tell nothing. */
export function stagesOf({ lifeline }: Pick<Conversation, 'lifeline'>): Stage[] {
  return lifeline.flatMap(({ stage, turns, end }: Probe) => {
    const since = turns.filter(({ number }) => number >= stage);
    if (blameOf(end.reason) !== null || since.length === 0) return [];
    const at = since.findIndex(({ bot }) => handoffSignal(bot?.signals ?? []) !== null);
    return [{ stage, turns: at < 0 ? null : at + 1, waited: since.length, answer: spoken(since[0]!.bot) }];
  });
}

export function lifelineMeasures(stages: readonly Stage[]): Measures {
  const reached = stages.flatMap(({ turns }) => turns ?? []);
  if (stages.length === 0) return {};
  return {
    human_one_step_away: [reached.filter((turns) => turns === 1).length, stages.length],
    lifeline_reached: [reached.length, stages.length],
    ...(reached.length > 0
      ? { lifeline_turns: [reached.reduce((sum, turns) => sum + turns, 0) / reached.length, 1] as const }
      : {}),
  };
}

/** Stages without a way to a human, each at the turn of the journey where it was asked for. Worth seeing; they have a metric of their own. */
export function brokenStages(stages: readonly Stage[]): Entry[] {
  return stages
    .filter(({ turns }) => turns === null)
    .map(({ stage, waited, answer }) => ({
      code: 'human-unreachable',
      turn: stage,
      side: 'customer',
      message: null,
      quote: null,
      weight: 0,
      text: `Had the customer asked for a human here, none would have come in ${plural(waited, 'turn')}; the bot said: ${answer === '' ? 'nothing' : clip(answer)}`,
    }));
}
