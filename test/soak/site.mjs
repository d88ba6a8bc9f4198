/** A shop's page with a chat widget on it, the demo bot behind: a frame, a shadow root, words that are typed out, late bubbles. */
import { readFileSync } from 'node:fs';
import { createServer, request as ask } from 'node:http';
import { json } from 'node:stream/consumers';

const page = '<!doctype html><title>Shop</title><h1>Shop</h1><iframe title="chat" src="/widget"></iframe>';
const widget = readFileSync(new URL('../bot/peers/widget.html', import.meta.url));

/** How the page is told to `protocol: browser`. */
export const site = {
  selectors: {
    frame: ['iframe[title=chat]'],
    open: '.toggle',
    input: '.field',
    message: '.bot:not(.typing)',
    option: '.log button',
    typing: '.typing',
  },
  signals: [
    { stage: 'signalled', path: '$.handoff', queue: '$.handoff.queue', payload: '$.handoff.context' },
    { stage: 'ended', path: '$.ended', equals: true },
  ],
};

/** @param botUrl Of the demo bot. */
export async function startSite(botUrl) {
  const server = createServer(async (request, response) => {
    if (request.url !== '/chat') {
      const shown = { '/': page, '/widget': widget }[request.url];
      return response.writeHead(shown === undefined ? 404 : 200, { 'content-type': 'text/html' }).end(shown);
    }
    const { id, text } = await json(request);
    const body = JSON.stringify({ conversationId: id, message: text });
    const reply = await answerTo(`${botUrl}/chat`, body);
    const { messages, ...rest } = reply;
    const replies = messages.flatMap(({ quickReplies = [] }) => quickReplies);
    const shown = {
      ...rest,
      texts: messages.map((message) => message.text),
      options: replies.map(({ title, payload }) => ({ label: title, value: payload ?? title })),
    };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(shown));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${server.address().port}/`, close };
}

/** Over a connection of its own: a kept one may be closed by the bot just when it is used again. */
function answerTo(url, body) {
  return new Promise((resolve, reject) => {
    const request = ask(url, { method: 'POST', agent: false }, (response) => resolve(json(response)));
    request.on('error', reject).end(body);
  });
}
