/** What a suite's customers open with, as its scenarios are written: what real customers are held against. */
import { languageFor } from '../../language/languages.ts';
import { personasOf } from '../../scenario/notice/who-meets-whom.ts';
import type { Project } from '../../scenario/scenario.ts';
import { gistOf } from '../../transcript/matters/gist.ts';
import type { Example } from '../../transcript/matters/matcher.ts';

/** In every language in which somebody plays the scenario. */
export function suiteExamples(project: Project): Example[] {
  return Object.values(project.scenarios).flatMap(({ id, intent, opening, rephrase }) => {
    const locales = personasOf(project, id).map((persona) => project.personas[persona]?.locale ?? 'en');
    const languages = new Set(locales.map(languageFor));
    return [...languages].flatMap((language) =>
      [...opening, ...(rephrase ?? [])].map((text) => ({
        intent,
        scenario: id,
        gist: gistOf(text.replaceAll(/\{\{[^}]*\}\}/g, ' '), language),
      })),
    );
  });
}
