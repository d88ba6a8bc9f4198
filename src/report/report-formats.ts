/** Formats a report is written in. Apart from their renderers, so that the command line can name them without loading those. */
export const reportFormats = ['html', 'junit', 'csv', 'annotations', 'summary'] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** Written when none is named. */
export const usualFormats: readonly ReportFormat[] = ['html', 'junit', 'summary'];
