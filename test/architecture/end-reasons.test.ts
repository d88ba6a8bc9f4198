/** What an end of a conversation means stands in one table: nothing else decides by its name. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { endReasons } from '../../src/conversation/end-reasons.ts';

const folder = new URL('../../src/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }));

it('no file decides by the name of an end reason, but for a bot’s own faults', () => {
  const name = `['"\`](?:${endReasons.join('|')})['"\`]`;
  // Compared with, looked for, or the key of a table.
  const decides = new RegExp(
    `(?:[!=]==\\s*|case |includes\\(|\\bSet\\b.*\\[)${name}|${name}\\s*[!=]==|^\\s*\\[?${name}\\]?:`,
  );
  // How a matter was lost, and what could be made of a bot's turn, have words of their own.
  const lines = files
    .filter(({ file }) => !file.startsWith('bot/') && file !== 'conversation/end-reasons.ts')
    .flatMap(({ file, text }) => text.split('\n').map((line) => ({ file, line })))
    .filter(({ line }) => decides.test(line) && !/\b(?:lost|kind) [!=]== '|BotAct\['kind'\]/.test(line));
  expect(lines).toEqual([]);
});
