import type { BotOption } from '../bot/bot.ts';

/** The option that scores highest, and `least` at least; null where two do. */
export function bestOption(
  options: readonly BotOption[],
  score: (option: BotOption) => number,
  least: number,
): BotOption | null {
  const scored = options.map((option) => ({ option, score: score(option) })).sort((one, two) => two.score - one.score);
  const [first, second] = scored;
  if (first === undefined || first.score < least) return null;
  return least >= 1 || first.score > (second?.score ?? 0) ? first.option : null;
}
