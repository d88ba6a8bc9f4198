/** What customers of a run open with, in every wording its scenarios have: what real ones are held against. */
import { languageFor } from '../../language/languages.ts';
import type { StoredRun } from '../../run/store.ts';
import { gistOf } from '../../transcript/matters/gist.ts';
import type { Example } from '../../transcript/matters/matcher.ts';
import { openingOf } from '../../transcript/matters/opening.ts';

export async function examplesOf(run: StoredRun): Promise<Example[]> {
  const examples = new Map<string, Example>();
  for await (const { brief, turns } of run.conversations()) {
    const language = languageFor(brief.persona.locale);
    const { intent, item } = brief;
    const opened = openingOf(turns, language);
    const wordings = [...brief.opening, ...brief.rephrase].map(({ text }) => gistOf(text, language));
    for (const gist of [...wordings, ...(opened === null ? [] : [opened.gist])]) {
      const key = [intent, item.scenario, ...gist.keys].join(' ');
      if (gist.keys.length > 0) examples.set(key, { intent, scenario: item.scenario, gist });
    }
  }
  return [...examples.values()];
}
