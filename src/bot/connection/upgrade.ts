/** How a request for a WebSocket is answered: undici keeps it to itself, and only says that there is no socket. */
import type { Dispatcher } from 'undici';
import { BotFault } from '../bot.ts';
import { mostBytes } from './dispatcher.ts';
import { requestFault, statusFault } from './http-fault.ts';

export interface Upgrade {
  /** For the socket. */
  dispatcher: Dispatcher;
  /** Why there is none. */
  fault: (name: string) => BotFault;
}

export function upgradeBy(dispatcher: Dispatcher): Upgrade {
  let status: number | null = null;
  let error: unknown = null;
  const heard = (event: string, parameters: unknown[]): void => {
    if (event === 'onHeaders') status = Number(parameters[0]);
    if (event === 'onResponseStart') status = Number(parameters[1]);
    if (event === 'onError') error ??= parameters[0];
    if (event === 'onResponseError') error ??= parameters[1];
  };
  return {
    dispatcher: new Proxy(dispatcher, {
      get(target, key) {
        // Dispatchers that choose a proxy do not pass this on.
        if (key === 'webSocketOptions') return { maxPayloadSize: mostBytes };
        if (key !== 'dispatch') return Reflect.get(target, key, target);
        return (options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler) =>
          target.dispatch(options, listening(handler, heard));
      },
    }),
    fault(name) {
      if (status !== null && status >= 300) return statusFault(name, String(status), status, '', 1);
      if (status !== null && status !== 101)
        return new BotFault(
          'transport-fault',
          `${name} answered ${status} where it should have agreed to a WebSocket.`,
        );
      if (error === null) return new BotFault('transport-fault', `${name} did not agree to a WebSocket.`);
      // Nothing was sent yet that could have harmed a bot.
      const { message, kind } = requestFault(`The request for ${name}`, error);
      return new BotFault('transport-fault', message, { cause: error, kind });
    },
  };
}

function listening(
  handler: Dispatcher.DispatchHandler,
  heard: (event: string, parameters: unknown[]) => void,
): Dispatcher.DispatchHandler {
  return new Proxy(handler, {
    get(target, key) {
      const method: unknown = Reflect.get(target, key);
      if (typeof method !== 'function') return method;
      return (...parameters: unknown[]): unknown => {
        heard(String(key), parameters);
        return Reflect.apply(method, target, parameters);
      };
    },
  });
}
