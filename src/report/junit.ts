/** JUnit XML: one test case a cell, a gate and an intent's rollout. The failure's text is the evidence: turn, quote, reason. */
import { grouped } from '../grouped.ts';
import { plural } from '../counts.ts';
import type { CellChange, IntentRollout, Judgement } from '../compare/comparison.ts';
import { rolloutRule, rolloutSentence } from '../wording/rollout.ts';
import { cellSentence, type Names, segmentName } from '../wording/sentences.ts';
import type { CellSummary } from '../score/aggregate.ts';
import type { Evidence, ScoredConversation } from '../score/score.ts';
import { fixed, unknownText } from '../wording/numbers.ts';
import { keyOf } from '../score/segment.ts';
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
  const seconds = new Map<string, number>();
  for (const { cell, replyMs } of input.candidate.scored) {
    seconds.set(cell, (seconds.get(cell) ?? 0) + replyMs.reduce((sum, ms) => sum + ms, 0) / 1000);
  }
  const suites: Suite[] = [...grouped(record.aggregate.cells, (cell) => cell.scenario)].map(([scenario, cells]) => {
    const cases = cells.map((cell) =>
      cellCase(cell, from, {
        change: changes.get(cell.cell),
        failed: failures.get(cell.cell) ?? [],
        traces: input.candidate.observed?.traces ?? {},
        attachments: (kept.get(cell.cell) ?? []).map(({ href }) => href),
        seconds: seconds.get(cell.cell) ?? 0,
      }),
    );
    return { name: from.scenario(scenario), cases };
  });
  if (input.judgement.gates.length > 0) suites.push({ name: 'gates', cases: gateCases(from) });
  const doubted = (suspicionRows(from) ?? []).filter(({ state }) => state !== 'confirmed');
  if (doubted.length > 0) suites.push({ name: 'looked worse, not confirmed', cases: doubted.map(doubtedCase) });
  const { rollout } = input.judgement;
  if (rollout.length > 0)
    suites.push({ name: 'rollout', cases: rollout.map((line) => rolloutCase(line, input.judgement, record)) });
  const named = unique(suites);
  const all = named.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${attribute(record.suite.name ?? 'mystery-shopper')}" ${tally(all)}>`,
    ...named.map(suiteXml),
    '</testsuites>',
    '',
  ].join('\n');
}

interface Case {
  className: string;
  name: string;
  /** What tells it from another of the same name. */
  id: string;
  /** What the bot took; 0 for what is reckoned. */
  seconds: number;
  outcome: 'passed' | 'failed' | 'skipped';
  /** Elements within it. */
  body: string[];
}

interface Suite {
  name: string;
  cases: Case[];
}

/** Servers that read it keep the history of a test by its name: two of one name would be one. */
function unique(suites: readonly Suite[]): Suite[] {
  const nameOf = ({ className, name }: Case) => `${className} ${name}`;
  const shared = repeated(suites.flatMap(({ cases }) => cases.map(nameOf)));
  const withIds = suites.map(({ name, cases }) => ({
    name,
    cases: cases.map((one) => (shared.has(nameOf(one)) ? { ...one, name: `${one.name} (${one.id})` } : one)),
  }));
  const seen = new Map<string, number>();
  return withIds.map(({ name, cases }) => ({
    name,
    cases: cases.map((one) => {
      const times = (seen.get(nameOf(one)) ?? 0) + 1;
      seen.set(nameOf(one), times);
      return times === 1 ? one : { ...one, name: `${one.name} #${times}` };
    }),
  }));
}

function repeated(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.size === seen.add(name).size));
}

function suiteXml({ name, cases }: Suite): string {
  return `  <testsuite name="${attribute(name)}" ${tally(cases)}>\n${cases.map(caseXml).join('\n')}\n  </testsuite>`;
}

function caseXml({ className, name, seconds, body }: Case): string {
  const open = `    <testcase classname="${attribute(className)}" name="${attribute(name)}" time="${seconds.toFixed(3)}"`;
  if (body.length === 0) return `${open}/>`;
  return [`${open}>`, ...body.map((element) => `      ${element}`), '    </testcase>'].join('\n');
}

const skipped = (why: string): string => `<skipped message="${attribute(why)}"/>`;

const failure = (message: string, text: string, type?: string): string =>
  `<failure${type === undefined ? '' : ` type="${attribute(type)}"`} message="${attribute(message)}">${content(text)}</failure>`;

function tally(cases: Case[]): string {
  const of = (outcome: Case['outcome']) => cases.filter((one) => one.outcome === outcome).length;
  const seconds = cases.reduce((sum, one) => sum + one.seconds, 0);
  return `tests="${cases.length}" failures="${of('failed')}" errors="0" skipped="${of('skipped')}" time="${seconds.toFixed(3)}"`;
}

interface CellEvidence {
  change: CellChange | undefined;
  failed: ScoredConversation[];
  /** By conversation. */
  traces: Record<string, string>;
  attachments: string[];
  seconds: number;
}

/**
 * A cell fails when it newly fails or still fails against the baseline; without one, or where the baseline lacks it, when fewer than
 * half of its conversations were verified. A cell with nothing to judge is skipped: the bot is not to blame. So is one whose fall
 * fresh conversations did not confirm, and one in which what nothing could decide would turn it.
 */
