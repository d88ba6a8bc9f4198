import type { RunRecord } from '../run/record.ts';
import type { QuarantineSpec } from '../scenario/schema/suite-schema.ts';

/** A cell set aside: still run and shown, never alarming, until a date. */
export interface Quarantined {
  /** Last day it is set aside, `YYYY-MM-DD`. */
  until: string;
  reason: string;
}

export interface Quarantine {
  /** null: the cell counts. */
  of(cell: { scenario: string; persona: string }): Quarantined | null;
  /** Entries whose day has passed: their cells count again. */
  expired: readonly QuarantineSpec[];
}

/** Cells that a run's suite had set aside on the day of the run. */
export const quarantineIn = ({ suite, startedAt }: Pick<RunRecord, 'suite' | 'startedAt'>): Quarantine =>
  quarantineOf(suite.quarantine ?? [], startedAt.slice(0, 10));

/** @param today `YYYY-MM-DD`, in the time zone whose days the list means. */
export function quarantineOf(list: readonly QuarantineSpec[], today: string): Quarantine {
  const current = list.filter(({ until }) => until >= today);
  return {
    of({ scenario, persona }) {
      const found = current.find(
        (one) => one.scenario === scenario && (one.persona === undefined || one.persona === persona),
      );
      return found ? { until: found.until, reason: found.reason } : null;
    },
    expired: list.filter(({ until }) => until < today),
  };
}
