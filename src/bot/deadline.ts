/** How long a bot may take, on a machine that may itself be late. */
import type { Clock } from './clock.ts';

/** Calls back once the bot has had so much time; what this machine was late by meanwhile does not count. @returns Calls it off. */
export function deadline(clock: Clock, ms: number, reached: () => void): () => void {
  const late = latenessSince(clock);
  const began = performance.now();
  let timer = setTimeout(look, ms);
  function look(): void {
    const left = ms + late() - (performance.now() - began);
    if (left > 0) timer = setTimeout(look, left);
    else reached();
  }
  return () => clearTimeout(timer);
}

/** What this machine is late by from now on, in milliseconds. */
export function latenessSince({ lateness = () => 0 }: Clock): () => number {
  const known = lateness();
  return () => lateness() - known;
}
