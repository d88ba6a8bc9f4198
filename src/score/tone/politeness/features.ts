import type { Utterance } from '../utterance.ts';

/**
 * What the politeness model looks at, by name and amount: words and pairs of words present (`you`, `could you`), the first
 * word and pair of each sentence (`^could`, `^could you`), and marks of form (`#`). Training and scoring share this file.
 */
export function features({ words, sentences, text }: Utterance): Map<string, number> {
  const found = new Map<string, number>();
  let before = '';
  for (const word of words) {
    found.set(word, 1);
    if (before !== '') found.set(`${before} ${word}`, 1);
    before = word;
  }
  for (const sentence of sentences) addOpening(found, sentence);
  found.set('#length', Math.log1p(words.length));
  found.set('#questions', Math.min(3, text.split('?').length - 1));
  found.set('#exclamations', Math.min(3, text.split('!').length - 1));
  if (text.includes('..')) found.set('#dots', 1);
  if (text.includes('??')) found.set('#insisting', 1);
  if (/[:;]-?[)D]/.test(text)) found.set('#smile', 1);
  return found;
}

const firstTwo = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;

function addOpening(found: Map<string, number>, sentence: string): void {
  const start = sentence.slice(0, 60).toLowerCase().replaceAll('’', "'").match(firstTwo);
  if (!start) return;
  found.set(`^${start[0]}`, 1);
  if (start.length > 1) found.set(`^${start[0]} ${start[1]}`, 1);
}
