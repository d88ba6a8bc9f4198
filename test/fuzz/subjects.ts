/** What reads texts of others: for each the texts it is tried on, and a try. A try throws where something else happened than an answer or a problem told. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { BotFault } from '../../src/bot/bot.ts';
import { systemClock } from '../../src/bot/clock.ts';
import type { HttpStream } from '../../src/bot/connection/http-attempt.ts';
import { defaultSignals } from '../../src/bot/protocols/http.ts';
import { answerReader } from '../../src/bot/reading/read-answer.ts';
import { replyIn } from '../../src/bot/reading/reply-in.ts';
import { cookieJar } from '../../src/bot/session/cookies.ts';
import { withKnownValues } from '../../src/bot/session/known-values.ts';
import { explainReading } from '../../src/customer/reading/explain.ts';
import { isJsonPath, valuesAt } from '../../src/json-path.ts';
import type { Json } from '../../src/json.ts';
import { linearPattern, PatternError } from '../../src/linear-pattern.ts';
import { renderJson } from '../../src/plan/template.ts';
import { ProblemError } from '../../src/problem.ts';
import { scoringContext } from '../../src/run/score-run.ts';
import { parseTemplate } from '../../src/scenario/template/template-syntax.ts';
import { checkSources } from '../../src/scenario/load.ts';
import { parseSource } from '../../src/scenario/read/parse-source.ts';
import { scoreConversation } from '../../src/score/index.ts';
import { readers, type SuiteFormat } from '../../src/suites/formats.ts';
import { suiteFiles as suiteText } from '../../src/suites/suite-files.ts';
import { findTranscripts } from '../../src/transcript/find-transcripts.ts';
import { readTranscripts } from '../../src/transcript/read-transcripts.ts';
import { tally } from '../../src/transcript/tally.ts';
import { briefOf } from '../customer/brief-of.ts';
import { transcriptTexts } from '../transcript/documented.ts';
import { mutated } from './mutated.ts';
import { suites } from './suites.ts';

export interface Subject {
  name: string;
  /** Of a hundred inputs of `npm run fuzz`. */
  share: number;
  input: fc.Arbitrary<unknown>;
  attempt: (input: never) => Promise<void> | void;
}

const root = join(import.meta.dirname, '../..');
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
const projects = ['scenarios/demo', 'scenarios/red-lines', 'test/scenario/broken'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => textOf(join(folder, name)).slice(0, 3000)),
);

const files: Subject = {
  name: 'YAML files',
  share: 10,
  input: mutated(projects),
  async attempt(text: string) {
    const { source, problems } = parseSource('fuzzed.yaml', text);
    const more = source === null ? [] : await checkSources([source]);
    for (const { message } of [...problems, ...more]) must(message !== '', 'a problem without a message');
  },
};

const answers = [
  '{"reply":"Hello","options":[{"label":"a","value":1}],"intent":{"name":"x","confidence":0.5},"handoff":{"queue":"q"}}',
  'event: token\ndata: {"delta":"Hel"}\n\nevent: done\ndata: {}\n\n',
  '{"delta":"Hel"}\n{"delta":"lo"}\n{"done":true}\n',
  'Hello there',
  '{"error":{"message":"x"},"errors":[],"statusCode":500,"body":"{}"}',
  'data: {"choices":[{"delta":{"content":"Hi"},"finish_reason":null}]}\n\ndata: [DONE]\n\n',
  '{"messages":[{"role":"assistant","content":[{"type":"text","text":"Hi"}]}],"output":[{"type":"message"}]}',
];
const types = [
  'application/json',
  'text/event-stream',
  'application/x-ndjson',
  'text/plain',
  '',
  'application/json; charset=x',
  'text/html; charset=utf-16le',
];

const replies: Subject = {
  name: 'replies and streams',
  share: 20,
  input: fc.tuple(mutated(answers), fc.constantFrom(...types), fc.integer({ min: 1, max: 9 })),
  async attempt([text, type, size]: [string, string, number]) {
    const bytes = Buffer.from(text);
    async function* chunks(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    }
    const headers = { 'content-type': type };
    const stream: HttpStream = { name: 'POST x', status: 200, headers, chunks: chunks(), elapsed: () => 1 };
    try {
      const reply = replyIn(await answerReader({}, systemClock)(stream), {}, defaultSignals);
      must(reply.messages.length + reply.signals.length > 0, 'a reply that says nothing');
    } catch (error) {
      if (!(error instanceof BotFault) || error.endReason !== 'bot-error') throw error;
    }
  },
};

const templates: Subject = {
  name: 'templates',
  share: 20,
  input: mutated([
    '{{reply.a.b}} and {{message}}',
    '{"x":"{{reply.a[0]}}"}',
    '{{"{{"}}{{facts.x}}',
    '{{open.a}}',
    '{{faker.person.firstName()}} {{faker.helpers.arrayElement(["a", {"b": [1, null]}])}}',
    '{{faker.date.between({"from": "2026-01-01", "to": "2026-02-01"})}}',
  ]),
  attempt(text: string) {
    const scope = { message: 'Hi', reply: { a: [1, { b: null }] }, open: {}, facts: { x: 'y' } };
    parseTemplate(text);
    onlyProblems(() => renderJson(withKnownValues({ text } as Json, scope) ?? null, scope));
  },
};

