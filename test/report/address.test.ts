import { expect, it } from 'vitest';
import { addressWords } from '../../src/report/address.ts';

it.each([
  ['http://localhost:3000/chat', 'http://localhost:3000/chat'],
  ['{{env.BOT_URL}}', '[BOT_URL of the environment]'],
  [
    'https://{{ env.REGION }}.bot.example/{{conversation_id}}/talk',
    'https://[REGION of the environment].bot.example/…/talk',
  ],
  ['', 'none'],
  ['http://localhost/\u202Eevil', 'http://localhost/⟨U+202E⟩evil'],
])('the address %j is told as %j', (url, told) => {
  expect(addressWords(url)).toBe(told);
});
