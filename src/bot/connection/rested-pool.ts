/**
 * Connections to one host that are used again only once they have rested. A server may close a connection with the reply and not say so; a
 * request sent into that moment would be lost, and must not be sent twice. After a rest such an end has arrived and been seen.
 */
import { Client, Dispatcher } from 'undici';

/** Longer than an end takes that was sent with the reply. */
const restMs = 50;
/** Given up well before a server would close it: many do after two to five seconds. */
const idleMs = 1000;

export class RestedPool extends Dispatcher {
  private readonly origin: string | URL;
  private readonly options: Client.Options;
  private readonly all = new Set<Client>();
  /** Those that may be used, the freshest last. */
  private readonly rested: Client[] = [];

  constructor(origin: string | URL, options: object) {
    super();
    this.origin = origin;
    this.options = { ...options, keepAliveTimeout: idleMs, keepAliveMaxTimeout: idleMs };
  }

  override dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    const client = this.take();
    client.dispatch(
      options,
      released(handler, () => this.rest(client)),
    );
    return true;
  }

  override async close(): Promise<void> {
    await Promise.all([...this.all].map((client) => client.close()));
  }

  override async destroy(): Promise<void> {
    await Promise.all([...this.all].map((client) => client.destroy()));
  }

  private take(): Client {
    for (let client = this.rested.pop(); client !== undefined; client = this.rested.pop()) {
      if (client.stats.connected) return client;
      this.drop(client);
    }
    const client = new Client(this.origin, this.options);
    this.all.add(client);
    return client;
  }

  private rest(client: Client): void {
    if (!client.stats.connected) return this.drop(client);
    // On a busy machine a timer may come before what arrived in time: one round of arrivals is waited for.
    setTimeout(() => setImmediate(() => this.rested.push(client)), restMs).unref();
  }

  private drop(client: Client): void {
    this.all.delete(client);
    void client.destroy();
  }
}

/** Tells when the request is over, however it ended. */
function released(handler: Dispatcher.DispatchHandler, release: () => void): Dispatcher.DispatchHandler {
  let isOver = false;
  const over = (): void => {
    if (!isOver) setImmediate(release);
    isOver = true;
  };
  return new Proxy(handler, {
    get(target, key) {
      const method: unknown = Reflect.get(target, key);
      if (typeof method !== 'function') return method;
      return (...parameters: unknown[]): unknown => {
        if (typeof key === 'string' && endings.has(key)) over();
        return Reflect.apply(method, target, parameters);
      };
    },
  });
}

const endings = new Set(['onResponseEnd', 'onResponseError', 'onRequestUpgrade', 'onComplete', 'onError', 'onUpgrade']);
