import { visible } from './visible.ts';

/** A row with its end (RFC 4180). What a spreadsheet would take for a formula is text. */
export const csvLine = (cells: readonly (string | number)[]): string => `${cells.map(field).join(',')}\r\n`;

function field(value: string | number): string {
  if (typeof value === 'number') return String(value);
  // Line breaks stay: they stand between quotes.
  const text = value.split('\n').map(visible).join('\n');
  const plain = /^[=+\-@\t＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
