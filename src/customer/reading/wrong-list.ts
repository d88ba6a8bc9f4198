/** Values that list several things, one of which came back as another: "the oat milk, six eggs and the nappies". */
import { keysOf } from '../../language/text/words.ts';

/** The item said in place of one of the value's own; null where the list is as it was told, or none. */
export function wrongInList(seen: readonly string[], value: string): string | null {
  const own = itemsOf(value);
  if (own.length < 2 || own.length > 6) return null;
  for (const text of seen) {
    const said = itemsOf(text);
    if (said.length < own.length) continue;
    const missing = own.filter((item) => !said.some((other) => isSame(item, other)));
    if (missing.length !== 1 || own.length - missing.length < 1) continue;
    // The item that stands where the missing one was told.
    const first = said.findIndex((other) => own.some((item) => isSame(item, other)));
    const at = own.findIndex((item) => isSame(item, said[first]!));
    const place = said[first - at + own.indexOf(missing[0]!)];
    if (place === undefined || own.some((item) => isSame(item, place)) || keysOf(place).length > 6) continue;
    return place.replace(/^(?:and|or|the|a|an|so|that's) /i, '').replace(/[.!?]+$/, '');
  }
  return null;
}

const itemsOf = (text: string): string[] =>
  text
    .split(/,\s(?:and\s)?|\s(?:and|plus|&|\+)\s|;\s/)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** What is listed ends the item: "six eggs", "so that's the six eggs". */
function isSame(own: string, said: string): boolean {
  const [mine, theirs] = [own, said].map((item) => keysOf(item).filter((key) => key.length > 2));
  return mine!.length > 0 && theirs!.slice(-2).includes(mine!.at(-1)!);
}
