/** Finite verbs that say that words are a sentence, and no mere name of a thing. */
const verbs = new Set(
  "is are was were be been am i'm it's that's you're we're they're there's isn't aren't wasn't you'll i'll we'll it'll they'll i'd you'd find has have had hasn't haven't i've we've you've do does did don't doesn't didn't will won't would can can't could cannot should shall may might must get got needs sent send sorry thanks thank welcome hello hi takes took comes came goes went costs applies closes opens ends starts found see noted received booked cancelled confirmed done depends leaves departs arrives starts begins rents plays acted stars enjoy having landed looks works opens costs reads".split(
    ' ',
  ),
);

export const hasVerb = (words: readonly string[]): boolean => words.some((word) => verbs.has(word));
