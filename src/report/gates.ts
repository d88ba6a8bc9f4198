/** Each gate as data and as a sentence, with what shows it. */
import type { GateResult } from '../compare/comparison.ts';
import { metricOf } from './figure.ts';
import { fixed, signed, units } from './format.ts';
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

function expected(gate: GateResult): string {
  if (gate.operator === 'never') return 'never';
  if (gate.operator === 'min') return `≥ ${level(gate, gate.expected)}`;
  if (gate.operator === 'max') return `≤ ${level(gate, gate.expected)}`;
  if (gate.operator === 'drift') return `usually ${level(gate, gate.expected)}`;
  const { scale, digits, change } = units[metricOf(gate.metric).unit];
  return `worse by ≤ ${fixed(gate.expected * scale, digits).replace(/\.0$/, '')} ${change}`.trim();
}

function actual(gate: GateResult): string {
  if (gate.actual === null || gate.operator !== 'max_drop') return level(gate, gate.actual);
  const { scale, digits, change } = units[metricOf(gate.metric).unit];
  return `${signed(gate.actual * scale, digits)} ${change}`.trim();
}

function level(gate: GateResult, value: number | null): string {
  if (value === null) return 'not observable';
  const { scale, digits, suffix } = units[metricOf(gate.metric).unit];
  return `${fixed(value * scale, digits).replace(/\.0$/, '')}${suffix}`;
}
