/** Every format a report is written in. */
import { html } from './html.ts';
import { junit } from './junit.ts';
import type { ReportInput, ReportModel } from './model.ts';
import type { Packed } from './pack.ts';
import { summary } from './summary.ts';

export interface Report {
  input: ReportInput;
  model: ReportModel;
  transcripts: { candidate: Packed; baseline: Packed | null };
  /** The built page without data. */
  template: () => Promise<string>;
}

export interface Renderer {
  name: string;
  file: string;
  render: (report: Report) => string | Promise<string>;
}

export const renderers = [
  {
    name: 'html',
    file: 'index.html',
    render: async ({ template, model, transcripts }) => html(await template(), { model, ...transcripts }),
  },
  { name: 'junit', file: 'junit.xml', render: ({ input }) => junit(input) },
  { name: 'summary', file: 'summary.md', render: ({ model }) => summary(model) },
] as const satisfies readonly Renderer[];

export type ReportFormat = (typeof renderers)[number]['name'];
