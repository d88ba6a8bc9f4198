/**
 * One of each list, in all ways, in their order; so many ways at most are made.
 *
 * @returns With how many ways there are: 1 of no lists, none where a list is empty.
 */
export function combined<T>(lists: readonly (readonly T[])[], most: number): { ways: T[][]; all: number } {
  const ways = lists.reduce<T[][]>(
    (before, list) => before.flatMap((chosen) => list.map((one) => [...chosen, one])).slice(0, most),
    [[]],
  );
  return { ways, all: lists.reduce((product, { length }) => product * length, 1) };
}
