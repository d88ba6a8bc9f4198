import { blameOf, endOf } from '../conversation/end-reasons.ts';
import type { RunObserver } from '../run/carry-out-options.ts';

/** What is being held: the plan; more of it, until its gates are decided; or fresh conversations of what was suspected. */
export type Stage = 'plan' | 'until-decided' | 'confirm';

export interface Progress {
  stage: Stage;
  /** Of the run; with it an interrupted one goes on. */
  folder: string;
  /** Conversations finished, of those planned by now; of both bots where there are two. */
  done: number;
  planned: number;
  /** Ended badly or against a check; before scoring, so an estimate. */
  failed: number;
  unscorable: number;
}

export function observerOf(stage: Stage, onProgress: ((progress: Progress) => void) | undefined): RunObserver {
  const progress: Progress = { stage, folder: '', done: 0, planned: 0, failed: 0, unscorable: 0 };
  return {
    started({ folder, planned, kept }) {
      progress.folder = folder;
      progress.planned = planned;
      progress.done = kept;
      onProgress?.({ ...progress });
    },
    finished({ end, checks }) {
      progress.done += 1;
      if (blameOf(end.reason) !== null) progress.unscorable += 1;
      else if (endOf(end.reason).content === null || checks.some(({ passed }) => passed === false))
        progress.failed += 1;
      onProgress?.({ ...progress });
    },
  };
}
