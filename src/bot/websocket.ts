/** A bot behind a plain WebSocket: frames from templates, any number of frames in return. */
import type { Json } from '../json.ts';
import { valuesAt } from '../json-path.ts';
import { render, renderJson } from '../plan/template.ts';
import type { WebsocketBotSpec } from '../scenario/schema/bots/websocket.ts';
import { BotFault, type Bot, type BotConversation, type OpeningContext } from './bot.ts';
import { connect, type Connection } from './connection.ts';
import { milliseconds } from './duration.ts';
import { defaultSignals } from './http.ts';
import { inbox, type Arrival } from './inbox.ts';
import { parseJson } from './json-body.ts';
import type { Kit } from './kit.ts';
import { readReply } from './reply-paths.ts';
import { isSomething, signalsIn } from './signals.ts';
import { openSocket } from './socket.ts';

const defaultMessage = { conversation_id: '{{conversation_id}}', message: '{{message}}' };

export function openWebsocketBot(spec: WebsocketBotSpec, kit: Kit): Bot {
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

async function conversation(
  spec: WebsocketBotSpec,
  kit: Kit,
  connection: Connection,
  { conversationId, locale, facts, signal: opening }: OpeningContext,
): Promise<BotConversation> {
  const scope = { conversation_id: conversationId, locale, facts, env: kit.env };
  const box = inbox(kit.clock);
  const quietMs = milliseconds(spec.quiet, 800);
  const socket = await openSocket(
    { url: render(spec.url, scope).text, protocols: spec.subprotocols ?? [] },
    connection,
    kit,
    {
      text: (text) => {
        try {
          const arrival = arrivalOf(text, spec);
          if (arrival !== null) box.push(arrival);
        } catch (error) {
          box.fail(error as BotFault);
        }
      },
      closed: box.fail,
    },
    opening,
  );
  const send = (frame: unknown, more: object = {}): void =>
    socket.send(JSON.stringify(renderJson(frame as Json, { ...scope, ...more })));
  for (const frame of spec.open ?? []) send(frame);
  await box.greeting(milliseconds(spec.greeting, 0), quietMs, opening);

  return {
    send({ text, option }, signal) {
      const message = option?.value ?? text;
      return box.turn(
        `The message to ${socket.name}`,
        () => send(spec.message ?? defaultMessage, { message }),
        { ...connection.limits, quietMs },
        signal,
      );
    },
    close() {
      for (const frame of spec.close ?? []) send(frame);
      return socket.close();
    },
  };
}

/** null: a frame that says nothing to the customer. */
function arrivalOf(text: string, spec: WebsocketBotSpec): Arrival | null {
  const frame = /^\s*["[{]/.test(text)
    ? parseJson(text, (why) => new BotFault('bot-error', `The bot sent a frame with ${why}.`))
    : text;
  const finds = (path: string | undefined): boolean => path !== undefined && valuesAt(frame, path).some(isSomething);
  if (spec.ignore?.some(finds) === true) return null;
  const typing = finds(spec.typing);
  return {
    ...(typing ? { messages: [], intent: null } : readReply(frame, spec.reply ?? {})),
    signals: signalsIn(frame, spec.signals ?? defaultSignals),
    ...(typing && { typing }),
    endsTurn: finds(spec.end_of_turn),
  };
}
