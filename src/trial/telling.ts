import type { Telling } from '../compare/series/night.ts';
import { type Named, namesIn } from '../report/translation/names.ts';

/** What the history keeps of what was said of a run. @param folder Its name, beside the history. */
export function tellingOf(folder: string, named: Named): Telling {
  const { verdict, headline } = named.judgement;
  const names = [...namesIn(named)].filter((name) => name !== '' && headline.includes(name));
  return { folder, verdict, headline, ...(names.length > 0 && { names: names.toSorted() }) };
}
