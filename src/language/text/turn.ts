/** A bot's turn as it is read: sentences by the block they stand in, and lists with the sentence that introduces them. */
import type { Sentence } from './sentence.ts';

interface Item {
  /** "1", "b"; "-" for a bullet or a row of a table. */
  marker: string;
  sentence: Sentence;
  /** Names the columns of a table. */
  head: boolean;
}

export interface List {
  message: number;
  /** The sentence right before it. */
  intro: Sentence | null;
  items: Item[];
  /** Nothing to choose and nothing needed: examples of what else may be asked. */
  suggestions: boolean;
}

export interface Turn {
  /** Of every block, in order, items of lists among them. */
  sentences: Sentence[];
  lists: List[];
}
