import { escaped, plainPage } from '../history/plain-page.ts';
import type { RankingModel } from './ranking-model.ts';

/** The order of several runs, a table a score. */
export function rankingPage({ basis, rows, notes }: RankingModel, style: string): string {
  const body = [
    '<h1>Runs in order</h1>',
    `<p>${escaped(basis)}</p>`,
    ...rows.map(
      ({ title, text, runs }) =>
        `<section><h2>${escaped(title)}</h2><p>${escaped(text)}</p><div class="wide" tabindex="0" role="region" aria-label="${escaped(title)}, scrolls sideways"><table><thead><tr><th scope="col">Place</th><th scope="col">Release</th><th scope="col">${escaped(title)}</th><th scope="col">Run</th></tr></thead><tbody>${runs
          .map(
            ({ place, name, level, run }) =>
              `<tr><td>${place}</td><th scope="row">${escaped(name)}</th><td>${escaped(level)}</td><td>${escaped(run)}</td></tr>`,
          )
          .join('')}</tbody></table></div></section>`,
    ),
    ...notes.map((note) => `<p class="note">${escaped(note)}</p>`),
  ];
  return plainPage({ title: 'Runs in order', style, body: body.join('\n') });
}
