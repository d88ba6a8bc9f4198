/** How each format of a report is made. */
import { annotations } from './annotations.ts';
import { csv } from './csv.ts';
import { html } from './html.ts';
import { junit } from './junit/junit.ts';
import type { ReportInput, ReportModel } from './model.ts';
import type { Packed } from './pack.ts';
import type { PageLanguage } from './translation/page-language.ts';
import type { ReportFormat } from './report-formats.ts';
import { summary } from './summary.ts';

export interface Report {
  input: ReportInput;
  model: ReportModel;
  language: PageLanguage | null;
  transcripts: { candidate: Packed; baseline: Packed | null };
  /** The built page without data. */
  template: () => Promise<string>;
}

interface Renderer {
  file: string;
  render: (report: Report) => string | Promise<string>;
}

export const renderers: Record<ReportFormat, Renderer> = {
  html: {
    file: 'index.html',
    render: async ({ template, model, transcripts, language }) =>
      html(await template(), { model, ...transcripts, language }),
  },
  junit: { file: 'junit.xml', render: ({ input }) => junit(input) },
  csv: { file: 'conversations.csv', render: ({ input }) => csv(input) },
  annotations: { file: 'annotations.txt', render: ({ model }) => annotations(model) },
  summary: { file: 'summary.md', render: ({ model }) => summary(model) },
};
