import type { Progress } from '../trial/progress.ts';
import { isLive, type Context } from './context.ts';
import { pacer } from './pace.ts';
import { progressLines } from './progress-lines.ts';

export interface Bar {
  update(progress: Progress): void;
  finish(): void;
}

const barWidth = 24;
const redrawnMs = 100;
/** Where lines are kept, one a minute at least shows that it goes on. */
const silentMs = 60_000;

/**
 * Progress on stderr: a few lines redrawn at a terminal, plain ones elsewhere, every tenth of the run and every minute.
 * @param title What is being run, e.g. `candidate`.
 */
export function progress(context: Context, title: string): Bar {
  return isLive(context) ? liveLines(context, title) : plainLines(context, title);
}

function liveLines({ process: { stderr }, colors, now }: Context, title: string): Bar {
  const paceAt = pacer();
  let drawnAt = 0;
  let drawn = 0;
  return {
    update(progress) {
      const time = now().getTime();
      const pace = paceAt(progress, time);
      if (progress.done < progress.planned && time - drawnAt < redrawnMs) return;
      drawnAt = time;
      const { counts, pace: speed, scores, faults } = progressLines(progress, pace);
      const filled = Math.round((progress.done / Math.max(1, progress.planned)) * barWidth);
      const { dim, yellow } = colors.stderr;
      const width = Math.max(20, stderr.columns - 1);
      const head = title === '' ? '' : `${title} `;
      const bar = `${'█'.repeat(filled)}${dim('░'.repeat(barWidth - filled))}`;
      const lines = [
        `${head}${bar} ${cut(counts, width - head.length - barWidth - 1)}`,
        ...[speed, scores].filter(Boolean).map((line) => dim(`  ${cut(line, width - 2)}`)),
        ...[faults].filter(Boolean).map((line) => yellow(`  ${cut(line, width - 2)}`)),
      ];
      stderr.write(`${drawn > 1 ? `\u001B[${drawn - 1}A` : ''}\r\u001B[J${lines.join('\n')}`);
      drawn = lines.length;
    },
    finish() {
      if (drawn > 0) stderr.write('\n');
      drawn = 0;
    },
  };
}

/** A line that wraps could not be taken back. */
const cut = (text: string, width: number): string =>
  text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`;

function plainLines({ process: { stderr }, now }: Context, title: string): Bar {
  const paceAt = pacer();
  let nextTenth = 1;
  let saidAt = now().getTime();
  return {
    update(progress) {
      const time = now().getTime();
      const pace = paceAt(progress, time);
      if (progress.done * 10 < progress.planned * nextTenth && time - saidAt < silentMs) return;
      nextTenth = Math.floor((progress.done * 10) / progress.planned) + 1;
      saidAt = time;
      const { counts, pace: speed, scores, faults } = progressLines(progress, pace);
      const line = [counts, speed, scores, faults].filter(Boolean).join(' · ');
      stderr.write(`${title === '' ? '' : `${title} `}${line}\n`);
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
