/** Bot Framework bots and Copilot Studio agents over Direct Line 3.0, by WebSocket or polling. */
import type { Json } from '../../json.ts';
import { render, renderJson } from '../../plan/template.ts';
import type { DirectLineBotSpec } from '../../scenario/schema/bots/direct-line.ts';
import { arrivalOf, directLineSignals, placeOf } from './activity.ts';
import { BotFault, type Bot, type CustomerMessage } from '../bot.ts';
import type { Connection } from '../connection/connection.ts';
import { startDirectLine, type ActivitySet, type DirectLineApi } from './direct-line-api.ts';
import { milliseconds } from '../connection/duration.ts';
import type { Inbox } from '../inbox.ts';
import { parseJson } from '../connection/json-body.ts';
import type { Kit } from '../kit.ts';
import { pushedBot, type Line, type Opening } from '../pushed-bot.ts';
import { openSocket, type Socket } from '../connection/socket.ts';

const publicUrl = 'https://directline.botframework.com/v3/directline';

export function openDirectLineBot(spec: DirectLineBotSpec, kit: Kit): Bot {
  return pushedBot(spec, kit, spec.url ?? publicUrl, (opening) => openLine(spec, kit, opening));
}

async function openLine(
  spec: DirectLineBotSpec,
  kit: Kit,
  { box, connection, context, scope }: Opening,
): Promise<Line> {
  const { conversationId, locale, signal: opening } = context;
  const base = render(spec.url ?? publicUrl, scope).text.replace(/\/$/, '');
  const tokenUrl = spec.token_url === undefined ? null : render(spec.token_url, scope).text;
  const api = await startDirectLine(base, tokenUrl, kit, connection, opening);

  const from = { id: `dl_${conversationId}`, role: 'user' };
  const stream = await receive(spec, kit, connection, api, box, from.id, opening);
  const data = spec.channel_data === undefined ? {} : { channelData: renderJson(spec.channel_data as Json, scope) };

  if (spec.start_event !== undefined) {
    const id = await api.post({ type: 'event', name: spec.start_event, from, locale }, opening);
    if (id !== null) box.opened(id);
  }
  return {
    name: api.name,
    async send(message, signal) {
      const id = await api.post({ ...activityOf(message), from, locale, ...data }, signal);
      return id === null ? {} : { id };
    },
    ...stream,
  };
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
): Promise<Required<Pick<Line, 'during' | 'close'>>> {
  let watermark: string | null = null;
  const take = (set: ActivitySet): void => {
    watermark = set.watermark ?? watermark;
    for (const activity of set.activities ?? []) {
      const isOwn = activity.from?.id === ownId;
      if (!isOwn) box.push(arrivalOf(activity, spec.signals ?? directLineSignals));
      // The customer's own words come back, in their place among the others.
      else if (activity.type === 'message') box.echoed(placeOf(activity.id));
    }
  };
  const poll = async (over: AbortSignal): Promise<void> => {
    for (;;) {
      const at = kit.clock.now();
      if (socket === null) {
        take(await api.activitiesAfter(watermark, over));
        box.looked(at);
      }
      await kit.clock.sleep(milliseconds(spec.poll, 500), over);
    }
  };
  let socket: Socket | null = null;
  if (api.streamUrl !== null && spec.transport !== 'polling') {
    const text = (frame: string): void => {
      // Empty frames keep the connection alive.
      if (frame === '') return;
      take(parseJson(frame, (why) => new BotFault('bot-error', `Direct Line sent ${why}.`)) as unknown as ActivitySet);
    };
    // The service closes streams at will.
    const closed = (): void => {
      socket = null;
      box.looked(kit.clock.now());
    };
    socket = await openSocket({ url: api.streamUrl }, connection, kit, { text, closed }, opening);
  }
  return {
    async during(wait, signal) {
      const controller = new AbortController();
      const stop = (): void => controller.abort(signal.reason);
      signal.addEventListener('abort', stop, { once: true });
      const polling = poll(controller.signal).catch((error: unknown) => {
        if (error instanceof BotFault) box.fail(error);
      });
      try {
        return await wait(signal);
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
