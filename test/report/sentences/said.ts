/** Every sentence of a verdict, wherever it is said. */
import { costSentences, costTable } from '../../../src/report/cost/sentences.ts';
import type { ReportModel } from '../../../src/report/model.ts';
import type { Sentence } from './reading.ts';
import { inTables } from './said-figures.ts';

export interface Written {
  model: ReportModel;
  summary: string;
  junit: string;
  terminal: readonly string[];
}

export function sentencesOf({ model, summary, junit, terminal }: Written): Sentence[] {
  const named = [
    ...onPage(model),
    ...inTables(model),
    ...inSummary(summary),
    ...inJunit(junit),
    ...inTerminal(terminal, model),
  ];
  return named.flatMap(([place, text]) => (text.trim() === '' ? [] : [{ place, text }]));
}

type Said = [place: string, text: string];

function onPage(model: ReportModel): Said[] {
  const { verdict, level, costs, labels } = model;
  const said = (place: string, texts: readonly (string | null | undefined)[]): Said[] =>
    texts.flatMap((text): Said[] => (text ? [[place, text]] : []));
  return [
    ...said('headline', [verdict.headline]),
    ...said('besides', verdict.besides),
    ...said('setting', [verdict.setting]),
    ...said('lede', [verdict.lede.map(({ text }) => text).join('')]),
    ...said('ready', [verdict.ready]),
    ...said('decided by', [verdict.decidedBy]),
    ...(verdict.decisions ?? []).flatMap((row) => [
      ...said('decision', [
        [row.title, row.word, row.reason, row.why, row.counts, row.floor, row.volume ?? '']
          .join(' | ')
          .replace(/^(.*?) \| (.*?) \|/su, (_, title: string, word: string) => `${title} | ${word.toLowerCase()} |`),
      ]),
      ...said(
        'mark',
        row.marks.map(({ text }) => `${row.title} · ${text}`),
      ),
    ]),
    ...said(
      'gate',
      model.gates.map(({ text }) => text),
    ),
    ...said('changed', [model.changed]),
    ...said('parity', [...model.parity, ...model.variants]),
    ...said(
      'suspicion',
      (model.suspicions ?? []).map(({ text }) => text),
    ),
    ...said(
      'trust',
      model.trust.map(({ label, value, ok }) => `${ok === null ? '' : ok ? '✓ ' : '✕ '}${label}: ${value}`),
    ),
    ...said(
      'untested',
      model.untested.map(({ what, why }) => `${what}: ${why}`),
    ),
    ...model.questions.flatMap(({ question, answer, evidence }) => [
      ...said('answer', [`${question} ${answer}`]),
      ...said('answer rests on', evidence),
    ]),
    ...(level === null ? [] : levelTexts(level)),
    ...(costs
      ? said('costs', [
          costSentences(costs, costTable(costs, costs.prices), {
            candidate: labels.release,
            baseline: labels.baseline,
          }).join(' '),
        ])
      : []),
    ...said(
      'cause',
      model.causes.map(({ title, explains, where, followed }) => [title, explains, where, followed].join(' | ')),
    ),
    ...said(
      'cause, shown',
      model.causes.map(({ title, shown }) => `${title}: shown in ${shown}`),
    ),
    ...said('note', model.outcomes.notes),
    ...said(
      'worst',
      model.worst.map(
        ({ counts, baseline, title, label }) =>
          `${baseline === null ? '' : `${baseline} → `}${counts}  ${title}  (${label.toLowerCase()})`,
      ),
    ),
  ];
}

function levelTexts({ headline, next, levels }: NonNullable<ReportModel['level']>): Said[] {
  const rows = levels.flatMap(({ level, tests }) => tests.map(({ test, result }) => `${level} ${result} ${test}`));
  const whole = [headline, next, ...levels.map(({ passed }) => passed), ...rows].join('\n');
  return [
    ['level', whole],
    ...levels.flatMap(({ tests }) =>
      tests.map(({ test, result, evidence }): Said => ['level test', `${test} | ${result} | ${evidence}`]),
    ),
  ];
}

