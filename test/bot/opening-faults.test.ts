/** What can go wrong before the first message, in every protocol that makes requests of its own to open a conversation. */
import { createServer, type ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { BotFault } from '../../src/bot/bot.ts';
import type { BotSpec } from '../../src/scenario/schema/bot-schema.ts';
import { listen } from './serve.ts';
import { begin, faultOf, hastyClock, opened, say } from './talk.ts';

const json = { 'content-type': 'application/json' };
const as =
  (body: string, type = 'application/json') =>
  (response: ServerResponse): unknown =>
    response.writeHead(200, { 'content-type': type }).end(body);
const status =
  (code: number, headers = {}) =>
  (response: ServerResponse): unknown =>
    response.writeHead(code, { ...json, ...headers }).end('{"error":"because"}');

interface Fault {
  fault: string;
  answer: (response: ServerResponse) => unknown;
  blamed: BotFault['endReason'];
  says: RegExp;
}

const faults: Fault[] = [
  { fault: 'silence', answer: () => {}, blamed: 'timed-out', says: /not answered within 250 ms/ },
  {
    fault: 'a redirect',
    answer: status(302, { location: '/login' }),
    blamed: 'transport-fault',
    says: /redirects are not followed/,
  },
  { fault: 'a 401', answer: status(401), blamed: 'transport-fault', says: /401 \(check the credentials/ },
  { fault: 'a 403', answer: status(403), blamed: 'transport-fault', says: /403 \(check the credentials/ },
  { fault: 'a 404', answer: status(404), blamed: 'transport-fault', says: /404/ },
  { fault: 'a 429', answer: status(429), blamed: 'transport-fault', says: /429 after \d+ attempts/ },
  { fault: 'a 500', answer: status(500), blamed: 'bot-error', says: /answered 500/ },
  { fault: 'a 503', answer: status(503), blamed: 'bot-error', says: /answered 503 after 2 attempts/ },
  { fault: 'an error in a 200', answer: as('{"error":"out of memory"}'), blamed: 'bot-error', says: /out of memory/ },
  { fault: 'an empty 200', answer: as(''), blamed: 'bot-error', says: /empty body|it says nothing|nothing to save/ },
  { fault: 'JSON of another shape', answer: as('{"hello":{"id":1}}'), blamed: 'bot-error', says: /without|where text/ },
  { fault: 'null', answer: as('null'), blamed: 'bot-error', says: /without|where text/ },
  { fault: 'a page', answer: as('<h1>Sign in</h1>', 'text/html'), blamed: 'bot-error', says: /text\/html/ },
  { fault: 'half a reply', answer: as('{"id": '), blamed: 'bot-error', says: /invalid JSON/ },
  {
    fault: 'a reset in the middle',
    answer: (response) => {
      response.writeHead(200, { ...json, 'content-length': '100' });
      response.write('{', () => response.socket!.resetAndDestroy());
    },
    blamed: 'bot-error',
    says: /broke off/,
  },
];

const openings: Record<string, (url: string) => BotSpec> = {
  http: (url) => ({
    protocol: 'http',
    url: `${url}/sessions/{{open.session.id}}`,
    open: [{ request: 'POST /sessions', save: 'session' }],
  }),
  langgraph: (url) => ({
    protocol: 'http',
    url: `${url}/threads/{{open.thread.thread_id}}/runs/stream`,
    shape: 'langgraph',
  }),
  agentforce: (url) => ({ protocol: 'agentforce', agent_id: 'a', my_domain: 'https://acme.example', url }),
  botpress: (url) => ({ protocol: 'botpress', webhook_id: 'w', url }),
  'amazon-connect': (url) => ({ protocol: 'amazon-connect', url, start: { url: `${url}/start` } }),
  'copilot-studio': (url) => ({ protocol: 'copilot-studio', url }),
  'direct-line': (url) => ({ protocol: 'direct-line', url }),
};

/** Whoever hands out the token is nobody's bot. */
const tokens: Record<string, (url: string) => BotSpec> = {
  'direct-line': (url) => ({ protocol: 'direct-line', url, token_url: `${url}/token` }),
  'salesforce-messaging': (url) => ({ protocol: 'salesforce-messaging', url, org_id: 'o', deployment: 'd' }),
  oauth: (url) => ({
    protocol: 'http',
    url,
    auth: { type: 'oauth', token_url: `${url}/token`, client_id: 'a', client_secret: 'b' },
  }),
};

async function faultWhere({ fault, answer }: Fault, specOf: (url: string) => BotSpec): Promise<BotFault> {
  const server = createServer((request, response) => {
    request.resume();
    answer(response);
  });
  const spec = specOf(`http://127.0.0.1:${await listen(server)}`);
  const isSilent = fault === 'silence';
  const patient = { ...spec, timeout: isSilent ? '250ms' : '10s', retries: 1 } as BotSpec;
  const bot = opened(patient, isSilent ? {} : { clock: hastyClock() });
  return faultOf(begin(bot).then((conversation) => say(conversation, 'Hello')));
}

/** Where the configuration names by a path what it wants of the answer, and there is nothing, the next request was never made. */
const named = (one: Fault): Fault =>
  /shape|null/.test(one.fault) ? { ...one, blamed: 'transport-fault', says: /cannot be filled in/ } : one;

describe.each(Object.entries(openings))('%s, opened', (name, specOf) => {
  it.each(['http', 'langgraph'].includes(name) ? faults.map(named) : faults)('$fault: $blamed', async (fault) => {
    const { endReason, message } = await faultWhere(fault, specOf);
    expect(message).toMatch(fault.says);
    expect(endReason).toBe(fault.blamed);
  });
});

describe.each(Object.entries(tokens))('%s, let in by a token', (_, specOf) => {
  it.each(faults)('$fault: transport-fault', async (fault) => {
    const { endReason, message } = await faultWhere(fault, specOf);
    expect(message).toMatch(/^No access token: /);
    expect(message).toMatch(fault.says);
    expect(endReason).toBe('transport-fault');
  });
});
