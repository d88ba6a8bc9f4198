/** Customers of public data: people (STAR, SGD) and those a language model plays (τ-bench). */
import { readRows } from '../validity/rows.ts';
import type { Corpus, Dialogue } from './dialogue.ts';

interface Row {
  id: string;
  group?: string;
  turns: { role: string; text?: string }[];
}

/** τ-bench's model ends a conversation by a word that nobody types. */
const stop = /#+STOP#+/g;

/** @param set Name of the data set's file. @throws When the folder holds none. */
export const corpusOf = (name: string, data: string, set: string): Corpus => ({
  name,
  dialogues: readRows<Row>(data, set).map(dialogueOf),
});

function dialogueOf({ id, group, turns }: Row): Dialogue {
  const typed = turns
    .filter(({ role }) => role === 'customer')
    .map(({ text }) => (text ?? '').replaceAll(stop, '').trim())
    .filter((text) => text !== '');
  return { id, unit: group ?? id, turns: typed };
}
