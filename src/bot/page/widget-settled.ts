/** When a widget has said all it has to say for now: its turn is over when nothing changes any more. */
import type { Clock } from '../clock.ts';
import type { Quiet } from '../quiet.ts';
import type { Snapshot, Widget } from './widget.ts';

export interface QuietWidget {
  snapshot: Snapshot;
  times: { firstMs: number; lastMs: number; quietMs?: number };
}

export interface Watch {
  /** Messages shown before. */
  seen: number;
  sentAt: number;
  waitMs: number;
  quiet: Quiet;
  /** See OpeningContext. */
  isUnfinished: (texts: readonly string[]) => boolean;
}

const lookEveryMs = 100;

/** Looks until something new has come and nothing changes any more; null: nothing came in time. @param signals How many were heard so far. */
export async function settled(
  widget: Widget,
  clock: Clock,
  { seen, sentAt, waitMs, quiet, isUnfinished }: Watch,
  signals: () => number,
): Promise<QuietWidget | null> {
  let last = '';
  let firstAt: number | null = null;
  let changedAt = sentAt;
  // On a busy machine a page may stand still while time goes on: only looks between which the page's own timers ran count as quiet.
  let quietLooks = 0;
  let wasTyping = false;
  /** The last words were "one moment": more is to come. */
  let isHeld = false;
  let looks = 0;
  for (;;) {
    const snapshot = await widget.see();
    looks += 1;
    const now = clock.now();
    const unread = snapshot.messages.slice(seen);
    const face = JSON.stringify([unread, snapshot.options, signals()]);
    if (face !== last) {
      if (firstAt !== null && !wasTyping && !isHeld) quiet.paused(now - changedAt);
      changedAt = now;
      isHeld = false;
    }
    if (unread.some((text) => text.trim() !== '') || signals() > 0) firstAt ??= now;
    wasTyping = snapshot.typing;
    quietLooks = face === last && !snapshot.typing ? quietLooks + 1 : 0;
    last = face;
    // A turn is not cut short by a machine that did not let the page take its time: half the looks of a quiet one must have been had.
    const over = now - sentAt >= waitMs && looks * 2 * lookEveryMs >= waitMs;
    const quietMs = quiet.ms();
    const isQuiet = now - changedAt >= quietMs && quietLooks * lookEveryMs >= quietMs;
    if (firstAt !== null && isQuiet && !isHeld) isHeld = signals() === 0 && isUnfinished(unread);
    if (firstAt !== null && ((isQuiet && !isHeld) || over)) {
      const ended = isQuiet && !isHeld ? { quietMs } : {};
      return { snapshot, times: { firstMs: firstAt - sentAt, lastMs: changedAt - sentAt, ...ended } };
    }
    if (over) return null;
    await widget.pause(lookEveryMs);
  }
}
