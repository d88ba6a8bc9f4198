import type { Format } from './format.ts';
import { plain } from './plain.ts';

/** A table of messages. Its rows are put together into the turns of plain JSON (table/); no record of JSON is one. */
export const csv: Format = {
  ...plain,
  name: 'csv',
  title: 'CSV',
  expected: 'rows with conversation id, time, sender and text',
  recognises: () => false,
};
