/** Keys of what a scenario says, which is mostly the same for all of its customers: read once, and not to be changed. */
import type { Language } from '../../language/language.ts';
import { rememberFor } from '../../language/text/remember.ts';

export const scenarioKeys: (text: string, language: Language) => readonly string[] = rememberFor(
  (text: string, { keysOf }: Language) => keysOf(text),
  5_000,
);
