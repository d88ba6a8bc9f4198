/** run.json: who ran what against which bot, and the figures. Small, readable, stable key order. */
import type { BotIdentity } from '../bot/bot.ts';
import type { Spent } from '../language-model/model.ts';
import type { Gaps } from '../transcript/matters/gaps.ts';
import type { TallyRow } from '../transcript/tally.ts';
import type { Aggregate } from '../score/aggregate.ts';
import type { Leaks } from '../score/leaks/leaks.ts';
import type { OwnRow } from '../score/metrics.ts';
import type { ScorerName } from '../score/scorer-names.ts';
import type { Intent, Voice } from '../scenario/schema/persona-schema.ts';
import type { CostsSpec } from '../scenario/schema/cost-schema.ts';
import type { GateSpec } from '../scenario/schema/gate-schema.ts';
import type { Cover } from '../plan/cover/cover.ts';
import type { Load } from '../plan/load/load.ts';
import type { Shard } from '../plan/shard.ts';
import type { ProjectFileHash } from '../scenario/scenario.ts';
import type { SuiteSpec } from '../scenario/schema/suite-schema.ts';

export const recordFile = 'run.json';
export const runFormat = 1;

/** A part of a run, to be merged with the others. */
export interface StoredShard extends Shard {
  /** Hash of what the whole measures, with which the merged run enters the history. */
  suite: string;
}

export interface Manifest {
  program: { name: string; version: string };
  node: string;
  seed: string;
  repeat: number;
  /** Repetitions at which gates were looked at; absent where all of `repeat` were held in any case. */
  looks?: readonly number[];
  /** How customers arrived, as it was written; absent: one came when another had left. */
  load?: Pick<Load, 'shape' | 'arrivals'>;
  /** Which cells were chosen, and what they leave out; absent: all were held. */
  cover?: Cover;
  /** Absent: the folder is of the whole plan. */
  shard?: StoredShard;
  /** YYYY-MM-DD, what the customers took for today; absent where nothing they said depended on it, or the suite says which day it is. */
  today?: string;
  /** sha-256 of each project file and of the merged project without secrets. */
  files: ProjectFileHash[];
  projectSha256: string;
  bot: BotIdentity & { protocol: string; url: string };
  /** Absent: this program found all words. */
  model?: WordingModel;
  /** Absent: nothing is judged by a model. */
  judge?: JudgingModel;
  scorers: Record<ScorerName, number>;
}

interface AskedModel {
  name: string;
  /** Where it was asked, without user, password and query. */
  url: string;
  temperature: number | null;
  seed: number | null;
  /** sha-256 of what it was told to do. */
  prompts: string;
}

/** The language model that found the words of some customers. */
interface WordingModel extends AskedModel {
  /** Ids of the personas whose words are its. */
  personas: string[];
}

/** The language model that judges criteria in words. */
interface JudgingModel extends AskedModel {
  /** Of each criterion in a conversation. */
  votes: number;
}

export interface RunRecord {
  format: typeof runFormat;
  id: string;
  /** ISO 8601, UTC. */
  startedAt: string;
  endedAt: string | null;
  /** `interrupted`: a prefix of the plan; figures hold for what was run. */
  state: 'complete' | 'interrupted';
  planned: number;
  manifest: Manifest;
  /** What scoring, gates and the report need of the project, so that a run explains itself. */
  suite: SuiteSpec;
  voice: Voice;
  /** The project's own prices; absent: it names none. */
  costs?: CostsSpec;
  gates: GateSpec[];
  /** What the project measures itself: what the figures under these names are; absent: nothing. */
  metrics?: OwnRow[];
  intents: Record<string, Intent>;
  titles: {
    scenarios: Record<string, string>;
    personas: Record<string, string>;
    /** Absent: there are none. */
    variants?: Record<string, string>;
  };
  /** What its answers took, of all that was held side by side; absent: no model was asked. */
  spent?: Spent;
  aggregate: Aggregate;
  /** Facts of one conversation that the bot said in another; null or absent: the conversations have none of their own. */
  leaks?: Leaks | null;
  /** Absent: this program held the conversations. */
  imported?: Imported;
}

/** Conversations that were read from files of other tools, and what became of what stood in them. */
export interface Imported {
  /** E.g. `τ-bench`. */
  formats: string[];
  rows: TallyRow[];
  /** Of real customers of one day, `YYYY-MM-DD`; absent: of anybody, at any time. */
  day?: string;
  /** Beside the openings of a suite; absent: none was at hand. */
  gaps?: Gaps;
}
