import type { Range } from '../../problem.ts';

/** Lines shown above and below the marked one. */
const before = 2;
const after = 1;
/** A longer line is cut to a window around the marker. */
const widestLine = 100;

/**
 * The lines around `range`, numbered, with a marker under it:
 *
 *       2 |   refund:
 *     > 3 |     intnet: refund
 *         |     ^^^^^^
 */
export function codeFrame(text: string, { start, end }: Range): string {
  const lines = linesOf(text);
  const first = Math.max(1, start.line - before);
  const last = Math.min(lines.length, start.line + after);
  const gutter = String(last).length;
  const shift = windowStart(start.column);
  const frame: string[] = [];
  for (let number = first; number <= last; number++) {
    const mark = number === start.line ? '>' : ' ';
    const line = printable(lines[number - 1] ?? '').slice(shift, shift + widestLine);
    frame.push(`${mark} ${String(number).padStart(gutter)} | ${line}`.trimEnd());
    if (number === start.line) {
      const room = Math.max(1, shift + widestLine - start.column + 1);
      const width = end.line === start.line ? end.column - start.column : lengthFrom(lines[number - 1], start.column);
      const marker = ' '.repeat(start.column - 1 - shift) + '^'.repeat(Math.min(Math.max(1, width), room));
      frame.push(`  ${' '.repeat(gutter)} | ${marker}`);
    }
  }
  return frame.join('\n');
}

/** Of the text asked for last: a file has as many frames as mistakes. */
let known: { text: string; lines: string[] } = { text: '', lines: [''] };

function linesOf(text: string): string[] {
  if (known.text !== text) known = { text, lines: text.split(/\r\n|\n|\r/) };
  return known.lines;
}

function windowStart(column: number): number {
  return column <= widestLine * 0.8 ? 0 : column - Math.floor(widestLine / 2);
}

function lengthFrom(line = '', column: number): number {
  return line.trimEnd().length - column + 1;
}

/** Every control character takes one plain column, so that the marker stands where it should and a terminal obeys nothing. */
function printable(line: string): string {
  return line.replaceAll(/\p{Cc}/gu, ' ');
}
