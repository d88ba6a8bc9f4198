/** A pattern that nobody can read is built of parts that have names. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const longest = 200;

const folder = new URL('../../src/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

/** After what no division stands behind. */
const literal = /(?<=(?:^|[=(,:[!&|?{}>]|return)\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/gm;

const literalsIn = (text: string): string[] => text.match(literal) ?? [];

it(`no literal of a pattern has more than ${longest} characters`, () => {
  const found = files.flatMap((file) =>
    literalsIn(readFileSync(new URL(file, folder), 'utf8')).map((pattern) => ({ file, pattern })),
  );
  expect(found.length).toBeGreaterThan(500);
  expect(found.filter(({ pattern }) => pattern.length > longest)).toEqual([]);
});

it(`no line of a pattern that stands on several has more than ${longest}`, () => {
  const lines = files.flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .flatMap((line) => (/\(\?[:=!<]/.test(line) && line.length > longest ? [{ file, line }] : [])),
  );
  expect(lines).toEqual([]);
});

it('and literals are known as such, wherever they stand', () => {
  const text = 'a(/b\\/[/]c/gu);\nconst d = e / f / g; // h/i\nx: /k/,\n  /l/i,\nreturn /m/.test(n) ? /o/ : p;';
  expect(literalsIn(text)).toEqual(['/b\\/[/]c/gu', '/k/', '/l/i', '/m/', '/o/']);
});
