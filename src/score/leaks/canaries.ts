import type { Conversation } from '../../conversation/conversation.ts';
import { hashOf, joined, stretchesOf, type Stretch } from './stretches.ts';

/** Of a value that several conversations have: it was shared on purpose. */
const shared = -1;

/** The values that one conversation of a run has alone: a number of each and whose it is, never the conversation itself. */
export class Canaries {
  readonly #owners = new Map<number, number>();
  readonly #lengths = new Map<number, number>();
  #longest = 0;
  /** How many of one length there are. */
  readonly ofLength = (length: number): number => this.#lengths.get(length) ?? 0;

  add(owner: number, { brief }: Conversation): void {
    for (const { value, own } of Object.values(brief.facts)) {
      if (own !== true) continue;
      const text = joined(String(value));
      const hash = hashOf(text);
      const before = this.#owners.get(hash);
      this.#owners.set(hash, before === undefined || before === owner ? owner : shared);
      if (before !== undefined) continue;
      this.#lengths.set(text.length, this.ofLength(text.length) + 1);
      this.#longest = Math.max(this.#longest, text.length);
    }
  }

  get size(): number {
    let alone = 0;
    for (const owner of this.#owners.values()) if (owner !== shared) alone++;
    return alone;
  }

  /** Stretches as long as a canary, each with whose it is; null: nobody's, or everybody's. */
  *in(text: string): Generator<Stretch & { owner: number | null; isKnown: boolean }> {
    for (const stretch of stretchesOf(text, this.#lengths, this.#longest)) {
      const owner = this.#owners.get(stretch.hash);
      yield { ...stretch, owner: owner === undefined || owner === shared ? null : owner, isKnown: owner !== undefined };
    }
  }
}
