import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemCodes } from '../../src/problem.ts';
import { checkSources } from '../../src/scenario/load.ts';
import { parseSource } from '../../src/scenario/read/parse-source.ts';
import { decode } from '../../src/scenario/read/read-text.ts';

/** What `loadProject` does after reading a file. */
async function check(text: string) {
  const { source, problems } = parseSource('a.yaml', text);
  const all = [...problems, ...(source === null ? [] : await checkSources([source]))];
  for (const { code, range, frame } of all) {
    expect(problemCodes).toContain(code);
    expect(range!.start.line).toBeGreaterThan(0);
    expect(range!.start.column).toBeGreaterThan(0);
    expect(range!.end.offset).toBeGreaterThanOrEqual(range!.start.offset);
    expect(range!.end.offset).toBeLessThanOrEqual(text.length);
    expect(frame).toContain('^');
  }
  return { value: source?.value ?? null, problems: all };
}

const words = (text: string) => fc.constantFrom(...text.split(' '));

const key = fc.oneof(
  words('suite bot backend voice intents personas scenarios gates intent title goal opening facts wants done learn'),
  words('setup verify request expect body save value say truth escalation policy context human __proto__ constructor'),
);
const scalar = fc.oneof(
  words('refund {{facts.a}} {{setup.b.c}} {{ $.a /(a+)+/ {{faker.person.firstName}} 2026-02-30'),
  fc.string({ maxLength: 8 }),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
);
const tree = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    scalar,
    fc.array(tie('node'), { maxLength: 3 }),
    fc.dictionary(key, tie('node'), { maxKeys: 4 }),
  ),
})).node;

const pieces = fc.oneof(
  words('a: - " \' [ ] { } &a *a !t | > ? : # % @ ` << {{facts.x}} scenarios:'),
  fc.constantFrom(' ', '  ', '\n', '\t', '\r\n', '---\n', '...\n', '\n  x:\n', '\uFEFF', '\u0007', '\u{1F600}'),
);

describe('a hostile file', () => {
  const never = (texts: fc.Arbitrary<string>) =>
    fc.assert(
      fc.asyncProperty(texts, async (text) => void (await check(text))),
      { numRuns: 200 },
    );

  it('never makes the loader throw: any text', async () => {
    await expect(never(fc.string({ unit: 'binary-ascii', maxLength: 200 }))).resolves.toBeUndefined();
  });

  it('never makes the loader throw: pieces of YAML in any order', async () => {
    const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
    await expect(never(texts)).resolves.toBeUndefined();
  });

  it('never makes the loader throw: the right keys with values of any shape', async () => {
    await expect(never(tree.map((value) => JSON.stringify(value)))).resolves.toBeUndefined();
  });

  it('never makes the decoder throw: any bytes are text as they are, or not UTF-8', () => {
    const asTheyAre = (bytes: Uint8Array, text: string) =>
      Buffer.from(text).equals(Buffer.from(bytes).subarray(bytes.length - Buffer.byteLength(text)));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const read = decode('a.yaml', bytes);
        expect('code' in read ? read.code === 'not-utf8' : asTheyAre(bytes, read.text)).toBe(true);
      }),
    );
  });

  it('is not parsed to the bottom when it is nested without end', async () => {
    for (const open of ['[', '{', '- ', '? ', '[{']) {
      const { problems } = await check(open.repeat(20_000));
      expect(problems[0]!.code).toBe('yaml-syntax');
    }
  });

  it('reaches no prototype through its keys', async () => {
    await check('__proto__: { polluted: true }\nscenarios: { __proto__: { polluted: true } }\n');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
