/** A bot behind a plain WebSocket: frames from templates, any number of frames in return. */
import type { Json } from '../../json.ts';
import { valuesAt } from '../../json-path.ts';
import { renderJson } from '../../plan/template.ts';
import type { WebsocketBotSpec } from '../../scenario/schema/bots/websocket.ts';
import { BotFault, type Bot } from '../bot.ts';
import { defaultSignals } from './http.ts';
import type { Arrival } from '../inbox.ts';
import { filledAddress } from '../connection/address.ts';
import { parseJson } from '../connection/json-body.ts';
import type { Kit } from '../kit.ts';
import type { Protocol } from '../protocol.ts';
import { pushedBot, type Line, type Opening } from '../pushed-bot.ts';
import { withKnownValues } from '../session/known-values.ts';
import { memory } from '../session/memory.ts';
import { readReply, wordsAt } from '../reply-paths.ts';
import { errorIn } from '../reply-error.ts';
import { isSomething, signalsIn } from '../signals.ts';
import { openSocket } from '../connection/socket.ts';
import { openSocketIo } from './socket-io.ts';

const defaultMessage = { conversation_id: '{{conversation_id}}', message: '{{message}}' };

export const websocketProtocol: Protocol<WebsocketBotSpec> = { open: openWebsocketBot, signals: () => defaultSignals };

function openWebsocketBot(spec: WebsocketBotSpec, kit: Kit): Bot {
  return pushedBot(spec, kit, spec.url, (opening) => openLine(spec, kit, opening));
}

async function openLine(spec: WebsocketBotSpec, kit: Kit, opening: Opening): Promise<Line> {
  const { box, connection, context, scope } = opening;
  const remembered = memory();
  const url = filledAddress(spec.url, scope);
  const handlers = {
    text(text: string) {
      const frame = frameOf(text);
      remembered.heard(frame);
      const arrival = arrivalOf(frame, spec);
      if (arrival !== null) box.push(arrival);
    },
    closed: box.fail,
  };
  const { socket_io: io, subprotocols = [] } = spec;
  const socket =
    io === undefined
      ? await openSocket({ url, protocols: subprotocols }, connection, kit, handlers, context.signal)
      : await openSocketIo(
          { url, namespace: io.namespace ?? '/', auth: renderJson((io.auth ?? {}) as Json, scope), event: io.event },
          connection,
          kit,
          handlers,
          context.signal,
        );
  const send = (frame: unknown, more: object = {}): void => {
    const known = { ...scope, ...remembered.scope(), ...more };
    socket.send(JSON.stringify(renderJson(withKnownValues(frame as Json, known) ?? null, known)));
  };
  for (const frame of spec.open ?? []) send(frame);
  return {
    name: socket.name,
    send: ({ text, option }) => send(spec.message ?? defaultMessage, { message: option?.value ?? text }),
    close() {
      for (const frame of spec.close ?? []) send(frame);
      return socket.close();
    },
  };
}

function frameOf(text: string): Json {
  if (!/^\s*["[{]/.test(text)) return text;
  return parseJson(text, (why) => new BotFault('bot-error', `The bot sent a frame with ${why}.`));
}

/** null: a frame that says nothing to the customer. */
function arrivalOf(frame: Json, spec: WebsocketBotSpec): Arrival | null {
  const finds = (path: string | undefined): boolean => path !== undefined && valuesAt(frame, path).some(isSomething);
  if (spec.ignore?.some(finds) === true) return null;
  const typing = finds(spec.typing);
  const error = typing ? null : errorIn(frame, wordsAt(spec.reply));
  const read = typing ? { messages: [], intent: null } : readReply(error?.rest ?? frame, spec.reply ?? {});
  const signals = signalsIn(frame, spec.signals ?? defaultSignals);
  if (error !== null && read.messages.length === 0 && signals.length === 0) {
    throw new BotFault('bot-error', `The bot sent a frame with an error: ${error.says}`, { kind: error.kind });
  }
  return {
    ...read,
    signals,
    ...(typing && { typing }),
    endsTurn: finds(spec.end_of_turn),
  };
}
