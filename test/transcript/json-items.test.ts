import { array, assert, asyncProperty, integer, jsonValue } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonItem, jsonItems } from '../../src/transcript/json-items.ts';

async function itemsOf(text: string, chunk = 1 << 16, longest = 1 << 20): Promise<JsonItem[]> {
  const bytes = Buffer.from(text);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  }
  const items: JsonItem[] = [];
  for await (const item of jsonItems(chunks(), longest)) items.push(item);
  return items;
}

const values = (items: JsonItem[]) => items.map(({ bytes }) => JSON.parse(bytes.toString()) as unknown);

describe('jsonItems', () => {
  it('gives the items of any list, in whatever pieces and layout it comes', async () => {
    const property = asyncProperty(
      array(jsonValue(), { maxLength: 6 }),
      integer({ min: 1, max: 50 }),
      integer({ min: 0, max: 2 }),
      async (list, chunk, indent) => {
        const items = await itemsOf(JSON.stringify(list, null, indent), chunk);
        expect(values(items)).toEqual(JSON.parse(JSON.stringify(list)));
        expect(items.every(({ flaw }) => flaw === null)).toBe(true);
      },
    );
    await assert(property, { numRuns: 200 });
  });

  it('gives the members of an object whole, and of a member that is a list each item', async () => {
    const items = await itemsOf('{"info": {"a": [1]}, "tasks": [{"id": 1}, 2], "seed": 7, "none": []}', 3);
    expect(items.map(({ member }) => member)).toEqual(['info', 'tasks', 'tasks', 'seed']);
    expect(values(items)).toEqual([{ a: [1] }, { id: 1 }, 2, 7]);
  });

  it('names the line of each item and its place in bytes', async () => {
    const text = '[\n  "é",\n  {"a":\n 1}]';
    const items = await itemsOf(text, 4);
    expect(items.map(({ line }) => line)).toEqual([2, 3]);
    for (const { offset, bytes } of items) {
      expect(
        Buffer.from(text)
          .subarray(offset, offset + bytes.length)
          .equals(bytes),
      ).toBe(true);
    }
  });

  it('passes over an item that is too long, and gives the next', async () => {
    const items = await itemsOf(`["${'x'.repeat(5000)}", 2]`, 100, 1000);
    expect(items.map(({ flaw, bytes }) => [flaw, bytes.toString()])).toEqual([
      ['too-long', ''],
      [null, '2'],
    ]);
  });

  it('says so when the document ends in the middle', async () => {
    expect((await itemsOf('[1, {"a": ')).map(({ flaw }) => flaw)).toEqual([null, 'unfinished']);
    expect((await itemsOf('[1, 2')).map(({ flaw }) => flaw)).toEqual([null, 'unfinished']);
  });
});
