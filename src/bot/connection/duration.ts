const units = { ms: 1, s: 1000, m: 60_000 } as const;

/** `800ms`, `10s`, `2m` in milliseconds; `otherwise` when the file gives none. The schema has checked the form. */
export function milliseconds(duration: string | undefined, otherwise: number): number {
  const match = duration === undefined ? null : /^(\d+(?:\.\d+)?)(ms|s|m)$/.exec(duration);
  if (match === null) return otherwise;
  return Number(match[1]) * units[match[2] as keyof typeof units];
}
