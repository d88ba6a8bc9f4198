/** A conversation as all of fidelity sees it: the customer's turns, in their order. */
export interface Dialogue {
  id: string;
  /** What must not be split between learning and judging: the conversation; for τ-bench the task, which several agents were given. */
  unit: string;
  /** What was typed; a turn of clicks alone is none. */
  turns: string[];
}

/** A body of conversations whose customers are of one making. */
export interface Corpus {
  name: string;
  dialogues: Dialogue[];
}

/** Fewer turns have no spread, and a first turn that is all there is. */
const fewestTurns = 2;

export const longEnough = ({ dialogues }: Corpus): Dialogue[] =>
  dialogues.filter(({ turns }) => turns.length >= fewestTurns);

/**
 * The same customers in conversations as long as those of `like`, one by one: a share of two turns is nought, a half or one, and
 * gives away by that alone that they are two.
 */
export function asLongAs(like: Corpus, corpus: Corpus): Corpus {
  const lengths = longEnough(like).map(({ turns }) => turns.length);
  if (lengths.length === 0) return corpus;
  const dialogues = longEnough(corpus).map((dialogue, at) => ({
    ...dialogue,
    turns: dialogue.turns.slice(0, lengths[at % lengths.length]),
  }));
  return { ...corpus, dialogues };
}

export const turnsOf = ({ dialogues }: Corpus): string[] => dialogues.flatMap(({ turns }) => turns);
