/** Days of the week as they are shortened: "Fr, 6.3." is Friday. */
import type { Language } from '../language/language.ts';
import { onceFor } from '../language/text/remember.ts';

const weekdayOf = onceFor(({ relativeDays }: Language) => new RegExp(`^(?:${relativeDays.weekdays.join('|')})$`));

/** A wish that is a day of the week and no more, said in the text by its name or the beginning of it; of two letters with a capital. */
export function saysWeekday(text: string, wish: string, language: Language): boolean {
  const name = language.normalise(wish).trim();
  if (!weekdayOf(language).test(name)) return false;
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.some(
    (word) =>
      (word.length > 2 || (word.length === 2 && /^\p{Lu}/u.test(word))) && name.startsWith(language.normalise(word)),
  );
}
