import { wordings as en } from './en/wordings/index.ts';
import type { Wordings } from './wordings.ts';

/** Languages a customer speaks, by code. */
export const spoken: Readonly<Record<string, Wordings>> = { en };

/** The language of a locale ("de-AT"), or English where it is not spoken here: a customer whose mother tongue is another. */
export function wordingsFor(locale: string): Wordings {
  const [code = ''] = locale.toLowerCase().split(/[-_]/);
  return Object.hasOwn(spoken, code) ? spoken[code]! : en;
}
