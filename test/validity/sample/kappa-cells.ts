/** Two passes over the same turns, label by label and over all. */
import { figure } from '../markdown.ts';
import { kappa } from './kappa.ts';

type Pass = ReadonlySet<string>;

/** @return Rows `label | first | second | agreed | κ`. */
export function kappaCells(passes: readonly (readonly [Pass, Pass])[], labels: readonly string[]): string[][] {
  const pairsOf = (label: string) => passes.map(([one, other]) => [one.has(label), other.has(label)] as const);
  const row = (name: string, pairs: readonly (readonly [boolean, boolean])[]) => {
    const value = kappa(pairs);
    return [
      name,
      String(pairs.filter(([one]) => one).length),
      String(pairs.filter(([, other]) => other).length),
      `${pairs.filter(([one, other]) => one === other).length} of ${pairs.length}`,
      value === null ? '–' : figure(value),
    ];
  };
  return [...labels.map((label) => row(label, pairsOf(label))), row('all', labels.flatMap(pairsOf))];
}
