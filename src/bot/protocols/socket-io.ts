/**
 * Socket.IO 4 over a WebSocket: as much of it as a chat needs. Packets of Engine.IO 4 are a digit and a text; those that carry a
 * message carry a packet of Socket.IO. https://socket.io/docs/v4/engine-io-protocol, https://socket.io/docs/v4/socket-io-protocol
 */
import type { Json } from '../../json.ts';
import { BotFault } from '../bot.ts';
import type { Connection } from '../connection/connection.ts';
import { parseJson } from '../connection/json-body.ts';
import { handshake } from '../connection/handshake.ts';
import type { Kit } from '../kit.ts';
import { printable } from '../printable.ts';
import { openSocket, type Socket, type SocketHandlers } from '../connection/socket.ts';

export interface SocketIoAddress {
  url: string;
  /** `/`, or one of the server's own. */
  namespace: string;
  /** Sent while connecting. */
  auth: Json;
  /** Name of the event that carries what is sent. */
  event: string;
}

/** Texts in both directions are JSON: what is sent is an event's data, what arrives is `{ event, data }`. */
export async function openSocketIo(
  { url, namespace, auth, event }: SocketIoAddress,
  connection: Connection,
  kit: Kit,
  handlers: SocketHandlers,
  signal: AbortSignal,
): Promise<Socket> {
  const within = namespace === '/' ? '' : `${namespace},`;
  const { welcome, refuse, over } = handshake();
  const lost = (fault: BotFault): void => {
    refuse(fault);
    handlers.closed(fault);
  };
  const heard = (packet: string, socket: Socket): void => {
    const content = packet.slice(1).replace(/^\/[^,]*,/, '');
    switch (packet[0]) {
      case '0':
        return welcome();
      case '1':
        return lost(new BotFault('bot-error', `${socket.name} closed the connection.`));
      case '2':
        // A number before the event asks for an acknowledgement, which no customer gives.
        return handlers.text(eventIn(content.replace(/^\d+/, ''), socket.name), socket);
      case '4':
        return lost(new BotFault('transport-fault', `${socket.name} gave no connection: ${printable(content)}`));
      case '5':
        return lost(new BotFault('bot-error', `${socket.name} sent bytes where text was expected.`));
    }
  };
  const text = (packet: string, socket: Socket): void => {
    const content = packet.slice(1);
    if (packet.startsWith('0')) socket.send(`40${within}${JSON.stringify(auth)}`);
    else if (packet.startsWith('1')) lost(new BotFault('bot-error', `${socket.name} closed the connection.`));
    else if (packet.startsWith('2')) socket.send(`3${content}`);
    else if (packet.startsWith('4')) heard(content, socket);
  };

  const socket = await openSocket({ url: addressed(url) }, connection, kit, { text, closed: lost }, signal);
  await over(socket, connection.limits.firstMs, kit.clock, signal);
  return {
    name: socket.name,
    send: (text) => socket.send(`42${within}[${JSON.stringify(event)},${text}]`),
    async close() {
      socket.send(`41${within}`);
      await socket.close();
    },
  };
}

/** `/socket.io/` where the address names no path. */
function addressed(url: string): string {
  const address = new URL(url);
  if (address.pathname === '/') address.pathname = '/socket.io/';
  address.searchParams.set('EIO', '4');
  address.searchParams.set('transport', 'websocket');
  return address.href;
}

function eventIn(text: string, name: string): string {
  const json = parseJson(text, (why) => new BotFault('bot-error', `${name} sent an event with ${why}.`));
  const [event, data = null] = Array.isArray(json) ? json : [];
  return JSON.stringify({ event: event ?? null, data });
}
