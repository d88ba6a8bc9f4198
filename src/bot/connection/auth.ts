/** The headers that let a request in, renewed where they end. */
import { render } from '../../plan/template.ts';
import type { AuthSpec } from '../../scenario/schema/bots/parts.ts';
import { filledAddress } from './address.ts';
import type { HttpClient } from './http-client.ts';
import { jsonBody } from './json-body.ts';
import type { Kit } from '../kit.ts';
import { lacking } from '../lacking.ts';
import { withToken } from './no-token.ts';
import type { Token } from './token-memory.ts';

export interface Auth {
  headers: (signal: AbortSignal) => Promise<Record<string, string>>;
  /** The bot turned these headers away. True when others can be had. */
  refused: (headers: Record<string, string>) => boolean;
}

/** A token is renewed when this share of its life is left, and no more than a minute before it ends. */
const margin = 0.2;
const longestMarginMs = 60_000;
const defaultLifeS = 600;

/** @param http For the token requests. */
export function authOf(spec: AuthSpec | undefined, kit: Kit, http: HttpClient): Auth {
  const fill = (template: string): string => render(template, { env: kit.env }).text;
  const fixed = (headers: Record<string, string>): Auth => ({
    headers: () => Promise.resolve(headers),
    refused: () => false,
  });
  if (spec === undefined) return fixed({});
  if (spec.type === 'bearer') return fixed({ authorization: `Bearer ${fill(spec.token)}` });
  if (spec.type === 'api-key') return fixed({ [spec.header.toLowerCase()]: fill(spec.key) });
  if (spec.type === 'basic') {
    const pair = Buffer.from(`${fill(spec.user)}:${fill(spec.password)}`).toString('base64');
    kit.secrets.add(pair, 'auth');
    return fixed({ authorization: `Basic ${pair}` });
  }
  return renewed(kit, (signal) => clientCredentials(spec, kit, http, signal));
}

/** One token for all conversations, of all threads; while it is being fetched they wait for the same one. */
function renewed(kit: Kit, fetchToken: (signal: AbortSignal) => Promise<{ token: string; lifeS: number }>): Auth {
  const fetch = async (signal: AbortSignal): Promise<Token> => {
    const { token, lifeS } = await fetchToken(signal);
    const lifeMs = lifeS * 1000;
    return { text: token, until: kit.clock.date() + lifeMs - Math.min(longestMarginMs, lifeMs * margin) };
  };
  const take = async (signal: AbortSignal): Promise<Token> => {
    const token = await kit.tokens.take(fetch, kit.clock, signal);
    kit.secrets.add(token.text, 'access token');
    return token;
  };
  let current: Promise<Token> | null = null;
  let known = '';
  return {
    async headers(signal) {
      const held = current;
      const ended = held !== null && (await held.catch(() => ({ until: 0 }))).until <= kit.clock.date();
      // Another conversation may have renewed it meanwhile.
      if (ended && current === held) current = null;
      const mine = (current ??= take(signal));
      const { text } = await mine.catch((error: unknown) => {
        // The next conversation tries again.
        if (current === mine) current = null;
        throw error;
      });
      known = text;
      return { authorization: `Bearer ${text}` };
    },
    refused(headers) {
      const text = (headers['authorization'] ?? '').slice('Bearer '.length);
      kit.tokens.drop(text);
      // Another conversation may have renewed it meanwhile.
      if (text === known) current = null;
      return true;
    },
  };
}

/** RFC 6749, 4.4. */
function clientCredentials(
  spec: Extract<AuthSpec, { type: 'oauth' }>,
  kit: Kit,
  http: HttpClient,
  signal: AbortSignal,
): Promise<{ token: string; lifeS: number }> {
  const fill = (template: string): string => render(template, { env: kit.env }).text;
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: fill(spec.client_id),
    client_secret: fill(spec.client_secret),
    ...(spec.scope !== undefined && { scope: fill(spec.scope) }),
    ...(spec.audience !== undefined && { audience: fill(spec.audience) }),
  });
  const asking = http
    .send(
      {
        method: 'POST',
        url: filledAddress(spec.token_url, { env: kit.env }),
        headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
        body: form.toString(),
      },
      signal,
    )
    .then((reply) => {
      const held = jsonBody(reply);
      const { access_token: token, expires_in: life } = (held ?? {}) as Record<string, unknown>;
      if (typeof token !== 'string' || token === '') throw lacking(reply.name, 'an access_token', held);
      return { token, lifeS: Number(life) > 0 ? Number(life) : defaultLifeS };
    });
  return withToken(asking);
}
