/** JUnit XML: one test case a cell, one a gate. The failure's text is the evidence: turn, quote, reason. */
import type { CellChange } from '../compare/comparison.ts';
import { cellSentence } from '../wording/sentences.ts';
import type { CellSummary } from '../score/aggregate.ts';
import type { Evidence, ScoredConversation } from '../score/score.ts';
import { fixed } from '../wording/numbers.ts';
import { priority } from './priority.ts';
import { source, type ReportInput, type Source } from './source.ts';
import { suspicionRows, type SuspicionRow } from './suspicions.ts';
import { cut, pieces } from './visible.ts';

const mostConversations = 5;
const mostEvidence = 8;
const mostQuote = 500;

export function junit(input: ReportInput): string {
  const from = source(input);
  const { record } = input.candidate;
  const changes = new Map(input.comparison?.cells.map((cell) => [cell.cell, cell]));
  const failures = grouped(
    input.candidate.scored.filter((one) => one.scorable && one.verified !== true),
    (one) => one.cell,
  );
  const kept = grouped(
    input.candidate.scored.flatMap(({ id, cell }) => {
      const attachments = input.candidate.observed?.attachments ?? {};
      return Object.hasOwn(attachments, id) ? attachments[id]!.map(({ href }) => ({ cell, href })) : [];
    }),
    (one) => one.cell,
  );
  const suites = [...grouped(record.aggregate.cells, (cell) => cell.scenario)].map(([scenario, cells]) => {
    const cases = cells.map((cell) =>
      cellCase(cell, from, {
        change: changes.get(cell.cell),
        failed: failures.get(cell.cell) ?? [],
        attachments: (kept.get(cell.cell) ?? []).map(({ href }) => href),
      }),
    );
    return suite(from.scenario(scenario), cases);
  });
  if (input.judgement.gates.length > 0) suites.push(suite('gates', gateCases(from)));
  const doubted = (suspicionRows(from) ?? []).filter(({ state }) => state !== 'confirmed');
  if (doubted.length > 0) suites.push(suite('looked worse, not confirmed', doubted.map(doubtedCase)));
  const all = suites.map((one) => one.cases).flat();
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${attribute(record.suite.name ?? 'mystery-shopper')}" ${tally(all)}>`,
    ...suites.map((one) => one.xml),
    '</testsuites>',
    '',
  ].join('\n');
}

interface Case {
  xml: string;
  outcome: 'passed' | 'failed' | 'skipped';
}

function suite(name: string, cases: Case[]): { cases: Case[]; xml: string } {
  const body = cases.map((one) => one.xml).join('\n');
  return { cases, xml: `  <testsuite name="${attribute(name)}" ${tally(cases)}>\n${body}\n  </testsuite>` };
}

function tally(cases: Case[]): string {
  const of = (outcome: Case['outcome']) => cases.filter((one) => one.outcome === outcome).length;
  return `tests="${cases.length}" failures="${of('failed')}" errors="0" skipped="${of('skipped')}"`;
}

/**
 * A cell fails when it newly fails or still fails against the baseline; without one, when fewer than half of its
 * conversations were verified. A cell with nothing to judge is skipped: the bot is not to blame. So is one whose fall fresh
 * conversations did not confirm.
 */