function cellCase(
  cell: CellSummary,
  from: Source,
  { change, failed, traces, attachments, seconds }: CellEvidence,
): Case {
  const common = { className: cell.scenario, name: from.persona(cell.persona), id: cell.persona, seconds };
  const label = change?.label ?? null;
  const output = attached(attachments);
  if (cell.scorable === 0) {
    return { ...common, outcome: 'skipped', body: [skipped('no conversation could be judged'), ...output] };
  }
  const isCompared = label !== null && label !== 'added' && label !== 'undecided';
  const isFailing = isCompared
    ? label === 'newly-failing' || label === 'still-failing'
    : cell.verified * 2 < cell.decided;
  const open = cell.scorable - cell.decided;
  if (isFailing ? (cell.verified + open) * 2 >= cell.scorable : cell.verified * 2 < cell.scorable && open > 0) {
    const why = `nothing could decide ${open} of ${plural(cell.scorable, 'conversation')}`;
    return { ...common, outcome: 'skipped', body: [skipped(why), ...output] };
  }
  if (!isFailing) return { ...common, outcome: 'passed', body: output };
  if (change && label === 'newly-failing' && change.confirmation?.state === 'dropped') {
    return { ...common, outcome: 'skipped', body: [skipped(cellSentence(change, from.candidate.record)), ...output] };
  }
  const type = isCompared ? label : label === 'added' ? 'added, failing' : 'failing';
  const message = `${type}: ${cell.verified} of ${plural(cell.decided, 'conversation')} verified${unknownText({ unknown: open })}`;
  return { ...common, outcome: 'failed', body: [failure(message, evidenceOf(failed, traces), type), ...output] };
}

/** The lines by which Jenkins and GitLab find files; paths begin at junit.xml. */
function attached(paths: string[]): string[] {
  if (paths.length === 0) return [];
  const lines = paths.map((path) => `[[ATTACHMENT|${decodeURIComponent(path)}]]`);
  return [`<system-out>${content(lines.join('\n'))}</system-out>`];
}

function evidenceOf(failed: ScoredConversation[], traces: Record<string, string>): string {
  const shown = failed.slice(0, mostConversations).map((one) => conversationText(one, traces));
  const more = failed.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more in conversations.jsonl`] : [])].join('\n\n');
}

function conversationText(
  { id, seed, endReason, turns, scores, cause }: ScoredConversation,
  traces: Record<string, string>,
): string {
  const evidence = scores
    .flatMap((score) => score.evidence)
    .toSorted((a, b) => priority.indexOf(a.scorer) - priority.indexOf(b.scorer) || b.points - a.points);
  return [
    `${id} (seed ${seed}): ${endReason} after ${plural(turns, 'turn')}`,
    ...(Object.hasOwn(traces, id) ? [`  trace ${traces[id]}`] : []),
    ...(cause ? [`  began to fail in turn ${cause.turn}: ${cause.why}`] : []),
    ...evidence.slice(0, mostEvidence).map(evidenceText),
  ].join('\n');
}

function evidenceText({ turn, scorer, code, quote, text, points }: Evidence): string {
  const where = turn === 0 ? 'whole conversation' : `turn ${turn}`;
  const words = quote === null ? '' : `\n    “${cut(quote, mostQuote)}”`;
  return `  ${where}: ${scorer} ${code} −${fixed(points, 1)}: ${text}${words}`;
}

function gateCases({ judgement }: Source): Case[] {
  return judgement.gates.map(({ name, metric, segment, operator, expected, verdict, text, evidence }) => {
    const id = [metric, operator, keyOf(segment).trim(), expected].join(' ');
    const common = { className: 'gates', name, id, seconds: 0 };
    if (verdict === 'passed') return { ...common, outcome: 'passed', body: [] };
    if (verdict !== 'failed') return { ...common, outcome: 'skipped', body: [skipped(text)] };
    const shown = evidence.map(
      ({ conversation, turn, quote }) => `${conversation} turn ${turn}: ${cut(quote ?? '', mostQuote)}`,
    );
    return { ...common, outcome: 'failed', body: [failure(text, shown.join('\n'))] };
  });
}

/** Fails where a gate failed in the intent, a declared floor among them, so that the exit code says the same; what is only advised is skipped. */
function rolloutCase(line: IntentRollout, { gates }: Judgement, names: Names): Case {
  const { intent, decision } = line;
  const name = segmentName({ kind: 'intent', id: intent }, names);
  const common = { className: 'rollout', name, id: intent, seconds: 0 };
  const text = rolloutSentence(line, names);
  if (decision === 'roll-out') return { ...common, outcome: 'passed', body: [] };
  const isFailed = gates.some(
    ({ verdict, segment }) => verdict === 'failed' && segment.kind === 'intent' && segment.id === intent,
  );
  return isFailed
    ? { ...common, outcome: 'failed', body: [failure(text, rolloutRule, decision)] }
    : { ...common, outcome: 'skipped', body: [skipped(text)] };
}

/** Not settled is neither passed nor failed; not confirmed is no failure. */
function doubtedCase({ state, name, text }: SuspicionRow): Case {
  const common = { className: 'looked worse', name, id: text, seconds: 0 };
  if (state !== 'dropped') return { ...common, outcome: 'skipped', body: [skipped(text)] };
  return { ...common, outcome: 'passed', body: [`<system-out>${content(text)}</system-out>`] };
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
