/** Formats a report is written in. Apart from their renderers, so that the command line can name them without loading those. */
export const reportFormats = ['html', 'junit', 'summary'] as const;

export type ReportFormat = (typeof reportFormats)[number];
