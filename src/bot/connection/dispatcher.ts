/** The way to a bot: kept connections, straight or through a proxy, with the certificates the configuration names. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rootCertificates } from 'node:tls';
import { Agent, ProxyAgent, type Dispatcher } from 'undici';
import { ProblemError } from '../../problem.ts';
import { render } from '../../plan/template.ts';
import type { ConnectionSpec } from '../../scenario/schema/bots/parts.ts';
import { milliseconds } from './duration.ts';
import type { Kit } from '../kit.ts';

/** Also the bound of a frame of a socket. */
export const mostBytes = 2 * 1024 * 1024;

export function dispatcherFor(spec: ConnectionSpec, kit: Kit): Dispatcher {
  const options = {
    // The deadlines are ours, to the millisecond; undici's count in seconds.
    headersTimeout: 0,
    bodyTimeout: 0,
    webSocket: { maxPayloadSize: mostBytes },
  };
  const connect = connectOptions(spec, kit);
  if (spec.proxy === undefined) return new Agent({ ...options, connect });
  const uri = render(spec.proxy, { env: kit.env }).text;
  return new ProxyAgent({ ...options, uri, requestTls: connect, proxyTls: connect });
}

export function connectOptions({ tls, connect_timeout: timeout }: ConnectionSpec, kit: Kit) {
  const fill = (template: string): string => render(template, { env: kit.env }).text;
  const file = (path: string | undefined, what: string): string | undefined =>
    path === undefined ? undefined : readPem(resolve(kit.cwd, fill(path)), what);
  const ca = file(tls?.ca, 'tls.ca');
  return {
    timeout: milliseconds(timeout, 10_000),
    ...(ca !== undefined && { ca: [...rootCertificates, ca] }),
    cert: file(tls?.cert, 'tls.cert'),
    key: file(tls?.key, 'tls.key'),
    ...(tls?.passphrase !== undefined && { passphrase: fill(tls.passphrase) }),
  };
}

function readPem(path: string, key: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const message = `"${path}", named by ${key} of the bot's configuration, cannot be read.`;
    throw new ProblemError([{ code: 'file-unreadable', message }], { cause: error });
  }
}
