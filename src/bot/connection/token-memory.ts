/** An access token, in memory that all threads which sign in alike can have in common: one of them fetches it, the others wait for it. */
import type { Clock } from '../clock.ts';
import { locked } from './locked.ts';

export interface Token {
  text: string;
  /** By the clock's date: from then on another is wanted. */
  until: number;
}

export interface TokenMemory {
  /** For another thread. */
  readonly buffer: SharedArrayBuffer;
  /** The token in force; where there is none, one that is fetched by whoever asks first, and by the next where that went wrong. */
  take(fetch: (signal: AbortSignal) => Promise<Token>, clock: Clock, signal: AbortSignal): Promise<Token>;
  /** It was turned away: nobody is given it any more. */
  drop(text: string): void;
}

/** A lock, the token's length; until when it holds; since when it is fetched, or nought; its letters. */
const [lengthAt, timesAt, textAt, bytes] = [1, 8, 24, 1 << 15];
/** Whoever fetches for as many milliseconds has died with it. */
const longestMs = 120_000;
/** Another thread fetches it: looked for again after as many milliseconds. */
const lookMs = 20;

/** @param buffer Of a memory; a new one when absent. */
export function tokenMemory(buffer: SharedArrayBuffer = new SharedArrayBuffer(bytes)): TokenMemory {
  const numbers = new Int32Array(buffer, 0, 2);
  const times = new Float64Array(buffer, timesAt, 2);
  const letters = new Uint8Array(buffer, textAt);
  const alone = locked(numbers);
  const held = (): string => Buffer.from(letters.slice(0, numbers[lengthAt])).toString();

  /** The token; null: it is to be fetched by whoever asks. */
  const find = (now: number): Token | 'fetched elsewhere' | null => {
    const [until, since] = [times[0]!, times[1]!];
    if (numbers[lengthAt]! > 0 && until > now) return { text: held(), until };
    if (since > 0 && now - since < longestMs) return 'fetched elsewhere';
    times[1] = now;
    return null;
  };

  const keep = ({ text, until }: Token): void => {
    const encoded = Buffer.from(text);
    // One that is too long is everybody's own.
    numbers[lengthAt] = encoded.length > letters.length ? 0 : encoded.length;
    if (encoded.length <= letters.length) letters.set(encoded);
    times.set([until, 0]);
  };

  return {
    buffer,
    async take(fetch, clock, signal) {
      for (;;) {
        const found = alone(() => find(clock.date()));
        if (found === null) break;
        if (found !== 'fetched elsewhere') return found;
        await clock.sleep(lookMs, signal);
      }
      try {
        const token = await fetch(signal);
        alone(() => keep(token));
        return token;
      } catch (error) {
        alone(() => (times[1] = 0));
        throw error;
      }
    },
    drop(text) {
      alone(() => {
        if (held() === text) numbers[lengthAt] = 0;
      });
    },
  };
}
