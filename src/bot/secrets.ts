/** Secrets come from `{{env.NAME}}` alone, so whatever such a template names is hidden in every text that leaves an adapter. */
import { hide, hideForNow } from '../hidden/hidden.ts';
import { redactor, type Redactor } from '../hidden/redactor.ts';
import type { Json } from '../json.ts';
import { environmentOf } from './environment.ts';

export interface Secrets {
  none(): boolean;
  redact(text: string): string;
  /** Texts that are read one after the other. */
  redactAll(texts: readonly string[]): string[];
  redactJson(value: Json): Json;
  /** A secret learnt on the way, such as an access token. */
  add(value: string, name: string): void;
  /** Those of one conversation: these, and what it learns. */
  within(): Secrets;
}

/** @throws ProblemError when a variable the specification names is not set. */
export function secretsOf(spec: unknown, env: NodeJS.ProcessEnv): Secrets {
  const known = redactor();
  const add = (value: string, name: string): void => {
    known.hide(value, name);
    hide(value, name);
  };
  for (const { name, value } of environmentOf(spec, env)) add(value, `env.${name}`);
  return { ...together([known]), add, within: () => ofConversation(known) };
}

function ofConversation(known: Redactor): Secrets {
  let own: Redactor | null = null;
  const both = (): Redactor[] => (own === null ? [known] : [known, own]);
  const secrets: Secrets = {
    none: () => both().every((one) => one.none()),
    redact: (text) => together(both()).redact(text),
    redactAll: (texts) => together(both()).redactAll(texts),
    redactJson: (value) => together(both()).redactJson(value),
    add(value, name) {
      own ??= redactor();
      own.hide(value, name);
      hideForNow(value, name);
    },
    within: () => secrets,
  };
  return secrets;
}

function together(all: readonly Redactor[]): Omit<Secrets, 'add' | 'within'> {
  return {
    none: () => all.every((one) => one.none()),
    redact: (text) => all.reduce((clean, one) => one.redact(clean), text),
    redactAll: (texts) => all.reduce<string[]>((clean, one) => one.redactAll(clean), [...texts]),
    redactJson: (value) => all.reduce((clean, one) => one.redactJson(clean), value),
  };
}