const wordsOfBots = [
  'Your order MX-48213 was sent on 3 May. 1. Track it 2. Cancel it\n- by phone\n- by mail\nWhich would you like?',
  '| Order | Date |\n| --- | --- |\n| 1 | **3/4/2026** |\n\n> Please note: _refunds_ take `5` days ([terms](https://shop.example/t)).',
  'Could you give me your order number and e-mail address, please? If not, type "agent" to talk to a person.',
  'Ich verbinde Sie mit einer Kollegin. Bitte nennen Sie mir Ihre Bestellnummer, z. B. 12.345,67 € am 3. Mai!',
  'Su pedido no. 4821 llegará mañana; ¿desea algo más? Veuillez patienter, un conseiller va vous répondre.',
  '<p>Hi <b>Jo</b>,</p><ul><li>Yes</li><li>No</li></ul><button data-value="1">OK</button>&nbsp;&#8217;',
];

const patterns: Subject = {
  name: 'patterns',
  share: 10,
  input: fc.tuple(
    mutated([
      '^a+b$',
      '(?:refund|money back)\\b',
      '[A-Z]{2}-[0-9]{5}',
      '(?<n>x)?\\p{L}+',
      '(a|aa)+$',
      '\\d{1,3}(?:\\.\\d+)?',
    ]),
    mutated(wordsOfBots),
  ),
  attempt([pattern, text]: [string, string]) {
    try {
      const search = linearPattern(pattern, 'i');
      search.find(text);
      search.spans(text);
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
    }
  },
};

const paths: Subject = {
  name: 'paths',
  share: 15,
  input: fc.tuple(
    mutated(['$.a[0].b', "$..a[?@.b == 'x' && match(@.c, 'a.*')]", '$[?length(@.a) > 2]', "$['a'][1:5:2]", '$.*~']),
    fc.oneof(
      fc.constantFrom(...answers.filter((text) => text.startsWith('{"')).slice(0, 1)),
      fc.json({ maxDepth: 3 }),
      fc
        .tuple(fc.nat(190), fc.nat(2000))
        .map(([depth, width]) => `${'[{"a":'.repeat(depth)}[0${',0'.repeat(width)}]${'}]'.repeat(depth)}`),
    ),
  ),
  attempt([path, json]: [string, string]) {
    const why = isJsonPath(path);
    if (why !== null) return must(why !== '', 'a path refused without a reason');
    valuesAt(JSON.parse(json) as Json, path);
  },
};

const cookies: Subject = {
  name: 'cookies',
  share: 5,
  input: mutated([
    'a=b; Path=/; Domain=.x.example; Max-Age=5; Secure',
    '=; =;',
    'a=b; Expires=Wed, 21 Oct 2099 07:28:00 GMT',
  ]),
  attempt(line: string) {
    const jar = cookieJar();
    jar.keep('https://www.x.example/a/b', [line], 0);
    must(!/[\r\n]/.test(jar.headerFor('https://www.x.example/a/c', 1) ?? ''), 'a line break in a header');
  },
};

const briefs = ['en-GB', 'de-DE', 'es-ES', 'fr-FR'].map((locale) => briefOf({ persona: { locale } }));

const turns: Subject = {
  name: 'turns of a bot',
  share: 10,
  input: fc.tuple(mutated(wordsOfBots), fc.nat(briefs.length - 1)),
  attempt([text, language]: [string, number]) {
    explainReading(text, briefs[language]!);
  },
};

const folder = mkdtempSync(join(tmpdir(), 'mystery-shopper-fuzz-'));

const transcripts: Subject = {
  name: 'transcripts',
  share: 5,
  input: mutated(transcriptTexts),
  async attempt(text: string) {
    writeFileSync(join(folder, 'fuzzed.txt'), text);
    await onlyProblemsOf(async () => {
      const found = await findTranscripts(['fuzzed.txt'], folder);
      const onProblem = ({ message }: { message: string }) => must(message !== '', 'a problem without a message');
      for await (const one of readTranscripts({ files: found, as: null, tally: tally(), onProblem }))
        scoreConversation(one, scoringContext({}, {}));
    });
  },
};

const suiteFiles = Object.entries(suites).flatMap(([format, named]) =>
  Object.entries(named).map(([path, text]) => ({ format: format as SuiteFormat, path, text })),
);

const othersSuites: Subject = {
  name: 'suites of other tools',
  share: 5,
  input: fc.constantFrom(...suiteFiles).chain((file) => mutated([file.text]).map((text) => ({ ...file, text }))),
  async attempt({ format, path, text }: { format: SuiteFormat; path: string; text: string }) {
    const { read } = await readers[format]();
    const others = suiteFiles.filter((one) => one.format === format && one.path !== path);
    await onlyProblemsOf(async () => suiteText(await read([...others, { path, text }], { cwd: tmpdir() })));
  },
};

export const subjects: readonly Subject[] = [
  files,
  templates,
  patterns,
  paths,
  replies,
  cookies,
  turns,
  transcripts,
  othersSuites,
];

function must(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}

function onlyProblems(work: () => unknown): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
  }
}

async function onlyProblemsOf(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
  }
}
