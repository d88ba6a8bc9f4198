import type { Conversation } from '../../conversation/conversation.ts';
import { eachStretch, hashOf, joined } from './stretches.ts';

/** Of a value that several conversations have: it was shared on purpose. */
const shared = -1;

export interface Taken {
  ofOne(stretch: string, owner: number): void;
  nobodys(stretch: string, hash: number): void;
}

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

  /** Takes every stretch of a text that is as long as a canary: that of one conversation with whose it is, and those that are nobody's. */
  in(text: string, take: Taken): void {
    eachStretch(text, this.#lengths, this.#longest, (stretch, hash) => {
      const owner = this.#owners.get(hash);
      if (owner === undefined) take.nobodys(stretch, hash);
      else if (owner !== shared) take.ofOne(stretch, owner);
    });
  }
}
