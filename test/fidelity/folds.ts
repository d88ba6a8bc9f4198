/** Conversations in an order that their names decide, and the fold each is judged in. */
import { createHash } from 'node:crypto';
import type { Corpus, Dialogue } from './dialogue.ts';

export const folds = 5;

/** All of a unit are judged in one fold, by what was learnt from the other four. */
export const foldOf = ({ unit }: Dialogue): number => Number(hashOf(unit) % BigInt(folds));

/** Whole conversations, as many as make `turns` turns; the same ones however they were read. */
export function drawn({ name, dialogues }: Corpus, turns: number): Dialogue[] {
  const taken: Dialogue[] = [];
  let count = 0;
  for (const dialogue of inHashOrder(name, dialogues)) {
    if (count >= turns) break;
    taken.push(dialogue);
    count += dialogue.turns.length;
  }
  return taken;
}

export const inHashOrder = (name: string, dialogues: readonly Dialogue[]): Dialogue[] =>
  dialogues
    .map((dialogue) => ({ dialogue, order: hashOf(`${name} ${dialogue.id}`) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ dialogue }) => dialogue);

const hashOf = (text: string): bigint => createHash('sha256').update(text).digest().readBigUInt64BE(0);
