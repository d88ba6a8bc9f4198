/** For what has to be told its port before it listens: whoever listens on 0 needs none of this. */
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below the ports that systems give to connections, which would be taken by the next that is made. */
const [least, most] = [20_000, 30_000];
const given = new Set<number>();

/** Where nothing listens, and nothing comes to by itself. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(least, most);
    if (given.has(port)) continue;
    given.add(port);
    if (await isFree(port)) return port;
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  const listening = once(server, 'listening');
  server.listen(port, '127.0.0.1');
  try {
    await listening;
  } catch {
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
}
