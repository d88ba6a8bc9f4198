import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { BotSpec } from '../../../src/scenario/schema/bot-schema.ts';
import { answerJson } from '../serve.ts';
import { counter, scripted } from './peer.ts';

/** A page of the site: the widget lives in a frame. */
const page = '<!doctype html><title>Shop</title><h1>Shop</h1><iframe title="chat" src="/widget"></iframe>';

/** The widget: in a shadow root, with a greeting, a sign of typing that is a bubble itself, and words that are typed out. */
const widget = `<!doctype html><body><div id="host"></div><script>
const root = document.getElementById('host').attachShadow({ mode: 'open' });
root.innerHTML = '<button class="toggle">Chat</button><div class="box" hidden><div class="log"></div><input class="field"></div>';
const [toggle, box, log, field] = ['.toggle', '.box', '.log', '.field'].map((name) => root.querySelector(name));
const id = Math.random().toString(36);
const add = (kind, text) => { const bubble = log.appendChild(document.createElement('p')); bubble.className = kind; bubble.textContent = text; return bubble; };
const wait = (ms) => new Promise((done) => setTimeout(done, ms));
toggle.onclick = () => { toggle.hidden = true; box.hidden = false; };
field.onkeydown = async ({ key }) => {
  if (key !== 'Enter') return;
  const text = field.value; field.value = ''; await say(text, text);
};
async function say(shown, text) {
  log.querySelectorAll('button').forEach((button) => button.remove());
  add('mine', shown);
  const typing = add('bot typing', '…');
  const response = await fetch('/chat', { method: 'POST', body: JSON.stringify({ id, text }) });
  const { texts, options } = await response.json();
  typing.remove();
  for (const [index, words] of texts.entries()) {
    const bubble = add('bot', '');
    for (let i = 1; i <= words.length; i += 7) { bubble.textContent = words.slice(0, i); await wait(5); }
    bubble.textContent = words;
    if (index === texts.length - 1) for (const { label, value } of options ?? []) {
      const button = log.appendChild(document.createElement('button'));
      button.textContent = label; button.onclick = () => say(label, value);
    } else await wait(60);
  }
}
</script>`;

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
