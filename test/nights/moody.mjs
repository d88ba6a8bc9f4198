/** A bot has its moods: now and then it does not catch what was said, and not on the same words as another of the same release. */
import { createServer } from 'node:http';
import { Agent } from 'undici';
import { random } from '../../dist/plan/random.js';

/** Of all messages. */
const missed = 0.03;
const sorry = JSON.stringify({ messages: [{ text: 'Sorry, I did not quite catch that. Could you say it again?' }] });

/** The same bot behind an address of its own, moods added. */
export async function moody(bot, ...seed) {
  const draw = random(...seed);
  const dispatcher = new Agent({ pipelining: 0 });
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  // A connection that was idle while the machine stood still is not closed for it.
  server.keepAliveTimeout = 0;
  const answer = async (request, response) => {
    const body = [];
    for await (const chunk of request) body.push(chunk);
    if (request.url === '/chat' && draw.chance(missed)) {
      response.writeHead(200, { 'content-type': 'application/json' }).end(sorry);
      return;
    }
    const {
      statusCode,
      headers,
      body: reply,
    } = await dispatcher.request({
      origin: bot.url,
      path: request.url,
      method: request.method,
      headers: { 'content-type': request.headers['content-type'] ?? 'application/json' },
      body: body.length > 0 ? Buffer.concat(body) : undefined,
    });
    response.writeHead(statusCode, { 'content-type': headers['content-type'] ?? 'application/json' });
    response.end(Buffer.from(await reply.arrayBuffer()));
  };
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await dispatcher.close();
      await bot.close();
    },
  };
}
