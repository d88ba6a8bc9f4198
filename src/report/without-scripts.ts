/** The first page in plain markup, for where scripts and styles are off, as in Jenkins by default: the verdict, what decided it and what makes it credible. */
import { gateSigns } from './gates.ts';
import { escaped } from './history/plain-page.ts';
import type { GateRow, ReportModel } from './model.ts';
import type { Say } from './translation/say.ts';
import { visible } from './visible.ts';

export function withoutScripts(model: ReportModel, say: Say): string {
  const { verdict, suite, date, gates, trust, untested, approvals } = model;
  const parts = [
    paragraph(`${suite} · ${date}`),
    `<h1>${text(verdict.headline)}</h1>`,
    ...verdict.besides.map(paragraph),
    paragraph(verdict.setting),
    paragraph(verdict.lede.map((span) => span.text).join('')),
    decisions(model, say),
    section(say('Gates'), gates.map(gateLine)),
    section(
      say('Can this run be trusted?'),
      trust.map(({ label, value, ok }) => `${ok === false ? '✕ ' : ''}${label}: ${value}`),
    ),
    section(
      model.imported ? say('What the transcripts can’t show') : say('What was not tested'),
      untested.map(({ what, why }) => (why === '' ? what : `${what}: ${why}`)),
    ),
    section(
      say('Approved'),
      approvals.map(({ what, by, date: at, note }) => {
        const who = say('{what}: by {by} on {at}', { what, by, at });
        return note === '' ? who : `${who}. ${note}`;
      }),
    ),
  ];
  return `<noscript><main>${parts.join('\n')}</main></noscript>`;
}

function decisions({ verdict: { decisions: rows, ready, rule } }: ReportModel, say: Say): string {
  if (!rows) return '';
  const head = [say('Intent'), say('Decision'), say('Why'), say('Solved'), say('Change in points, 95 %')];
  const lines = rows.map(({ title, word, why, counts, floor, change }) => [
    title,
    word,
    why,
    say('{counts}, floor {floor}', { counts, floor }),
    change ? `${change.text} ${change.range}`.trim() : '',
  ]);
  const row = (cells: string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${text(cell)}</${tag}>`).join('')}</tr>`;
  return [
    `<h2>${text(say('What to do with each intent'))}</h2>`,
    `<table border="1">${row(head, 'th')}${lines.map((line) => row(line, 'td')).join('')}</table>`,
    paragraph(ready),
    paragraph(rule),
  ].join('\n');
}

const gateLine = ({ verdict, text: said }: GateRow): string => `${gateSigns[verdict]} ${said}`;

function section(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return `<h2>${text(title)}</h2><ul>${lines.map((line) => `<li>${text(line)}</li>`).join('')}</ul>`;
}

const paragraph = (words: string): string => (words === '' ? '' : `<p>${text(words)}</p>`);
const text = (words: string): string => escaped(visible(words));
