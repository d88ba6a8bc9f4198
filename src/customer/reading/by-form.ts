/** Facts asked for by the form of their value alone: "Nine digits. Top right of your bill.", "Enter the five black digits." */
import type { Language } from '../../language/language.ts';
import { onceFor } from '../../language/text/remember.ts';
import type { Sentence } from '../../language/text/turn.ts';
import type { BriefFact } from '../../plan/brief.ts';

/** The one untold fact with that many digits, letters or signs. */
export function factByForm(
  { text, words, language }: Sentence,
  facts: Readonly<Record<string, BriefFact>>,
  told: ReadonlySet<string> | undefined,
  request: boolean,
): string | null {
  const said = patternOf(language).exec(text);
  if (said === null || !(request || !language.hasVerb(words))) return null;
  const [, count, digits] = said;
  const wanted = /^\d/.test(count!) ? Number(count) : language.numbers.spelled.indexOf(count!);
  const found = Object.entries(facts).filter(([name, { value }]) => {
    const signs = String(value).replace(/[^\p{L}\p{N}]/gu, '');
    return (
      !(told?.has(name) ?? false) &&
      signs.length === wanted &&
      (digits === undefined ? /\d/.test(signs) : /^\d+$/.test(signs))
    );
  });
  return found.length === 1 ? found[0]![0] : null;
}

const patternOf = onceFor(({ numbers, facts }: Language) => {
  const count = `\\d{1,2}|${numbers.spelled.slice(2).join('|')}`;
  return new RegExp(`\\b(${count})[- ](?:\\p{L}+ )?(?:(${facts.digits})|${facts.signs})\\b`, 'u');
});
