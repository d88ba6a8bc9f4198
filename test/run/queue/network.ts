/** A way to a server on this machine that can be cut: what is sent then comes nowhere, and no connection is told of it; or stand still: it comes late. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface Network {
  port: number;
  cut(): void;
  /** Connections that lived through the cut get nothing of what was sent meanwhile: they are reset. */
  heal(): void;
  /** What is sent waits. */
  stand(): void;
  /** It comes. */
  flow(): void;
  close(): Promise<void>;
}

export async function openNetwork(to: number): Promise<Network> {
  const sockets = new Set<Socket>();
  let isCut = false;
  const server = createServer((near) => {
    sockets.add(near);
    near.on('error', () => {});
    near.on('close', () => sockets.delete(near));
    if (isCut) return;
    const far = connect(to, '127.0.0.1');
    sockets.add(far);
    far.on('error', () => {});
    near.on('data', (bytes) => isCut || far.write(bytes));
    far.on('data', (bytes) => isCut || near.write(bytes));
    near.on('close', () => far.destroy());
    far.on('close', () => {
      sockets.delete(far);
      near.destroy();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    cut: () => void (isCut = true),
    heal() {
      isCut = false;
      for (const socket of sockets) socket.destroy();
    },
    stand() {
      for (const socket of sockets) socket.pause();
    },
    flow() {
      for (const socket of sockets) socket.resume();
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
