import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { BotSpec } from '../../../src/scenario/schema/bot-schema.ts';
import { answerJson } from '../serve.ts';
import { counter, scripted } from './peer.ts';

/** A page of the site: the widget lives in a frame. */
const page = '<!doctype html><title>Shop</title><h1>Shop</h1><iframe title="chat" src="/widget"></iframe>';

/** The widget: in a shadow root, with a sign of typing that is a bubble itself, and words that are typed out. */
const widget = readFileSync(`${import.meta.dirname}/widget.html`);

/** @returns The widget's configuration, and what ends its server. */
export async function startWidget(): Promise<{ spec: BotSpec; close: () => void }> {
  const count = counter();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.url !== '/chat') {
      const shown = { '/': page, '/widget': widget }[request.url!];
      response.writeHead(shown === undefined ? 404 : 200, { 'content-type': 'text/html' }).end(shown);
      return;
    }
    const { id, text } = (await json(request)) as { id: string; text: string };
    const turn = scripted(text, count(id));
    if (turn === 'silence' || turn === 'failure') return;
    answerJson(response, { ...turn });
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const spec: BotSpec = {
    protocol: 'browser',
    url: `http://127.0.0.1:${port}/`,
    selectors: {
      frame: ['iframe[title=chat]'],
      open: '.toggle',
      input: '.field',
      message: '.bot:not(.typing)',
      option: '.log button',
      typing: '.typing',
    },
    signals: [
      { stage: 'signalled', path: '$.handoff', queue: '$.handoff.queue' },
      { stage: 'ended', path: '$.ended' },
    ],
    quiet: '300ms',
  };
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { spec, close };
}
