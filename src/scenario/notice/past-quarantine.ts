/** What was set aside until a day that has passed. */
import type { Idle, Written } from './notice.ts';

/** @param today `YYYY-MM-DD`. */
export function pastQuarantine({ suite }: Written, today: string): Idle[] {
  return (suite.quarantine ?? []).flatMap(({ scenario, until }, index): Idle[] => {
    if (until >= today) return [];
    const message = `"${scenario}" is set aside no more: ${until} has passed`;
    const hint = 'Take the entry out, or set it aside anew with another day and a reason.';
    return [{ place: ['suite', 'quarantine', index, 'until'], part: 'value', message, hint }];
  });
}
