/** Copilot Studio agents over their own API, as Microsoft 365 and its Agents SDK reach them: a request a turn, activities as they happen in return. */
import { asSegment } from '../../as-segment.ts';
import type { Json } from '../../json.ts';
import type { CopilotStudioBotSpec } from '../../scenario/schema/bots/copilot-studio.ts';
import { BotFault, type Bot, type BotConversation, type OpeningContext } from '../bot.ts';
import { filledAddress } from '../connection/address.ts';
import { connect, type Connection } from '../connection/connection.ts';
import type { HttpStream } from '../connection/http-attempt.ts';
import { streamedJson } from '../connection/json-body.ts';
import { noEvents } from '../connection/no-events.ts';
import { serverEvents } from '../connection/sse.ts';
import type { Arrival } from '../inbox.ts';
import type { Kit } from '../kit.ts';
import type { Protocol } from '../protocol.ts';
import { scopeOf } from '../scope.ts';
import { activityOf, arrivalOf, directLineSignals, type Activity } from './activity.ts';
import { activityStreams } from './activity-streams.ts';

const conversationHeader = 'x-ms-conversationid';

export const copilotStudioProtocol: Protocol<CopilotStudioBotSpec> = {
  open: openCopilotStudioBot,
  signals: () => directLineSignals,
};

function openCopilotStudioBot(spec: CopilotStudioBotSpec, kit: Kit): Bot {
  const connection = connect(spec, kit);
  return {
    async identify(signal) {
      await connection.reach(spec.url, signal);
      return { name: null, build: null };
    },
    open: (context) => conversation(spec, kit, connection, context),
    close: connection.close,
  };
}

interface Answer {
  name: string;
  id: string | null;
  /** Those that say something. */
  arrivals: Arrival[];
  firstMs: number;
  lastMs: number;
}

async function conversation(
  spec: CopilotStudioBotSpec,
  kit: Kit,
  { http }: Connection,
  context: OpeningContext,
): Promise<BotConversation> {
  const base = new URL(filledAddress(spec.url, scopeOf(context, kit)));
  const post = (url: URL, body: Json, signal: AbortSignal): Promise<Answer> => {
    const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };
    const request = { method: 'POST', url: url.href, headers, body: JSON.stringify(body) };
    return http.stream(request, signal, (stream) => activitiesIn(stream, spec, kit));
  };

  const started = await post(
    base,
    { emitStartConversationEvent: spec.start ?? true, locale: context.locale },
    context.signal,
  );
  const { id } = started;
  if (id === null) throw new BotFault('bot-error', `${started.name} gave no conversation id.`);
  const here = new URL(base);
  here.pathname = `${base.pathname.replace(/\/$/, '')}/${asSegment(id)}`;
  let greeting = started.arrivals;
  return {
    async send(message, signal) {
      const activity = { ...activityOf(message), conversation: { id }, locale: context.locale };
      const { name, arrivals, firstMs, lastMs } = await post(here, { activity, conversationId: id }, signal);
      const said = [...greeting, ...arrivals];
      const lateBubbles = greeting.flatMap(({ messages }) => messages).length;
      greeting = [];
      // A greeting is no answer.
      if (arrivals.length === 0) throw new BotFault('bot-error', `${name} answered without a message.`);
      return {
        messages: said.flatMap(({ messages }) => messages),
        signals: said.flatMap(({ signals }) => signals),
        intent: null,
        times: { firstMs, lastMs, ...(lateBubbles > 0 && { lateBubbles }) },
      };
    },
    close: () => Promise.resolve(),
  };
}

async function activitiesIn(stream: HttpStream, spec: CopilotStudioBotSpec, kit: Kit): Promise<Answer> {
  const { name, headers, chunks, elapsed } = stream;
  if (!(headers['content-type'] ?? '').startsWith('text/event-stream')) return noEvents(stream, 'text/event-stream');
  const streams = activityStreams(kit.clock);
  const sentAt = kit.clock.now() - elapsed();
  const arrivals: Arrival[] = [];
  let firstMs: number | null = null;
  let lastMs: number | null = null;
  let id = headers[conversationHeader] ?? null;
  for await (const { event, data } of serverEvents(name, chunks)) {
    if (event === 'end') {
      lastMs ??= elapsed();
      break;
    }
    if (event !== 'activity') continue;
    const activity = streamedJson(name, data) as unknown as Activity;
    id ??= activity.conversation?.id ?? null;
    const arrival = streams.follow(activity, arrivalOf(activity, spec.signals ?? directLineSignals), {});
    if (arrival === null || arrival.messages.length + arrival.signals.length === 0) continue;
    firstMs ??= arrival.begunAt === undefined ? elapsed() : arrival.begunAt - sentAt;
    arrivals.push(arrival);
  }
  if (lastMs === null) throw new BotFault('bot-error', `The stream of ${name} ended in the middle of a reply.`);
  return { name, id, arrivals, firstMs: firstMs ?? lastMs, lastMs };
}
