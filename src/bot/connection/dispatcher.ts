/** The way to a bot: kept connections, straight or through a proxy, with the certificates the configuration names. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rootCertificates } from 'node:tls';
import { EnvHttpProxyAgent, Pool, ProxyAgent, type buildConnector, type Dispatcher } from 'undici';
import { ProblemError } from '../../problem.ts';
import { render } from '../../plan/template.ts';
import type { ConnectionSpec } from '../../scenario/schema/bots/parts.ts';
import { milliseconds } from './duration.ts';
import { NoProxy } from './http-fault.ts';
import { loopback } from './loopback.ts';
import { RestedPool } from './rested-pool.ts';
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
    factory: (origin: string | URL, options: object) => new RestedPool(origin, options),
    ...more,
  };
  const connect = connectOptions(spec, kit);
  const ways = { ...options, requestTls: connect, proxyTls: connect, clientFactory: toProxyItself };
  return toProxy(() =>
    spec.proxy === undefined
      ? new EnvHttpProxyAgent({ ...ways, connect, ...proxiesOf(kit.env) })
      : new ProxyAgent({ ...ways, uri: render(spec.proxy, { env: kit.env }).text }),
  );
}

/** Tells a proxy that is not there from a bot that is not. */
function toProxyItself(origin: URL, { connect }: { connect: buildConnector.connector }): Dispatcher {
  return new Pool(origin, {
    connect: (options, done) =>
      connect(options, (...[error, socket]) =>
        error === null ? done(null, socket) : done(new NoProxy(error.message, { cause: error }), null),
      ),
  });
}

/** The environment can name as a proxy what is none. */
function toProxy(open: () => Dispatcher): Dispatcher {
  try {
    return open();
  } catch (error) {
    if (!(error instanceof TypeError || (error as Error).name === 'InvalidArgumentError')) throw error;
    const problem = {
      code: 'bad-url' as const,
      message: `The address of the proxy is none: ${(error as Error).message}`,
      expected: 'an http or https URL, e.g. http://proxy.example:3128',
      hint: 'Correct `proxy`, or HTTP_PROXY, HTTPS_PROXY and ALL_PROXY of the environment.',
    };
    throw new ProblemError([problem], { cause: error });
  }
}

/** Whether a request to this address goes, or may go, through a proxy. */
export function isProxied({ proxy }: ConnectionSpec, kit: Kit, { protocol, hostname }: URL): boolean {
  if (proxy !== undefined) return true;
  const { httpProxy, httpsProxy } = proxiesOf(kit.env);
  return !loopback.includes(hostname) && (protocol === 'https:' ? httpsProxy : httpProxy) !== '';
}

/** As other programs understand these variables, small letters first; this machine itself is always reached straight. */
function proxiesOf(env: NodeJS.ProcessEnv): { httpProxy: string; httpsProxy: string; noProxy: string } {
  const named = (name: string): string => env[name.toLowerCase()] ?? env[name] ?? '';
  const all = named('ALL_PROXY');
  return {
    httpProxy: named('HTTP_PROXY') || all,
    httpsProxy: named('HTTPS_PROXY') || all,
    noProxy: named('NO_PROXY').trim() === '*' ? '*' : [...loopback, named('NO_PROXY')].join(','),
  };
}

export function connectOptions({ tls, connect_timeout: timeout }: ConnectionSpec, kit: Kit) {
  const fill = (template: string): string => render(template, { env: kit.env }).text;
  const file = (path: string | undefined, what: string, holds: Pem = 'CERTIFICATE'): string | undefined =>
    path === undefined ? undefined : readPem(resolve(kit.cwd, fill(path)), what, holds);
  // Node itself reads this variable at its start, and forgets it where certificates are named.
  const extra = kit.env['NODE_EXTRA_CA_CERTS'];
  const ca = [
    file(extra || undefined, 'the environment as NODE_EXTRA_CA_CERTS'),
    file(tls?.ca, "tls.ca of the bot's configuration"),
  ].filter((pem) => pem !== undefined);
  return {
    timeout: milliseconds(timeout, 10_000),
    ...(ca.length > 0 && { ca: [...rootCertificates, ...ca] }),
    cert: file(tls?.cert, "tls.cert of the bot's configuration"),
    key: file(tls?.key, "tls.key of the bot's configuration", 'PRIVATE KEY'),
    ...(tls?.passphrase !== undefined && { passphrase: fill(tls.passphrase) }),
  };
}

type Pem = 'CERTIFICATE' | 'PRIVATE KEY';

/** @param key Who names the file, e.g. `tls.ca of the bot's configuration`. */
function readPem(path: string, key: string, holds: Pem): string {
  const unreadable = (why: string, options?: ErrorOptions): ProblemError =>
    new ProblemError([{ code: 'file-unreadable', message: `"${path}", named by ${key}, ${why}.` }], options);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw unreadable('cannot be read', { cause: error });
  }
  if (new RegExp(`-----BEGIN [A-Z ]*${holds}-----`).test(text)) return text;
  throw unreadable(`holds no ${holds === 'CERTIFICATE' ? 'certificate' : 'key'} (a PEM file with "BEGIN ${holds}")`);
}
