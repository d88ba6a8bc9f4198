import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemCodes } from '../../src/problem.ts';
import { checkSources } from '../../src/scenario/load.ts';
import { parseSource } from '../../src/scenario/parse-source.ts';
import { decode } from '../../src/scenario/read-text.ts';

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

const key = fc.constantFrom(
  ...'suite bot backend voice intents personas scenarios gates intent title goal opening facts wants done learn human'.split(
    ' ',
  ),
  ...'setup verify request expect body save value say truth personas escalation policy context __proto__ constructor'.split(
    ' ',
  ),
);
const scalar = fc.oneof(
  fc.constantFrom(
    'refund',
    '{{facts.a}}',
    '{{setup.b.c}}',
    '{{',
    'POST /x',
    '$.a',
    '/(a+)+/',
    '{{faker.person.firstName}}',
  ),
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

const pieces = fc.constantFrom(
  ...[
    'a: ',
    '- ',
    '  ',
    '\n',
    '\t',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '&a',
    '*a',
    '!t ',
    '|',
    '>',
    '---\n',
    '...\n',
    '? ',
    ': ',
    '#',
    '%',
  ],
  ...['scenarios:\n', '  x:\n', '    goal: ', '{{facts.x}}', '\r\n', '\u{1F600}', '\uFEFF', '<<: ', '@', '`', '\u0007'],
);

describe('a hostile file', () => {
  it('never makes the loader throw: any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => void (await check(text))),
      {
        numRuns: 150,
      },
    );
  });

  it('never makes the loader throw: pieces of YAML in any order', async () => {
    const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(texts, async (text) => void (await check(text))),
      { numRuns: 250 },
    );
  });

  it('never makes the loader throw: the right keys with values of any shape', async () => {
    await fc.assert(
      fc.asyncProperty(tree, async (value) => void (await check(JSON.stringify(value)))),
      { numRuns: 250 },
    );
  });

  it('never makes the decoder throw: any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const read = decode('a.yaml', bytes);
        if ('code' in read) expect(read.code).toBe('not-utf8');
        else
          expect(Buffer.from(read.text)).toEqual(
            Buffer.from(bytes).subarray(bytes.length - Buffer.byteLength(read.text)),
          );
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
