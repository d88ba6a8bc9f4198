/** The widget as a customer sees it: one browser, a page for each conversation. */
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Bot } from '../../src/bot/bot.ts';
import { openBot } from '../../src/bot/index.ts';
import type { BotSpec } from '../../src/scenario/schema/bot-schema.ts';
import { startWidget } from './peers/widget.ts';
import { begin, faultOf, opened, say, texts } from './talk.ts';

let widget: { spec: BotSpec; close: () => void };
let bot: Bot;
beforeAll(async () => {
  widget = await startWidget();
  bot = openBot(widget.spec, { env: process.env });
  await bot.identify(new AbortController().signal);
});
afterAll(async () => {
  await bot.close();
  widget.close();
});

it.concurrent('answers turn after turn, its words taken when they are complete', async () => {
  const conversation = await begin(bot);
  expect(texts(await say(conversation, 'Where is my order?'))).toEqual(['1: Where is my order?']);
  const long = 'I have been waiting for a very long time, <b>really</b>, for “order” 42 🎁'.repeat(3);
  expect(texts(await say(conversation, long))).toEqual([`2: ${long}`]);
  expect(texts(await say(conversation, 'Hello,\nare you there?'))).toEqual(['3: Hello, are you there?']);
  await conversation.close();
});

it.concurrent('takes in every bubble, and no sign of typing for one', async () => {
  const conversation = await begin(bot);
  const reply = await say(conversation, 'two');
  expect(texts(reply)).toEqual(['First.', 'Second.']);
  expect(reply.times.lastMs).toBeGreaterThanOrEqual(reply.times.firstMs);
  await conversation.close();
});

it.concurrent('clicks the button that is chosen', async () => {
  const conversation = await begin(bot);
  const { messages } = await say(conversation, 'options');
  expect(messages.at(-1)!.options.map(({ label }) => label)).toEqual(['Return', 'Refund']);
  const option = messages.at(-1)!.options[1]!;
  const reply = await conversation.send({ text: 'Refund', option }, new AbortController().signal);
  expect(texts(reply)).toEqual(['2: option-refund']);
  expect(reply.messages[0]!.options).toEqual([]);
  await conversation.close();
});

it.concurrent('offers a chip in the turn in which it came, and takes none for words of the bot', async () => {
  const conversation = await begin(bot);
  const { messages } = await say(conversation, 'chips');
  expect(messages).toMatchObject([{ text: 'Return or refund?', options: [{ label: 'Return' }, { label: 'Refund' }] }]);
  const next = await say(conversation, 'Something else');
  expect(next.messages).toEqual([{ text: '2: Something else', options: [] }]);
  const again = await say(conversation, 'options');
  expect(again.messages.at(-1)!.options.map(({ label }) => label)).toEqual(['Return', 'Refund']);
  const option = again.messages.at(-1)!.options[1]!;
  expect(texts(await conversation.send({ text: 'Refund', option }, new AbortController().signal))).toEqual([
    '4: option-refund',
  ]);
  await conversation.close();
});

it.concurrent('hears a handoff on the network that the widget does not show, and takes none from words', async () => {
  const conversation = await begin(bot);
  expect((await say(conversation, 'promise')).signals).toEqual([]);
  expect((await say(conversation, 'human')).signals).toEqual([
    { stage: 'signalled', source: '$.handoff', payload: { order: 'A1', queue: 'billing' }, queue: 'billing' },
  ]);
  await conversation.close();
});

/** docs/protocols.md tells how many were tried. */
const conversations = Number(process.env['CONVERSATIONS'] ?? 6);

it('keeps conversations apart, four pages at a time', async () => {
  const talk = async (id: string): Promise<string[]> => {
    const conversation = await begin(bot, id);
    const replies = [await say(conversation, `I am ${id}`), await say(conversation, `still ${id}`)];
    await conversation.close();
    return replies.flatMap(texts);
  };
  const ids = Array.from({ length: conversations }, (_, index) => `customer ${index}`);
  expect(await Promise.all(ids.map(talk))).toEqual(ids.map((id) => [`1: I am ${id}`, `2: still ${id}`]));
});

it.concurrent('gives up on a widget that shows nothing, with a picture and a trace of it', async ({
  onTestFinished,
}) => {
  const attachments = join(await mkdtemp(join(tmpdir(), 'widget-')), 'shop/angry/1');
  const silent = opened({ ...widget.spec, timeout: '500ms' }, { env: process.env }, onTestFinished);
  const conversation = await begin(silent, 'c-1', { attachments });
  const fault = await faultOf(say(conversation, 'silence'));
  expect(fault.endReason).toBe('timed-out');
  expect(fault.message).toContain('within 500 ms');
  expect(await conversation.keep!()).toEqual(['page.png', 'trace.zip']);
  expect((await readdir(attachments)).toSorted()).toEqual(['page.png', 'trace.zip']);
  await conversation.close();
});

it.concurrent('keeps no secret in a trace', async ({ onTestFinished }) => {
  const attachments = await mkdtemp(join(tmpdir(), 'widget-'));
  const headers = { 'x-staging-key': '{{env.STAGING_KEY}}' };
  const env = { ...process.env, STAGING_KEY: 'hush-hush-42' };
  const conversation = await begin(opened({ ...widget.spec, headers } as BotSpec, { env }, onTestFinished), 'c-1', {
    attachments,
  });
  await say(conversation, 'echo hush-hush-42');
  await conversation.keep!();
  await conversation.close();
  const entries = Object.values(unzipSync(await readFile(join(attachments, 'trace.zip'))));
  const words = entries.map((bytes) => Buffer.from(bytes).toString('latin1')).join('\n');
  expect(words).toContain('x-staging-key');
  expect(words).toContain('[redacted env.STAGING_KEY]');
  expect(words).not.toContain('hush-hush-42');
});

it.concurrent('shows what there was in place of the widget', async ({ onTestFinished }) => {
  const attachments = join(await mkdtemp(join(tmpdir(), 'widget-')), 'c-1');
  const url = `${(widget.spec as { url: string }).url}missing`;
  const fault = await faultOf(
    begin(opened({ ...widget.spec, url } as BotSpec, { env: process.env }, onTestFinished), 'c-1', { attachments }),
  );
  expect(fault.endReason).toBe('transport-fault');
  expect(fault.attachments).toEqual(['page.png', 'trace.zip']);
});

it.concurrent('tells a page that cannot be reached from a bot that fails', async ({ onTestFinished }) => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  server.close();
  const gone = opened(
    { ...widget.spec, url: `http://127.0.0.1:${port}/` } as BotSpec,
    { env: process.env },
    onTestFinished,
  );
  const fault = await faultOf(begin(gone));
  expect(fault.endReason).toBe('transport-fault');
  expect(fault.message).toContain('ERR_CONNECTION_REFUSED');
});

it.concurrent('stops when the run is interrupted, and gives its place to the next', async () => {
  const conversation = await begin(bot);
  const controller = new AbortController();
  const sent = conversation.send({ text: 'silence', option: null }, controller.signal);
  controller.abort(new Error('interrupted'));
  await expect(sent).rejects.toThrow('interrupted');
  await conversation.close();
  const next = await begin(bot, 'next');
  expect(texts(await say(next, 'Hello'))).toEqual(['1: Hello']);
  await next.close();
});

it('has to be told where to type when no profile says so', () => {
  const spec: BotSpec = { protocol: 'browser', url: 'http://127.0.0.1:9', selectors: { message: '.bot' } };
  const identified = opened(spec).identify(new AbortController().signal);
  return expect(identified).rejects.toThrow('"bot.selectors.input" is needed');
});
