import { lexicon } from 'vader-sentiment/src/vader_lexicon.js';
import { degreeOf } from './degree.ts';

/** Raters gave "D:" −2.9; the lexicon's file spells it "d:", which is another emoticon's entry. */
const valences = new Map(Object.entries(lexicon)).set('D:', -2.9);

export const isValued = (word: string): boolean => valences.has(word);

/** Valence of a word by itself, about −4 to 4; 0 for words without one, and for those that only change others. */
export const valenceOf = (word: string): number =>
  degreeOf(word) === 0 ? (valences.get(word) ?? drawnOut(word) ?? 0) : 0;

/** "sooo goooood": letters drawn out to three or more are meant once or twice. */
function drawnOut(word: string): number | undefined {
  if (word.length > 60 || !hasRun(word)) return undefined;
  return valences.get(word.replace(/(.)\1{2,}/g, '$1$1')) ?? valences.get(word.replace(/(.)\1{2,}/g, '$1'));
}

/** The same letter three times in a row. */
function hasRun(word: string): boolean {
  let run = 1;
  for (let index = 1; index < word.length && run < 3; index += 1) {
    run = word.charCodeAt(index) === word.charCodeAt(index - 1) ? run + 1 : 1;
  }
  return run >= 3;
}
