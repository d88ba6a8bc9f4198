import { closest } from 'fastest-levenshtein';
import type { Problem } from '../problem.ts';
import type { GateCheck, GateFinding, Judgeable } from '../scenario/check/gate-check.ts';
import type { GateSpec } from '../scenario/schema/gate-schema.ts';
import { criterionMetric } from '../score/judged/criterion-metrics.ts';
import { judgedBy, type JudgedBy, type MetricRow, metrics } from '../score/metrics.ts';
import { ownRows } from '../score/own/own-rows.ts';
import { gatePlaces } from '../score/segment.ts';

/** Customers that may be set beside others. */
const setBeside = new Set<string>(['persona', 'segment', 'variant']);

type Finding = Omit<GateFinding, 'gate'>;

const selectors = ['each', ...gatePlaces, 'tags'] as const;

/** What the schema cannot see: metrics that do not exist, and gates that contradict their metric. */
export const gateProblems: GateCheck = (gates, judged) => gateProblemsWith([])(gates, judged);

/** The same of a project with metrics of its own; null: it has some, and they can't be read, so that any other name may be one. */
export function gateProblemsWith(own: readonly MetricRow[] | null): GateCheck {
  const measured = own === null || own.length === 0 ? metrics : [...metrics, ...own];
  return (gates, judged = nothingJudged) => {
    const known = [...measured, ...criteriaRows(judged)];
    const isToldOf = ({ metric }: GateSpec): boolean => own !== null || known.some(({ name }) => name === metric);
    return gates.flatMap((gate, index) =>
      isToldOf(gate) ? problemsOf(gate, known, judged).map((found): GateFinding => ({ gate: index, ...found })) : [],
    );
  };
}

const nothingJudged: Judgeable = { names: [], isLabelled: false };

/** As gates see them before anybody has judged: a rate of what is better the more there is of it. */
const criteriaRows = ({ names }: Judgeable): MetricRow[] =>
  ownRows(names.map((name) => criterionMetric(name, {}, nobody)));

const nobody: JudgedBy = { model: '', judge: '', sentence: '', pass: '', votes: 1, needs: 1, calibration: null };

function problemsOf(gate: GateSpec, known: readonly MetricRow[], { isLabelled }: Judgeable): Finding[] {
  const metric = known.find(({ name }) => name === gate.metric);
  if (!metric) return [unknownMetric(gate.metric, known)];
  if (metric.experimental !== undefined && judgedBy(metric) === null) {
    const message = `${gate.metric} is experimental and decides nothing: ${metric.experimental}.`;
    return [wrong('metric', message, 'a metric that can be relied on, e.g. off_brand')];
  }
  if (metric.ofTranscripts) {
    const message = `${gate.metric} is read in transcripts of other tools, and no run of simulated customers has it.`;
    return [wrong('metric', message, 'a metric of runs, e.g. abandonment')];
  }
  const found: Finding[] = [];
  if (judgedBy(metric) !== null && !isLabelled) {
    const message = `${gate.metric} is judged by a language model, and nobody has said whether it judges as people do: it decides no gate.`;
    const expected =
      'judge: { labels: FILE } with what people said of judged conversations, or a metric that no model judges';
    found.push(wrong('metric', message, expected, 'cannot-be-met'));
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
