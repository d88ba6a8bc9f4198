/** How much of the personal data in the project's own set is found, and how much else is taken for it. */
import { readFileSync } from 'node:fs';
import { personalKinds } from '../../../src/hidden/personal/kinds.ts';
import { personalData } from '../../../src/hidden/personal/personal-data.ts';

interface Line {
  text: string;
  told: { kind: string; start: number; end: number }[];
}

/** `[kind:value]` marks what is personal; `\n` is a line break. */
function linesOf(file: string): Line[] {
  return file
    .trim()
    .split('\n')
    .map((line) => {
      const told: Line['told'] = [];
      let text = '';
      for (const [, plain, kind, value] of line.replaceAll('\\n', '\n').matchAll(/([^[]+)|\[([a-z-]+):([^\]]+)\]/g)) {
        if (kind !== undefined) told.push({ kind, start: text.length, end: text.length + value!.length });
        text += plain ?? value!;
      }
      return { text, told };
    });
}

interface Figures {
  lines: number;
  /** By kind: how many there are, how many of them left no word of two letters or digits behind. */
  kinds: Record<string, { of: number; found: number }>;
  /** Words outside of them that were replaced. */
  taken: string[];
  missed: string[];
}

function measure(): Figures {
  const lines = linesOf(readFileSync(new URL('set.tsv', import.meta.url), 'utf8'));
  const personal = personalData({ salt: 'set' });
  const kinds: Figures['kinds'] = Object.fromEntries(personalKinds.map((kind) => [kind, { of: 0, found: 0 }]));
  const [taken, missed]: [string[], string[]] = [[], []];
  for (const { text, told } of lines) {
    const [clean] = personal.texts([text]);
    for (const { kind, start, end } of told) {
      const value = text.slice(start, end);
      const left = wordsOf(value).filter(
        (word) => wordsOf(clean!).includes(word) && !wordsOf(rest(text, told)).includes(word),
      );
      kinds[kind]!.of++;
      if (left.length === 0) kinds[kind]!.found++;
      else missed.push(`${kind}: ${value}`);
    }
    for (const word of wordsOf(rest(text, told))) if (!wordsOf(clean!).includes(word)) taken.push(word);
  }
  return { lines: lines.length, kinds, taken, missed };
}

/** A line without what is personal in it. */
const rest = (text: string, told: Line['told']): string =>
  told.toReversed().reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);

const wordsOf = (text: string): string[] =>
  text.replaceAll(/\[[a-z-]+ [0-9a-f]{6}\]/g, ' ').match(/[\p{L}\p{N}]{2,}/gu) ?? [];

/** As docs/personal-data.md has them. */
export function figuresIn(): string {
  const { lines, kinds, taken, missed } = measure();
  const rows = Object.entries(kinds).map(([kind, { of, found }]) => [
    kind,
    String(of),
    String(found),
    `${Math.round((100 * found) / of)} %`,
  ]);
  const head = ['kind', 'in the set', 'found whole', 'recall'];
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]!.length)));
  const row = (cells: string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`;
  const table = [row(head), row(widths.map((width) => '-'.repeat(width))), ...rows.map(row)].join('\n');
  const list = (items: string[]) => (items.length === 0 ? 'none' : items.map((item) => `\`${item}\``).join(', '));
  return `${table}\n\n${lines} lines. Missed: ${list(missed)}. Taken for personal without being it: ${list(taken)}.`;
}
