/** Which proxy leads to an address: the configuration's, or those of the environment, as other programs understand them. */
import { BlockList, isIP } from 'node:net';
import { ProblemError } from '../../problem.ts';
import { isOwn } from './loopback.ts';

/** null: none, it is reached straight. */
export type ProxyFor = (address: URL) => URL | null;

/**
 * @param configured `proxy` of the configuration, filled in: everything goes through it. Absent: those of the environment, past which this
 * machine is always reached straight.
 * @throws ProblemError when something is named as a proxy that is none.
 */
export function proxiesOf(configured: string | undefined, env: NodeJS.ProcessEnv): ProxyFor {
  const { plain, secure, exempt } = namedProxies(configured, env);
  if (configured !== undefined) return () => plain;
  const isExempt = exemptions(exempt);
  return (address) => {
    const proxy = /^(https|wss):$/.test(address.protocol) ? secure : plain;
    return proxy === null || isOwn(address.hostname) || isExempt(address) ? null : proxy;
  };
}

interface NamedProxies {
  /** For what is plain, and for what is encrypted; null: none. */
  plain: URL | null;
  secure: URL | null;
  /** Entries of NO_PROXY, in small letters. */
  exempt: string[];
}

/** @throws ProblemError when something is named as a proxy that is none. */
export function namedProxies(configured: string | undefined, env: NodeJS.ProcessEnv): NamedProxies {
  if (configured !== undefined) {
    const proxy = proxyAt(configured);
    return { plain: proxy, secure: proxy, exempt: [] };
  }
  // Small letters first, as curl has it.
  const named = (name: string): string => env[name.toLowerCase()] || env[name] || '';
  const proxyOf = (name: string): URL | null => {
    const address = named(name) || named('ALL_PROXY');
    return address === '' ? null : proxyAt(address);
  };
  const exempt = named('NO_PROXY')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '');
  return { plain: proxyOf('HTTP_PROXY'), secure: proxyOf('HTTPS_PROXY'), exempt };
}

/** Without a scheme it is one of HTTP. */
function proxyAt(address: string): URL {
  const whole = address.includes('://') ? address : `http://${address}`;
  const url = URL.canParse(whole) ? new URL(whole) : null;
  if (url !== null && /^https?:$/.test(url.protocol)) return url;
  const why = url === null ? 'it is no URL' : `"${url.protocol}//" is not spoken here`;
  throw new ProblemError([
    {
      code: 'bad-url',
      message: `What is named as a proxy is none: ${why}`,
      expected: 'an http or https URL, e.g. http://proxy.example:3128',
      hint: 'Correct `proxy`, or HTTP_PROXY, HTTPS_PROXY and ALL_PROXY of the environment.',
    },
  ]);
}

/**
 * NO_PROXY: names with all below them (`example.com`, `.example.com`, `*.example.com`), addresses, networks (`10.0.0.0/8`), each with a port
 * where only that is meant, or `*` for all; between commas or spaces.
 */
function exemptions(exempt: readonly string[]): (address: URL) => boolean {
  const entries = exempt.map(exemption);
  return (address) => {
    const host = bare(address.hostname);
    const port = address.port || (/^(https|wss):$/.test(address.protocol) ? '443' : '80');
    return entries.some((entry) => (entry.port === null || entry.port === port) && entry.covers(host));
  };
}

function exemption(entry: string): { port: string | null; covers: (host: string) => boolean } {
  if (entry === '*') return { port: null, covers: () => true };
  // An address of IPv6 is full of colons; with a port it stands in brackets.
  const [, named = entry, port = null] = (isIP(entry) === 0 && /^(.+):(\d+)$/.exec(entry)) || [];
  const name = bare(named.replace(/^\*?\./, ''));
  const network = networkOf(name);
  if (network !== null) return { port, covers: network };
  return { port, covers: (host) => host === name || host.endsWith(`.${name}`) };
}

/** null: it is none. */
function networkOf(text: string): ((host: string) => boolean) | null {
  const [address = '', bits = ''] = text.split('/');
  const family = isIP(address);
  if (family === 0 || !/^\d{1,3}$/.test(bits) || Number(bits) > (family === 6 ? 128 : 32)) return null;
  const network = new BlockList();
  network.addSubnet(address, Number(bits), family === 6 ? 'ipv6' : 'ipv4');
  return (host) => isIP(host) !== 0 && network.check(host, isIP(host) === 6 ? 'ipv6' : 'ipv4');
}

/** Brackets belong to the URL, not to an address of IPv6; a dot at the end says only that a name is whole. */
const bare = (host: string): string => host.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