/** Without its marks; tables row by row. */
function inSummary(text: string): Said[] {
  const plain = (line: string) =>
    line
      .replaceAll('\u200B', '')
      .replaceAll('**', '')
      .replaceAll(/\\([\\`*_{}[\]()#+!|~>])/g, '$1')
      .replaceAll('&lt;', '<')
      .replaceAll('&amp;', '&')
      .replace(/<br>`.*$/su, '');
  let heading = '';
  let shown = 0;
  return text.split('\n').flatMap((line): Said[] => {
    if (line.startsWith('### ')) [heading, shown] = [line.slice(4), 0];
    const more = /^- (and \d+ more)$/u.exec(line);
    if (more) return [['more', `${heading}: ${shown} shown, ${more[1]}`]];
    if (line.startsWith('- ')) shown += 1;
    if (/^(?:#{2,3} (?!.*\.$)|\| ---|<\/?details|\| (?:Score|Cell) \|)/u.test(line) && !line.startsWith('## '))
      return [];
    const said = plain(line)
      .replace(/^## /u, '')
      .replace(/^- (?:[✓✕◌⊘▼●] )?/u, (mark) => (/✕/u.test(mark) && heading !== 'Gates' ? '✕ ' : ''));
    const row = /^\| (.*) \|$/su.exec(said);
    return [[`summary.md, ${heading}`, row ? row[1]! : said]];
  });
}

const decoded = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#10;', '\n')
    .replaceAll('&#9;', '\t')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

function inJunit(xml: string): Said[] {
  const said: Said[] = [];
  const all: string[] = [];
  for (const [, name, tally, body] of xml.matchAll(
    /<testsuite name="([^"]*)" ([^>]*?) time="[^"]*">(.*?)<\/testsuite>/gsu,
  )) {
    const outcomes: string[] = [];
    for (const [, className, title, , inner = ''] of body!.matchAll(
      /<testcase classname="([^"]*)" name="([^"]*)" time="([^"]*)"(?:\/>|>(.*?)<\/testcase>)/gsu,
    )) {
      const failure = /<failure(?: type="[^"]*")? message="([^"]*)">(.*?)<\/failure>/su.exec(inner);
      const skip = /<skipped message="([^"]*)"\/>/su.exec(inner);
      const out = /<system-out>(.*?)<\/system-out>/su.exec(inner);
      const outcome = failure ? 'failed' : skip ? 'skipped' : 'passed';
      outcomes.push(outcome);
      const message = failure?.[1] ?? skip?.[1] ?? (className === 'looked worse' ? out?.[1] : undefined);
      said.push([
        'junit.xml',
        [name!, className!, title!, outcome, ...(message === undefined ? [] : [message])].map(decoded).join(' | '),
      ]);
      if (failure && className !== 'rollout' && className !== 'gates')
        for (const one of decoded(failure[2]!).split(/\n\n(?=\S+\/\S+\/\d+ \(seed |and \d)/u))
          said.push([
            'junit.xml, evidence',
            one.startsWith('and ') ? `${decoded(className!)} | ${decoded(title!)}: ${one}` : one,
          ]);
    }
    said.push(['junit.xml, counts', `${tally}: ${outcomes.join(',')}`]);
    all.push(...outcomes);
  }
  const [, whole] = /<testsuites name="[^"]*" (.*?) time="[^"]*">/su.exec(xml)!;
  return [...said, ['junit.xml, counts', `${whole}: ${all.join(',')}`]];
}

const headings = [
  'Rollout',
  'Scores',
  'Gates',
  'Looked worse, not confirmed on fresh conversations',
  'Worst cells',
  'Doubts',
  'Metrics of your own',
  'Reply times, 95 % intervals',
  'Report',
];

function inTerminal(lines: readonly string[], model: ReportModel): Said[] {
  let heading = '';
  let shown = 0;
  return lines.flatMap((line): Said[] => {
    if (headings.includes(line)) {
      [heading, shown] = [line, 0];
      return [];
    }
    const text = line.trim().replace(/^[✓✕◌⊘] /u, '');
    if (text.startsWith('and ') && heading !== '') return [['more', `${heading}: ${shown} shown, ${text}`]];
    if (heading === 'Report') return [];
    if (text !== '' && text !== model.verdict.rule) shown += 1;
    return [[`terminal, ${heading}`, heading === 'Doubts' && text !== '' ? `✕ ${text}` : text]];
  });
}
