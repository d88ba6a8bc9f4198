/**
 * npm run train:estimate -- --data FOLDER: makes src/score/estimate/weights.ts from STAR and τ-bench (both MIT) and the rule in rule.ts;
 * docs/estimate-model.md is its card.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { estimated } from '../../../src/score/estimate/estimated.ts';
import { shippedModels } from './model.ts';
import { star, tau } from './sources.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: 'datasets' },
    out: { type: 'string', default: 'src/score/estimate/weights.ts' },
  },
});

const models = shippedModels([star(options.data).success, tau(options.data)]);
const names = [...new Set(estimated.flatMap((what) => [...models[what].weights.keys()]))].toSorted();
const lines = names.map((name) => {
  const amounts = estimated.map((what) => Math.round((models[what].weights.get(name) ?? 0) * 1000));
  return [...name.split(': '), ...amounts].join('\t');
});
const intercepts = estimated.map((what) => `${what}: ${Number(models[what].intercept.toFixed(3))}`);
writeFileSync(
  options.out,
  `/* Made by npm run train:estimate; see docs/estimate-model.md. Place, mark, and thousandths of log-odds for ${estimated.join(', ')}. */
export const intercepts = { ${intercepts.join(', ')} };
export const weights = \`${lines.join('\n')}\`;
`,
);
process.stdout.write(`${lines.length} weights written\n`);
