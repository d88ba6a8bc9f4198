/**
 * The one contract between the program and every report: a value that any renderer turns into words and pictures without
 * a calculation of its own. Serialisable, made by a pure function, tested without a DOM. A section is null or empty
 * where its data do not exist; it is then left out, never faked.
 */
import { plural } from '../counts.ts';
import { approvalRows, type ApprovalRow } from './approvals.ts';
import type { Attachment } from './attachments.ts';
import { causeCards, type CauseCard } from './causes.ts';
import { costSection, type CostSection } from './cost/section.ts';
import { driftRows, type DriftRow } from './drift.ts';
import { effortSection, type EffortSection } from './effort.ts';
import { endRows, type EndRow } from './ends.ts';
import { escalationSection, type EscalationSection } from './escalation.ts';
import { gateRows, type GateRow } from './gates.ts';
import { importedSection, type ImportedSection } from './imported.ts';
import { situationMap, worstCells, type SituationMap, type WorstCell } from './map.ts';
import { loadSection, type LoadSection } from './under-load.ts';
import { methodSection, type MethodSection } from './method.ts';
import { issueRows, type IssueRow } from './issues.ts';
import { levelSection, type LevelSection } from './level.ts';
import { questions, type Question } from './questions.ts';
import { type NotedRow, notedRows } from './noted.ts';
import { carried, linkedIn } from './carried.ts';
import type { Parts } from './parts/parts-folder.ts';
import { productionSection, type ProductionSection } from './production.ts';
import { lossesOf, regressions, rowsOf, worstFirst, type ConversationRow } from './rows.ts';
import type { MetricLine } from './figure.ts';
import { cut, outcomes, ownLines, scoreCards, type Cut, type Outcomes, type ScoreCard } from './scores.ts';
import { situations, type Situations } from './situations.ts';
import { source, type Labels, type ReportInput, type Source } from './source.ts';
import { suspicionRows, type SuspicionRow } from './suspicions.ts';
import { success } from '../score/metrics.ts';
import { paritySentence, variantSentence } from '../wording/sentences.ts';
import { words } from '../wording/words.ts';
import { unstated } from '../transcript/neutral-brief.ts';
import type { ScoredConversation } from '../score/score.ts';
import { toneSection, type ToneSection } from './tone.ts';
import type { TrustRow } from './trust/row.ts';
import { trustRows } from './trust/trust.ts';
import { visible } from './visible.ts';
import { untested } from './untested.ts';
import type { Untested } from './unseen-in-transcripts.ts';
import { verdictSection, type VerdictSection } from './verdict.ts';

const modelFormat = 1;

/** Conversations one page carries. All of them stay in conversations.jsonl. */
export const mostConversations = 5000;
const mostCauses = 6;
const mostWorstCells = 12;
const mostKept = 15;

export interface ReportModel {
  format: typeof modelFormat;
  program: string;
  suite: string;
  runId: string;
  /** `2026-03-18`. */
  date: string;
  labels: Labels;
  verdict: VerdictSection;
  /** Of people; empty where nobody approved anything. */
  approvals: ApprovalRow[];
  trust: TrustRow[];
  untested: Untested[];
  /** Null: this program held the conversations. */
  imported: ImportedSection | null;
  /** Null: of no day of real customers. */
  production: ProductionSection | null;
  gates: GateRow[];
  /** What looked worse and was held again with fresh customers; null where nothing was. */
  suspicions: SuspicionRow[] | null;
  /** Personas and segments that the bot surely serves worse than others in the same scenarios. */
  parity: string[];
  /** How customers who were put otherwise fared beside themselves as they are; empty where there are none. */
  variants: string[];
  /** Withheld, like every section down to `tone`, when too little of the run could be judged. */
  scores: ScoreCard[];
  outcomes: Outcomes;
  /** What the project measures itself. */
  own: MetricLine[];
  cuts: Cut[];
  map: SituationMap | null;
  /** Where the bot may work alone; null where it is not known how customers came. */
  situations: Situations | null;
  causes: CauseCard[];
  /** What failures began with, over the nights. */
  issues: IssueRow[];
  /** `7 cells newly fail, 5 are fixed, …`; null without a baseline. */
  changed: string | null;
  worst: WorstCell[];
  escalation: EscalationSection | null;
  effort: EffortSection | null;
  tone: ToneSection | null;
  drift: DriftRow[];
  /** Three questions, answered from evidence; null where scores are withheld. */
  questions: Question[];
  /** By behavioural tests; null where none could be made. */
  level: LevelSection | null;
  /** What failure costs; null where the project names no price. */
  costs: CostSection | null;
  ends: EndRow[];
  /** What was kept of conversations that went wrong, worst first. */
  kept: { title: string; attachments: Attachment[] }[];
  /** Quality against arrivals; null: the run had no load. Never withheld: too much that failed is what it may show. */
  load: LoadSection | null;
  method: MethodSection;
  titles: Record<'intents' | 'scenarios' | 'personas' | 'evidence' | 'ends', Record<string, string>>;
  /** `parts`: a folder beside the page holds all of them; null: the page holds all, or stands alone. */
  /** Writes beside a conversation, whose id follows; null: nothing is to be written. */
  noteCommand: string | null;
  /** Tags and notes of people beside single conversations, in the order in which the first was written. */
  noted: NotedRow[];
  conversations: { rows: ConversationRow[]; total: number; regressions: string[]; parts: Parts | null };
}

