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

describe('names stand for what they hold', () => {
  const greeting = {
    'HELLO.utterances.txt': 'HELLO\nhi there\n\nhello bot\n',
    'WELCOME.utterances.txt': 'WELCOME\nWelcome to us.\nGood to see you.',
  };

  it('utterances for wordings of the customer, and for any of several of the bot', async () => {
    const suite = await imported('botium', {
      ...greeting,
      'OTHER.utterances.txt': 'OTHER\nx',
      'a.convo.txt': 'a\n#me\nHELLO\n#bot\nWELCOME\n',
    });
    expect(suite.project.scenarios['a']).toMatchObject({
      opening: ['hi there', 'hello bot'],
      statements: { required: [String.raw`/Welcome\s+to\s+us\.|Good\s+to\s+see\s+you\./i`] },
    });
    expect(told(suite, 'utterances').toSorted()).toEqual([
      'carried: Wordings of the steps that name them.',
      'carried: Wordings of the steps that name them.',
      'left-out: No conversation names them.',
    ]);
  });

  it('partial conversations for their steps, and none for itself', async () => {
    const files = {
      'a.convo.txt': 'a\n#me\nhi\n#include LOGIN\n#bot\nYou are in.\n',
      'LOGIN.pconvo.txt': 'LOGIN\n#bot\nYour pin?\n#me\n1234\n#include LOGIN\n#include GONE\n',
    };
    const suite = await imported('botium', files);
    expect(suite.project.scenarios['a']!.facts).toEqual({ pin: { value: '1234', asks: ['Your pin?'] } });
    expect(told(suite, '#include')).toContain('left-out: Conversations include each other in a circle.');
    expect(told(suite, '#include')).toContain('left-out: No file given holds the partial conversation "GONE".');
  });

  it('memory for a conversation each row', async () => {
    const { project } = await imported('botium', {
      'shop.scriptingmemory.txt': '      |$product|$price\ncase 1|bread  |2.50\ncase 2|milk   |1\n',
      'a.convo.txt':
        'buy\n#me\nI want $product\n#bot\n$product costs $price euros, order $number.\n#me\nMy number is $number\n',
    });
    expect(Object.keys(project.scenarios)).toEqual(['buy-case-1', 'buy-case-2']);
    expect(project.scenarios['buy-case-2']).toMatchObject({
      opening: ['I want {{facts.product}}'],
      facts: { product: 'milk', price: '1' },
      statements: { required: [String.raw`/{{facts.product}}\s+costs\s+{{facts.price}}\s+euros,\s+order\s+.*\./i`] },
    });
  });

  it('functions for facts made up or counted from today', async () => {
    const { project } = await imported('botium', {
      'a.convo.txt': 'a\n#me\nBook for $tomorrow(DD.MM.YYYY), code $random(4) and $uniqid\n#bot\nBooked.',
    });
    expect(project.scenarios['a']!.opening).toEqual([
      'Book for {{facts.tomorrow_dd_mm_yyyy}}, code {{facts.random_4}} and {{facts.uniqid}}',
    ]);
    expect(project.scenarios['a']!.facts).toEqual({
      tomorrow_dd_mm_yyyy: '{{today + 1 days as "DD.MM.YYYY"}}',
      random_4: '{{faker.string.numeric(4)}}',
      uniqid: { value: '{{faker.string.uuid}}', unique: true },
    });
  });
});

describe('the other notations', () => {
  it('YAML and JSON', async () => {
    const yaml = `convos:
  - name: goodbye
    steps:
      - begin: [PAUSE 500]
      - me: [bye]
      - bot: [See you soon., { OPTIONAL_NOT_INTENT: [greeting] }, { TEXT_CONTAINS_ALL: [See, soon] }]
      - include: [END]
partialConvos:
  - name: END
    steps: [{ bot: [{ asserter: TEXT_REGEXP_ANY, args: ["until (Monday|Tuesday)"] }] }]
utterances: { BYE: [bye] }
scriptingMemory: [{ header: { name: one }, values: { $unused: x } }]
`;
    const { project } = await imported('botium', { 'all.yml': yaml });
    expect(project.scenarios['goodbye']!.statements?.required).toEqual([
      'See you soon.',
      'See',
      'soon',
      '/until (Monday|Tuesday)/i',
    ]);
    const json = JSON.stringify({ convos: [{ name: 'one', steps: [{ me: ['hi'] }, { bot: ['Good to see you.'] }] }] });
    expect(
      Object.keys((await imported('botium', { 'all.json': json, 'package.json': '{"name":"x"}' })).project.scenarios),
    ).toEqual(['one']);
  });

  it('CSV of two columns and of three', async () => {
    const two = 'question,answer\nWhere is it?,"On its way, soon."\nWho are you?,A bot.\n';
    const three =
      'conversationId,sender,text\nfirst,me,hi\nfirst,bot,Good to see you.\nsecond,me,bye\nsecond,bot,See you soon.\n';
    const { project } = await imported('botium', { 'faq.convo.csv': two, 'talk.convo.csv': three });
    expect(Object.keys(project.scenarios)).toEqual(['faq-1', 'faq-2', 'first', 'second']);
    expect(project.scenarios['faq-1']).toMatchObject({
      opening: ['Where is it?'],
      statements: { required: ['On its way, soon.'] },
    });
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
