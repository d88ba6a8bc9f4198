/** Secrets come from `{{env.NAME}}` alone, so whatever such a template names is hidden in every text that leaves an adapter. */
import type { Json } from '../json.ts';
import { ProblemError } from '../problem.ts';

export interface Secrets {
  none(): boolean;
  redact(text: string): string;
  redactJson(value: Json): Json;
  /** A secret learnt on the way, such as an access token. */
  add(value: string, name: string): void;
}

/** @throws ProblemError when a variable the specification names is not set. */
export function secretsOf(spec: unknown, env: NodeJS.ProcessEnv): Secrets {
  const names = [
    ...new Set([...JSON.stringify(spec).matchAll(/\{\{\s*env\.([A-Za-z0-9_]+)\s*\}\}/g)].map((m) => m[1]!)),
  ];
  const missing = names.filter((name) => env[name] === undefined);
  if (missing.length > 0) {
    throw new ProblemError(
      missing.map((name) => ({
        code: 'missing-environment',
        message: `The environment variable "${name}", named by the bot's configuration, is not set.`,
        hint: `Set ${name} before the run.`,
      })),
    );
  }
  const hidden = new Map<string, string>();
  const add = (value: string, name: string): void => {
    // A value of one or two characters would blank out half of every message and is no secret.
    if (value.length < 3) return;
    for (const form of spellings(value)) hidden.set(form, `[redacted ${name}]`);
  };
  for (const name of names) add(env[name]!, `env.${name}`);

  // Longest first: a secret that contains another is hidden whole.
  const redact = (text: string): string =>
    [...hidden]
      .sort(([a], [b]) => b.length - a.length)
      .reduce((redacted, [value, mark]) => redacted.replaceAll(value, mark), text);
  const redactJson = (value: Json): Json => {
    if (typeof value === 'string') return redact(value);
    if (Array.isArray(value)) return value.map(redactJson);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [redact(key), redactJson(inner)]));
  };
  return { none: () => hidden.size === 0, redact, redactJson, add };
}

/** The forms one secret takes in a path, a query, a form, in JSON, and in a Basic header. */
function spellings(value: string): string[] {
  return [
    value,
    encodeURI(value),
    encodeURIComponent(value),
    new URLSearchParams({ '': value }).toString().slice(1),
    JSON.stringify(value).slice(1, -1),
    Buffer.from(value).toString('base64'),
  ];
}
