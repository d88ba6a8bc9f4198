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
  ['throws no Error', 'bot-error', sends("() => { throw 'out of memory' }"), /send of .* failed: out of memory/],
  ['throws nothing', 'bot-error', sends('() => { throw undefined }'), /send of .* failed: undefined/],
  ['gives a number', 'bot-error', sends('() => 42'), /returned 42 where a reply was expected/],
  [
    'gives messages that are none',
    'bot-error',
    sends('() => ({ messages: [null, 42] })'),
    /returned a reply that cannot be read/,
  ],
  ['gives a text that is none', 'bot-error', sends('() => ({ messages: [{ text: 7 }] })'), /reply that cannot be read/],
  ['never answers', 'timed-out', sends(never), /send of .* did not answer within 300 ms/],
  ['never opens', 'timed-out', `{ open: ${never} }`, /open of .* did not answer within 300 ms/],
  ['fails to open', 'bot-error', "{ open: () => { throw new Error('no seat') } }", /open of .* failed: no seat/],
  ['opens nothing', 'bot-error', '{ open: () => null }', /send of .* failed/],
])('one that %s: %s', async (_, blamed, code, says) => {
  const fault = await faultOf(begin(botOf(code)).then((conversation) => say(conversation, 'Hello')));
  expect(fault.message).toMatch(says);
  expect(fault.endReason).toBe(blamed);
});

it.each([
  ['never says who it is', 'timed-out', never, /identify of .* did not answer/],
  ['fails to say who it is', 'bot-error', "() => { throw new Error('who?') }", /identify of .* failed: who\?/],
])('one that %s: %s', async (_, blamed, identify, says) => {
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
