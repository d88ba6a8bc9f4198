import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { score } from '../../src/api/score.ts';
import { carryOutPlan } from '../../src/run/carry-out-plan.ts';
import type { ConversationLine } from '../../src/run/journal.ts';
import { emptyFolder, journalLines } from './folders.ts';
import { openShop, type Shop } from './shop.ts';
import { optionsFor, planOf, refundScenario, shopProject } from './suite.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop((message, turn) =>
    turn === 1
      ? ['Hello Wilhelmina! Your number, please? Or write to help@shop.example.']
      : [`${message} has been refunded.`],
  );
});
afterAll(() => shop.close());

it('a run whose suite says so writes no personal data, not for a moment, and judges as before', async () => {
  const facts = {
    order_number: '{{faker.string.numeric(8)}}',
    full_name: 'Wilhelmina Achterberg',
    email: 'w.a@post.example',
  };
  const opening = ['Wilhelmina Achterberg here (w.a@post.example), I want my money back.'];
  const project = shopProject(shop.url, [{ ...refundScenario, facts, opening }]);
  project.suite = { ...project.suite, redact: {} };
  const plan = planOf(project);
  const meanwhile: Promise<string>[] = [];
  let at = '';
  const observer = {
    started: ({ folder }: { folder: string }) => void (at = folder),
    turn: () => void meanwhile.push(readFile(join(at, 'conversations.jsonl'), 'utf8')),
  };
  const { folder } = await carryOutPlan(await optionsFor(shop.url, { project, plan, observer }));
  const written = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
  for (const text of [...written, ...(await Promise.all(meanwhile))])
    expect(text).not.toMatch(/wilhelmina|achterberg|w\.a@|help@/i);
  const lines = (await journalLines(folder)).slice(1).map((line) => JSON.parse(line) as ConversationLine);
  expect(lines.map(({ id }) => id)).toEqual(plan.items.map(({ id }) => id));
  expect(new Set(lines.map(({ brief }) => brief.facts['full_name']!.value)).size).toBe(1);
  for (const { checks, turns, brief } of lines) {
    expect(checks.map(({ passed }) => passed)).toEqual([true]);
    expect(turns[1]!.customer.messages[0]!.text).toBe(brief.facts['order_number']!.value);
  }
});

const file = [
  { role: 'user', content: 'My name is Wilhelmina Achterberg, card 4111 1111 1111 1111, call 07700 900123.' },
  { role: 'assistant', content: 'Thank you, Wilhelmina. I wrote to w.a@post.example.' },
];

it('transcripts of other tools are redacted before anything is written, and kept where that is asked for', async () => {
  const cwd = await emptyFolder();
  await writeFile(join(cwd, 'talk.jsonl'), `${JSON.stringify({ messages: file })}\n`);
  const texts = async (redact?: boolean): Promise<string> => {
    const { folder } = await score({ paths: ['talk.jsonl'], cwd, redact, formats: ['junit', 'summary'] });
    const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
    return (await Promise.all(names.map((one) => readFile(join(one.parentPath, one.name), 'utf8')))).join('\n');
  };
  expect(await texts()).not.toMatch(/wilhelmina|achterberg|4111|900123|w\.a@/i);
  expect(await texts()).toContain('replaced by pseudonyms');
  expect(await texts(false)).toMatch(/Wilhelmina Achterberg, card 4111/);
});
