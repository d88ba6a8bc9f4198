import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';

/** Whether a host is this machine itself, as URLs spell it. */
export function isOwn(host: string): boolean {
  return own.has(host) || host.endsWith('.localhost') || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** A server that listens at every address tells the last two; who asks there asks this machine. */
const own = new Set(['localhost', '[::1]', '0.0.0.0', '[::]']);

/** RFC 6761: a name that ends in `.localhost` is this machine, also where the resolver does not know it. */
export const lookUp: LookupFunction = (host, options, done) =>
  lookup(host.endsWith('.localhost') ? 'localhost' : host, options, done);
