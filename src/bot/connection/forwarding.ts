/** Through a proxy as browsers and curl go: it tunnels to what is encrypted and to sockets; what is plain it is given whole, for many tunnel to port 443 alone. */
import { isIP } from 'node:net';
import { type buildConnector, Dispatcher, Pool, ProxyAgent } from 'undici';
import { NoProxy } from './http-fault.ts';
import { RestedPool } from './rested-pool.ts';
import { signInOf } from './sign-in.ts';
import { connector } from './tls.ts';

/** @param options For undici. @param connect With which certificates, to the proxy and behind it. */
export function throughProxy(proxy: URL, options: object, connect: buildConnector.BuildOptions): Dispatcher {
  const signIn = signInOf(proxy)['authorization'];
  const tunnels = new ProxyAgent({
    ...options,
    uri: proxy.origin,
    ...(signIn !== undefined && { token: signIn }),
    requestTls: connect,
    proxyTls: connect,
    factory: (origin, all) => new RestedPool(origin, all),
    clientFactory: (origin) => new Pool(origin, { connect: toProxy(connect) }),
  });
  const plain = new RestedPool(proxy.origin, { ...options, connect: toProxy(connect) });
  return new Forwarding(tunnels, plain, signIn === undefined ? {} : { 'proxy-authorization': signIn });
}

class Forwarding extends Dispatcher {
  private readonly tunnels: Dispatcher;
  private readonly plain: Dispatcher;
  private readonly signIn: Record<string, string>;

  constructor(tunnels: Dispatcher, plain: Dispatcher, signIn: Record<string, string>) {
    super();
    this.tunnels = tunnels;
    this.plain = plain;
    this.signIn = signIn;
  }

  override dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    const { protocol, host, origin } = new URL(options.origin!);
    if (protocol !== 'http:' || options.upgrade) return this.tunnels.dispatch(options, handler);
    const headers = { host, ...(options.headers as Record<string, string>), ...this.signIn };
    return this.plain.dispatch({ ...options, path: `${origin}${options.path}`, headers }, handler);
  }

  override async close(): Promise<void> {
    await Promise.all([this.tunnels.close(), this.plain.close()]);
  }

  override async destroy(): Promise<void> {
    await Promise.all([this.tunnels.destroy(), this.plain.destroy()]);
  }
}

/** Tells a proxy that is not there from a bot that is not. */
function toProxy(how: buildConnector.BuildOptions): buildConnector.connector {
  const connect = connector(how);
  return (options, done) => {
    // An address is no name that TLS could ask for.
    const named = isIP(options.hostname.replace(/^\[(.*)\]$/, '$1')) === 0 ? options : { ...options, servername: '' };
    connect(named, (...[error, socket]) =>
      error === null ? done(null, socket) : done(new NoProxy(error.message, { cause: error }), null),
    );
  };
}
