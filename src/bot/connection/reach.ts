import { isIP } from 'node:net';
import { buildConnector } from 'undici';
import type { ConnectionSpec } from '../../scenario/schema/bots/parts.ts';
import { knownAddress } from './address.ts';
import { proxyFor } from './dispatcher.ts';
import { reachFault } from './http-fault.ts';
import { connectOptions } from './tls.ts';
import type { Kit } from '../kit.ts';

/**
 * Opens a connection to the host of `url` and closes it: nothing is said that a bot could take for a customer.
 * Behind a proxy nothing is tried, for the proxy would answer.
 * @param url May hold templates.
 * @throws BotFault
 */
export async function reach(url: string, spec: ConnectionSpec, kit: Kit, signal: AbortSignal): Promise<void> {
  const address = knownAddress(url, kit.env);
  if (address === null) return;
  signal.throwIfAborted();
  if (proxyFor(spec, kit)(address) !== null) return;
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
