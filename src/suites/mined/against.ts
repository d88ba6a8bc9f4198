/** Which of a suite's intents real customers of a matter come to. */
import type { Matcher } from '../../transcript/matters/matcher.ts';
import type { MinedMatter } from './mine.ts';

export interface Coverage {
  matter: string;
  /** The suite's intent that most of them surely come to; null: there is none. */
  intent: string | null;
  /** Of its conversations, those that surely come to that intent, and all. */
  surely: number;
  of: number;
}

/** A suite has a matter when so many of its customers surely come to one of its intents. */
const enough = 0.3;

export function coverageOf(matters: readonly MinedMatter[], matcher: Matcher): Coverage[] {
  return matters.map(({ id, members }) => {
    const counts = new Map<string, number>();
    for (const { gist } of members) {
      const match = matcher.match(gist);
      if (match?.isSure) counts.set(match.intent, (counts.get(match.intent) ?? 0) + 1);
    }
    const [best] = [...counts].toSorted(([, a], [, b]) => b - a);
    const isCovered = best !== undefined && best[1] >= enough * members.length;
    return { matter: id, intent: isCovered ? best[0] : null, surely: isCovered ? best[1] : 0, of: members.length };
  });
}

/** Intents of the suite that no matter goes to. */
export const unmet = (intents: readonly string[], found: readonly Coverage[]): string[] =>
  intents.filter((intent) => !found.some((one) => one.intent === intent));
