/** What a module of the user's own may do wrong: throw anything, give anything, or never come back. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openBot } from '../../src/bot/index.ts';
import { begin, faultOf, say } from './talk.ts';

const signal = new AbortController().signal;
const never = '() => new Promise(() => {})';
const sends = (send: string): string => `{ open: () => ({ send: ${send} }) }`;

/** @param code What its default export is. */
function botOf(code: string) {
  const cwd = mkdtempSync(join(tmpdir(), 'mystery-shopper-module-'));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  writeFileSync(join(cwd, 'bot.mjs'), `export default ${code};`);
  return openBot({ protocol: 'module', module: './bot.mjs', timeout: '300ms' }, { env: {}, cwd });
}

it.each([
  ['throws no Error', sends("() => { throw 'out of memory' }"), 'bot-error', /send of .* failed: out of memory/],
  ['throws nothing', sends('() => { throw undefined }'), 'bot-error', /send of .* failed: undefined/],
  ['gives a number', sends('() => 42'), 'bot-error', /returned 42 where a reply was expected/],
  [
    'gives messages that are none',
    sends('() => ({ messages: [null, 42] })'),
    'bot-error',
    /returned a reply that cannot be read/,
  ],
  ['gives a text that is none', sends('() => ({ messages: [{ text: 7 }] })'), 'bot-error', /reply that cannot be read/],
  ['never answers', sends(never), 'timed-out', /send of .* did not answer within 300 ms/],
  ['never opens', `{ open: ${never} }`, 'timed-out', /open of .* did not answer within 300 ms/],
  ['fails to open', "{ open: () => { throw new Error('no seat') } }", 'bot-error', /open of .* failed: no seat/],
  ['opens nothing', '{ open: () => null }', 'bot-error', /send of .* failed/],
])('one that %s', async (_, code, blamed, says) => {
  const fault = await faultOf(begin(botOf(code)).then((conversation) => say(conversation, 'Hello')));
  expect(fault.message).toMatch(says);
  expect(fault.endReason).toBe(blamed);
});

it.each([
  ['never says who it is', never, 'timed-out', /identify of .* did not answer/],
  ['fails to say who it is', "() => { throw new Error('who?') }", 'bot-error', /identify of .* failed: who\?/],
])('one that %s', async (_, identify, blamed, says) => {
  const fault = await faultOf(botOf(`{ identify: ${identify}, open: () => ({}) }`).identify(signal));
  expect(fault.message).toMatch(says);
  expect(fault.endReason).toBe(blamed);
});

it('one that never closes is left alone in time', async () => {
  const bot = botOf(`{ close: ${never}, open: () => ({ send: () => 'Hi', close: ${never} }) }`);
  const conversation = await begin(bot);
  await say(conversation, 'Hello');
  await expect(Promise.resolve(conversation.close()).catch(() => null)).resolves.toBeFalsy();
  await bot.close();
});
