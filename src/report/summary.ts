/** Markdown for a pull-request comment: the verdict, the scores, what broke. Bounded; hostile words can't mention, link or mark up. */
import { costSentences, costTable } from './cost/sentences.ts';
import { gateSigns } from './gates.ts';
import { verdictSigns } from './figure.ts';
import type { ApprovalRow, CauseCard, GateRow, MetricLine, ReportModel, SuspicionRow, WorstCell } from './model.ts';
import { cut, visible } from './visible.ts';

/** GitHub refuses comments over 65,536 characters. */
export const mostSummary = 60_000;
const mostRows = 15;
const mostQuote = 240;

export function summary(model: ReportModel): string {
  const sections = [
    `## ${plain(model.verdict.headline)}`,
    ...model.verdict.besides.map(plain),
    plain(model.verdict.setting),
    model.verdict.lede.map((span) => (span.strong ? `**${plain(span.text)}**` : plain(span.text))).join(''),
    production(model),
    scores(model),
    underLoad(model),
    gates(model.gates),
    suspicions(model.suspicions ?? []),
    parity('Not served alike', model.parity),
    parity('The same customers put otherwise', model.variants),
    decisions(model),
    costs(model),
    causes(model.causes),
    worst(model.worst),
    kept(model.kept),
    approvals(model.approvals),
    trust(model),
    imported(model),
    `Run \`${code(model.runId)}\`. Open \`index.html\` beside this file for every number with its interval and every failed conversation.`,
  ];
  return bounded(sections.filter((section) => section !== ''));
}

/** Whole sections only, so that no table or code span is cut open. */
function bounded(sections: string[]): string {
  const kept: string[] = [];
  let length = 0;
  for (const section of sections) {
    if (length + section.length > mostSummary) {
      kept.push('_The rest is in index.html._');
      break;
    }
    kept.push(section);
    length += section.length + 2;
  }
  return `${kept.join('\n\n')}\n`;
}

function scores({ scores, own, labels }: ReportModel): string {
  const lines = [...scores.flatMap((card) => card.headline ?? []), ...own];
  if (lines.length === 0) return '';
  const before = labels.baseline === null ? [] : [plain(labels.baseline)];
  const head = ['Score', ...before, plain(labels.candidate), ...(before.length > 0 ? ['Change, 95 %', 'Verdict'] : [])];
  return table(
    head,
    lines.map((line) => scoreRow(line, before.length > 0)),
  );
}

function scoreRow(line: MetricLine, isCompared: boolean): string[] {
  const now = `**${plain(line.candidate.text)}** ${plain(line.candidate.range)} ${plain(line.candidate.basis)}`;
  if (!isCompared) return [titleOf(line), now];
  const { change } = line;
  return [
    titleOf(line),
    plain(line.baseline?.text ?? 'not observable'),
    now,
    change ? plain(`${change.text} ${change.range}`.trim()) : '',
    change ? `${verdictSigns[change.verdict]} ${change.word}` : '',
  ];
}

/** What a model judged says so, and how far people agree with it. */
const titleOf = ({ title, judged }: MetricLine): string => plain(judged === null ? title : `${title} (${judged})`);

function production({ production: section }: ReportModel): string {
  if (!section) return '';
  const { day, lines, gaps } = section;
  const rows = lines.map((line) => [line.title, line.value, line.usual, line.stateText, line.simulated].map(plain));
  const head = ['Figure', day, 'Usually', 'Is it unusual?', 'Against simulated customers'].map(plain);
  const missing = (gaps?.rows ?? []).map(
    ({ words, seen, advice, examples }) =>
      `- **${plain(words)}**, in ${seen}. ${plain(advice)}${quoted(examples[0]?.said ?? '')}`,
  );
  const lacking = gaps ? ['', '### What no scenario has', plain(gaps.told), '', ...missing] : [];
  return [`### Real customers on ${day}`, '', table(head, rows), ...lacking].join('\n');
}

function underLoad({ load }: ReportModel): string {
  if (!load) return '';
  const head = ['A second', 'Held', 'p50', 'p90', 'p99', 'No answer', ...load.scores.map(({ title }) => title)];
  const rows = load.rows.map((row) => [row.rate, row.conversations, ...row.replies, row.unanswered, ...row.scores]);
  const late = load.late === null ? [] : ['', plain(load.late)];
  const cells = table(
    head.map(plain),
    rows.slice(0, mostRows * 2).map((row) => row.map(plain)),
  );
  return ['### Under load', plain(load.knee), ...late, '', cells].join('\n');
}

function gates(rows: GateRow[]): string {
  if (rows.length === 0) return '';
  const shown = rows.slice(0, mostRows).map((gate) => `- ${gateSigns[gate.verdict]} ${plain(gate.text)}`);
  return ['### Gates', ...shown, ...more(rows.length - shown.length)].join('\n');
}

function suspicions(rows: SuspicionRow[]): string {
  const doubted = rows.filter(({ state }) => state !== 'confirmed');
  if (doubted.length === 0) return '';
  const shown = doubted.slice(0, mostRows).map(({ text }) => `- ◌ ${plain(text)}`);
  return [
    '### Looked worse, not confirmed on fresh conversations',
    ...shown,
    ...more(doubted.length - shown.length),
  ].join('\n');
}

