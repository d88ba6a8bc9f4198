import { createServer, type RequestListener } from 'node:http';
import { json } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { WebSocketServer, type WebSocket } from 'ws';
import { answerJson, attending, listen } from '../serve.ts';
import { scripted, type Peer, type Said, type Turn } from './peer.ts';

interface Activity {
  /** As the service knows it. */
  id?: string;
  type: string;
  name?: string;
  text?: string;
  from: { id: string };
}

/** The bot behind the service: is given the customer's activities, answers with its own. */
export type DirectLineBot = (
  activity: Activity,
  /** @returns The id that the service gives it. */
  send: (activity: object) => string,
  conversation: string,
  /** Closes the stream, as the service does at will. */
  hangUp: () => void,
) => void | Promise<void>;

export interface ServiceOptions {
  /** Answers whatever is not for the service. */
  site?: RequestListener;
  /** Seconds a token lasts. */
  expiresIn?: number;
  /** Every activity is told twice. */
  doubled?: boolean;
  /** Conversations whose token was renewed. */
  refreshed?: string[];
  /** Of the test, where several run at a time. */
  atEnd?: typeof onTestFinished;
}

/**
 * Direct Line's side of the conversation after its documentation: a secret opens conversations, a token each talks in one,
 * the customer's own activities come back, watermarks count activities.
 */
export async function directLineService(
  bot: DirectLineBot,
  { site, expiresIn = 3600, refreshed = [], doubled = false, atEnd = onTestFinished }: ServiceOptions = {},
): Promise<string> {
  const conversations = new Map<string, { activities: object[]; socket: WebSocket | null }>();
  const sockets = new WebSocketServer({ noServer: true });
  atEnd(() => sockets.clients.forEach((client) => client.terminate()));
  const add = (id: string, activity: object): string => {
    const { activities, socket } = conversations.get(id)!;
    const own = `${id}|${activities.length}`;
    activities.push({ ...activity, id: own, channelId: 'directline', conversation: { id } });
    const frame = JSON.stringify({ activities: activities.slice(-1), watermark: String(activities.length) });
    socket?.send(frame);
    if (doubled) socket?.send(frame);
    return own;
  };
  const server = createServer(
    attending(async (request, response) => {
      const url = new URL(request.url!, 'http://service');
      if (site !== undefined && !url.pathname.startsWith('/v3/')) return site(request, response);
      const [, id = '', what] =
        /^\/v3\/directline\/conversations(?:\/([^/]+)\/(\w+))?$/.exec(decodeURI(url.pathname)) ?? [];
      if (url.pathname === '/v3/directline/tokens/refresh') {
        const token = request.headers.authorization!.replace('Bearer ', '');
        refreshed.push(token);
        return answerJson(response, { conversationId: token.replace('token-', ''), token, expires_in: expiresIn });
      }
      // The secret opens every conversation, a token its own.
      const authorised = ['Bearer secret', `Bearer token-${id}`].includes(request.headers.authorization ?? '');
      if (!authorised)
        return answerJson(response, { error: { code: 'BadArgument', message: 'Invalid token or secret' } }, 403);
      if (id === '') {
        const conversationId = `conversation${conversations.size}`;
        conversations.set(conversationId, { activities: [], socket: null });
        const streamUrl = `ws://127.0.0.1:${port}/stream/${conversationId}?t=token-${conversationId}`;
        return answerJson(
          response,
          { conversationId, token: `token-${conversationId}`, expires_in: expiresIn, streamUrl },
          201,
        );
      }
      if (what === 'activities' && request.method === 'GET') {
        const { activities } = conversations.get(id)!;
        const after = Number(url.searchParams.get('watermark') ?? 0);
        return answerJson(response, {
          activities: activities.slice(doubled ? Math.max(0, after - 1) : after) as never,
          watermark: String(activities.length),
        });
      }
      const activity = (await json(request)) as Activity;
      const own = `${id}|${conversations.get(id)!.activities.length}`;
      add(id, { ...activity, timestamp: '2026-01-01T00:00:00Z' });
      try {
        const hangUp = (): void => {
          conversations.get(id)!.socket?.close();
          conversations.get(id)!.socket = null;
        };
        await bot(
          { ...activity, id: own },
          (sent) => add(id, { ...sent, from: { id: 'bot', role: 'bot' } }),
          id,
          hangUp,
        );
        answerJson(response, { id: own });
      } catch {
        answerJson(
          response,
          { error: { code: 'BotError', message: 'Failed to send activity: bot returned an error' } },
          502,
        );
      }
    }),
  );
  server.on('upgrade', (request, socket, head) => {
    const id = new URL(request.url!, 'http://service').pathname.split('/')[2]!;
    sockets.handleUpgrade(request, socket, head, (accepted) => {
      conversations.get(id)!.socket = accepted;
      accepted.send('');
    });
  });
  const port = await listen(server, atEnd);
  return `http://127.0.0.1:${port}/v3/directline`;
}

export const directLinePeer = (transport: 'websocket' | 'polling'): Peer => ({
  name: `direct-line, ${transport}`,
  async start() {
    const counts = new Map<string, number>();
    const url = await directLineService((activity, send, id) => {
      counts.set(id, (counts.get(id) ?? 0) + 1);
      answer(scripted(activity.text ?? '', counts.get(id)!), send);
    });
    const auth = { type: 'bearer', token: '{{env.SECRET}}' } as const;
    const waits = { quiet: '60ms', poll: '10ms' };
    return { spec: { protocol: 'direct-line', url, auth, transport, ...waits }, env: { SECRET: 'secret' } };
  },
});

function answer(turn: Turn, send: (activity: object) => void): void {
  if (turn === 'silence') return;
  if (turn === 'failure') throw new Error('the bot broke down');
  send({ type: 'typing' });
  for (const text of turn.texts.slice(0, -1)) send({ type: 'message', text });
  send({ type: 'message', text: turn.texts.at(-1), ...suggestions(turn) });
  if (turn.handoff) send({ type: 'event', name: 'handoff.initiate', value: turn.handoff, attachments: [] });
  if (turn.ended) send({ type: 'endOfConversation', code: 'completedSuccessfully' });
}

function suggestions({ options }: Said): object {
  const actions = options?.map(({ label, value }) => ({ type: 'postBack', title: label, value }));
  return actions === undefined ? {} : { suggestedActions: { actions } };
}
