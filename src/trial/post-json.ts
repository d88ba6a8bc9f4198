/** JSON posted to a service beside the bot: a channel's webhook, a collector of spans. No secret is in what is sent. */
import { connect } from '../bot/connection/connection.ts';
import type { HttpAnswer } from '../bot/connection/http-answer.ts';
import type { Clock } from '../bot/clock.ts';
import { plainKit } from '../bot/kit.ts';
import { shown } from '../hidden/hidden.ts';
import type { ConnectionSpec } from '../scenario/schema/bots/parts.ts';

export interface Surroundings {
  env: NodeJS.ProcessEnv;
  cwd: string;
  clock: Clock;
}

interface Posted {
  url: string;
  headers?: Record<string, string>;
  /** JSON. */
  text: string;
  /** Whether the service has once what it is told twice. */
  repeatable: boolean;
}

export interface Poster {
  /** @throws BotFault when it was not taken. */
  post: (what: Posted, signal: AbortSignal) => Promise<HttpAnswer>;
  close: () => Promise<void>;
}

export function poster(spec: ConnectionSpec, surroundings: Surroundings): Poster {
  const { http, close } = connect(spec, plainKit(spec, surroundings));
  return {
    post({ url, headers = {}, text, repeatable }, signal) {
      const request = { method: 'POST', url, headers: { 'content-type': 'application/json', ...headers } };
      return http.send({ ...request, body: shown(text), repeatable }, signal);
    },
    close,
  };
}

export const isWebAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
