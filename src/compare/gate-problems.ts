import { closest } from 'fastest-levenshtein';
import type { Problem } from '../problem.ts';
import type { GateSpec } from '../scenario/gate-schema.ts';
import { metrics } from '../score/metrics.ts';

/** A mistake in one gate: `gate` counts from 0, `key` is the property to point at (null: the gate as a whole). */
export interface GateProblem {
  gate: number;
  key: keyof GateSpec | null;
  problem: Problem;
}

const operators = ['min', 'max', 'max_drop', 'never'] as const;
const selectors = ['each', 'intent', 'persona', 'scenario', 'tag'] as const;

/** What the schema cannot see: metrics that do not exist, gates that ask nothing or contradict themselves. */
export function gateProblems(gates: readonly GateSpec[]): GateProblem[] {
  return gates.flatMap((gate, index) => problemsOf(gate).map((found) => ({ gate: index, ...found })));
}

function problemsOf(gate: GateSpec): Omit<GateProblem, 'gate'>[] {
  const metric = metrics.find(({ name }) => name === gate.metric);
  if (!metric) return [unknownMetric(gate.metric)];
  const found: Omit<GateProblem, 'gate'>[] = [];
  if (!operators.some((operator) => gate[operator] !== undefined)) {
    found.push(
      wrong(null, `The gate on ${gate.metric} asks for nothing.`, `one of: ${operators.join(', ')}`, 'missing-key'),
    );
  }
  const chosen = selectors.filter((selector) => gate[selector] !== undefined);
  if (chosen.length > 1) {
    found.push(wrong(chosen[1]!, `The gate on ${gate.metric} names ${chosen.join(' and ')}.`, 'one of them'));
  }
  if (gate.never && !(metric.kind === 'rate' && metric.better === 'lower')) {
    found.push(wrong('never', `"never" does not fit ${gate.metric}.`, 'a rate of something that must not happen'));
  }
  if (gate.max_drop !== undefined && metric.better === 'neither') {
    found.push(wrong('max_drop', `${gate.metric} has no worse direction.`, 'min or max'));
  }
  if (gate.min !== undefined && gate.max !== undefined && gate.min > gate.max) {
    found.push(
      wrong('max', `The gate on ${gate.metric} has min ${gate.min} above max ${gate.max}.`, 'min at most max'),
    );
  }
  for (const key of ['min', 'max', 'max_drop'] as const) {
    const limit = gate[key];
    if (metric.unit === 'share' && limit !== undefined && (limit < 0 || limit > 1)) {
      found.push(wrong(key, `${key} of ${gate.metric} is ${limit}.`, 'a share from 0 to 1, e.g. 0.9', 'out-of-range'));
    }
  }
  return found;
}

function unknownMetric(name: string): Omit<GateProblem, 'gate'> {
  const names = metrics.map((metric) => metric.name);
  const problem: Problem = {
    code: 'unknown-reference',
    message: `There is no metric "${name}".`,
    expected: `one of: ${names.join(', ')}`,
    hint: `Did you mean "${closest(name, names)}"?`,
  };
  return { key: 'metric', problem };
}

function wrong(
  key: keyof GateSpec | null,
  message: string,
  expected: string,
  code: Problem['code'] = 'wrong-value',
): Omit<GateProblem, 'gate'> {
  return { key, problem: { code, message, expected } };
}
