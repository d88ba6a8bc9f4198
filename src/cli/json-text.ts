import { codesEscaped } from '../report/visible.ts';

/** Stable keys for scripts, indented for people; a terminal it is shown on obeys nothing in it. Ends with a newline. */
export const jsonText = (value: unknown): string => `${codesEscaped(JSON.stringify(value, null, 2))}\n`;
