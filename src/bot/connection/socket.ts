/** A WebSocket whose troubles are told as faults. */
import { AsyncResource } from 'node:async_hooks';
import { WebSocket } from 'undici';
import { BotFault } from '../bot.ts';
import { manners } from './manners.ts';
import type { Connection } from './connection.ts';
import { mostBytes } from './dispatcher.ts';
import type { Kit } from '../kit.ts';
import { placeOf } from './place.ts';
import { printable } from '../printable.ts';
import { signInOf } from './sign-in.ts';
import { strangerMessage } from '../test-hosts.ts';
import { upgradeBy } from './upgrade.ts';

export interface Socket {
  /** `wss://host/path`, for messages. */
  name: string;
  send: (text: string) => void;
  close: () => Promise<void>;
}

export interface SocketHandlers {
  /** @throws BotFault for what cannot be read. */
  text: (text: string, socket: Socket) => void;
  /** Nothing more will come, or nothing that can be read. Not called after `close`. */
  closed: (fault: BotFault) => void;
}

function cookiesFor(url: string, { jar, clock }: Kit): Record<string, string> {
  const cookie = jar()?.headerFor(url, clock.date()) ?? null;
  return cookie === null ? {} : { cookie };
}

/** JSON, but not as its protocol has it: `null` in a list of messages. */
function oddFrame(name: string, frame: string, cause: unknown): BotFault {
  const message = `${name} sent a frame that its protocol does not know: ${printable(frame)}`;
  return new BotFault('bot-error', message, { cause });
}

/** How long a peer may take to agree to closing. */
const closingMs = 1000;

/** Whether what a service names can be connected to: some name an empty text where there is no stream. */
export const isSocketAddress = (url: unknown): url is string =>
  typeof url === 'string' && /^(?:ws|http)s?:\/\//i.test(url) && URL.canParse(url);

export async function openSocket(
  { url, protocols = [], headers = {} }: { url: string; protocols?: string[]; headers?: Record<string, string> },
  connection: Connection,
  kit: Kit,
  handlers: SocketHandlers,
  signal: AbortSignal,
): Promise<Socket> {
  const name = placeOf(url);
  signal.throwIfAborted();
  if (!isSocketAddress(url))
    throw new BotFault('bot-error', `The bot names an address that no socket has: ${JSON.stringify(url)}.`);
  const address = new URL(url.replace(/^ws/, 'http'));
  if (!kit.mayReach(address)) throw new BotFault('transport-fault', strangerMessage(address));
  const upgrade = upgradeBy(connection.dispatcher);
  const span = kit.trace(`GET ${name}`);
  const socket = new WebSocket(url, {
    protocols,
    dispatcher: upgrade.dispatcher,
    headers: {
      ...manners,
      ...(span !== null && { traceparent: span.traceparent }),
      ...cookiesFor(url, kit),
      ...signInOf(address),
      ...(await connection.headers(signal)),
      ...headers,
    },
  });
  // Frames come in outside the conversation that opened the socket.
  const keep = AsyncResource.bind((kind: string, body: string): void =>
    kit.raw?.({
      kind,
      name,
      request: kind === 'websocket-out' ? { headers: {}, body } : null,
      response: kind === 'websocket-in' ? { status: 101, headers: {}, body } : null,
      fault: null,
    }),
  );
  let closing = false;
  const closed = new Promise<void>((resolve) => socket.addEventListener('close', () => resolve()));

  const line: Socket = {
    name,
    send(text) {
      keep('websocket-out', text);
      socket.send(text);
    },
    async close() {
      closing = true;
      socket.close();
      const controller = new AbortController();
      await Promise.race([closed, kit.clock.sleep(closingMs, controller.signal).catch(() => {})]);
      controller.abort();
    },
  };
  // Some greet in the same breath in which they agree to a WebSocket.
  socket.addEventListener('message', ({ data }: { data: unknown }) => {
    if (typeof data !== 'string') {
      return handlers.closed(new BotFault('bot-error', `${name} sent bytes where text was expected.`));
    }
    keep('websocket-in', data);
    try {
      handlers.text(data, line);
    } catch (error) {
      // What is thrown to a socket would end the whole run.
      handlers.closed(error instanceof BotFault ? error : oddFrame(name, data, error));
    }
  });

  await new Promise<void>((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    const late = setTimeout(() => {
      reject(new BotFault('transport-fault', `${name} gave no connection within ${connection.connectMs} ms.`));
    }, connection.connectMs);
    const settle = (): void => {
      clearTimeout(late);
      signal.removeEventListener('abort', stop);
    };
    socket.addEventListener('open', () => {
      settle();
      span?.ended(101);
      resolve();
    });
    socket.addEventListener('error', () => {
      settle();
      reject(upgrade.fault(name));
    });
  }).catch((error: unknown) => {
    closing = true;
    socket.close();
    span?.ended(null, error);
    throw error;
  });

  socket.addEventListener('close', ({ code, reason }) => {
    if (closing) return;
    // Nor does undici tell when it ended the socket itself.
    const unsaid =
      code === 1006 ? `, without a word: it broke off, or sent a frame over ${mostBytes / 1024 / 1024} MiB` : '';
    const why = reason === '' ? '' : `: ${reason.slice(0, 120)}`;
    handlers.closed(new BotFault('bot-error', `${name} closed the connection with ${code}${unsaid}${why}.`));
  });

  return line;
}
