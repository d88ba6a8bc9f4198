/** A search over a crowd, held against what was planted. */
import { leakFinder } from '../../src/run/find-leaks.ts';
import type { Crowd } from './crowd.ts';

export interface Searched {
  found: number;
  /** Of those shown: with the owner's conversation, its fact and both turns. */
  named: number;
  missed: number;
  /** Found, and never planted. */
  wrong: number;
  canaries: number;
}

/** @param seen Told after each conversation that was read. */
export async function search({ conversations, planted }: Crowd, seen: () => void = () => {}): Promise<Searched> {
  const finder = leakFinder();
  for await (const _ of finder.learning(conversations())) seen();
  const leaks = (await finder.find(conversations))!;
  const shown = leaks.shown;
  return {
    found: leaks.conversations,
    named: shown.filter(({ turn, owner }) => turn > 0 && owner.turn > 0 && owner.fact !== '').length,
    missed: planted.size - leaks.conversations,
    wrong: shown.filter(({ conversation }) => !planted.has(conversation)).length,
    canaries: leaks.canaries,
  };
}
