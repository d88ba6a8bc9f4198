/** The lexicon file inside vader-sentiment, which ships no types of its own. */
declare module 'vader-sentiment/src/vader_lexicon.js' {
  export const lexicon: Readonly<Record<string, number>>;
}
