/**
 * Workflow commands of GitHub: what failed, beside the code that was pushed. Printed by a step (`cat annotations.txt`); GitHub shows ten errors
 * and ten warnings of a step, so the verdict comes first.
 */
import type { GateRow, ReportModel } from './model.ts';
import { visible } from './visible.ts';

const most = 10;

export function annotations({ verdict, gates }: ReportModel): string {
  const failed = gates.filter((gate) => gate.verdict === 'failed');
  const open = gates.filter((gate) => gate.verdict === 'not-enough-evidence');
  const level = levels[verdict.outcome];
  return [
    command(level, 'Verdict', verdict.headline),
    ...failed.slice(0, level === 'error' ? most - 1 : most).map((gate) => of('error', gate)),
    ...open.slice(0, level === 'warning' ? most - 1 : most).map((gate) => of('warning', gate)),
  ].join('');
}

const levels: Record<ReportModel['verdict']['outcome'], 'error' | 'warning' | 'notice'> = {
  passed: 'notice',
  failed: 'error',
  unscorable: 'error',
  hold: 'warning',
  'not-enough-evidence': 'warning',
};

const of = (level: 'error' | 'warning', { name, text }: GateRow): string => command(level, name, text);

/** No text can end its line and begin a command of its own. */
const command = (level: string, title: string, text: string): string =>
  `::${level} title=${escaped(title).replaceAll(':', '%3A').replaceAll(',', '%2C')}::${escaped(text)}\n`;

const escaped = (text: string): string =>
  visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
