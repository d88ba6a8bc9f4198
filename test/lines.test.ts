import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { array, assert, asyncProperty, boolean, integer, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../src/lines.ts';
import { all, emptyFolder } from './run/folders.ts';

describe('readLines', () => {
  it('gives every line of any file with its place, also where it spans several chunks', async () => {
    const path = join(await emptyFolder(), 'lines');
    const line = string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replaceAll('\n', ' '));
    const long = integer({ min: 200_000, max: 600_000 }).map((length) => 'é'.repeat(length));
    const file = array(line, { minLength: 1, maxLength: 30 });
    const property = asyncProperty(file, long, boolean(), async (short, long, ended) => {
      const texts = [...short.slice(0, 3), long, ...short.slice(3), 'the end'];
      const bytes = Buffer.from(texts.join('\n') + (ended ? '\n' : ''));
      await writeFile(path, bytes);

      const lines = await all(readLines(path, 1 << 28));
      expect(lines.map(({ bytes }) => bytes.toString())).toEqual(texts);
      expect(lines.map(({ number }) => number)).toEqual(texts.map((_, index) => index + 1));
      expect(lines.map(({ complete }) => complete)).toEqual(texts.map((_, index) => ended || index < texts.length - 1));
      for (const { offset, bytes: found } of lines) {
        expect(bytes.subarray(offset, offset + found.length).equals(found)).toBe(true);
      }
    });
    await assert(property, { numRuns: 20 });
  });

  it('finds no line in an empty file', async () => {
    const path = join(await emptyFolder(), 'empty');
    await writeFile(path, '');
    expect(await all(readLines(path, 1 << 28))).toEqual([]);
  });

  it('passes over a line that is too long, and goes on with the next at its place', async () => {
    const path = join(await emptyFolder(), 'long');
    await writeFile(path, `short\n${'x'.repeat(700_000)}\nlast`);
    const lines = await all(readLines(path, 1000));
    expect(lines.map(({ isTooLong }) => isTooLong)).toEqual([false, true, false]);
    expect(lines[1]!.bytes.length).toBe(0);
    expect(lines[2]).toMatchObject({ number: 3, offset: 700_007, complete: false });
    expect(lines[2]!.bytes.toString()).toBe('last');
  });
});
