import type { Approval } from '../judge/approval.ts';
import type { Source } from './source.ts';
import { visible } from './visible.ts';

export interface ApprovalRow {
  what: 'This run' | 'The run it is compared with';
  by: string;
  /** `2026-03-18`. */
  date: string;
  note: string;
  waived: { gate: string; because: string }[];
}

/** Whose word stands behind the two runs; empty where nobody gave theirs. */
export function approvalRows({ approvals: { candidate, baseline } }: Source): ApprovalRow[] {
  return [...row('This run', candidate), ...row('The run it is compared with', baseline)];
}

function row(what: ApprovalRow['what'], approval: Approval | null): ApprovalRow[] {
  if (approval === null) return [];
  const { by, at, note, waived } = approval;
  const clean = waived.map(({ gate, because }) => ({ gate: visible(gate), because: visible(because) }));
  return [{ what, by: visible(by), date: at.slice(0, 10), note: visible(note), waived: clean }];
}
