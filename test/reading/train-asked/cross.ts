/** Cross-validates the matcher, companies left out by sixths: how often it finds just the facts that a text asks for. */
import { decided, learn, type Example, type Names } from './learn.ts';

const folds = 6;

export function crossValidated(examples: readonly Example[], names: Names): string {
  const companies = [...new Set(examples.map(({ company }) => company))].sort();
  let [found, missed, wrong] = [0, 0, 0];
  const exact = new Map<string, { right: number; all: number }>();
  for (let fold = 0; fold < folds; fold++) {
    const held = new Set(companies.filter((_, index) => index % folds === fold));
    const weights = learn(
      examples.filter(({ company }) => !held.has(company)),
      names,
    );
    for (const example of examples.filter(({ company, variant }) => held.has(company) && variant === 'whole')) {
      const asked = decided(example, weights);
      const right = example.gold.every((there, index) => there === asked.has(index));
      const group = example.key.includes('+')
        ? 'several'
        : example.key === 'none' || example.key === 'nothing'
          ? example.key
          : 'one';
      const counts = exact.get(group) ?? { right: 0, all: 0 };
      exact.set(group, { right: counts.right + (right ? 1 : 0), all: counts.all + 1 });
      for (const [index, there] of example.gold.entries()) {
        if (there && asked.has(index)) found++;
        else if (there) missed++;
        else if (asked.has(index)) wrong++;
      }
    }
  }
  const shares = [...exact].map(
    ([group, { right, all }]) => `${group} ${((100 * right) / all).toFixed(1)} % of ${all}`,
  );
  return `F1 ${((2 * found) / (2 * found + missed + wrong)).toFixed(3)}; just the facts asked for: ${shares.join(', ')}`;
}
