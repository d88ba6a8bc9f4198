/** Bot Framework bots and Copilot Studio agents over Direct Line 3.0, by WebSocket or polling. */
import type { Json } from '../../json.ts';
import { renderJson } from '../../plan/template.ts';
import type { DirectLineBotSpec } from '../../scenario/schema/bots/direct-line.ts';
import { activityOf, arrivalOf, directLineSignals, placeOf } from './activity.ts';
import { activityStreams } from './activity-streams.ts';
import { BotFault, type Bot } from '../bot.ts';
import { filledAddress } from '../connection/address.ts';
import type { Connection } from '../connection/connection.ts';
import { startDirectLine, type ActivitySet, type DirectLineApi } from './direct-line-api.ts';
import { milliseconds } from '../connection/duration.ts';
import type { Inbox, Sent } from '../inbox.ts';
import { parseJson } from '../connection/json-body.ts';
import type { Kit } from '../kit.ts';
import type { Protocol } from '../protocol.ts';
import { polled } from '../polled.ts';
import { pushedBot, type Line, type Opening } from '../pushed-bot.ts';
import { openSocket, type Socket } from '../connection/socket.ts';

const publicUrl = 'https://directline.botframework.com/v3/directline';

export const directLineProtocol: Protocol<DirectLineBotSpec> = {
  open: openDirectLineBot,
  signals: () => directLineSignals,
};

function openDirectLineBot(spec: DirectLineBotSpec, kit: Kit): Bot {
  return pushedBot(spec, kit, spec.url ?? publicUrl, (opening) => openLine(spec, kit, opening));
}

async function openLine(
  spec: DirectLineBotSpec,
  kit: Kit,
  { box, connection, context, scope }: Opening,
): Promise<Line> {
  const { conversationId, locale, signal: opening } = context;
  const base = filledAddress(spec.url ?? publicUrl, scope).replace(/\/$/, '');
  const tokenUrl = spec.token_url === undefined ? null : filledAddress(spec.token_url, scope);
  const api = await startDirectLine(base, tokenUrl, kit, connection, opening);

  const from = { id: `dl_${conversationId}`, role: 'user' };
  let said: Sent = {};
  const stream = await receive(spec, kit, connection, api, box, { ownId: from.id, said: () => said }, opening);
  const data = spec.channel_data === undefined ? {} : { channelData: renderJson(spec.channel_data as Json, scope) };

  if (spec.start_event !== undefined) {
    const id = await api.post({ type: 'event', name: spec.start_event, from, locale }, opening);
    if (id !== null) box.opened(id);
  }
  return {
    name: api.name,
    async send(message, signal) {
      // The bot may begin to answer before the service has named the message.
      const mine: Sent = (said = {});
      const id = await api.post({ ...activityOf(message), from, locale, ...data }, signal);
      if (id !== null) mine.id = id;
      return mine;
    },
    ...stream,
  };
}

interface Customer {
  /** Under which its activities come back. */
  ownId: string;
  /** Its last message. */
  said: () => Sent;
}

/** Brings activities into the inbox: pushed by the service, asked for where it does not push, or no longer. */
async function receive(
  spec: DirectLineBotSpec,
  kit: Kit,
  connection: Connection,
  api: DirectLineApi,
  box: Inbox,
  { ownId, said }: Customer,
  opening: AbortSignal,
): Promise<Required<Pick<Line, 'during' | 'close'>>> {
  let watermark: string | null = null;
  const streams = activityStreams(kit.clock);
  const take = (set: ActivitySet): void => {
    watermark = set.watermark ?? watermark;
    for (const activity of set.activities ?? []) {
      const isOwn = activity.from?.id === ownId;
      // The customer's own words come back, in their place among the others.
      if (isOwn && activity.type === 'message') box.echoed(placeOf(activity.id));
      if (isOwn) continue;
      const arrival = streams.follow(activity, arrivalOf(activity, spec.signals ?? directLineSignals), said());
      if (arrival !== null) box.push(arrival);
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
  const ask = async (signal: AbortSignal): Promise<void> => take(await api.activitiesAfter(watermark, signal));
  const { during } = polled(box, kit.clock, milliseconds(spec.poll, 500), ask, () => socket === null);
  return { during, close: async () => socket?.close() };
}
