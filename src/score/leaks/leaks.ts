import type { Part } from '../../conversation/conversation.ts';

/** A fact of one conversation's own that the bot said in another. */
export interface Leak {
  conversation: string;
  /** Which of the item's conversations; null: the planned one. */
  part: Part | null;
  turn: number;
  quote: string;
  /** Whose it is, and where it was said there first; turn 0: never, it stood in the back end alone. */
  owner: { conversation: string; fact: string; turn: number };
}

/** Of a whole run. */
export interface Leaks {
  /** Values looked for. */
  canaries: number;
  /** Conversations in which another's was said. */
  conversations: number;
  /** Finds that prove nothing, and are not counted: the bot says so many values of the kind of its own accord that one may be another's by chance, or said it before its owner came. */
  byChance: number;
  /** The first of them. */
  shown: Leak[];
}
