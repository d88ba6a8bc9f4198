import { type ReportFormat, reportFormats } from '../../report/report-formats.ts';

/** Flags of every command that ends in a report. */
export interface OutputFlags {
  format?: readonly ReportFormat[];
  json: boolean;
  quiet: boolean;
}

export const outputFlags = {
  format: {
    kind: 'enum',
    values: reportFormats,
    variadic: ',',
    optional: true,
    brief: 'Reports to write (html, junit and summary when absent)',
  },
  json: { kind: 'boolean', default: false, withNegated: false, brief: 'Print the result as JSON on stdout' },
  quiet: { kind: 'boolean', default: false, withNegated: false, brief: 'Neither progress nor summary' },
} as const;
