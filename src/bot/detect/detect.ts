/** What answers at an address, and how it is talked to. */
import type { BotSpec, HttpBotSpec } from '../../scenario/schema/bot-schema.ts';
import { systemClock } from '../clock.ts';
import { jsonIn } from '../connection/json-body.ts';
import { valuesAt } from '../../json-path.ts';
import { mediaType } from '../reading/body-text.ts';
import { wantsPerson } from './asked.ts';
import type { Detected } from './detected.ts';
import { detectHttp } from './detect-http.ts';
import { detectSocket } from './detect-socket.ts';
import { exchange, lastResponse, type LookOptions } from './exchange.ts';
import { tried } from './tried.ts';

export interface Way {
  /** http, https, ws or wss. */
  url: string;
  auth?: HttpBotSpec['auth'];
  /** Of an OpenAI-shaped API; its first when absent. */
  model?: string | undefined;
}

/** What a bare host may hold, in the order in which it is looked for. */
const usualPaths = [
  '/chat',
  '/api/chat',
  '/webhooks/rest/webhook',
  '/v1/chat/completions',
  '/v3/directline',
  '/api/message',
  '/message',
];

/**
 * Says a few words there, in the shapes that bots usually take, until one is answered.
 *
 * @throws ProblemError when the way there names an environment variable that is not set.
 */
export async function detect(way: Way, options: LookOptions): Promise<Detected> {
  const { pathname, protocol } = new URL(way.url);
  if (protocol.startsWith('ws')) return detectSocket(connection(way), options);
  const known = await atKnownPath(way, options);
  if (known !== null) return known;
  const page = await pageAt(way, options);
  if (page !== null) return page;
  const found = await detectHttp(connection(way), options);
  // What says the same to everybody may be a page of greetings, and the bot behind it.
  if (pathname !== '/' || !(isMissing(found) || found.isDeaf === true)) return found;
  for (const path of usualPaths) {
    const there = { ...way, url: new URL(path, way.url).href };
    const other = (await atKnownPath(there, options)) ?? (await detectHttp(connection(there), options));
    if (other.understood && other.isDeaf !== true) return { ...other, seen: [`The bot is at ${path}.`, ...other.seen] };
  }
  return found;
}

const connection = ({ url, auth }: Way): Pick<HttpBotSpec, 'url' | 'auth'> => ({
  url,
  ...(auth !== undefined && { auth }),
});

/** Nothing is at that address, which may be that of a host alone. */
const isMissing = ({ seen }: Detected): boolean => seen.some((sentence) => / answered (404|405)\b/.test(sentence));

/** APIs that are known by their path. */
async function atKnownPath(way: Way, options: LookOptions): Promise<Detected | null> {
  const { pathname } = new URL(way.url);
  const path = pathname.replace(/\/$/, '');
  if (path.endsWith('/webhooks/rest/webhook')) {
    const url = way.url.replace(/\/webhooks\/rest\/webhook\/?$/, '') || way.url;
    return tried({ protocol: 'rasa', ...connection({ ...way, url }) }, options);
  }
  if (/\/v3\/directline(?:\/conversations)?$/.test(path)) {
    const url = way.url.replace(/\/conversations\/?$/, '');
    return tried({ protocol: 'direct-line', ...connection({ ...way, url }) }, options);
  }
  if (path.endsWith('/chat/completions') || path.endsWith('/v1')) return completions(way, options);
  if (path.endsWith('/v1/responses')) return shaped(way, 'openai-responses', options);
  if (path.endsWith('/chat-messages')) return shaped(way, 'dify', options);
  if (path.endsWith('/runs/stream')) return shaped(way, 'langgraph', options);
  return null;
}

async function completions(way: Way, options: LookOptions): Promise<Detected> {
  const url = way.url.replace(/\/chat\/completions\/?$/, '').replace(/\/$/, '');
  const model = way.model ?? (await firstModel({ ...way, url }, options));
  return tried({ protocol: 'openai', ...connection({ ...way, url }), ...(model !== null && { model }) }, options);
}

async function firstModel(way: Way, options: LookOptions): Promise<string | null> {
  const look: BotSpec = { protocol: 'http', ...connection({ ...way, url: `${way.url}/models` }), method: 'GET' };
  const response = lastResponse(await exchange(look, [wantsPerson], options));
  const listed = response?.status === 200 ? jsonIn(response.body) : undefined;
  const [id] = listed === undefined ? [] : valuesAt(listed, '$.data[*].id');
  return typeof id === 'string' ? id : null;
}

const shaped = (way: Way, shape: NonNullable<HttpBotSpec['shape']>, options: LookOptions): Promise<Detected> =>
  tried({ protocol: 'http', ...connection(way), shape }, options);

/** A page with a widget. @returns null: what is there is no page, or shows nothing to type into. */
async function pageAt(way: Way, options: LookOptions): Promise<Detected | null> {
  const headers = { accept: 'text/html' };
  // A bot that waits for a body never answers.
  const look: BotSpec = { protocol: 'http', ...connection(way), method: 'GET', headers, timeout: '5s' };
  const response = lastResponse(await exchange(look, [wantsPerson], options));
  if (response === null || response.status !== 200) return null;
  if (mediaType(response.headers['content-type'] ?? '') !== 'text/html' || !response.body.includes('<')) return null;
  const { detectWidget } = await import('./page/detect-widget.ts');
  return detectWidget(way.url, { ...options, clock: options.clock ?? systemClock });
}
