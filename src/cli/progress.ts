import type { Progress } from '../trial/progress.ts';
import { isLive, type Context } from './context.ts';

export interface Bar {
  update(progress: Progress): void;
  finish(): void;
}

const barWidth = 24;

/**
 * Progress on stderr: one line redrawn at a terminal, a plain line every tenth of the run elsewhere.
 * @param title What is being run, e.g. `candidate`.
 */
export function progress(context: Context, title: string): Bar {
  return isLive(context) ? liveLine(context, title) : plainLines(context, title);
}

function liveLine({ process: { stderr }, colors, now }: Context, title: string): Bar {
  const started = now().getTime();
  let drawnAt = 0;
  let isOpen = false;
  return {
    update(progress) {
      const time = now().getTime();
      if (progress.done < progress.planned && time - drawnAt < 80) return;
      drawnAt = time;
      const filled = Math.round((progress.done / Math.max(1, progress.planned)) * barWidth);
      const bar = `${'█'.repeat(filled)}${colors.stderr.dim('░'.repeat(barWidth - filled))}`;
      const rate = Math.round(progress.done / Math.max(0.001, (time - started) / 1000));
      const line = `${title} ${bar} ${describe(progress)} · ${rate}/s`;
      stderr.write(`\r\u001B[2K${line}`);
      isOpen = true;
    },
    finish() {
      if (isOpen) stderr.write('\n');
      isOpen = false;
    },
  };
}

function plainLines({ process: { stderr } }: Context, title: string): Bar {
  let nextTenth = 1;
  return {
    update(progress) {
      if (progress.done * 10 < progress.planned * nextTenth) return;
      nextTenth = Math.floor((progress.done * 10) / progress.planned) + 1;
      stderr.write(`${title} ${describe(progress)}\n`);
    },
    finish: () => undefined,
  };
}

const stages = { plan: '', 'until-decided': 'until decided', confirm: 'held again' } as const;

/** A bar a round: what is wanted by now, of what is being held. */
export function roundsProgress(context: Context): Bar {
  let bar: Bar | null = null;
  let round = '';
  return {
    update(event) {
      if (event.planned === 0) return;
      const now = `${event.stage} ${event.planned}`;
      if (now !== round) {
        bar?.finish();
        bar = progress(context, stages[event.stage]);
        round = now;
      }
      bar?.update(event);
    },
    finish: () => bar?.finish(),
  };
}

function describe({ done, planned, failed, unscorable }: Progress): string {
  const parts = [`${done} of ${planned}`, `${failed} not solved`];
  if (unscorable > 0) parts.push(`${unscorable} not scorable`);
  return parts.join(' · ');
}
