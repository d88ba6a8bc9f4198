/** Each gate as data and as a sentence, with what shows it. */
import type { GateResult } from '../compare/comparison.ts';
import { metricOf } from '../score/metrics.ts';
import { amount, change, size } from '../wording/numbers.ts';
import type { Source } from './source.ts';

export interface GateRow {
  name: string;
  verdict: GateResult['verdict'];
  operator: GateResult['operator'];
  isRedLine: boolean;
  expected: string;
  actual: string;
  text: string;
  evidence: GateResult['evidence'];
}

export const gateSigns: Record<GateResult['verdict'], string> = {
  passed: '✓',
  failed: '✕',
  'not-enough-evidence': '◌',
  'not-observable': '⊘',
};

const mostEvidence = 20;
const order: GateResult['verdict'][] = ['failed', 'not-enough-evidence', 'not-observable', 'passed'];

/** Failed first. */
export function gateRows({ judgement }: Source): GateRow[] {
  return judgement.gates
    .map((gate) => ({
      name: gate.name,
      verdict: gate.verdict,
      operator: gate.operator,
      isRedLine: gate.operator === 'never',
      expected: expected(gate),
      actual: actual(gate),
      text: gate.text,
      evidence: gate.evidence.slice(0, mostEvidence),
    }))
    .toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
}

function expected({ operator, expected: limit, metric }: GateResult): string {
  const { unit } = metricOf(metric);
  if (operator === 'never') return 'never';
  if (operator === 'min') return `≥ ${amount(unit, limit)}`;
  if (operator === 'max') return `≤ ${amount(unit, limit)}`;
  if (operator === 'max_gap') return `worse than others by ≤ ${size(unit, limit)}`;
  return operator === 'drift' ? `usually ${amount(unit, limit)}` : `worse by ≤ ${size(unit, limit)}`;
}

function actual({ operator, actual: value, metric }: GateResult): string {
  if (value === null) return 'not observable';
  const { unit } = metricOf(metric);
  return operator === 'max_drop' || operator === 'max_gap' ? change(unit, value) : amount(unit, value);
}
