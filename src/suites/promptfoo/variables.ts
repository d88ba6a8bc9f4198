/** Variables of a test of promptfoo. */
import { combined } from '../combined.ts';
import { member, type Part, scalarText } from '../part.ts';
import type { Told } from '../script/script.ts';

/** Of one test with lists of values: more of them tell nothing new. */
const mostCombinations = 100;

/**
 * A list holds a test for each of its values, in all combinations with those of others.
 *
 * @param read The text of a file that stands in the place of a value; null: it is not among the files.
 */
export function combinationsOf(
  holders: readonly (Part | null)[],
  read: (name: string) => string | null,
  tellAt: (line: number, what: string) => Told,
): Record<string, string>[] {
  const vars = new Map<string, string[]>();
  for (const holder of holders)
    for (const { key, part } of (holder === null ? null : member(holder, 'vars'))?.members ?? []) {
      const values = (part.items.length > 0 ? part.items : [part]).map(({ value }) => scalarText(value).trim());
      const texts = values.map((value) => (value.startsWith('file://') ? read(value) : value));
      if (texts.includes(null)) tellAt(part.line, `variable ${key}`)('left-out', 'What it holds is made elsewhere.');
      else if (texts.every((text) => text === '' && part.value !== '' && part.value !== null))
        tellAt(part.line, `variable ${key}`)('left-out', 'It holds no text that a customer could say.');
      else
        vars.set(
          key,
          texts.filter((text) => text !== null),
        );
    }
  const { ways, all } = combined(
    [...vars].map(([key, values]) => values.map((value) => [key, value] as const)),
    mostCombinations,
  );
  if (all > mostCombinations)
    tellAt(holders.find((one) => one !== null)?.line ?? 1, 'test')(
      'left-out',
      `More than ${mostCombinations} combinations of its variables.`,
    );
  return ways.map((chosen) => Object.fromEntries(chosen.filter(([, value]) => value !== '')));
}
