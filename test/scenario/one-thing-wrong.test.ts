/** A project that uses nearly every key, with one thing in it made wrong: each mistake has a place, a frame and what was expected. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { gateProblems } from '../../src/judge/gate-problems.ts';
import { checkSources } from '../../src/scenario/load.ts';
import { parseSource } from '../../src/scenario/read/parse-source.ts';

const project = parse(`
suite:
  { name: S, seed: 1, repeat: 2, currency: EUR, test_hosts: [a.example], plain: [T], facts: { shop: Tansy },
    quarantine: [{ scenario: a, until: 2026-04-30, reason: x }], redact: { kinds: [name], patterns: { m: "MB-[0-9]{6}" } } }
bot:
  { protocol: http, url: "http://localhost:1/chat", headers: { x: "{{env.T}}" }, body: { m: "{{message}}" }, reply: { text: $.t },
    signals: [{ stage: ended, path: $.e, contains: x }], timeout: 10s }
backend: { url: "http://localhost:2" }
voice: { words: { min: 1, max: 80 }, banned: [x] }
intents: { i: { title: I, volume: 0.5, floor: 0.1, cost_of_failure: 3 } }
personas: { p: { title: P, patience: 5, mood: calm, locale: en-GB } }
scenarios:
  a:
    intent: i
    tags: [t]
    goal: G
    opening: ["Hi {{facts.due as long}}"]
    rephrase: [Again]
    facts:
      price: 49.9
      n: { value: "{{faker.string.numeric(9)}}", unique: true, asks: [number], say: ["it is {{value}}"], otherwise: ["1"] }
      due: "{{today + 14 days}}"
      sum: "{{facts.price * 2}}"
    wants:
      learn: { c: { matches: "CS-[0-9]+", asks: [what] } }
      outcomes: [{ name: A, done: [d], verify: [{ request: GET /x, expect: { $.a: { contains: 1 } } }] }]
    setup: [{ request: POST /o, body: { a: "{{facts.n}}" }, save: o }]
    verify: [{ request: "GET /o/{{learnt.c}}", within: 5s, status: 200, expect: { "$.s[?@.sku=='{{facts.n}}']": x } }]
    teardown: [{ request: "DELETE /o/{{setup.o.id}}" }]
    statements: { required: [a], forbidden: ["/b/i"] }
    expect: [{ turn: 1, says: [a] }, { after: informs, fact: n, never: [b] }]
    escalation: { policy: required, within: 2, context: [n], queue: q }
    turns: { minimum: 1, maximum: 9 }
gates: [{ metric: verified_success, min: 0.5, tags: [t] }]
`) as Value;

type Value = Record<string | number, unknown>;
type Place = (string | number)[];

const places = placesIn(project, []);

function placesIn(value: unknown, at: Place): Place[] {
  if (value === null || typeof value !== 'object') return [at];
  const entries = Array.isArray(value) ? value.map((one, index) => [index, one] as const) : Object.entries(value);
  return [...(at.length > 0 ? [at] : []), ...entries.flatMap(([key, inner]) => placesIn(inner, [...at, key]))];
}

const wrong = fc.constantFrom<unknown>(
  null,
  [],
  {},
  -1,
  1e308,
  true,
  '',
  '{{',
  '{{facts.x + }}',
  '{{today as }}',
  '{{7*7}}',
  '{{facts.__proto__}}',
  '{{constructor.constructor("return process")()}}',
  '{{'.repeat(300),
  '/(/',
  '/(?=x)/',
  '$[',
  '\u202Etxt',
  'a\u0007b',
  'x'.repeat(5000),
  [[[]]],
  { a: { b: 1 } },
  'GET',
  '2026-02-31',
  '🦥',
  '%zz',
);

it('one thing made wrong is told with its place, a frame and what was expected, and in no word of the machinery', async () => {
  let mistakes = 0;
  const step = fc.tuple(fc.constantFrom(...places), wrong, fc.constantFrom('replaced', 'misspelt', 'removed'));
  await fc.assert(
    fc.asyncProperty(step, async ([place, value, how]) => {
      const changed = structuredClone(project);
      const owner = place.slice(0, -1).reduce<Value>((at, key) => at[key] as Value, changed);
      const key = place.at(-1)!;
      if (how === 'misspelt') owner[`${key}x`] = value;
      else if (how === 'removed' && !Array.isArray(owner)) delete owner[key];
      else owner[key] = value;
      const { source, problems } = parseSource('a.yaml', stringify(changed));
      const found = [...problems, ...(source === null ? [] : await checkSources([source], gateProblems))];
      mistakes += found.length;
      for (const { message, expected, hint, range, frame } of found) {
        expect(range?.start.line).toBeGreaterThan(0);
        expect(frame).toContain('^');
        expect(expected ?? hint).toBeTruthy();
        expect(`${message} ${expected}`).not.toMatch(/\[object|\bat .*\.ts|TypeError|must (?:be|have|match)/);
      }
    }),
    { numRuns: 220, seed: 11 },
  );
  expect(mistakes).toBeGreaterThan(100);
});
