/** Whatever a file, a bot or a stream holds: a sentence about it, in time, and never a crash. `FUZZ_RUNS` makes it longer (`npm run fuzz`). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { BotFault } from '../../src/bot/bot.ts';
import { systemClock } from '../../src/bot/clock.ts';
import type { HttpStream } from '../../src/bot/connection/http-attempt.ts';
import { defaultSignals } from '../../src/bot/protocols/http.ts';
import { answerReader } from '../../src/bot/reading/read-answer.ts';
import { replyIn } from '../../src/bot/reading/reply-in.ts';
import { withKnownValues } from '../../src/bot/session/known-values.ts';
import { cookieJar } from '../../src/bot/session/cookies.ts';
import type { Json } from '../../src/json.ts';
import { renderJson } from '../../src/plan/template.ts';
import { ProblemError } from '../../src/problem.ts';
import { checkSources } from '../../src/scenario/load.ts';
import { parseSource } from '../../src/scenario/read/parse-source.ts';

const runs = Number(process.env['FUZZ_RUNS'] ?? 150);
const root = join(import.meta.dirname, '../..');
const files = readdirSync(join(root, 'scenarios/demo')).filter((name) => /\.ya?ml$/.test(name));
const seeds = files.map((name) => readFileSync(join(root, 'scenarios/demo', name), 'utf8'));

/** A text with some of it cut out, doubled or replaced. */
const mutated = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...texts),
      fc.array(
        fc.tuple(
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.nat(40),
          fc.oneof(
            fc.string({ unit: 'binary', maxLength: 12 }),
            fc.constantFrom(...'{{ }} - : & * ! | > [ ] \t \u0000 \u202E \u001B[2J " null ~ << ? %'.split(' ')),
          ),
        ),
        { minLength: 1, maxLength: 6 },
      ),
    )
    .map(([text, changes]) =>
      changes.reduce((now, [place, cut, put]) => {
        const at = Math.floor(place * now.length);
        return now.slice(0, at) + put + now.slice(at + cut);
      }, text),
    );

it('files of a project', async () => {
  await fc.assert(
    fc.asyncProperty(mutated(seeds.map((text) => text.slice(0, 6000))), async (text) => {
      const { source, problems } = parseSource('fuzzed.yaml', text);
      const more = source === null ? [] : await checkSources([source]);
      for (const { message } of [...problems, ...more]) expect(message).not.toBe('');
    }),
    { numRuns: Math.ceil(runs / 5) },
  );
});

const answers = [
  '{"reply":"Hello","options":[{"label":"a","value":1}],"intent":{"name":"x","confidence":0.5},"handoff":{"queue":"q"}}',
  'event: token\ndata: {"delta":"Hel"}\n\nevent: done\ndata: {}\n\n',
  '{"delta":"Hel"}\n{"delta":"lo"}\n{"done":true}\n',
  'Hello there',
  '{"error":{"message":"x"},"errors":[],"statusCode":500,"body":"{}"}',
];

it.each([
  'application/json',
  'text/event-stream',
  'application/x-ndjson',
  'text/plain',
  '',
  'application/json; charset=x',
])('answers as %s', async (type) => {
  await fc.assert(
    fc.asyncProperty(mutated(answers), fc.integer({ min: 1, max: 9 }), async (text, size) => {
      const bytes = Buffer.from(text);
      async function* chunks(): AsyncGenerator<Uint8Array> {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      }
      const stream: HttpStream = {
        name: 'POST x',
        status: 200,
        headers: { 'content-type': type },
        chunks: chunks(),
        elapsed: () => 1,
      };
      const outcome = await answerReader(
        {},
        systemClock,
      )(stream)
        .then((answer) => replyIn(answer, {}, defaultSignals))
        .catch((error: unknown) => error);
      expect(outcome instanceof BotFault ? outcome.endReason : outcome).toSatisfy(isReplyOrBotError);
    }),
    { numRuns: runs },
  );
});

function isReplyOrBotError(outcome: unknown): boolean {
  if (outcome === 'bot-error') return true;
  const { messages, signals } = outcome as { messages?: unknown[]; signals?: unknown[] };
  return (messages?.length ?? 0) + (signals?.length ?? 0) > 0;
}

function thrownBy(work: () => unknown): unknown {
  try {
    work();
    return null;
  } catch (error) {
    return error;
  }
}

it('templates of a bot', () => {
  const templates = ['{{reply.a.b}} and {{message}}', '{"x":"{{reply.a[0]}}"}', '{{"{{"}}{{facts.x}}', '{{open.a}}'];
  const scope = { message: 'Hi', reply: { a: [1, { b: null }] }, open: {}, facts: { x: 'y' } };
  fc.assert(
    fc.property(mutated(templates), (text) => {
      const known = withKnownValues({ text } as Json, scope);
      expect(thrownBy(() => renderJson(known ?? null, scope))).toSatisfy(
        (error) => error === null || error instanceof ProblemError,
      );
    }),
    { numRuns: runs * 4 },
  );
});

it('cookies', () => {
  const lines = [
    'a=b; Path=/; Domain=.x.example; Max-Age=5; Secure',
    '=; =;',
    'a=b; Expires=Wed, 21 Oct 2099 07:28:00 GMT',
  ];
  fc.assert(
    fc.property(mutated(lines), (line) => {
      const jar = cookieJar();
      jar.keep('https://www.x.example/a/b', [line], 0);
      expect(jar.headerFor('https://www.x.example/a/c', 1) ?? '').not.toMatch(/[\r\n]/);
    }),
    { numRuns: runs * 4 },
  );
});
