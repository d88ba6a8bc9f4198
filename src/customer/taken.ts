/** What a bot has shown beside the choice that the customer took: a value there is the bot's own, and no slip of what was told. */
import type { BotOption } from '../bot/bot.ts';
import type { Language } from '../language/language.ts';
import { mentions } from '../language/text/values.ts';
import { saysMoment } from './says-moment.ts';

/**
 * "BX 412 at 07:40, BX 418 at 13:15": of who takes the second, "BX 418 at 13:15".
 * @param text The turn with the choices.
 */
export function shownWith(text: string, taken: BotOption, options: readonly BotOption[]): string {
  const at = text.indexOf(taken.label);
  if (at < 0) return `${taken.label} ${taken.value}`;
  const others = options.filter((option) => option !== taken).map(({ label }) => text.indexOf(label, at + 1));
  const lineEnd = text.indexOf('\n', at);
  const ends = [...others, lineEnd].filter((end) => end >= 0);
  return `${text.slice(at, Math.min(text.length, at + longest, ...ends))} ${taken.value}`;
}

/** No more of a turn belongs to one choice. */
const longest = 200;

/** Is it a value of what was taken, a day by its number as well ("Thursday the twelfth")? */
export const isOfTaken = (value: string, taken: readonly string[], language: Language): boolean =>
  taken.some((text) => mentions(text, value, language) || saysMoment(text, value, language));
