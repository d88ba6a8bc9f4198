/** Bot Framework bots and Copilot Studio agents over Direct Line 3.0, by WebSocket or polling. */
import type { Json } from '../json.ts';
import { render, renderJson } from '../plan/template.ts';
import type { DirectLineBotSpec } from '../scenario/schema/bots/direct-line.ts';
import { arrivalOf, directLineSignals } from './activity.ts';
import { BotFault, type Bot, type BotConversation, type CustomerMessage, type OpeningContext } from './bot.ts';
import { connect, type Connection } from './connection.ts';
import { startDirectLine, type ActivitySet, type DirectLineApi } from './direct-line-api.ts';
import { milliseconds } from './duration.ts';
import { inbox, type Inbox } from './inbox.ts';
import { parseJson } from './json-body.ts';
import type { Kit } from './kit.ts';
import { openSocket, type Socket } from './socket.ts';

const publicUrl = 'https://directline.botframework.com/v3/directline';

export function openDirectLineBot(spec: DirectLineBotSpec, kit: Kit): Bot {
  const connection = connect(spec, kit);
  return {
    async identify(signal) {
      await connection.reach(spec.url ?? publicUrl, signal);
      return { name: null, build: null };
    },
    open: (context) => conversation(spec, kit, connection, context),
    close: connection.close,
  };
}

async function conversation(
  spec: DirectLineBotSpec,
  kit: Kit,
  connection: Connection,
  { conversationId, locale, facts, signal: opening }: OpeningContext,
): Promise<BotConversation> {
  const scope = { conversation_id: conversationId, locale, facts, env: kit.env };
  const base = render(spec.url ?? publicUrl, scope).text.replace(/\/$/, '');
  const tokenUrl = spec.token_url === undefined ? null : render(spec.token_url, scope).text;
  const api = await startDirectLine(base, tokenUrl, kit, connection, opening);

  const from = { id: `dl_${conversationId}`, role: 'user' };
  const box = inbox(kit.clock);
  const stream = await receive(spec, kit, connection, api, box, from.id, opening);
  const quietMs = milliseconds(spec.quiet, 800);
  const data = spec.channel_data === undefined ? {} : { channelData: renderJson(spec.channel_data as Json, scope) };

  if (spec.start_event !== undefined) {
    await api.post({ type: 'event', name: spec.start_event, from, locale }, opening);
  }
  const greetingMs = milliseconds(spec.greeting, 0);
  if (greetingMs > 0) await stream.during((signal) => box.greeting(greetingMs, quietMs, signal), opening);

  return {
    send(message, signal) {
      const activity = { ...activityOf(message), from, locale, ...data };
      const patience = { ...connection.limits, quietMs };
      return stream.during(
        (signal) => box.turn(`The message to ${api.name}`, () => api.post(activity, signal), patience, signal),
        signal,
      );
    },
    close: stream.close,
  };
}

interface Stream {
  /** Activities arrive at least while `work` is under way. */
  during: <T>(work: (signal: AbortSignal) => Promise<T>, signal: AbortSignal) => Promise<T>;
  close: () => Promise<void>;
}

/** Brings activities into the inbox: pushed by the service, asked for where it does not push, or no longer. */
async function receive(
  spec: DirectLineBotSpec,
  kit: Kit,
  connection: Connection,
  api: DirectLineApi,
  box: Inbox,
  ownId: string,
  opening: AbortSignal,
): Promise<Stream> {
  let watermark: string | null = null;
  const seen = new Set<string>();
  const take = (set: ActivitySet): void => {
    watermark = set.watermark ?? watermark;
    for (const activity of set.activities ?? []) {
      // The customer's own words come back too; after a change of transport, so do the bot's.
      if (activity.from?.id === ownId || (activity.id !== undefined && seen.has(activity.id))) continue;
      if (activity.id !== undefined) seen.add(activity.id);
      box.push(arrivalOf(activity, spec.signals ?? directLineSignals));
    }
  };
  const poll = async (over: AbortSignal): Promise<void> => {
    for (;;) {
      if (socket === null) take(await api.activitiesAfter(watermark, over));
      await kit.clock.sleep(milliseconds(spec.poll, 500), over);
    }
  };
  let socket: Socket | null = null;
  if (api.streamUrl !== null && spec.transport !== 'polling') {
    const text = (frame: string): void => {
      // Empty frames keep the connection alive.
      if (frame === '') return;
      try {
        take(
          parseJson(frame, (why) => new BotFault('bot-error', `Direct Line sent ${why}.`)) as unknown as ActivitySet,
        );
      } catch (error) {
        box.fail(error as BotFault);
      }
    };
    // The service closes streams at will.
    const closed = (): void => void (socket = null);
    socket = await openSocket({ url: api.streamUrl }, connection, kit, { text, closed }, opening);
  }
  return {
    async during(work, signal) {
      const controller = new AbortController();
      const stop = (): void => controller.abort(signal.reason);
      signal.addEventListener('abort', stop, { once: true });
      const polling = poll(controller.signal).catch((error: unknown) => {
        if (error instanceof BotFault) box.fail(error);
      });
      try {
        return await work(signal);
      } finally {
        signal.removeEventListener('abort', stop);
        controller.abort();
        await polling;
      }
    },
    close: async () => socket?.close(),
  };
}

/** A submitted card sends its data, everything else words. */
function activityOf({ text, option }: CustomerMessage): object {
  const data = option?.value.startsWith('{') === true ? parsed(option.value) : null;
  return data === null ? { type: 'message', text: option?.value ?? text } : { type: 'message', value: data };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
