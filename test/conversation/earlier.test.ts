/** Conversations that begin in the middle: what the bot is told, what the customer says next, what is charged, and what is refused. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { play } from '../../src/api/play.ts';
import { run } from '../../src/api/run.ts';
import { scenarioFrom } from '../../src/api/scenario-from.ts';
import { validate } from '../../src/api/validate.ts';
import { answerJson, serve } from '../bot/serve.ts';
import { inProcess } from '../cli/in-process.ts';
import { emptyFolder } from '../run/folders.ts';

const project = (bot: string, sent: string, more = ''): string => `
bot: ${bot}
intents: { refund: { title: Refund } }
scenarios:
  not-found:
    intent: refund
    goal: Get the money back
    opening: [My lamp came broken and I want my money back]
    earlier:
      ${sent}
      turns:
        - { customer: My lamp came broken, bot: Sorry to hear that. What is your order number? }
        - { customer: 'It is {{facts.order_number}}', bot: I cannot find that order. What is your e-mail address? }
    facts: { order_number: A-1007, email: { value: kim@example.com, asks: [e-mail address] } }
    wants: { done: [refunded] }
    ${more}
`;

interface Sent {
  messages: { role: string; content: string }[];
}

/** A bot behind the chat completions API that says these in turn. */
async function model(...answers: string[]): Promise<{ bot: string; heard: Sent[] }> {
  const heard: Sent[] = [];
  const url = await serve(async (request, response) => {
    if (request.method !== 'POST') return answerJson(response, { data: [] });
    heard.push((await json(request)) as Sent);
    const content = answers[Math.min(heard.length, answers.length) - 1]!;
    answerJson(response, { choices: [{ message: { role: 'assistant', content }, finish_reason: 'stop' }] });
  });
  return { bot: `{ protocol: openai, url: '${url}/v1', stream: false }`, heard };
}

/** A bot that gets each message alone. */
async function chat(...answers: string[]): Promise<{ bot: string; heard: string[] }> {
  const heard: string[] = [];
  const url = await serve(async (request, response) => {
    heard.push(((await json(request)) as { message: string }).message);
    answerJson(response, { reply: answers[Math.min(heard.length, answers.length) - 1]! });
  });
  return { bot: `{ protocol: http, url: '${url}/chat' }`, heard };
}

async function folderWith(yaml: string): Promise<string> {
  const cwd = await emptyFolder();
  await mkdir(join(cwd, 'scenarios'));
  await writeFile(join(cwd, 'scenarios/project.yaml'), yaml);
  return cwd;
}

const held = async (yaml: string) => play({ scenario: 'not-found', cwd: await folderWith(yaml), seed: 's' });

describe('what was said before, as history', () => {
  it('goes to the bot with the first message, and the customer answers its last turn', async () => {
    const { bot, heard } = await model('Thank you, you have been refunded.');
    const { conversation } = await held(project(bot, 'sent: history'));
    expect(heard[0]!.messages.slice(0, 4)).toEqual([
      { role: 'user', content: 'My lamp came broken' },
      { role: 'assistant', content: 'Sorry to hear that. What is your order number?' },
      { role: 'user', content: 'It is A-1007' },
      { role: 'assistant', content: 'I cannot find that order. What is your e-mail address?' },
    ]);
    expect(heard[0]!.messages[4]!.content).toContain('kim@example.com');
    expect(conversation.turns[0]!.number).toBe(1);
    expect(conversation.turns[0]!.customer.acts).toContainEqual(
      expect.objectContaining({ kind: 'informs', fact: 'email', again: false }),
    );
    expect(conversation).toMatchObject({
      end: { reason: 'resolved' },
      earlier: [
        { customer: 'My lamp came broken' },
        { customer: 'It is A-1007', bot: ['I cannot find that order. What is your e-mail address?'] },
      ],
    });
  });

  it('is told by http too where the request carries it', async () => {
    const bodies: unknown[] = [];
    const url = await serve(async (request, response) => {
      bodies.push(await json(request));
      answerJson(response, { reply: 'You have been refunded.' });
    });
    const bot = `{ protocol: http, url: '${url}', body: { said: '{{history}}', message: '{{message}}' } }`;
    await held(project(bot, 'sent: history'));
    expect(bodies[0]).toMatchObject({
      said: [
        { role: 'user', content: 'My lamp came broken' },
        { role: 'assistant' },
        { role: 'user', content: 'It is A-1007' },
        { role: 'assistant' },
      ],
    });
  });

  it('is not charged to the bot; what it asks for again is', async () => {
    const good = await held(project((await model('You have been refunded.')).bot, 'sent: history'));
    const facts = (scored: typeof good.scored) =>
      scored.scores.flatMap(({ evidence }) =>
        evidence.filter(({ points }) => points > 0).map(({ code, text }) => [code, text]),
      );
    expect(facts(good.scored)).toEqual([]);
    const { bot } = await model('What is your order number, please?', 'You have been refunded.');
    const again = await held(project(bot, 'sent: history'));
    expect(facts(again.scored)).toContainEqual([
      'fact-asked-again',
      expect.stringContaining('given before the conversation began'),
    ]);
  });

  it('has no word of the red lines: what the bot under test never said is not forbidden', async () => {
    const forbidden = 'statements: { forbidden: [cannot find that order] }';
    const { scored } = await held(project((await model('You have been refunded.')).bot, 'sent: history', forbidden));
    expect(scored.measures['forbidden_statement']?.[0] ?? 0).toBe(0);
  });

  it('leaves nothing to begin with where it settles the matter', async () => {
    const { bot, heard } = await model('Hello');
    const yaml = project(bot, 'sent: history').replace('What is your e-mail address?', 'But you have been refunded.');
    const { conversation } = await held(yaml);
    expect(conversation.end).toMatchObject({ reason: 'customer-fault', turn: 0 });
    expect(conversation.end.detail).toContain('has settled the matter');
    expect(heard).toEqual([]);
  });

  it.each([
    ['', 9, 5],
    ['sent: history', 10, 13],
  ])('is refused, with its place, where the bot gets each message alone: %j', async (sent, line, column) => {
    const yaml = project("{ protocol: http, url: 'http://localhost:3000' }", sent || '# as usual');
    const { problems } = await validate({ paths: [], cwd: await folderWith(yaml) });
    expect(problems).toMatchObject([
      {
        code: 'cannot-be-met',
        range: { start: { line, column } },
        expected: expect.stringContaining('sent: replayed'),
      },
    ]);
  });

  it('may name only facts that there are', async () => {
    const yaml = project((await model('x')).bot, 'sent: history').replace('{{facts.order_number}}', '{{facts.order}}');
    const { problems } = await validate({ paths: [], cwd: await folderWith(yaml) });
    expect(problems).toMatchObject([{ code: 'unknown-reference' }]);
  });
});

