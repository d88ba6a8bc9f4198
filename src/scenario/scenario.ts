import type { BackendSpec, BotSpec, VersusSpec } from './schema/bot-schema.ts';
import type { CostsSpec } from './schema/cost-schema.ts';
import type { JudgeSpec } from './schema/criteria-schema.ts';
import type { GateSpec } from './schema/gate-schema.ts';
import type { ModelSpec } from './schema/model-schema.ts';
import type { Intent, Persona, Voice } from './schema/persona-schema.ts';
import type { ScenarioSpec } from './schema/scenario-schema.ts';
import type { SuiteSpec } from './schema/suite-schema.ts';
import type { Crossings } from './crossed.ts';
import type { Variant } from './schema/variant-schema.ts';

/** A scenario with its id; references checked. */
export type Scenario = ScenarioSpec & { id: string };

/** A file that was read. */
export interface ProjectFileHash {
  path: string;
  /** Of its bytes. */
  sha256: string;
  /** Laid over the others. */
  with?: true;
}

/** All files of a project merged and checked: what the stages after this one work from. */
export interface Project {
  suite: SuiteSpec;
  bot?: BotSpec;
  backend?: BackendSpec;
  /** The bot to compare with; its back end is the project's where it names none. */
  versus?: VersusSpec;
  /** Words what customers say whose persona is `worded_by` it, and judges criteria in words. */
  model?: ModelSpec;
  /** How it judges criteria in words; absent: as where nothing is said. */
  judge?: JudgeSpec;
  voice: Voice;
  costs?: CostsSpec;
  intents: Record<string, Intent>;
  /** With those that crossed traits and variants make of them; `worded_by` stands where it is the model, the suite's word for all included. */
  personas: Record<string, Persona>;
  /** Values of the traits that are crossed, by persona; absent: none are. */
  crossings?: Crossings;
  variants?: Record<string, Variant>;
  scenarios: Record<string, Scenario>;
  gates: GateSpec[];
  /** Where the files lie that name the bot, its back end, the bot to compare with, the model, how it judges, and the suite: their relative paths start there. */
  folders?: { bot?: string; backend?: string; versus?: string; model?: string; judge?: string; suite?: string };
  /** Of each file, by path, for the manifest; those laid over the project last, in their order. */
  files: ProjectFileHash[];
}
