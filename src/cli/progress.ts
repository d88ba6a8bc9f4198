import { isLive, type Context } from './context.ts';

/** What a run tells while it goes on. */
export interface ProgressEvent {
  done: number;
  planned: number;
  /** Conversations the bot did not get right so far. */
  failed: number;
  unscorable: number;
}

export interface Progress {
  update(event: ProgressEvent): void;
  finish(): void;
}

const barWidth = 24;

/**
 * Progress on stderr: one line redrawn at a terminal, a plain line every tenth of the run elsewhere.
 * @param title What is being run, e.g. `candidate`.
 */
export function progress(context: Context, title: string): Progress {
  return isLive(context) ? liveLine(context, title) : plainLines(context, title);
}

function liveLine({ process: { stderr }, colors, now }: Context, title: string): Progress {
  const started = now().getTime();
  let drawnAt = 0;
  return {
    update(event) {
      const time = now().getTime();
      if (event.done < event.planned && time - drawnAt < 80) return;
      drawnAt = time;
      const filled = Math.round((event.done / Math.max(1, event.planned)) * barWidth);
      const bar = `${'█'.repeat(filled)}${colors.stderr.dim('░'.repeat(barWidth - filled))}`;
      const rate = Math.round(event.done / Math.max(0.001, (time - started) / 1000));
      const line = `${title} ${bar} ${describe(event)} · ${rate}/s`;
      stderr.write(`\r\u001B[2K${line}`);
    },
    finish: () => stderr.write('\n'),
  };
}

function plainLines({ process: { stderr } }: Context, title: string): Progress {
  let nextTenth = 1;
  return {
    update(event) {
      if (event.done * 10 < event.planned * nextTenth) return;
      nextTenth = Math.floor((event.done * 10) / event.planned) + 1;
      stderr.write(`${title} ${describe(event)}\n`);
    },
    finish: () => undefined,
  };
}

function describe({ done, planned, failed, unscorable }: ProgressEvent): string {
  const parts = [`${done} of ${planned}`, `${failed} not solved`];
  if (unscorable > 0) parts.push(`${unscorable} not scorable`);
  return parts.join(' · ');
}