describe('what was said before, replayed', () => {
  it('is said anew to the bot, whose own answers the customer goes on from, and only what follows is scored', async () => {
    const { bot, heard } = await chat(
      'Sorry! Your order number?',
      'Found it. Which e-mail address did you use?',
      'You have been refunded.',
    );
    const { conversation } = await held(project(bot, 'sent: replayed'));
    expect(heard.slice(0, 2)).toEqual(['My lamp came broken', 'It is A-1007']);
    expect(heard[2]).toContain('kim@example.com');
    expect(conversation.turns).toHaveLength(heard.length - 2);
    expect(conversation.earlier).toEqual([
      { customer: 'My lamp came broken', bot: ['Sorry! Your order number?'] },
      { customer: 'It is A-1007', bot: ['Found it. Which e-mail address did you use?'] },
    ]);
  });

  it('ends with the bot’s fault where it does not answer', async () => {
    const url = await serve((_, response) => {
      response.statusCode = 500;
      response.end();
    });
    const { conversation } = await held(project(`{ protocol: http, url: '${url}' }`, 'sent: replayed'));
    expect(conversation.turns).toEqual([]);
    expect(conversation.end.turn).toBe(0);
    expect(conversation.end.reason).not.toBe('customer-fault');
  });
});

describe('play', () => {
  it.each([
    ['the customer', []],
    ['a person in its seat', ['--seat']],
  ])('prints what was said before, with the bot’s own answers, above the first turn of %s', async (_, flags) => {
    const { bot } = await chat(
      'Sorry! Your order number?',
      'Found it. Your e-mail address?',
      'You have been refunded.',
    );
    const cwd = await folderWith(project(bot, 'sent: replayed'));
    const typed = flags.length > 0 ? ['kim@example.com', '/done'] : undefined;
    const { stdout } = await inProcess(['play', 'not-found', '--seed', 's', ...flags], cwd, {}, typed);
    const at = ['It is A-1007', 'Found it. Your e-mail address?', 'You have been refunded.'].map((text) =>
      stdout.indexOf(text),
    );
    expect(at).toEqual(at.toSorted((one, other) => one - other));
    expect(at).not.toContain(-1);
  });
});

describe('scenario-from --at', () => {
  it('writes a scenario that goes on from a turn of a conversation that was held, and is held as it stands', async () => {
    const first = await chat('Sorry. What is your order number?', 'I cannot help.', 'I cannot help.');
    const began = project(first.bot, 'sent: replayed').replace(/ {4}earlier:[^]*?(?= {4}facts)/, '');
    const cwd = await folderWith(began);
    const { folder } = await run({ cwd, repeat: 1, formats: [], seed: 's' });
    const drafted = await scenarioFrom({ cwd, path: folder, at: 3, out: 'from/3.yaml' });
    const text = await readFile(join(cwd, drafted.file), 'utf8');
    expect(text).toMatch(
      /earlier:\n +sent: history\n +turns:\n +- customer: .*\n +bot: Sorry\. What is your order number\?\n/,
    );
    expect(text).toMatch(/bot: I cannot help\./);
    const { bot, heard } = await model('You have been refunded.');
    await writeFile(join(cwd, 'from/bot.yaml'), `bot: ${bot}\n`);
    const { problems } = await validate({ paths: ['from'], cwd });
    expect(problems).toEqual([]);
    await play({ scenario: drafted.scenario, paths: ['from'], cwd });
    expect(heard[0]!.messages).toHaveLength(5);
    await expect(scenarioFrom({ cwd, path: folder, at: 99, out: 'from/99.yaml' })).rejects.toThrow(
      /nothing said before/,
    );
  });
});
