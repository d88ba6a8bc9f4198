const units = { ms: 1, s: 1000, m: 60_000 } as const;

/** What timers can wait at most, some 25 days: they take more for nothing at all. */
export const longestMs = 2 ** 31 - 1;

/** `800ms`, `10s`, `2m` in milliseconds, `longestMs` at most; `otherwise` when the file gives none. The schema has checked the form. */
export function milliseconds(duration: string | undefined, otherwise: number): number {
  const match = duration === undefined ? null : /^(\d+(?:\.\d+)?)(ms|s|m)$/.exec(duration);
  if (match === null) return otherwise;
  return Math.min(longestMs, Number(match[1]) * units[match[2] as keyof typeof units]);
}
