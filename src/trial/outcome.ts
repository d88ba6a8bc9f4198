import type { Charts } from '../compare/series/charts.ts';
import type { Comparison, Judgement } from '../compare/comparison.ts';
import type { ReportModel } from '../report/model.ts';
import type { ReportFormat } from '../report/report-formats.ts';
import type { Problem } from '../problem.ts';
import type { RunRecord } from '../run/record.ts';

/** What a command that ends in a report gives back. */
export interface Outcome {
  /** The run folder. */
  folder: string;
  record: RunRecord;
  /** null without a baseline. */
  comparison: Comparison | null;
  judgement: Judgement;
  /** Drift over nights; null for a run that is in no history. */
  charts: Charts | null;
  /** What every report was rendered from. */
  model: ReportModel;
  /** Reports that could not be written. */
  unwritten: Problem[];
  /** Reports written. */
  files: { format: ReportFormat; path: string }[];
}
