/** Values that list several things, one of which came back as another: "the oat milk, six eggs and the nappies". */
import type { Language } from '../../language/language.ts';
import { wordsOf } from '../../language/text/words.ts';

/** The item said in place of one of the value's own; null where the list is as it was told, or none. */
export function wrongInList(seen: readonly string[], value: string, language: Language): string | null {
  const itemsOf = (text: string) => itemsIn(text, language);
  const isSame = (own: string, said: string) => isSameItem(own, said, language);
  const own = itemsOf(value);
  // An address has commas as well.
  if (own.length < 2 || own.length > 6 || !language.checks.joinsItems.test(value)) return null;
  for (const text of seen) {
    const said = itemsOf(text);
    if (said.length < own.length) continue;
    const missing = own.filter((item) => !said.some((other) => isSame(item, other)));
    if (missing.length !== 1 || own.length - missing.length < 1) continue;
    // The item that stands where the missing one was told.
    const first = said.findIndex((other) => own.some((item) => isSame(item, other)));
    const at = own.findIndex((item) => isSame(item, said[first]!));
    const place = said[first - at + own.indexOf(missing[0]!)];
    if (place === undefined || own.some((item) => isSame(item, place))) continue;
    const words = wordsOf(place.toLowerCase());
    if (words.length > 6 || language.hasVerb(words)) continue;
    return place.replace(language.checks.beforeItem, '').replace(/[.!?]+$/, '');
  }
  return null;
}

const itemsIn = (text: string, { checks }: Language): string[] =>
  text
    .split(checks.betweenItems)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** What is listed ends the item: "six eggs", "so that's the six eggs". */
function isSameItem(own: string, said: string, { keysOf }: Language): boolean {
  const [mine, theirs] = [own, said].map((item) => keysOf(item).filter((key) => key.length > 2));
  return mine!.length > 0 && theirs!.slice(-2).includes(mine!.at(-1)!);
}
