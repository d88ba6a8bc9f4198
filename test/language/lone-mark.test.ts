import { expect, it } from 'vitest';
import { linesOf } from '../../src/language/text/lines.ts';

const kinds = (text: string): string[] => linesOf(text).map(({ kind }) => kind);

it.each(['✅ Done! Your plan is changed.', '• All set. See you on 12 May.', 'Thank you!\n- Mia from support'])(
  'one mark that nothing leads up to makes no list: %j',
  (text) => expect(kinds(text)).not.toContain('item'),
);

it.each([
  'Please send:\n- your account number',
  'Which one?\n\n• Voucher',
  '- Voucher\n- Refund',
  '1. Refund',
  '( ) Voucher\n( ) Refund',
  'Pick:\n○ Voucher\n◉ Refund',
])('a mark that is led up to, one of several and a number do: %j', (text) => expect(kinds(text)).toContain('item'));

it('what stood behind the mark is read without it', () => {
  const text = '✅ Done!';
  const [line] = linesOf(text);
  expect(text.slice(line!.start, line!.end)).toBe('Done!');
});