function parity(title: string, sentences: string[]): string {
  if (sentences.length === 0) return '';
  const shown = sentences.slice(0, mostRows).map((text) => `- ${plain(text)}`);
  return [`### ${title}`, ...shown, ...more(sentences.length - shown.length)].join('\n');
}

function costs({ costs: section, labels }: ReportModel): string {
  if (!section) return '';
  const { release: candidate, baseline } = labels;
  const told = costSentences(section, costTable(section, section.prices), { candidate, baseline });
  return told.length === 0 ? '' : `### What failure costs\n\n${plain(told.join(' '))}`;
}

function decisions({ verdict }: ReportModel): string {
  if (!verdict.decisions) return '';
  const others = verdict.decisions.filter(({ decision }) => decision !== 'roll-out');
  const ready = verdict.decisions.filter(({ decision }) => decision === 'roll-out');
  const lines = others.map(({ title, word, why }) => `- **${plain(title)}**: ${word}. ${plain(why)}`);
  const roll = ready.length === 0 ? [] : [`- **Roll out**: ${ready.map(({ title }) => plain(title)).join(', ')}`];
  const shown = lines.slice(0, mostRows);
  return ['### Rollout', ...roll, ...shown, ...more(lines.length - shown.length), '', plain(verdict.rule)].join('\n');
}

function approvals(rows: ApprovalRow[]): string {
  if (rows.length === 0) return '';
  const lines = rows.flatMap(({ what, by, date, note, waived }) => [
    `- ${what}: approved by **${plain(by)}** on ${date}.${note === '' ? '' : ` ${plain(note)}`}`,
    ...waived.map(({ gate, because }) => `  - waived: ${plain(gate)}, because ${plain(because)}`),
  ]);
  return ['### Approved', ...lines].join('\n');
}

function causes(cards: CauseCard[]): string {
  if (cards.length === 0) return '';
  const shown = cards.slice(0, mostRows).map(
    (card) =>
      `- ${card.isWorse ? '▼' : '●'} **${plain(card.title)}** · ${[card.explains, card.where, card.followed]
        .filter((text) => text !== '')
        .map(plain)
        .join(' · ')}${quoted(card.quote.text)}`,
  );
  return ['### Causes', ...shown].join('\n');
}

function quoted(words: string): string {
  return words === '' ? '' : `<br>${span(cut(words, mostQuote))}`;
}

function worst(cells: WorstCell[]): string {
  if (cells.length === 0) return '';
  const isCompared = cells.some((cell) => cell.baseline !== null);
  const rows = cells
    .slice(0, mostRows)
    .map((cell) => [plain(cell.title), plain(cell.label), ...(isCompared ? [cell.baseline ?? ''] : []), cell.counts]);
  const head = ['Cell', 'Label', ...(isCompared ? ['Baseline'] : []), 'Verified'];
  return `### Worst cells\n\n${table(head, rows)}`;
}

function kept(rows: ReportModel['kept']): string {
  if (rows.length === 0) return '';
  const links = rows.map(({ title, attachments }) =>
    [plain(title), ...attachments.map((one) => `[${plain(one.title)}](<${one.href}>)`)].join(' · '),
  );
  return ['### Seen in the browser when it went wrong', ...links.map((line) => `- ${line}`)].join('\n');
}

function trust(model: ReportModel): string {
  const rows = model.trust.map((row) => `- ${row.ok === false ? '✕ ' : ''}${plain(row.label)}: ${plain(row.value)}`);
  return `<details><summary>Can this run be trusted?</summary>\n\n${rows.join('\n')}\n\n</details>`;
}

function imported({ imported, untested }: ReportModel): string {
  if (!imported) return '';
  const unseen = untested.map(({ what, why }) => `- ${plain(what)}: ${plain(why)}`);
  const rows = imported.rows.map((row) => [row.fate, row.count, row.what, row.why].map(plain));
  const read = table(['', 'Count', 'What', 'Why'], rows);
  return `<details><summary>What can't be observed, and what was left out</summary>\n\n${unseen.join('\n')}\n\n${read}\n\n</details>`;
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function more(count: number): string[] {
  return count > 0 ? [`- and ${count} more`] : [];
}

/** Text without markup: every mark of Markdown escaped, mentions and bare links broken by a zero-width space. */
function plain(text: string): string {
  return visible(cut(text, 1000))
    .replaceAll(/[\\`*_{}[\]()<>#+!|~&]/g, (mark) => (mark === '<' ? '&lt;' : mark === '&' ? '&amp;' : `\\${mark}`))
    .replaceAll(/@|:\/\/|www\./g, (mark) => `${mark}\u200B`);
}

/** Words of the bot in a code span, in which nothing is a mention, a link or markup; longer fence than any run inside. */
function span(text: string): string {
  const inside = code(text);
  const longest = Math.max(0, ...[...inside.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence} ${inside} ${fence}`;
}

/** A vertical bar would end a table's cell even in a code span. */
function code(text: string): string {
  return visible(text).replaceAll('|', '\\|');
}
