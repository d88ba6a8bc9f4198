/** A suite of Botium becomes a project that can be run, and nothing of it is dropped without being told. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/api/run.ts';
import { readBotium } from '../../src/suites/botium/botium.ts';
import { loopback } from './loopback.ts';
import { imported, told } from './project-of.ts';

const dialogue = `Deletes a WAN
asked for its name

#begin
PAUSE 500

#me
delete a wan

#bot default
What is the name of the WAN that you want to delete?
BUTTONS simba|nala

#me
simba

#bot
The *simba* WAN has been deleted.
INTENT_CONFIDENCE 80

#bot
!an error

#me
And who pays for it?

#bot
?Let me see.

#bot
Nobody does.
`;

const botiumJson = (url: string): string =>
  JSON.stringify({
    botium: {
      Capabilities: {
        PROJECTNAME: 'wans',
        CONTAINERMODE: 'simplerest',
        SIMPLEREST_URL: url,
        SIMPLEREST_METHOD: 'POST',
        SIMPLEREST_HEADERS_TEMPLATE: { Authorization: 'Bearer s3cr3t-of-theirs', 'X-Tenant': 'acme' },
        SIMPLEREST_BODY_TEMPLATE:
          '{"text": "{{msg.messageText}}", "session": "{{botium.conversationId}}", "token": "{{context.token}}"}',
        SIMPLEREST_RESPONSE_JSONPATH: '$.reply.text',
        SIMPLEREST_CONTEXT_JSONPATH: '$.state',
        WAITFORBOTTIMEOUT: 4000,
        SIMPLEREST_PING_URL: url,
      },
    },
  });

it('a script becomes what its customer says first, knows and wants, and what the bot is to say', async () => {
  const suite = await imported('botium', { 'convos/wan.convo.txt': dialogue });
  expect(suite.problems).toEqual([]);
  expect(suite.project.scenarios['deletes-a-wan']).toMatchObject({
    title: 'Deletes a WAN',
    goal: 'asked for its name',
    opening: ['delete a wan'],
    facts: { name_wan: { value: 'simba', asks: ['What is the name of the WAN that you want to delete?'] } },
    wants: {
      learn: {
        answer: { matches: String.raw`The\s+.*simba.*\s+WAN\s+has\s+been\s+deleted\.` },
        answer_2: { matches: String.raw`Nobody\s+does\.`, asks: ['And who pays for it?'] },
      },
    },
    statements: {
      required: [expect.anything(), expect.stringContaining('deleted'), 'Nobody does.'] as unknown,
      forbidden: ['an error'],
    },
  });
  expect(told(suite, '#me')).toEqual([
    expect.stringMatching(/^changed: A fact/) as unknown,
    expect.stringMatching(/^changed: Asked for once/) as unknown,
    'carried: The opening.',
  ]);
  expect(told(suite, 'BUTTONS')[0]).toMatch(/^left-out/);
  expect(told(suite, 'PAUSE')[0]).toMatch(/^left-out/);
  expect(told(suite, '#bot')).toContain(
    'left-out: The test goes on without it, so nothing follows where it is not said.',
  );
});

describe('what is imported is run', () => {
  const polite = [
    'What is the name of the WAN that you want to delete?',
    'The simba WAN has been deleted.',
    'Nobody does.',
  ];
  const held = async (answers: string[]) => {
    const bot = await loopback((turn) => ({
      reply: { text: answers[Math.min(turn, answers.length - 1)] },
      state: { token: `t${turn}` },
    }));
    const suite = await imported('botium', {
      'wan.convo.txt': dialogue,
      'botium.json': botiumJson(bot.url),
    });
    const env = { BOT_AUTHORIZATION: 'another-secret' };
    const { folder } = await run({
      paths: ['scenarios'],
      cwd: suite.cwd,
      env,
      repeat: 2,
      concurrency: 1,
      out: 'reports',
    });
    const [, ...scores] = (await readFile(join(folder, 'scores.jsonl'), 'utf8')).trim().split('\n');
    const files = await readFile(join(suite.cwd, 'scenarios/bot.yaml'), 'utf8');
    return { verified: scores.map((line) => (JSON.parse(line) as { verified?: boolean }).verified), bot, files, suite };
  };

  it('against the bot that its configuration names, in the shape that it takes', async () => {
    const { verified, bot, files, suite } = await held(polite);
    expect(verified).toEqual([true, true]);
    expect(files).not.toContain('s3cr3t');
    expect(told(suite, 'container simplerest')).toContain(
      'changed: What stands in Authorization is a secret: set BOT_AUTHORIZATION in the environment, without "Bearer".',
    );
    expect(told(suite, 'capability SIMPLEREST_PING_URL')[0]).toMatch(/^left-out/);
    const [first, second] = bot.received.slice(0, 2).map(({ body }) => JSON.parse(body) as Record<string, string>);
    expect([first!['token'], second!['token']]).toEqual([undefined, 't0']);
    expect(second!['text']).toContain('simba');
    expect(bot.received[0]!.headers).toMatchObject({ 'x-tenant': 'acme', authorization: 'Bearer another-secret' });
  });

  it('and fails where the bot says something else', async () => {
    const { verified } = await held([polite[0]!, 'Something else was done.', 'Nobody does.']);
    expect(verified).toEqual([false, false]);
  });
});

it('an intent that is asserted is the scenario’s, and any answer will do', async () => {
  const { project } = await imported('botium', { 'a.convo.txt': 'a\n#me\nmy balance\n#bot\nINTENT check_balance\n' });
  expect(project.intents['check_balance']).toMatchObject({ bot_names: ['check_balance'] });
  expect(project.scenarios['a']!.wants.learn).toEqual({ answer: { matches: String.raw`\S` } });
});

it('customers speak the language of the suite', async () => {
  const convo =
    'a\n#me\n¿Qué debo llevar para la playa y el bosque?\n#bot\nPara la playa, ropa ligera y una gorra de las que hay en casa.\n';
  const { project } = await imported('botium', { 'a.convo.txt': convo });
  expect(project.personas['customer']).toMatchObject({ locale: 'es' });
});

it('a test that only has the bot ask, or is skipped by Botium, is left out with the reason', async () => {
  const suite = await imported('botium', {
    'a.convo.txt': 'a\n#me\nhi\n#bot\nHow can I help you?\n',
    'b.convo.txt': 'b\n#me\nhi\n#bot\nGood to see you.\n',
    'skip.convo.txt': 'c\n#me\nhi\n',
    'd.convo.txt': 'skip-d\n#me\nhi\n#bot\nGood to see you.\n',
  });
  expect(Object.keys(suite.project.scenarios)).toEqual(['b']);
  expect(told(suite, 'test').join()).toContain('does nothing but ask');
  expect(suite.adoptions.filter(({ how }) => how.startsWith('Botium skips it too'))).toHaveLength(2);
});

it('whatever stands in a file is read without an exception, and each step is told once', () => {
  const line = oneof(
    constantFrom(
      '#me',
      '#bot',
      '#begin',
      '#end',
      '#include X',
      '#include a|b',
      '',
      '!x',
      '??y',
      '?!z',
      'BUTTONS a|b',
      'INTENT x',
      'TEXT_REGEXP_ANY (',
      '$x',
      '$date(',
      '{{x}}',
      '/x/',
      '*',
      '{"a":1}',
      'X',
      'How?',
    ),
    string(),
  );
  assert(
    property(array(line, { maxLength: 25 }), array(line, { maxLength: 8 }), (lines, others) => {
      const text = lines.join('\n');
      const { adoptions } = readBotium([
        { path: 'a.convo.txt', text },
        { path: 'X.pconvo.txt', text: `X\n${others.join('\n')}` },
        { path: 'X.utterances.txt', text: others.join('\n') },
      ]);
      const of = adoptions.filter(({ file, what }) => file === 'a.convo.txt' && (what === '#me' || what === '#bot'));
      expect(new Set(of.map(({ line: at, what }) => `${at} ${what}`)).size).toBe(of.length);
    }),
    { numRuns: 300 },
  );
});
