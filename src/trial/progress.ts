import type { Clock } from '../bot/clock.ts';
import { type Retries, sumOfRetries } from '../bot/retries.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { blameOf, endOf, type EndReason } from '../conversation/end-reasons.ts';
import type { Spent } from '../language-model/model.ts';
import type { RunObserver } from '../run/carry-out-options.ts';
import type { ScoringContext } from '../score/score.ts';
import { type ScoresSoFar, scoresSoFar } from './scores-so-far.ts';

/** What is being held: the plan; more of it, until its gates are decided; or fresh conversations of what was suspected. */
export type Stage = 'plan' | 'until-decided' | 'confirm';

export interface Progress {
  stage: Stage;
  /** Of the run; with it an interrupted one goes on. */
  folder: string;
  /** Conversations finished, of those planned by now; of both bots where there are two. */
  done: number;
  planned: number;
  /** Of those done, held before the run was gone on with. */
  kept: number;
  /** Conversations under way. */
  open: number;
  /** Turns the bot has answered. */
  turns: number;
  /** Share of the time of finished conversations in which the bot was waited for; null: nobody waited yet. */
  waiting: number | null;
  /** Ended without what the customer came for, or against a check: what shows before scoring. */
  endedBadly: number;
  unscorable: number;
  /** Ends without an answer, or that say nothing of the bot. */
  faults: Partial<Record<EndReason, number>>;
  /** Requests that had to be sent again; null: none. */
  retries: Retries | null;
  /** On a language model, of this run; null: none is asked. */
  spent: Spent | null;
  /** Of the bot under test, by some of its conversations. */
  soFar: ScoresSoFar;
}

export interface Observed {
  stage: Stage;
  onProgress: ((progress: Progress) => void) | undefined;
  context: ScoringContext;
  clock: Clock;
  /** Absent: no language model is asked. */
  spent?: (() => Spent) | undefined;
}

export function observerOf({ stage, onProgress, context, clock, spent }: Observed): RunObserver {
  if (onProgress === undefined) return {};
  const scores = scoresSoFar(context, () => clock.now());
  const progress: Progress = {
    stage,
    folder: '',
    done: 0,
    planned: 0,
    kept: 0,
    open: 0,
    turns: 0,
    waiting: null,
    endedBadly: 0,
    unscorable: 0,
    faults: {},
    retries: null,
    spent: null,
    soFar: scores.result(),
  };
  const time = { held: 0, waited: 0 };
  const tell = () =>
    onProgress({ ...progress, spent: spent?.() ?? null, faults: { ...progress.faults }, soFar: scores.result() });
  return {
    started({ folder, planned, kept }) {
      Object.assign(progress, { folder, planned, kept, done: kept });
      tell();
    },
    begun() {
      progress.open += 1;
    },
    turn(_, { isAnswered, retries }) {
      if (isAnswered) progress.turns += 1;
      progress.retries = sumOfRetries([progress.retries, retries]);
    },
    finished(conversation, arm) {
      const { end } = conversation;
      progress.done += 1;
      progress.open -= 1;
      if (blameOf(end.reason) !== null) progress.unscorable += 1;
      else if (isBad(conversation)) progress.endedBadly += 1;
      if (blameOf(end.reason) !== null || endOf(end.reason).lost === 'unanswered')
        progress.faults[end.reason] = (progress.faults[end.reason] ?? 0) + 1;
      addTimes(time, conversation);
      progress.waiting = time.held > 0 ? Math.min(1, time.waited / time.held) : null;
      if (arm === 'candidate') scores.add(conversation);
      tell();
    },
  };
}

const isBad = ({ end, checks }: Conversation): boolean =>
  endOf(end.reason).content === null || checks.some(({ passed }) => passed === false);

function addTimes(time: { held: number; waited: number }, { times, turns }: Conversation): void {
  if (!times) return;
  time.held += Date.parse(times.endedAt) - Date.parse(times.startedAt);
  for (const { bot } of turns) time.waited += bot?.times?.lastMs ?? 0;
}
