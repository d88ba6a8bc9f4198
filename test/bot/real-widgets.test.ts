/** Published chat widgets in a real browser, through their profiles. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { beforeAll, expect, it } from 'vitest';
import type { BotSpec } from '../../src/scenario/schema/bot-schema.ts';
import { directLineService } from './peers/direct-line.ts';
import { scripted } from './peers/peer.ts';
import { unpacked } from './real/packed.ts';
import { answerJson, serve } from './serve.ts';
import { begin, opened, say, texts } from './talk.ts';

const folders = { chat: '', deep: '', web: '' };
beforeAll(() => {
  folders.deep = unpacked('deep-chat', '2.4.2');
  folders.web = unpacked('botframework-webchat', '4.18.1');
  folders.chat = unpacked('@n8n/chat', '1.37.0');
});

/** A page, the widget's files beside it, and what the widget asks. */
function site(
  page: string,
  folder: string,
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): RequestListener {
  return (request, response) => {
    const [, file] = /^\/lib\/([\w./-]+)$/.exec(request.url!) ?? [];
    if (file !== undefined && !file.includes('..')) {
      const type = file.endsWith('.css') ? 'text/css' : 'text/javascript';
      response.writeHead(200, { 'content-type': type }).end(readFileSync(join(folder, 'dist', file)));
    } else if (request.method === 'GET') {
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(`<!doctype html><meta charset="utf-8"><body>${page}</body>`);
    } else void answer(request, response);
  };
}

const browser = (
  url: string,
  profile: 'botframework-webchat' | 'deep-chat' | 'n8n-chat',
  more: object = {},
): BotSpec => ({
  protocol: 'browser',
  url: `${url}/`,
  profile,
  quiet: '1500ms',
  timeout: '30s',
  ...more,
});

it.concurrent('deep-chat: its loading bubble is no message, its suggestions are clicked', async ({
  onTestFinished,
}) => {
  let count = 0;
  const page = `<script type="module" src="/lib/deepChat.bundle.js"></script><deep-chat connect='{"url": "/chat"}'></deep-chat>`;
  const url = await serve(
    site(page, folders.deep, async (request, response) => {
      const { messages } = (await json(request)) as { messages: { text: string }[] };
      const turn = scripted(messages.at(-1)!.text, ++count);
      if (typeof turn === 'string') return;
      const buttons = turn.options?.map(
        ({ label }) => `<button class="deep-chat-button deep-chat-suggestion-button">${label}</button>`,
      );
      answerJson(response, { text: turn.texts[0]!, ...(buttons && { html: `<div>${buttons.join(' ')}</div>` }) });
    }),
    onTestFinished,
  );
  const conversation = await begin(opened(browser(url, 'deep-chat'), { env: process.env }, onTestFinished));
  expect(texts(await say(conversation, 'Hello'))).toEqual(['1: Hello']);
  const { messages } = await say(conversation, 'options');
  expect(messages[0]!.text).toBe('Return or refund?');
  const option = messages.at(-1)!.options[1]!;
  expect(option.label).toBe('Refund');
  expect(texts(await conversation.send({ text: 'Refund', option }, new AbortController().signal))).toEqual([
    '3: Refund',
  ]);
  await conversation.close();
});

it.concurrent('n8n chat: opened by its button, its greeting comes first', async ({ onTestFinished }) => {
  let count = 0;
  const page = `<link rel="stylesheet" href="/lib/style.css"><div id="n8n-chat"></div><script type="module">
    import { createChat } from '/lib/chat.bundle.es.js';
    createChat({ webhookUrl: '/webhook', initialMessages: ['Welcome!'] });
  </script>`;
  const url = await serve(
    site(page, folders.chat, async (request, response) => {
      const { action, chatInput } = (await json(request)) as { action: string; chatInput: string };
      if (action === 'loadPreviousSession') return answerJson(response, { data: [] });
      const turn = scripted(chatInput, ++count);
      if (typeof turn === 'object') answerJson(response, { output: turn.texts[0]! });
    }),
    onTestFinished,
  );
  const conversation = await begin(opened(browser(url, 'n8n-chat'), { env: process.env }, onTestFinished));
  expect(texts(await say(conversation, 'Hello'))).toEqual(['Welcome!', '1: Hello']);
  expect(texts(await say(conversation, 'Where is my order?'))).toEqual(['2: Where is my order?']);
  await conversation.close();
});

it.concurrent('botframework-webchat: bubbles, suggested actions, and a handoff it does not show', async ({
  onTestFinished,
}) => {
  let count = 0;
  const page = `<div id="chat" role="main" style="height: 500px"></div><script src="/lib/webchat.js"></script><script>
    const domain = location.origin + '/v3/directline';
    WebChat.renderWebChat({ directLine: WebChat.createDirectLine({ domain, secret: 'secret' }) }, document.getElementById('chat'));
  </script>`;
  const url = await directLineService(
    (activity, send) => {
      if (activity.type !== 'message') return;
      const turn = scripted(activity.text ?? '', ++count);
      if (typeof turn === 'string') return;
      send({ type: 'typing' });
      const actions = turn.options?.map(({ label, value }) => ({ type: 'imBack', title: label, value }));
      const now = new Date().toISOString();
      for (const [index, text] of turn.texts.entries()) {
        const last = index === turn.texts.length - 1;
        send({ type: 'message', text, timestamp: now, ...(last && actions && { suggestedActions: { actions } }) });
      }
      if (turn.handoff) send({ type: 'event', name: 'handoff.initiate', value: turn.handoff, timestamp: now });
    },
    { site: site(page, folders.web, () => Promise.resolve()), atEnd: onTestFinished },
  );
  const conversation = await begin(
    opened(browser(new URL(url).origin, 'botframework-webchat'), { env: process.env }, onTestFinished),
  );
  expect(texts(await say(conversation, 'Hello'))).toEqual(['1: Hello']);
  expect(texts(await say(conversation, 'two'))).toEqual(['First.', 'Second.']);
  const { messages } = await say(conversation, 'options');
  expect(messages.at(-1)!.options.map(({ label }) => label)).toEqual(['Return', 'Refund']);
  const option = messages.at(-1)!.options[1]!;
  expect(texts(await conversation.send({ text: 'Refund', option }, new AbortController().signal))).toEqual([
    '4: option-refund',
  ]);
  const { signals } = await say(conversation, 'human');
  expect(signals).toMatchObject([{ stage: 'signalled', payload: { order: 'A1' }, queue: 'billing' }]);
  await conversation.close();
});
