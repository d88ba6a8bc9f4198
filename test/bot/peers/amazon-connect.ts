import { createServer, type RequestListener, type Server } from 'node:http';
import { json } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Json } from '../../../src/json.ts';
import { answerJson, listen } from '../serve.ts';
import { counter, httpPeer, scripted, type HttpPeer, type Peer } from './peer.ts';

const event = 'application/vnd.amazonaws.connect.event.';

type Transport = 'websocket' | 'polling';
interface Service {
  handler: RequestListener;
  /** Lets sockets be opened as well. */
  listenTo: (server: Server) => void;
}

/** Chat after Amazon Connect's reference: a signed request starts it, tokens carry it on, items come by socket or from the transcript. */
function service(): Service {
  const count = counter();
  const chats = new Map<string, { items: Json[]; socket: WebSocket | null }>();
  let time = 1_700_000_000_000;
  const add = (id: string, item: object): void => {
    const { items, socket } = chats.get(id)!;
    const AbsoluteTime = new Date((time += 1000)).toISOString();
    const whole = { Id: `${id}-${items.length}`, AbsoluteTime, ...item };
    items.push(whole);
    socket?.send(
      JSON.stringify({ topic: 'aws/chat', contentType: 'application/json', content: JSON.stringify(whole) }),
    );
  };
  const handler: RequestListener = async (request, response) => {
    const body = (await json(request)) as Record<string, never>;
    if (request.method === 'PUT' && request.url === '/contact/chat') {
      const scope = /Credential=AKID\/\d{8}\/eu-west-1\/connect\/aws4_request/;
      if (!scope.test(request.headers.authorization ?? '')) return answerJson(response, { message: 'Denied' }, 403);
      const id = `chat${chats.size}`;
      chats.set(id, { items: [], socket: null });
      add(id, { Type: 'EVENT', ContentType: `${event}participant.joined`, ParticipantRole: 'CUSTOMER' });
      return answerJson(response, { ContactId: id, ParticipantToken: `token-conversation-p-${id}` });
    }
    const bearer = String(request.headers['x-amz-bearer']);
    if (request.url === '/participant/connection') {
      const id = bearer.replace('token-conversation-p-', '');
      return answerJson(response, {
        Websocket: { Url: `ws://${request.headers.host}/chat?id=${id}` },
        ConnectionCredentials: { ConnectionToken: `token-conversation-c-${id}`, Expiry: '2030-01-01T00:00:00Z' },
      });
    }
    const id = bearer.replace('token-conversation-c-', '');
    if (!chats.has(id)) return answerJson(response, { message: 'Access denied' }, 403);
    if (request.url === '/participant/transcript') {
      const { items } = chats.get(id)!;
      const { StartPosition: start, NextToken: next } = body as {
        StartPosition?: { Id: string };
        NextToken?: string;
      };
      const from =
        next === undefined ? items.findIndex((item) => (item as { Id: string }).Id === start?.Id) : Number(next);
      const page = items.slice(Math.max(0, from), Math.max(0, from) + 3);
      const end = Math.max(0, from) + page.length;
      return answerJson(response, { Transcript: page, ...(end < items.length && { NextToken: String(end) }) });
    }
    if (request.url === '/participant/disconnect') return answerJson(response, {});
    const text = String(body['Content']);
    const turn = scripted(text, count(id));
    if (turn === 'failure') return answerJson(response, { message: 'internal' }, 500);
    add(id, { Type: 'MESSAGE', ContentType: 'text/plain', Content: text, ParticipantRole: 'CUSTOMER' });
    answerJson(response, { Id: 'm', AbsoluteTime: new Date(time).toISOString() });
    if (turn === 'silence') return undefined;
    add(id, { Type: 'EVENT', ContentType: `${event}typing`, ParticipantRole: 'SYSTEM' });
    for (const [index, said] of turn.texts.entries()) {
      const elements = turn.options?.map(({ label }) => ({ title: label }));
      const picker = JSON.stringify({ templateType: 'ListPicker', data: { content: { title: said, elements } } });
      const shown =
        elements !== undefined && index === turn.texts.length - 1
          ? { ContentType: 'application/vnd.amazonaws.connect.message.interactive', Content: picker }
          : { ContentType: 'text/plain', Content: said };
      add(id, { Type: 'MESSAGE', ParticipantRole: 'SYSTEM', ...shown });
    }
    if (turn.handoff) add(id, { Type: 'EVENT', ContentType: `${event}participant.joined`, ParticipantRole: 'AGENT' });
    if (turn.ended) add(id, { Type: 'EVENT', ContentType: `${event}chat.ended` });
    return undefined;
  };
  const listenTo = (server: Server): void => {
    const sockets = new WebSocketServer({ server });
    onTestFinished(() => sockets.clients.forEach((client) => client.terminate()));
    sockets.on('connection', (socket, request) => {
      const id = new URL(request.url!, 'http://service').searchParams.get('id')!;
      socket.on('message', (data: Buffer) => {
        const { topic } = JSON.parse(data.toString()) as { topic: string };
        if (topic !== 'aws/subscribe') return;
        chats.get(id)!.socket = socket;
        socket.send(JSON.stringify({ topic, content: { status: 'success', topics: ['aws/chat'] } }));
      });
    });
  };
  return { handler, listenTo };
}

const specAt = (url: string, transport: Transport): ReturnType<HttpPeer['specAt']> => ({
  spec: {
    protocol: 'amazon-connect',
    url,
    start: { url, instance_id: 'i-1', contact_flow_id: 'f-1', region: 'eu-west-1' },
    transport,
    quiet: '80ms',
    poll: '10ms',
  },
  env: { AWS_ACCESS_KEY_ID: 'AKID', AWS_SECRET_ACCESS_KEY: 'secretkey' },
});

export const amazonConnectPeer: Peer = {
  name: 'amazon-connect, websocket',
  lacks: ['context'],
  async start() {
    const { handler, listenTo } = service();
    const server = createServer(handler);
    listenTo(server);
    return specAt(`http://127.0.0.1:${await listen(server)}`, 'websocket');
  },
};

export const amazonConnectPolledPeer: HttpPeer = httpPeer({
  name: 'amazon-connect, polling',
  lacks: ['context'],
  handler: () => service().handler,
  isTurn: (request) => request.url === '/participant/message',
  specAt: (url) => specAt(url, 'polling'),
  acknowledges: ['an empty 200', 'a 204'],
});