export function reportModel(input: ReportInput, most = mostConversations): ReportModel {
  const from = source(input);
  const { record, scored } = input.candidate;
  const isWithheld = input.judgement.verdict === 'unscorable';
  const sections = {
    format: modelFormat as typeof modelFormat,
    program: `${record.manifest.program.name} ${record.manifest.program.version}`,
    suite: record.suite.name ?? 'Mystery shopping',
    runId: record.id,
    date: record.startedAt.slice(0, 10),
    labels: from.labels,
    verdict: verdictSection(from),
    approvals: approvalRows(from),
    trust: trustRows(from),
    untested: untested(from),
    imported: importedSection(from),
    production: productionSection(from),
    gates: gateRows(from),
    suspicions: suspicionRows(from),
    parity: from.judgement.parity
      .filter(({ verdict, segment }) => verdict === 'behind' && segment.kind !== 'variant')
      .map((line) => paritySentence(line, from.candidate.record)),
    variants: from.judgement.parity
      .filter(({ segment }) => segment.kind === 'variant')
      .filter(({ verdict, metric }) => verdict === 'behind' || metric === success.name)
      .map((line) => variantSentence(line, from.candidate.record)),
    scores: isWithheld ? [] : scoreCards(from),
    outcomes: isWithheld ? { lines: [], notes: [], times: [] } : outcomes(from),
    own: isWithheld ? [] : ownLines(from),
    cuts: isWithheld ? [] : cuts(from),
    map: isWithheld || record.aggregate.cells.length === 0 ? null : situationMap(from),
    situations: isWithheld ? null : situations(from),
    causes: isWithheld ? [] : causeCards(from, mostCauses),
    issues: isWithheld ? [] : issueRows(from),
    changed: isWithheld ? null : changed(from),
    worst: isWithheld ? [] : worstCells(from, mostWorstCells),
    escalation: isWithheld ? null : escalationSection(from),
    effort: isWithheld ? null : effortSection(from),
    tone: isWithheld ? null : toneSection(from),
    drift: isWithheld ? [] : driftRows(from),
    questions: isWithheld ? [] : questions(from),
    level: isWithheld ? null : levelSection(from),
    costs: isWithheld ? null : costSection(from),
    ends: endRows(from),
    load: loadSection(from),
    method: methodSection(from),
    noteCommand: input.commands.note && visible(input.commands.note),
    noted: notedRows(input.notes, new Set(scored.map(({ id }) => id))),
  };
  const ordered = worstFirst(input.candidate, input.baseline);
  const rows = rowsOf(carried(ordered, linkedIn(sections), most), input.baseline);
  return {
    ...sections,
    kept: kept(from, ordered),
    titles: {
      intents: Object.fromEntries(Object.entries(record.intents).map(([id, intent]) => [id, intent.title])),
      ...record.titles,
      evidence: Object.fromEntries([...new Set(ordered.flatMap(lossesOf))].map((code) => [code, words(code)])),
      ends: Object.fromEntries(
        [...new Set(ordered.map(({ endReason }) => endReason))].map((end) => [end, words(end).toLowerCase()]),
      ),
    },
    conversations: { rows, total: scored.length, regressions: regressions(from, rows), parts: null },
  };
}

function kept({ candidate, cell }: Source, ordered: readonly ScoredConversation[]): ReportModel['kept'] {
  const all = candidate.observed?.attachments ?? {};
  return ordered
    .filter(({ id }) => Object.hasOwn(all, id))
    .slice(0, mostKept)
    .map(({ id, scenario, persona, repetition }) => ({
      title: `${cell(scenario, persona)}, repetition ${repetition}`,
      attachments: all[id]!,
    }));
}

function cuts(from: Source): Cut[] {
  return [
    cut(from, 'intent', from.intent),
    cut(from, 'persona', from.persona),
    cut(from, 'segment', (id) => id),
    cut(from, 'variant', from.variant),
    cut(from, 'tag', (id) => id),
  ].filter(({ rows }) => rows.some(({ id }) => !unstatedIds.has(id)));
}

/** A cut of transcripts that say nothing of it is none. */
const unstatedIds = new Set<string>(Object.values(unstated));

function changed({ comparison }: Source): string | null {
  if (!comparison) return null;
  const of = (label: string) => comparison.cells.filter((cell) => cell.label === label).length;
  const counts = [
    [of('newly-failing'), 'newly failing'],
    [of('fixed'), 'fixed'],
    [of('still-failing'), 'still failing'],
    [of('flaky'), 'now failing and now not'],
    [of('passing'), 'passing'],
  ] as const;
  const cells = `${plural(comparison.cells.length, 'cell')} (a scenario with a persona)`;
  const named = counts.filter(([count]) => count > 0).map(([count, label]) => `${count} ${label}`);
  if (named.length === 0) return `Of ${cells} none is in both.`;
  return `Of ${cells}: ${named.join(', ')}.`;
}

export type {
  CauseCard,
  ConversationRow,
  CostSection,
  DriftRow,
  EffortSection,
  EndRow,
  EscalationSection,
  GateRow,
  ImportedSection,
  IssueRow,
  Labels,
  LoadSection,
  ProductionSection,
  ReportInput,
  ScoreCard,
  SituationMap,
  SuspicionRow,
  ToneSection,
  TrustRow,
  Untested,
  WorstCell,
};
export type { ApprovalRow } from './approvals.ts';
export type { Change, Figure, MetricLine } from './figure.ts';
export type { RowsPart } from './parts/parts-folder.ts';
export type { MapCell } from './map.ts';
export type { NotedRow } from './noted.ts';
export type { Trend } from './scores.ts';
export type { LevelSection, LevelTest } from './level.ts';
export type { Question } from './questions.ts';
export type { SituationCell, Situations } from './situations.ts';
export type { LoadPanel, LoadPoint } from './under-load.ts';
export type { Journey } from './tone.ts';
export type { Decision, Quote } from './decisions.ts';
export type { Span } from './verdict.ts';
export type { Bubble, Note, Transcript, TranscriptTurn } from './transcript.ts';
