import { type ReportFormat, reportFormats } from '../../report/report-formats.ts';
import { type LanguageName, languageNames } from '../../report/translation/languages.ts';

/** Flags of every command that ends in a report. */
export interface OutputFlags {
  format?: readonly ReportFormat[];
  language: LanguageName;
  failOn: FailOn;
  json: boolean;
  quiet: boolean;
}

/** What a command ends with 1 for: a gate that failed, one that is not surely passed as well, or no verdict at all. */
const failOn = ['failed', 'undecided', 'never'] as const;
export type FailOn = (typeof failOn)[number];

/** Of commands that write a page. */
export const languageFlag = {
  kind: 'enum',
  values: languageNames,
  default: 'en',
  brief: 'What the page is written in; all else stays English',
} as const;

export const outputFlags = {
  format: {
    kind: 'enum',
    values: reportFormats,
    variadic: ',',
    optional: true,
    brief: 'Reports to write (html, junit and summary when absent)',
  },
  language: languageFlag,
  failOn: {
    kind: 'enum',
    values: failOn,
    default: 'failed',
    brief: 'What ends with 1: a gate that failed; undecided: also one that is not surely passed; never: nothing',
  },
  json: { kind: 'boolean', default: false, withNegated: false, brief: 'Print the result as JSON on stdout' },
  quiet: { kind: 'boolean', default: false, withNegated: false, brief: 'Neither progress nor summary' },
} as const;
