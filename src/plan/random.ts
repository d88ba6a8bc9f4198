/** Seeded randomness. Everything random in a conversation is drawn from a stream named for its purpose. */
import { createHash } from 'node:crypto';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

export interface Random {
  /** 0 included to 1 excluded. */
  next(): number;
  /** A whole number, 0 included to `n` excluded. */
  int(n: number): number;
  /** @throws When the list is empty. */
  pick<T>(list: readonly T[]): T;
  /** True with probability `p`. */
  chance(p: number): boolean;
  /** A new list; the one given is left alone. */
  shuffle<T>(list: readonly T[]): T[];
}

/**
 * The stream of `seed` for one purpose. Streams are independent: drawing from one, or adding a purpose, never shifts
 * another.
 */
export function random(seed: string, purpose: string): Random {
  const generator = xoroshiro128plusFromState(streamState(seed, purpose));
  const int = (n: number) => uniformInt(generator, 0, n - 1);
  const next = () => uniformFloat64(generator);
  return {
    next,
    int,
    pick<T>(list: readonly T[]): T {
      if (list.length === 0) throw new RangeError('pick: expected a list with at least one item, got an empty one');
      return list[int(list.length)] as T;
    },
    chance: (p) => next() < p,
    shuffle<T>(list: readonly T[]): T[] {
      const copy = [...list];
      for (let last = copy.length - 1; last > 0; last--) {
        const other = int(last + 1);
        [copy[last], copy[other]] = [copy[other] as T, copy[last] as T];
      }
      return copy;
    },
  };
}

/** 128 bits of state for a purpose, as four 32-bit numbers; for generators that are not ours (faker's) as well. */
export function streamState(seed: string, purpose: string): [number, number, number, number] {
  const digest = createHash('sha256')
    .update(JSON.stringify([seed, purpose]))
    .digest();
  return [digest.readInt32BE(0), digest.readInt32BE(4), digest.readInt32BE(8), digest.readInt32BE(12)];
}
