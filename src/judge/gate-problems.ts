import { closest } from 'fastest-levenshtein';
import type { Problem } from '../problem.ts';
import type { GateCheck, GateFinding } from '../scenario/check/gate-check.ts';
import type { GateSpec } from '../scenario/schema/gate-schema.ts';
import { type MetricRow, metrics } from '../score/metrics.ts';
import { gatePlaces } from '../score/segment.ts';

/** Customers that may be set beside others. */
const setBeside = new Set<string>(['persona', 'segment', 'variant']);

type Finding = Omit<GateFinding, 'gate'>;

const selectors = ['each', ...gatePlaces, 'tags'] as const;

/** What the schema cannot see: metrics that do not exist, and gates that contradict their metric. */
export const gateProblems: GateCheck = (gates) => gateProblemsWith([])(gates);

/** The same of a project with metrics of its own; null: it has some, and they can't be read, so that any other name may be one. */
export function gateProblemsWith(own: readonly MetricRow[] | null): GateCheck {
  const known = own === null || own.length === 0 ? metrics : [...metrics, ...own];
  const isToldOf = ({ metric }: GateSpec): boolean => own !== null || known.some(({ name }) => name === metric);
  return (gates) =>
    gates.flatMap((gate, index) =>
      isToldOf(gate) ? problemsOf(gate, known).map((found): GateFinding => ({ gate: index, ...found })) : [],
    );
}

function problemsOf(gate: GateSpec, known: readonly MetricRow[]): Finding[] {
  const metric = known.find(({ name }) => name === gate.metric);
  if (!metric) return [unknownMetric(gate.metric, known)];
  if (metric.experimental !== undefined) {
    const message = `${gate.metric} is experimental and decides nothing: ${metric.experimental}.`;
    return [wrong('metric', message, 'a metric that can be relied on, e.g. off_brand')];
  }
  if (metric.ofTranscripts) {
    const message = `${gate.metric} is read in transcripts of other tools, and no run of simulated customers has it.`;
    return [wrong('metric', message, 'a metric of runs, e.g. abandonment')];
  }
  const found: Finding[] = [];
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
  if (gate.max_gap !== undefined && metric.better === 'neither') {
    found.push(wrong('max_gap', `${gate.metric} has no worse direction.`, 'min or max'));
  }
  if (gate.max_gap !== undefined && gate.persona === undefined && !setBeside.has(gate.each ?? '')) {
    const message = `The gate on ${gate.metric} does not say whose customers are set beside the others.`;
    found.push(wrong('max_gap', message, 'each: persona, each: segment, each: variant, or a persona'));
  }
  for (const key of ['min', 'max', 'max_drop', 'max_gap'] as const) {
    const limit = gate[key];
    if (metric.unit === 'share' && limit !== undefined && (limit < 0 || limit > 1)) {
      found.push(wrong(key, `${key} of ${gate.metric} is ${limit}.`, 'a share from 0 to 1, e.g. 0.9', 'out-of-range'));
    }
  }
  return found;
}

function unknownMetric(name: string, known: readonly MetricRow[]): Finding {
  const names = known.map((metric) => metric.name);
  const problem: Finding['problem'] = {
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
): Finding {
  return { key, problem: { code, message, expected } };
}
