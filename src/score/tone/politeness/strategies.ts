/**
 * Strategies of politeness told by single words, after Danescu-Niculescu-Mizil et al. (ACL 2013) and Brown & Levinson (1987):
 * how often each is used in a text.
 */
const strategies: Record<string, string> = {
  '#gratitude': 'thank thanks thx appreciate appreciated grateful cheers',
  '#apology': 'sorry apologise apologize apologies excuse forgive pardon oops',
  '#hedges':
    'think thought guess suppose assume believe seem seems seemed appear appears perhaps maybe possibly probably likely might may could somewhat rather quite fairly roughly almost apparently presumably unsure wonder wondering feel suggest sometimes often usually generally',
  '#factuality': 'actually really honestly surely clearly obviously simply',
  '#obligation': 'must should supposed ought need',
  '#together': 'we our us',
  '#self': 'i my me mine myself',
  '#yours': 'your yours yourself',
  '#help': 'help advice suggestion suggestions clarify explain elaborate',
  '#blame':
    'wrong bad stupid ridiculous nonsense useless pointless silly fail failed fails ignore ignored lie lying problem hate idiot dumb crap hell damn sucks',
  '#denial':
    "not no never nothing none nobody cannot don't doesn't didn't isn't aren't wasn't can't couldn't won't wouldn't",
};

const strategyOf = new Map(
  Object.entries(strategies).flatMap(([strategy, words]) => words.split(' ').map((word) => [word, strategy] as const)),
);

/** More of the same adds nothing. */
const most = 3;

/** @param words Lower case. */
export function strategiesIn(words: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const word of words) {
    const strategy = strategyOf.get(word);
    if (strategy !== undefined) counts.set(strategy, Math.min(most, (counts.get(strategy) ?? 0) + 1));
  }
  return [...counts];
}
