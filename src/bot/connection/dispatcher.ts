/** The way to a bot: kept connections, straight or through a proxy, with the certificates the configuration names. */
import { Agent, Dispatcher } from 'undici';
import type { ConnectionSpec } from '../../scenario/schema/bots/parts.ts';
import { filledAddress } from './address.ts';
import { throughProxy } from './forwarding.ts';
import { proxiesOf, type ProxyFor } from './proxies.ts';
import { RestedPool } from './rested-pool.ts';
import { connectOptions, connector } from './tls.ts';
import type { Kit } from '../kit.ts';

/** Also the bound of a frame of a socket, and of what a bot sends to a channel. */
export const mostBytes = 2 * 1024 * 1024;

/** @param more For undici, beside what every way to a bot has. */
export function dispatcherFor(spec: ConnectionSpec, kit: Kit, more: object = {}): Dispatcher {
  const options = {
    // The deadlines are ours, to the millisecond; undici's count in seconds.
    headersTimeout: 0,
    bodyTimeout: 0,
    webSocket: { maxPayloadSize: mostBytes },
    ...more,
  };
  const connect = connectOptions(spec, kit);
  const factory = (origin: string | URL, all: object) => new RestedPool(origin, all);
  return new ByAddress(proxyFor(spec, kit), (proxy) =>
    proxy === null
      ? new Agent({ ...options, connect: connector(connect), factory })
      : throughProxy(proxy, options, connect),
  );
}

/** Through which proxy a request goes. @throws ProblemError when something is named as a proxy that is none. */
export function proxyFor({ proxy }: ConnectionSpec, { env }: Kit): ProxyFor {
  return proxiesOf(proxy === undefined ? undefined : filledAddress(proxy, { env }), env);
}

/** Each proxy, and the way without one, is opened when it is first needed. */
class ByAddress extends Dispatcher {
  private readonly ways = new Map<string | null, Dispatcher>();
  private readonly proxyFor: ProxyFor;
  private readonly open: (proxy: URL | null) => Dispatcher;

  constructor(proxyFor: ProxyFor, open: (proxy: URL | null) => Dispatcher) {
    super();
    this.proxyFor = proxyFor;
    this.open = open;
  }

  override dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    return this.wayTo(new URL(options.origin!)).dispatch(options, handler);
  }

  override async close(): Promise<void> {
    await Promise.all([...this.ways.values()].map((way) => way.close()));
  }

  override async destroy(): Promise<void> {
    await Promise.all([...this.ways.values()].map((way) => way.destroy()));
  }

  private wayTo(address: URL): Dispatcher {
    const proxy = this.proxyFor(address);
    const known = this.ways.get(proxy?.href ?? null);
    if (known !== undefined) return known;
    const way = this.open(proxy);
    this.ways.set(proxy?.href ?? null, way);
    return way;
  }
}
