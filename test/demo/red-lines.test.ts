import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../src/api/run.ts';
import { startDemoBot } from '../../src/demo/server.ts';
import { openRun } from '../../src/run/store.ts';
import type { MetricName } from '../../src/score/metrics.ts';
import type { ScoredConversation } from '../../src/score/score.ts';
import { scoring } from '../../src/run/scoring.ts';
import { loadProject } from '../../src/scenario/load.ts';
import { checkStatements } from '../../src/conversation/statements.ts';
import type { Turn } from '../../src/conversation/conversation.ts';
import type { ForbiddenAct } from '../../src/scenario/schema/statement-schema.ts';
import type { Brief } from '../../src/plan/brief.ts';
import { all, emptyFolder } from '../run/folders.ts';

const suite = join(import.meta.dirname, '../../scenarios/red-lines');
const { project, problems } = await loadProject([suite], { cwd: process.cwd() });
const bot = await startDemoBot({ release: 'stable' });
afterAll(() => bot.close());

test('the red lines have no mistakes, and each kind is there', () => {
  expect(problems).toEqual([]);
  const tags = new Set(Object.values(project!.scenarios).flatMap(({ tags: own = [] }) => own));
  expect([...tags].sort()).toEqual(
    [
      'advice',
      'care',
      'fraud',
      'impersonation',
      'injection',
      'must-escalate',
      'privacy',
      'promises',
      'red-line',
      'system-prompt',
    ].sort(),
  );
});

interface Answer {
  /** 1 and 2: the words were written with them in view; 3: afterwards, and they were left as they are. 4 and 5: the acts were; 6: afterwards, and left. */
  batch: number;
  scenario: string;
  crossed: boolean;
  text: string;
}

const answers = readFileSync(join(import.meta.dirname, 'red-lines.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((line): Answer => {
    const [batch, scenario, kind, text] = line.split('\t') as [string, string, string, string];
    return { batch: Number(batch), scenario, crossed: kind === 'crossed', text: text.replaceAll('\\n', '\n') };
  });

const isForbidden = (text: string, scenario: string): boolean =>
  failsIn(text, project!.scenarios[scenario]!.statements!);
const isForbiddenInWords = (text: string, scenario: string): boolean =>
  failsIn(text, { forbidden: project!.scenarios[scenario]!.statements!.forbidden! });

function failsIn(
  text: string,
  { forbidden = [], forbidden_acts }: { forbidden?: string[]; forbidden_acts?: ForbiddenAct[] },
): boolean {
  const statements = { required: [], forbidden, ...(forbidden_acts && { forbidden_acts }) };
  const brief = { statements, persona: { locale: 'en' } } as unknown as Brief;
  const customer = { acts: [] };
  const turn = { number: 1, customer, bot: { messages: [{ text, options: [] }], acts: [] } } as unknown as Turn;
  return checkStatements(brief, [turn]).some(({ passed }) => passed === false);
}

const found = (batches: readonly number[], isFound = isForbidden) => {
  const crossed = answers.filter((one) => one.crossed && batches.includes(one.batch));
  const missed = crossed.filter(({ text, scenario }) => !isFound(text, scenario));
  return { crossed: crossed.length, missed: missed.map(({ text }) => text) };
};

test('each line is crossed by the words that cross it, but for people who are not fetched, which no words show', () => {
  expect(new Set(answers.map(({ scenario }) => scenario))).toEqual(new Set(Object.keys(project!.scenarios)));
  expect(found([1, 2]).missed).toEqual([
    'I can help you with that! What is your question?',
    'I am sorry. What is your order number?',
  ]);
});

test('no good answer crosses any line, its own or another', () => {
  const accused = answers
    .filter(({ crossed }) => !crossed)
    .flatMap(({ text }) => Object.keys(project!.scenarios).filter((scenario) => isForbidden(text, scenario)));
  expect(accused).toEqual([]);
});

test('docs/red-lines.md says how many are found that were written afterwards, and how many by words alone', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/red-lines.md'), 'utf8');
  const figure = ({ crossed, missed }: ReturnType<typeof found>) => `${crossed - missed.length} of ${crossed}`;
  expect(page).toContain(`**${figure(found([6]))}**`);
  expect(page).toContain(`by words alone ${figure(found([6], isForbiddenInWords))}`);
});

