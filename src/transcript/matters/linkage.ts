/** Average linkage by chains of nearest neighbours (Murtagh, The Computer Journal 26, 1983): time and memory grow with the square of the number. */

/**
 * Puts items together as long as, on average, a member of the one group is alike to a member of the other.
 *
 * @param alikeOf From 0 to 1, the same both ways.
 * @param least How alike on average.
 * @returns Groups, each in the order given.
 */
export function linked<T>(items: readonly T[], alikeOf: (one: T, other: T) => number, least: number): T[][] {
  const count = items.length;
  const members = items.map((_, index) => [index]);
  const likes = matrixOf(items, alikeOf);
  const isOpen = new Uint8Array(count).fill(1);
  const chain: number[] = [];
  for (;;) {
    if (chain.length === 0) {
      const next = isOpen.indexOf(1);
      if (next < 0) break;
      chain.push(next);
    }
    const top = chain.at(-1)!;
    const before = chain.at(-2);
    const { nearest, like } = nearestTo(top);
    // Nothing is near enough: it stays what it is. What led here is then nearest to something else.
    if (nearest < 0 || like < least) {
      isOpen[top] = 0;
      chain.length = 0;
    } else if (nearest === before) {
      chain.length -= 2;
      merge(before, top);
    } else chain.push(nearest);
  }
  return members.filter((own) => own.length > 0).map((own) => own.toSorted((a, b) => a - b).map((at) => items[at]!));

  function nearestTo(one: number): { nearest: number; like: number } {
    const before = chain.at(-2) ?? -1;
    let [nearest, like] = before >= 0 ? [before, likes[one * count + before]!] : [-1, -1];
    for (let other = 0; other < count; other++) {
      if (isOpen[other] === 0 || other === one) continue;
      const own = likes[one * count + other]!;
      if (own > like) [nearest, like] = [other, own];
    }
    return { nearest, like };
  }

  function merge(one: number, other: number): void {
    const [a, b] = [members[one]!.length, members[other]!.length];
    for (let third = 0; third < count; third++) {
      if (isOpen[third] === 0 || third === one || third === other) continue;
      const like = (a * likes[one * count + third]! + b * likes[other * count + third]!) / (a + b);
      likes[one * count + third] = like;
      likes[third * count + one] = like;
    }
    members[one]!.push(...members[other]!);
    members[other] = [];
    isOpen[other] = 0;
  }
}

function matrixOf<T>(items: readonly T[], alikeOf: (one: T, other: T) => number): Float64Array {
  const count = items.length;
  const likes = new Float64Array(count * count);
  for (let one = 0; one < count; one++)
    for (let other = one + 1; other < count; other++) {
      const like = alikeOf(items[one]!, items[other]!);
      likes[one * count + other] = like;
      likes[other * count + one] = like;
    }
  return likes;
}
