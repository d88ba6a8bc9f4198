/** A page with a chat on it is talked to without anybody naming its parts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, type TestContext } from 'vitest';
import { detect } from '../../../src/bot/detect/detect.ts';
import { exchange } from '../../../src/bot/detect/exchange.ts';
import { answerJson, serve } from '../serve.ts';

const env = { MYSTERY_SHOPPER_CHROMIUM: process.env['MYSTERY_SHOPPER_CHROMIUM'] };
const options = () => ({ env, signal: new AbortController().signal });

/** @param pages By path; whatever is posted is answered as the pages here read it. */
const site = (pages: Record<string, string>, { onTestFinished }: TestContext) =>
  serve((request, response) => {
    if (request.method === 'POST')
      return answerJson(response, { texts: ['Let me see.', 'A colleague will be with you.'] });
    const page = pages[request.url!];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html' }).end(page);
  }, onTestFinished);

const plain = ({ bubble, enter }: { bubble: string; enter: boolean }) => `<!doctype html><title>Shop</title>
<form role="search"><input type="text" name="search" placeholder="Search the shop"></form>
<main><div class="log"></div><div class="bar"><textarea placeholder="Type your message…"></textarea><button class="go" aria-label="Send">➤</button></div></main>
<script>
  const log = document.querySelector('.log'), field = document.querySelector('textarea');
  const add = (who, text) => { const b = document.createElement('div'); ${bubble}; log.append(b); return b; };
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  add('bot', 'Hi! I am Robin.');
  async function send() {
    const text = field.value; field.value = '';
    add('me', text);
    const dots = add('bot', '…'); dots.classList.add('typing');
    await wait(2000);
    dots.remove();
    for (const words of (await (await fetch('/chat', { method: 'POST', body: text })).json()).texts) { add('bot', words); await wait(200); }
  }
  document.querySelector('.go').onclick = send;
  ${enter ? "field.onkeydown = (event) => { if (event.key === 'Enter') { event.preventDefault(); send(); } };" : ''}
</script>`;

async function talks(url: string) {
  const found = await detect({ url }, options());
  expect(found.seen.join('\n')).toContain('page with');
  const { replies, fault } = await exchange(found.spec, ['Where is my parcel?', 'And now?'], options());
  expect(fault).toBeNull();
  // What a page says by itself opens the first turn.
  const said = replies.map(({ messages }) =>
    messages.map(({ text }) => text).filter((text) => !text.startsWith('Hi!')),
  );
  expect(said).toEqual([
    ['Let me see.', 'A colleague will be with you.'],
    ['Let me see.', 'A colleague will be with you.'],
  ]);
  return found;
}

it.concurrent('bubbles told apart by a class, and a sign of typing that is a bubble itself', async (context) => {
  const page = plain({ bubble: 'b.className = `msg msg--${who}`; b.textContent = text', enter: true });
  const { spec, understood } = await talks(await site({ '/': page }, context));
  expect(understood).toBe(true);
  expect(spec).toMatchObject({
    protocol: 'browser',
    selectors: {
      input: expect.stringContaining('textarea') as unknown,
      message: '.msg--bot:not(.typing)',
      typing: '.typing',
    },
  });
});

it.concurrent('bubbles told apart by an attribute alone, and a message that is sent by a button', async (context) => {
  const page = plain({
    bubble:
      'b.innerHTML = `<li class="row"><div data-author="${who}"><p></p></div></li>`; b.querySelector("p").textContent = text',
    enter: false,
  });
  const { spec } = await talks(await site({ '/': page }, context));
  expect(spec).toMatchObject({
    selectors: {
      send: expect.stringContaining('Send') as unknown,
      message: expect.stringContaining('[data-author="bot"]') as unknown,
    },
  });
});

it.concurrent('a widget in a frame and a shadow root, shown by a button', async (context) => {
  const widget = readFileSync(join(import.meta.dirname, '../peers/widget.html'), 'utf8');
  const page = '<!doctype html><title>Shop</title><h1>Shop</h1><iframe title="chat" src="/widget"></iframe>';
  const { spec } = await talks(await site({ '/': page, '/widget': widget }, context));
  expect(spec).toMatchObject({ selectors: { frame: ['iframe[title="chat"]'], open: '.toggle', input: '.field' } });
});

/** Bubbles of both sides, and what the bot answers; `root` is what they are looked up in. */
const talking = (root: string) => `const say = (who, text) => {
  const one = document.createElement('p');
  one.className = 'from-' + who;
  one.textContent = text;
  ${root}.querySelector('.log').append(one);
};
const field = ${root}.querySelector('input');
const heard = () => {
  say('user', field.value);
  for (const words of ['Let me see.', 'A colleague will be with you.']) setTimeout(say, 100, 'bot', words);
  field.value = '';
};`;

it.concurrent('a button of the page may make the frame in which the widget is', async (context) => {
  const frame = `<!doctype html><div class="log"></div><form><input placeholder="Ask us"></form><script>${talking('document')}
document.forms[0].onsubmit = (event) => { event.preventDefault(); heard(); };</script>`;
  const page = `<!doctype html><title>Shop</title><button aria-label="Open chat">?</button><div id="place"></div><script>
document.querySelector('button').onclick = () => { place.innerHTML = '<iframe title="chat" src="/frame"></iframe>'; };</script>`;
  const { spec } = await talks(await site({ '/': page, '/frame': frame }, context));
  expect(spec).toMatchObject({
    selectors: { frame: ['iframe[title="chat"]'], open: 'button[aria-label="Open chat"]', message: '.from-bot' },
  });
});

it.concurrent('buttons that have no name but their words are told apart by them', async (context) => {
  const page = `<!doctype html><title>Shop</title><chat-box></chat-box><script>customElements.define('chat-box', class extends HTMLElement {
  connectedCallback() {
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<button>Chat with us</button><section hidden><div class="log"></div><input placeholder="Type a message"><button>Send</button></section>';
    const [open, send] = shadow.querySelectorAll('button');
    ${talking('shadow')}
    open.onclick = () => { shadow.querySelector('section').hidden = false; };
    send.onclick = heard;
  }
});</script>`;
  const { spec } = await talks(await site({ '/': page }, context));
  expect(spec).toMatchObject({
    selectors: { open: 'button:text-is("Chat with us")', send: 'button:text-is("Send")', message: '.from-bot' },
  });
});

it.concurrent('a page that nobody can type into is no widget', async (context) => {
  const { spec, understood } = await detect(
    { url: await site({ '/': '<!doctype html><h1>API</h1>' }, context) },
    options(),
  );
  expect(understood).toBe(true);
  expect(spec.protocol).toBe('http');
});

it.concurrent('without a browser a page is told as one, with what to install', async (context) => {
  const url = await site({ '/': plain({ bubble: 'b.textContent = text', enter: true }) }, context);
  const nowhere = { env: { MYSTERY_SHOPPER_CHROMIUM: '/nowhere/chromium' }, signal: new AbortController().signal };
  const { spec, understood, seen, fixes } = await detect({ url }, nowhere);
  expect([spec.protocol, understood]).toEqual(['browser', false]);
  expect(seen.join()).toContain('/nowhere/chromium');
  expect(fixes.join()).toContain('playwright-core install chromium');
});
