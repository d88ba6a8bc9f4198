/** What a service has to say over a socket before a conversation can begin. */
import { BotFault } from '../bot.ts';
import type { Clock } from '../clock.ts';
import type { Socket } from './socket.ts';

export interface Handshake {
  welcome: () => void;
  /** Says nothing once welcomed. */
  refuse: (fault: BotFault) => void;
  /** Waits to be welcomed; closes the socket otherwise. @throws BotFault */
  over: (socket: Socket, ms: number, clock: Clock, signal: AbortSignal) => Promise<void>;
}

export function handshake(): Handshake {
  const controller = new AbortController();
  let isWelcome = false;
  return {
    welcome() {
      isWelcome = true;
      controller.abort();
    },
    refuse: (fault) => controller.abort(fault),
    async over(socket, ms, clock, signal) {
      const stop = (): void => controller.abort(signal.reason);
      signal.addEventListener('abort', stop, { once: true });
      try {
        await clock.sleep(ms, controller.signal);
        throw new BotFault('timed-out', `${socket.name} did not open a session within ${ms} ms.`);
      } catch (error) {
        if (isWelcome) return;
        await socket.close();
        throw error;
      } finally {
        signal.removeEventListener('abort', stop);
      }
    },
  };
}