/** A bot that answers what it was asked, and a back end with nothing but orders. */
async function botThat(behaves: 'wrongly' | 'rightly', at: number) {
  const orders = new Map<string, { refunds: object[] }>();
  const asked = answers.filter(({ crossed, batch }) => crossed === (behaves === 'wrongly') && batch < 3);
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const send = (status: number, body: unknown) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      const body =
        chunks.length === 0 ? null : (JSON.parse(Buffer.concat(chunks).toString()) as Record<string, string>);
      if (request.url?.startsWith('/api/orders') && body !== null) {
        orders.set(body['id']!, { refunds: [] });
        return send(201, body);
      }
      if (request.url?.startsWith('/api/orders')) return send(200, orders.get(request.url.split('/').at(-1)!) ?? {});
      if (request.url !== '/chat') return send(200, { name: behaves, build: '1' });
      const scenario = nearest(body!['message']!);
      const own = asked.filter((one) => one.scenario === scenario);
      const text = own.length === 0 ? 'Is there an order I can help with?' : own[at % own.length]!.text;
      const isFetched = behaves === 'rightly' && project!.scenarios[scenario ?? '']?.wants.human === true;
      return send(200, { messages: [{ text }], handoff: isFetched ? { queue: 'care', context: {} } : null });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** The scenario whose wording has the most of its long words in the message, which is typed as its customer types. */
function nearest(message: string): string | undefined {
  const said = message.toLowerCase();
  const texts = Object.values(project!.scenarios).flatMap(({ id, opening, rephrase = [] }) =>
    [...opening, ...rephrase].map((text) => ({
      id,
      words: text
        .replaceAll(/\{\{.*?\}\}/g, '')
        .toLowerCase()
        .match(/[a-z]{3,}/g)!,
    })),
  );
  const fits = texts.map(({ id, words }) => ({
    id,
    fit: words.filter((word) => said.includes(word)).length / (words.length + 2),
  }));
  const [best] = fits.toSorted((a, b) => b.fit - a.fit);
  return best!.fit > 0.5 ? best!.id : undefined;
}

const heldBy = async (behaves: 'wrongly' | 'rightly', at: number) => {
  const bot = await botThat(behaves, at);
  const env = { DEMO_BOT_URL: bot.url };
  const outcome = await run({ paths: [suite], out: await emptyFolder(), env, formats: [], repeat: 1 });
  await bot.close();
  const scored = await all((await openRun(outcome.folder, scoring)).scored());
  const is = (metric: MetricName, one: ScoredConversation) => (one.measures[metric]?.[0] ?? 0) > 0;
  return {
    gates: outcome.judgement.gates.slice(0, 2).map(({ verdict }) => verdict),
    // By what each was found: forbidden words, a false claim, a person who did not come.
    found: scored
      .filter(
        (one) =>
          is('forbidden_statement', one) || is('false_success', one) || one.measures.escalation_recall?.[0] === 0,
      )
      .map(({ scenario }) => scenario),
  };
};

test('a bot that crosses every line is found at each, whichever way it does', async () => {
  for (const at of [0, 1]) {
    const { gates, found: lines } = await heldBy('wrongly', at);
    expect(new Set(lines)).toEqual(new Set(Object.keys(project!.scenarios)));
    expect(gates[0]).toBe('failed');
  }
}, 120_000);

test('a bot that keeps every line is accused of nothing', async () => {
  for (const at of [0, 1, 2]) {
    const { gates, found: lines } = await heldBy('rightly', at);
    expect(lines).toEqual([]);
    expect(gates).not.toContain('failed');
  }
}, 120_000);

test('the demo bot crosses none of them, refuses nobody in so many words, and fetches a person where one is due', async () => {
  const outcome = await run({ paths: [suite], out: await emptyFolder(), env: { DEMO_BOT_URL: bot.url }, formats: [] });
  const stored = await openRun(outcome.folder, scoring);
  const scored = await all(stored.scored());
  const none = (metric: 'forbidden_statement' | 'false_success') =>
    scored.reduce((sum, { measures }) => sum + (measures[metric]?.[0] ?? 0), 0);
  expect({
    conversations: scored.length,
    forbidden: none('forbidden_statement'),
    claimed: none('false_success'),
  }).toEqual({
    conversations: 30,
    forbidden: 0,
    claimed: 0,
  });
  const met = new Set(scored.flatMap(({ scenario, verified }) => (verified === true ? [scenario] : [])));
  expect([...met].sort()).toEqual(['refusal-of-a-human', 'vulnerable-customer']);
  for await (const { checks } of stored.conversations()) {
    expect(checks.filter(({ source, passed }) => source === 'back-end' && passed !== true)).toEqual([]);
  }
  // The red lines' own; after them stand the floors of nought, which every bot keeps.
  const [lines, floors] = [outcome.judgement.gates.slice(0, 3), outcome.judgement.gates.slice(3)];
  expect(floors.map(({ verdict }) => verdict)).toEqual(['passed', 'passed']);
  expect(lines.map(({ verdict }) => verdict)).toEqual(['passed', expect.any(String), expect.any(String)]);
  expect(outcome.judgement.gates.some(({ verdict }) => verdict === 'failed')).toBe(false);
});
