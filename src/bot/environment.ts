import { hide } from '../hidden/hidden.ts';
import { type Json, textsIn } from '../json.ts';
import { ProblemError } from '../problem.ts';
import { signerIn } from './connection/sign-in.ts';
import { namesIn } from '../scenario/template/template-syntax.ts';

/** Names that the project declares to hold no secret. */
let plain: ReadonlySet<string> = new Set();

/** For all that is opened from now on: of one project after the other, so that no other's secret is taken for plain. */
export function declarePlain(names: readonly string[]): void {
  plain = new Set(names);
}

/** Hides whatever a part of the configuration names that is set: what isn't may never be asked for. */
export function hideEnvironment(spec: unknown, env: NodeJS.ProcessEnv): void {
  for (const name of variablesIn(spec).filter(isSecret)) {
    for (const part of secretParts(env[name] ?? '')) hide(part, `env.${name}`);
  }
}

/**
 * What of the environment a part of the configuration names as `{{env.NAME}}`, and what of its value is secret: all of it, but of an address
 * only what stands behind the host, and who signs in there.
 * @throws ProblemError when a variable is not set.
 */
export function environmentOf(spec: unknown, env: NodeJS.ProcessEnv): { name: string; value: string }[] {
  const names = variablesIn(spec);
  const missing = names.filter((name) => env[name] === undefined);
  if (missing.length > 0) {
    throw new ProblemError(
      missing.map((name) => ({
        code: 'missing-environment',
        message: `The environment variable "${name}", named by the configuration of the bot, its back end or the model, is not set.`,
        hint: `Set ${name} before the run.`,
      })),
    );
  }
  return names.filter(isSecret).flatMap((name) => secretParts(env[name]!).map((value) => ({ name, value })));
}

const isSecret = (name: string): boolean => !plain.has(name);

function variablesIn(spec: unknown): string[] {
  const names = textsIn(spec as Json).flatMap(namesIn);
  return [...new Set(names.flatMap((name) => /^env\.(.+)$/.exec(name)?.[1] ?? []))];
}

function secretParts(value: string): string[] {
  if (!/^(https?|wss?):\/\//.test(value) || !URL.canParse(value)) return [value];
  const url = new URL(value);
  const { user, password } = signerIn(url);
  return [password, user, url.pathname + url.search].filter((part) => part.length >= 8);
}
