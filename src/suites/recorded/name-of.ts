import type { Brief } from '../../plan/brief.ts';
import { unstated } from '../../transcript/neutral-brief.ts';

/** Its scenario, else its id; an id that was made up for it is no name, but the number of it is one within its file. */
export function nameOf({ id, cell, scenario, repetition }: Brief['item'], topic: string): string {
  if (scenario !== unstated.scenario) return scenario;
  return id.startsWith(`${cell}/`) ? `${topic} ${repetition}` : id;
}
