/** What every adapter is given beside its own part of the configuration. */
import type { Scope } from '../plan/template.ts';
import type { Clock } from './clock.ts';
import { type PaceMemory, paceMemory } from './connection/pace-memory.ts';
import { type TokenMemory, tokenMemory } from './connection/token-memory.ts';
import type { RetryReason } from './retries.ts';
import type { TellRaw } from './raw.ts';
import { secretsOf, type Secrets } from './secrets.ts';
import type { CookieJar } from './session/cookies.ts';
import type { MayReach } from './test-hosts.ts';
import type { RequestSpan } from './trace.ts';

export interface KitOptions {
  env: NodeJS.ProcessEnv;
  cwd: string;
  clock: Clock;
  /** Absent: every address. */
  mayReach?: MayReach | undefined;
  /** Absent: its own. */
  tokens?: TokenMemory | undefined;
  /** Absent: its own. */
  pace?: PaceMemory | undefined;
}

/** For requests outside any conversation with a bot: those of its back end. @throws ProblemError when a variable is not set. */
export function plainKit(spec: unknown, { env, cwd, clock, mayReach = () => true, ...shared }: KitOptions): Kit {
  return {
    env,
    cwd,
    clock,
    mayReach,
    secrets: secretsOf(spec, env),
    raw: null,
    retried: () => {},
    held: () => {},
    pace: shared.pace ?? paceMemory(),
    tokens: shared.tokens ?? tokenMemory(),
    trace: () => null,
    jar: () => null,
    scope: () => ({ env }),
    learnt: () => {},
  };
}

export interface Kit {
  env: NodeJS.ProcessEnv;
  clock: Clock;
  secrets: Secrets;
  /** Whether a request may go there. */
  mayReach: MayReach;
  /** null: exchanges are not kept. */
  raw: TellRaw | null;
  /** Told of every request that is sent again. */
  retried: (reason: RetryReason) => void;
  /** Told by how many milliseconds a request was held back. */
  held: (ms: number) => void;
  /** Of all requests to this bot. */
  pace: PaceMemory;
  /** Of the access token with which all of them are let in. */
  tokens: TokenMemory;
  /** Begins a request of the conversation under way; null outside one. */
  trace: (name: string) => RequestSpan | null;
  /** Cookies of the conversation under way; null outside one. */
  jar: () => CookieJar | null;
  /** What templates may name now: of the conversation under way, or the environment alone. */
  scope: () => Scope;
  /** Hides a value learnt in the conversation under way. */
  learnt: (value: string, name: string) => void;
  /** Where relative paths of the configuration start. */
  cwd: string;
}
