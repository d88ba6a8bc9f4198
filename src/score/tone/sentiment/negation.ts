const negations = new Set(
  `aint arent cannot cant couldnt darent didnt doesnt dont hadnt hasnt havent isnt mightnt mustnt neednt neither never
  none nope nor not nothing nowhere oughtnt shant shouldnt uhuh uh-uh wasnt werent without wont wouldnt rarely seldom
  despite`.split(/\s+/),
);

/** Does a word turn the valence of the words after it? */
export const negates = (word: string): boolean => negations.has(word) || word.includes("n't");
