/** Days of the week as they are shortened: "Fr, 6.3." is Friday. */
import type { Language } from '../language/language.ts';
import { onceFor } from '../language/text/remember.ts';

/** 2024-01-01 was a Monday. */
const namesOf = onceFor(({ code, normalise }: Language) => {
  const format = new Intl.DateTimeFormat(code, { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => normalise(format.format(Date.UTC(2024, 0, 1 + day))));
});

/** A wish that is a day of the week and no more, said in the text by its name or the beginning of it; of two letters with a capital. */
export function saysWeekday(text: string, wish: string, language: Language): boolean {
  const name = language.normalise(wish).trim();
  if (!namesOf(language).includes(name)) return false;
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.some(
    (word) =>
      (word.length > 2 || (word.length === 2 && /^\p{Lu}/u.test(word))) && name.startsWith(language.normalise(word)),
  );
}
