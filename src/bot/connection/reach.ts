import { isIP } from 'node:net';
import { buildConnector } from 'undici';
import { render } from '../../plan/template.ts';
import type { ConnectionSpec } from '../../scenario/schema/bots/parts.ts';
import { connectOptions, isProxied } from './dispatcher.ts';
import { reachFault } from './http-fault.ts';
import type { Kit } from '../kit.ts';

/**
 * Opens a connection to the host of `url` and closes it: nothing is said that a bot could take for a customer.
 * Behind a proxy nothing is tried, for the proxy would answer.
 * @param url May hold templates.
 * @throws BotFault
 */
export async function reach(url: string, spec: ConnectionSpec, kit: Kit, signal: AbortSignal): Promise<void> {
  // What belongs to a conversation stands behind the host.
  const known = render(url.replaceAll(/\{\{(?!\s*env\.)[^{}]*\}\}/g, 'x'), { env: kit.env }).text;
  if (!URL.canParse(known)) return;
  signal.throwIfAborted();
  const address = new URL(known.replace(/^ws/, 'http'));
  if (isProxied(spec, kit, address)) return;
  const { protocol, host, port } = address;
  // Brackets belong to the URL, not to an address of IPv6.
  const hostname = address.hostname.replace(/^\[(.*)\]$/, '$1');
  const connect = buildConnector(connectOptions(spec, kit));
  await new Promise<void>((resolve, reject) => {
    connect(
      { protocol, hostname, host, port, ...(isIP(hostname) === 0 && { servername: hostname }) },
      (error, socket) => {
        socket?.destroy();
        if (error === null) resolve();
        else reject(reachFault(host, error));
      },
    );
  });
}
