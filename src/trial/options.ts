import type { Clock } from '../bot/clock.ts';
import type { ModelMode } from '../language-model/mode.ts';
import type { CoverChoice } from '../plan/cover/cover.ts';
import type { Choice } from '../plan/expand.ts';
import type { LoadChoice } from '../plan/load/under-load.ts';
import type { ReportFormat } from '../report/report-formats.ts';
import type { LanguageName } from '../report/translation/languages.ts';
import type { VersusOverrides } from '../scenario/override/versus-project.ts';
import type { Overrides } from '../scenario/override/with-overrides.ts';
import type { UserMetric } from '../score/own/user-metric.ts';
import type { QueueAddress } from '../run/queue/queue-address.ts';
import type { Progress } from './progress.ts';

/** What a caller may say of a trial beside the project's files. */
export interface TrialOptions extends Choice, CoverChoice, LoadChoice, Overrides, VersusOverrides {
  /** Project files, or folders of them; `scenarios` when empty or absent. */
  paths?: readonly string[];
  /** Metrics of your own, beside those of the module that the suite names. */
  metrics?: readonly UserMetric[] | undefined;
  /** Conversations at once; of both bots together where there are two. */
  concurrency?: number | undefined;
  /** Conversations begun a second, at most; of both bots together where there are two. */
  rate?: number | undefined;
  /** Threads that hold the conversations; 1: the one that carries out the run. As many as there are cores, once that pays, when absent. */
  workers?: number | undefined;
  /** Folder of the run to compare with; `none`: it is judged by itself. Absent: the run last approved among those in `out`, if any. */
  baseline?: string | undefined;
  /** Line of releases whose approved run is meant. */
  branch?: string | undefined;
  /** Hold what looks worse again, with fresh customers on both bots, and call worse only what is worse there too. Needs a live bot to compare with. */
  confirm?: boolean | undefined;
  /** Repetitions of a cell at most: they are held look by look, where a gate hangs on them, until every gate is decided. */
  untilDecided?: number | undefined;
  /** File that `aa` wrote: a comparison with a stored run then allows for what the bot differs from itself. */
  reference?: string | undefined;
  /** Where run folders are made; `reports` when absent. */
  out?: string | undefined;
  /** Folder of an interrupted run to finish. */
  resume?: string | undefined;
  /** Journal and scores are packed, as gzip, once the run is complete. */
  compress?: boolean | undefined;
  /** Keep every exchange with the bot in raw.jsonl, secrets redacted. */
  keepRaw?: boolean | undefined;
  /** Where the run is sent as OpenTelemetry spans once it is judged: an OTLP receiver over HTTP, or `env`. Absent: nowhere. */
  otlp?: string | undefined;
  /** All when absent. */
  formats?: readonly ReportFormat[] | undefined;
  /** Of the page; English when absent. */
  language?: LanguageName | undefined;
  /** Whether answers of the model that are not on its cassette are asked for; where `CI` is set they are not, when absent. */
  model?: ModelMode | undefined;
  /** Where workers wait that hold the conversations, instead of this process. */
  queue?: QueueAddress | undefined;
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  clock?: Clock;
  /** Aborting it stops the run; what was finished is kept, scored and reported. */
  signal?: AbortSignal;
  onProgress?: ((progress: Progress) => void) | undefined;
  /** Told in a sentence of what is waited for: workers, a queue that is away. */
  onNotice?: ((sentence: string) => void) | undefined;
}
