/** What the customer would like and what it would not, in the words of an option or of a whole turn. */
import type { BotOption } from '../bot/bot.ts';
import type { Language } from '../language/language.ts';
import { datesIn } from '../language/text/dates.ts';
import { kindOf, mentions } from '../language/text/values.ts';
import { bestOption } from './best-option.ts';
import type { Mind } from './mind.ts';
import { doesSame } from './nearest.ts';
import { saysDayOrTime } from './says-moment.ts';

export const isDeclined = (text: string, { brief, language }: Mind): boolean =>
  brief.decline.some((declined) => names(text, declined, language));

/** The first wish that a text names. */
export const preferredIn = (text: string, { brief, language }: Mind): string | null =>
  brief.prefer.find((wish) => names(text, wish, language)) ?? null;

/** By its words, or by what it is: "Sat 9 May, 7–11" is no 11 May. */
const names = (text: string, wish: string, language: Language): boolean =>
  isOtherDay(text, wish, language) ? false : covers(language.keysOf(text), language.keysOf(wish));

/** A day is wished for, and the text is of days, and not of that one. */
const isOtherDay = (text: string, wish: string, language: Language): boolean =>
  kindOf(wish, language) === 'date' &&
  datesIn(language.normalise(text), language).length > 0 &&
  !mentions(text, wish, language);

/** Are all of `wanted` among `keys`? */
export const covers = (keys: readonly string[], wanted: readonly string[]) =>
  wanted.length > 0 && wanted.every((key) => keys.includes(key));

/** The best wish comes first; of an option in other words most of the wish must be there. */
export function preferred(options: readonly BotOption[], { brief, language }: Mind): BotOption | null {
  const share = shareIn(language);
  for (const least of [1, 0.6]) {
    for (const wish of brief.prefer) {
      const keys = [...new Set(language.keysOf(wish))];
      const able = options.filter(({ label }) => !isOtherDay(label, wish, language));
      const match = bestOption(
        able,
        (option) =>
          [option.label, option.value].some((text) => saysDayOrTime(text, wish, language))
            ? 1
            : Math.max(share(keys, option.label), share(keys, option.value)),
        least,
      );
      if (match !== null) return match;
    }
  }
  return null;
}

/** How many of the keys a text has, 0 to 1. */
const shareIn =
  ({ keysOf }: Language) =>
  (keys: readonly string[], text: string): number => {
    const said = keysOf(text);
    return keys.length === 0 ? 0 : keys.filter((key) => said.includes(key)).length / keys.length;
  };

/** "Return the money to your card": to who would like a refund, the one option that does the same in other words. */
export const ofWish = (options: readonly BotOption[], { brief, language }: Mind): BotOption | null =>
  brief.prefer.map((wish) => doesSame(options, wish, language)).find((option) => option !== null) ?? null;
