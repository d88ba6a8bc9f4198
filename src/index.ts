/** The library: every command of the command line as a function, and the types of what they read and write. */
export { aa, type AaOptions, type AaResult } from './api/aa.ts';
export { approve, type Approved, type ApproveOptions } from './api/approve.ts';
export { askedIn, type AskedFactsOptions } from './api/asked-facts.ts';
export type { AskedFact } from './score/asked/asked-facts.ts';
export { compare, type CompareOptions } from './api/compare.ts';
export { converse, type ConverseOptions, type Talk } from './api/converse.ts';
export type { UserCustomer } from './api/user-customer.ts';
export type { UserMetric } from './score/own/user-metric.ts';
export { demo, type DemoOptions } from './api/demo.ts';
export type { Approval, Waiver } from './judge/approval.ts';
export type { Outcome } from './trial/outcome.ts';
export { notify, type Notified, type NotifyOptions } from './api/notify.ts';
export { exportRun, type Exported, type ExportOptions } from './api/export.ts';
export { history, type HistoryOptions } from './api/history.ts';
export { importSuite, type ImportedSuite, type ImportOptions } from './api/import-suite.ts';
export { init, type Initiated, type InitOptions, type WrittenFile } from './api/init.ts';
export { suiteFrom, type SuiteFromOptions } from './api/suite-from.ts';
export { rank, type RankOptions } from './api/rank.ts';
export { note, type NoteOptions } from './api/note.ts';
export { issue, type IssueOptions } from './api/issue.ts';
export { exportDialogues, type ExportDialoguesOptions } from './api/export-dialogues.ts';
export { exportTables, type ExportTablesOptions } from './api/export-tables.ts';
export { personas, type PersonasOptions, type ShownPersona } from './api/personas.ts';
export { plan, type Forecast, type PlanOptions } from './api/plan.ts';
export { merge, type MergeOptions } from './api/merge.ts';
export { play, type Played, type PlayOptions } from './api/play.ts';
export type { Ask, Seated } from './customer/seat.ts';
export { probe, type ProbeOptions } from './api/probe.ts';
export { report, type ReportOptions } from './api/report.ts';
export type { Progress } from './trial/progress.ts';
export { run, type RunOptions } from './api/run.ts';
export { runShard, type HeldShard, type ShardOptions } from './api/run-shard.ts';
export { scenarioFrom, type DraftedScenario, type ScenarioFromOptions } from './api/scenario-from.ts';
export { share, type SharedReport, type ShareOptions } from './api/share.ts';
export { show, type Shown, type ShowOptions } from './api/show.ts';
export { score, type ScoreOptions } from './api/score.ts';
export { watch, type WatchOptions } from './api/watch.ts';
export { serve, type Served, type ServeOptions } from './api/serve.ts';
export { work, type WorkOptions } from './api/work.ts';
export { validate, type ValidateOptions, type Validation } from './api/validate.ts';
export { startDemoBot } from './demo/server.ts';

export { ProblemError, type Position, type Problem, type ProblemCode, type Range } from './problem.ts';
export type { Persona, Intent, Voice } from './scenario/schema/persona-schema.ts';
export type { Project, Scenario } from './scenario/scenario.ts';
export type { ProjectFile } from './scenario/schema/schema.ts';
export type { Shard } from './plan/shard.ts';
export type { Plan, PlanItem } from './plan/plan.ts';
export type { Brief } from './plan/brief.ts';
export type { UserBot } from './bot/user-bot.ts';
export type { Bot, BotConversation, BotMessage, BotOption, BotReply, Signal } from './bot/bot.ts';
export type { Conversation, Origin, Turn } from './conversation/conversation.ts';
export type { EndReason } from './conversation/end-reasons.ts';
export type { Evidence, Measures, OwnEvidence, OwnFindings, Score, ScoredConversation } from './score/score.ts';
export type { ScorerName } from './score/scorer-names.ts';
export type { EvidenceCode } from './score/evidence/evidence-codes.ts';
export type { Estimate, Estimated, Moved } from './score/estimate/estimated.ts';
export type { FormatName } from './transcript/formats/format-names.ts';
export { metrics, type MetricName } from './score/metrics.ts';
export type { Metric } from './score/metrics/metric.ts';
export type { Aggregate, CellSummary, Interval, MetricValue } from './score/aggregate.ts';
export type { Segment } from './score/segment.ts';
export type { Imported, Manifest, RunRecord } from './run/record.ts';
export type {
  Cause,
  CellChange,
  Comparison,
  GateResult,
  Judgement,
  MetricChange,
  Retested,
  Suspicion,
  Verdict,
} from './compare/comparison.ts';
export type { ReportFormat } from './report/report-formats.ts';
export type { ReportModel } from './report/model.ts';