function cellCase(
  cell: CellSummary,
  from: Source,
  {
    change,
    failed,
    attachments,
  }: { change: CellChange | undefined; failed: ScoredConversation[]; attachments: string[] },
): Case {
  const open = `    <testcase classname="${attribute(cell.scenario)}" name="${attribute(from.persona(cell.persona))}"`;
  const label = change?.label ?? null;
  const verified = `${cell.verified} of ${cell.decided} conversations verified`;
  const output = attached(attachments);
  if (cell.decided === 0) {
    const xml = `${open}>\n      <skipped message="no conversation could be judged"/>${output}\n    </testcase>`;
    return { xml, outcome: 'skipped' };
  }
  const isFailing =
    label === null ? cell.verified * 2 < cell.decided : label === 'newly-failing' || label === 'still-failing';
  if (!isFailing) {
    return { xml: output === '' ? `${open}/>` : `${open}>${output}\n    </testcase>`, outcome: 'passed' };
  }
  if (change && label === 'newly-failing' && change.confirmation?.state === 'dropped') {
    const message = attribute(cellSentence(change, from.candidate.record));
    return { xml: `${open}>\n      <skipped message="${message}"/>${output}\n    </testcase>`, outcome: 'skipped' };
  }
  const type = label ?? 'failing';
  const text = content(evidenceOf(failed));
  const xml = `${open}>\n      <failure type="${type}" message="${attribute(`${type}: ${verified}`)}">${text}</failure>${output}\n    </testcase>`;
  return { xml, outcome: 'failed' };
}

/** The lines by which Jenkins and GitLab find files; paths begin at junit.xml. */
function attached(paths: string[]): string {
  if (paths.length === 0) return '';
  return `\n      <system-out>${content(paths.map((path) => `[[ATTACHMENT|${decodeURIComponent(path)}]]`).join('\n'))}</system-out>`;
}

function evidenceOf(failed: ScoredConversation[]): string {
  const shown = failed.slice(0, mostConversations).map(conversationText);
  const more = failed.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more in conversations.jsonl`] : [])].join('\n\n');
}

function conversationText({ id, seed, endReason, turns, scores }: ScoredConversation): string {
  const evidence = scores
    .flatMap((score) => score.evidence)
    .toSorted((a, b) => priority.indexOf(a.scorer) - priority.indexOf(b.scorer) || b.points - a.points);
  return [
    `${id} (seed ${seed}): ${endReason} after ${turns} turns`,
    ...evidence.slice(0, mostEvidence).map(evidenceText),
  ].join('\n');
}

function evidenceText({ turn, scorer, code, quote, text, points }: Evidence): string {
  const where = turn === 0 ? 'whole conversation' : `turn ${turn}`;
  const words = quote === null ? '' : `\n    “${cut(quote, mostQuote)}”`;
  return `  ${where}: ${scorer} ${code} −${fixed(points, 1)}: ${text}${words}`;
}

function gateCases({ judgement }: Source): Case[] {
  return judgement.gates.map((gate) => {
    const open = `    <testcase classname="gates" name="${attribute(gate.name)}"`;
    if (gate.verdict === 'passed') return { xml: `${open}/>`, outcome: 'passed' };
    if (gate.verdict === 'failed') {
      const shown = gate.evidence.map(
        ({ conversation, turn, quote }) => `${conversation} turn ${turn}: ${cut(quote ?? '', mostQuote)}`,
      );
      const text = content(shown.join('\n'));
      return {
        xml: `${open}>\n      <failure message="${attribute(gate.text)}">${text}</failure>\n    </testcase>`,
        outcome: 'failed',
      };
    }
    return { xml: `${open}>\n      <skipped message="${attribute(gate.text)}"/>\n    </testcase>`, outcome: 'skipped' };
  });
}

/** Not settled is neither passed nor failed; not confirmed is no failure. */
function doubtedCase({ state, name, text }: SuspicionRow): Case {
  const open = `    <testcase classname="looked worse" name="${attribute(name)}"`;
  if (state === 'dropped') {
    const xml = `${open}>\n      <system-out>${content(text)}</system-out>\n    </testcase>`;
    return { xml, outcome: 'passed' };
  }
  const xml = `${open}>\n      <skipped message="${attribute(text)}"/>\n    </testcase>`;
  return { xml, outcome: 'skipped' };
}

function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

function attribute(text: string): string {
  return content(cut(text, 2000)).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** XML 1.0 forbids most control characters even as references; they and every hidden character are shown as codes. */
function content(text: string): string {
  return pieces(text)
    .map((piece) => ('code' in piece ? `⟨${piece.code}⟩` : piece.text))
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
