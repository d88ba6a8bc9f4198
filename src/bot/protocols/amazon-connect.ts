/** Amazon Connect chat, as a customer: a contact of its own, messages by WebSocket or from the transcript. */
import type { Json } from '../../json.ts';
import type { AmazonConnectBotSpec } from '../../scenario/schema/bots/amazon-connect.ts';
import { BotFault, type Bot } from '../bot.ts';
import { filledAddress } from '../connection/address.ts';
import { milliseconds } from '../connection/duration.ts';
import { handshake } from '../connection/handshake.ts';
import { jsonBody, parseJson } from '../connection/json-body.ts';
import { openSocket } from '../connection/socket.ts';
import type { Kit } from '../kit.ts';
import type { Protocol } from '../protocol.ts';
import { polled } from '../polled.ts';
import { pushedBot, type Line, type Opening } from '../pushed-bot.ts';
import { newUuid } from '../session/session-id.ts';
import { startChat } from './amazon-connect-start.ts';
import { amazonConnectSignals, arrivalOf, type Item } from './amazon-connect-item.ts';
import { lacking } from '../lacking.ts';

export const amazonConnectProtocol: Protocol<AmazonConnectBotSpec> = {
  open: openAmazonConnectBot,
  signals: () => amazonConnectSignals,
};

function openAmazonConnectBot(spec: AmazonConnectBotSpec, kit: Kit): Bot {
  return pushedBot(spec, kit, spec.url, (opening) => openLine(spec, kit, opening));
}

/** https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_CreateParticipantConnection.html */
interface Granted {
  Websocket?: { Url?: string };
  ConnectionCredentials?: { ConnectionToken?: string };
}

async function openLine(spec: AmazonConnectBotSpec, kit: Kit, opening: Opening): Promise<Line> {
  const { box, connection, context, scope } = opening;
  const base = `${filledAddress(spec.url, scope).replace(/\/$/, '')}/participant`;
  const post = async (path: string, body: Json, token: string, signal: AbortSignal): Promise<Json> => {
    const headers = { 'content-type': 'application/json', 'x-amz-bearer': token };
    const request = { method: 'POST', url: base + path, headers, body: JSON.stringify(body) };
    const answer = await connection.http.send(request, signal);
    return answer.bytes.length === 0 ? null : jsonBody(answer);
  };

  const participant = await startChat(spec, kit, opening);
  kit.learnt(participant, 'participant token');
  const isPolled = spec.transport === 'polling';
  const types = isPolled ? ['CONNECTION_CREDENTIALS'] : ['WEBSOCKET', 'CONNECTION_CREDENTIALS'];
  const connected = await post('/connection', { Type: types, ConnectParticipant: true }, participant, context.signal);
  const granted = (connected ?? {}) as Granted;
  const token = granted.ConnectionCredentials?.ConnectionToken;
  if (typeof token !== 'string') throw lacking(`POST ${base}/connection`, 'a ConnectionToken', connected);
  kit.learnt(token, 'connection token');

  const take = (item: Item): void => {
    const order = Date.parse(item.AbsoluteTime ?? '');
    // The customer's own words come back.
    if (item.ParticipantRole === 'CUSTOMER') {
      if (item.Type === 'MESSAGE') box.echoed(order);
    } else box.push(arrivalOf(item, order, spec.signals ?? amazonConnectSignals));
  };
  const way = isPolled
    ? polled(box, kit.clock, milliseconds(spec.poll, 1000), transcript(post, token, take))
    : await byWebSocket(granted.Websocket?.Url, kit, opening, take);
  return {
    name: `POST ${base}/message`,
    async send({ text, option }, signal) {
      const content = { ContentType: 'text/plain', Content: option?.value ?? text, ClientToken: newUuid() };
      await post('/message', content, token, signal);
      return {};
    },
    ...way,
    async close() {
      await way.close();
      await post('/disconnect', { ClientToken: newUuid() }, token, new AbortController().signal);
    },
  };
}

/** Frames hold an item as a JSON text. */
interface Frame {
  topic?: string;
  content?: string | { status?: string };
}

const beatMs = 10_000;

async function byWebSocket(
  url: string | undefined,
  kit: Kit,
  { box, connection, context }: Opening,
  take: (item: Item) => void,
): Promise<Pick<Line, 'close'>> {
  if (url === undefined) throw new BotFault('bot-error', 'Amazon Connect gave no address of a WebSocket.');
  const { welcome, refuse, over } = handshake();
  const fail = (fault: BotFault): void => {
    refuse(fault);
    box.fail(fault);
  };
  const text = (frame: string): void => {
    const bad = (why: string): BotFault => new BotFault('bot-error', `Amazon Connect sent ${why}.`);
    const { topic, content } = (parseJson(frame, bad) ?? {}) as Frame;
    if (topic === 'aws/subscribe') {
      if (typeof content === 'object' && content.status === 'success') welcome();
      else fail(new BotFault('transport-fault', 'Amazon Connect let nobody subscribe to the chat.'));
    } else if (topic === 'aws/chat' && typeof content === 'string') take(parseJson(content, bad) as unknown as Item);
  };
  const socket = await openSocket({ url }, connection, kit, { text, closed: fail }, context.signal);
  socket.send(JSON.stringify({ topic: 'aws/subscribe', content: { topics: ['aws/chat'] } }));
  await over(socket, connection.limits.firstMs, kit.clock, context.signal);
  // The service hangs up on those it hears nothing of.
  const beat = setInterval(() => socket.send(JSON.stringify({ topic: 'aws/heartbeat' })), beatMs);
  beat.unref();
  return {
    close() {
      clearInterval(beat);
      return socket.close();
    },
  };
}

/** https://docs.aws.amazon.com/connect-participant/latest/APIReference/API_GetTranscript.html */
function transcript(
  post: (path: string, body: Json, token: string, signal: AbortSignal) => Promise<Json>,
  token: string,
  take: (item: Item) => void,
): (signal: AbortSignal) => Promise<void> {
  let last: string | null = null;
  return async (signal) => {
    let next: string | null = null;
    do {
      const from = last === null ? {} : { StartPosition: { Id: last } };
      const page = next === null ? from : { NextToken: next };
      const body: Json = { MaxResults: 100, ScanDirection: 'FORWARD', SortOrder: 'ASCENDING', ...page };
      const reply = ((await post('/transcript', body, token, signal)) ?? {}) as {
        Transcript?: Item[];
        NextToken?: string;
      };
      // What was there before comes again; the inbox takes it once.
      for (const item of reply.Transcript ?? []) {
        take(item);
        last = item.Id ?? last;
      }
      next = reply.NextToken ?? null;
    } while (next !== null);
  };
}
