import { escaped, plainPage } from '../history/plain-page.ts';
import { type PageLanguage, type Voice, voiceIn } from '../translation/page-language.ts';
import type { RankingModel } from './ranking-model.ts';

interface Page {
  style: string;
  /** null: English. */
  language?: PageLanguage | null;
}

/** The order of several runs, a table a score. */
export function rankingPage({ basis, rows, notes }: RankingModel, { style, language = null }: Page): string {
  const voice = voiceIn(language);
  const { say, told } = voice;
  const title = say('Runs in order');
  const body = [
    `<h1>${escaped(title)}</h1>`,
    `<p>${escaped(told(basis))}</p>`,
    ...rows.map((row) => section(row, voice)),
    ...notes.map((note) => `<p class="note">${escaped(told(note))}</p>`),
  ];
  return plainPage({ title, style, say, body: body.join('\n') });
}

function section({ title: english, text, runs }: RankingModel['rows'][number], { say, told }: Voice): string {
  const title = told(english);
  const heads = [say('Place'), say('Release'), title, say('Run')];
  const lines = runs.map(
    ({ place, name, level, run }) =>
      `<tr><td>${escaped(told(place))}</td><th scope="row">${escaped(told(name))}</th><td>${escaped(told(level))}</td><td>${escaped(run)}</td></tr>`,
  );
  return `<section><h2>${escaped(title)}</h2><p>${escaped(told(text))}</p><div class="wide" tabindex="0" role="region" aria-label="${escaped(say('{title}, scrolls sideways', { title }))}"><table><thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead><tbody>${lines.join('')}</tbody></table></div></section>`;
}
