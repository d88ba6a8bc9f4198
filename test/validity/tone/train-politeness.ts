/**
 * npm run train:politeness -- DATA: makes src/score/tone/politeness/weights.ts from the Stanford politeness data;
 * docs/politeness-model.md is its card. Only features seen in eight requests or more of one source are learnt.
 */
import { writeFileSync } from 'node:fs';
import { readRequests, train } from './politeness-model.ts';

/** Smaller weights change nothing and would only make the file longer. */
const smallest = 0.015;

const model = train(readRequests(process.argv[2]!));
const kept = [...model.weights]
  .filter(([, weight]) => Math.abs(weight) >= smallest)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, weight]) => `${name}\t${Math.round(weight * 1000)}`);
writeFileSync(
  'src/score/tone/politeness/weights.ts',
  `/* Made by test/validity/tone/train-politeness.ts; see docs/politeness-model.md. Thousandths, a feature a line. */
export const intercept = ${model.intercept.toFixed(4)};
export const weights = \`${kept.join('\n')}\`;
`,
);
process.stdout.write(`${kept.length} weights written\n`);
