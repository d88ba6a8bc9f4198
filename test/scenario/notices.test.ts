/** What a project says without any effect is told, where it stands; and nothing that has one. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { validate } from '../../src/api/validate.ts';

interface Parts {
  bot?: string;
  top?: string;
  suite?: string;
  persona?: string;
  scenario?: string;
  wants?: string;
}

const http = "protocol: http, url: 'http://localhost:1/chat'";

/** A project in which everything has an effect, but for what is added. */
const yaml = ({
  bot = http,
  top = '',
  suite = 'repeat: 2',
  persona = 'mood: calm',
  scenario = 'stakes: low',
  wants = 'done: [refunded]',
}: Parts) => `
suite: { ${suite} }
bot: { ${bot} }
intents: { refund: { title: Refund } }
personas: { ana: { title: Ana, ${persona} } }
${top}
scenarios:
  damaged:
    intent: refund
    goal: Get the money back
    opening: [My lamp came broken, The lamp is in pieces]
    wants: { ${wants} }
    ${scenario}
`;

async function noticesOf(parts: Parts): Promise<string[]> {
  const cwd = await mkdtemp(join(tmpdir(), 'notices-'));
  await writeFile(join(cwd, 'project.yaml'), yaml(parts));
  const { problems, notices } = await validate({ paths: ['.'], cwd });
  expect(problems).toEqual([]);
  return notices.map(({ message, range, frame }) => {
    expect(range?.start.line).toBeGreaterThan(1);
    expect(frame).toContain('^');
    return message;
  });
}

it('nothing is said of a project in which all has an effect', async () => {
  expect(await noticesOf({})).toEqual([]);
});

it.each(['demo', 'red-lines', 'third-party'])(
  'nothing is said of the %s suite that comes with the package',
  async (name) => {
    const cwd = fileURLToPath(new URL('../../scenarios', import.meta.url));
    const { problems, notices } = await validate({ paths: [name], cwd });
    expect([problems, notices.map(({ message }) => message)]).toEqual([[], []]);
  },
);

describe('it is told that', () => {
  it.each<[string, Parts, string]>([
    ['nobody comes back', { persona: 'comes_back: false' }, '"comes_back" shows in no conversation'],
    [
      'a statement has half a pattern’s slashes',
      { scenario: 'statements: { forbidden: ["/we guarantee"] }' },
      '"/we guarantee" is taken as it stands, slash included',
    ],
    [
      'what was set aside counts again',
      { suite: 'repeat: 2, quarantine: [{ scenario: damaged, until: 2020-02-29, reason: flaky }]' },
      '"damaged" is set aside no more: 2020-02-29 has passed',
    ],
    ['a model is asked by nobody', { top: "model: { url: 'http://localhost:1/v1', model: m }" }, 'Nobody asks it'],
    ['a judge has nothing to judge', { top: 'judge: { votes: 3 }' }, 'It judges nothing'],
    [
      'votes are one vote asked three times',
      {
        scenario: 'criteria: { dated: { sentence: It says when, pass: It names a day } }',
        top: "model: { url: 'http://localhost:1/v1', model: m, temperature: 0 }",
      },
      'each vote of the judge is the same answer again',
    ],
    [
      'a price has no currency',
      {
        persona: 'worded_by: model',
        top: "model: { url: 'http://localhost:1/v1', model: m, price: { input: 1, output: 2 } }",
      },
      'A price without a currency',
    ],
    ['there are no facts to give', { persona: 'disclosure: upfront' }, '"disclosure" shows in no conversation'],
    [
      'all want a human anyway',
      { persona: 'asks_human: soon', wants: 'human: true' },
      '"asks_human" shows in no conversation',
    ],
    [
      'a suite chooses for nobody',
      { suite: 'personas: [ana]', scenario: 'personas: [ana]' },
      'It chooses for no scenario',
    ],
    ['a customer speaks another language', { persona: 'locale: it' }, 'speaks English'],
    ['a lifeline is longer than the run', { suite: 'repeat: 2, lifeline: 3' }, 'no more than 2 are walked again'],
    [
      'no journey is walked again',
      { suite: 'lifeline: 1', wants: 'human: true' },
      'every customer wants a human anyway',
    ],
    ['no word of the customer is sent', { bot: `${http}, body: { text: hi }` }, 'is sent nowhere'],
    ['… in the address of a GET', { bot: `${http}, method: GET` }, 'is sent nowhere'],
    ['… in a frame', { bot: "protocol: websocket, url: 'ws://localhost:1', message: { text: hi }" }, 'is sent nowhere'],
    [
      'a GET has no body',
      { bot: "protocol: http, url: 'http://localhost:1?q={{message}}', method: GET, body: { a: 1 }" },
      'a GET has no body',
    ],
    ['nobody is told the history', { bot: `${http}, history: { text: words }` }, 'nothing names {{history}}'],
    [
      'a reply is kept for nothing',
      { bot: `${http}, open: [{ request: POST /login, save: login }]` },
      'nothing names {{open.login}}',
    ],
    ['a back end is asked nothing', { top: "backend: { url: 'http://localhost:2' }" }, 'Nothing is asked of it'],
    ['nothing refers to a holder', { top: 'x-words: &words [refunded]' }, 'Nothing refers to "*words"'],
    ['a holder has no anchor', { top: 'x-words: [refunded]' }, 'It holds no anchor'],
    [
      'a fact of the suite is nobody’s',
      { suite: 'facts: { shop: Tansy }', scenario: 'facts: { shop: Rue }' },
      'No customer has it',
    ],
    [
      'a fall-back is refused already',
      { scenario: "facts: { size: { value: '44', otherwise: ['43', '44'] } }" },
      '"44" was refused',
    ],
    ['… whose ever it is', { suite: "facts: { size: { value: '44', otherwise: ['44'] } }" }, '"44" was refused'],
    [
      'true says nothing by itself',
      { scenario: 'facts: { receipt: { value: true, disclose: upfront } }' },
      'true says nothing by itself',
    ],
    ['a wording is there twice', { scenario: 'rephrase: [my lamp  came broken]' }, 'never says one wording twice'],
    [
      'what is declined is preferred',
      { scenario: 'prefer: [voucher]\n    decline: [Voucher]' },
      'what is preferred is taken',
    ],
    [
      'what is required is forbidden',
      { scenario: 'statements: { required: [sorry], forbidden: [Sorry] }' },
      'no conversation can be right',
    ],
    ['a pattern fits any text', { scenario: "statements: { forbidden: ['/(late)*/'] }" }, 'every bot breaks it'],
    ['words are no pattern', { wants: "done: ['/refund(ed)?/i']" }, '"done" holds plain words'],
    [
      'the truth is among wrong answers',
      { wants: 'learn: { day: { truth: Monday, says: [monday] } }' },
      'is the truth',
    ],
    [
      'nobody insults',
      { scenario: 'expect: [{ after: insults, never: [calm down] }]' },
      'none of its personas is "hostile"',
    ],
    ['nobody asks', { scenario: 'expect: [{ after: asks, says: [sorry] }]' }, 'wants to learn nothing'],
    ['nobody informs', { scenario: 'expect: [{ after: informs, says: [thanks] }]' }, 'knows no facts'],
    [
      'nobody asks for a human',
      { persona: 'asks_human: never', scenario: 'expect: [{ after: asks-human, says: [of course] }]' },
      'asks for a human',
    ],
    [
      'a deadline is for nothing',
      { scenario: 'escalation: { policy: allowed, within: 3 }' },
      '"within" has no effect here',
    ],
    [
      'a queue is never named',
      { scenario: 'escalation: { policy: forbidden, queue: fraud }' },
      '"queue" has no effect here',
    ],
    [
      'no human asks',
      {
        suite: 'human_agent: false, facts: { order: A-1 }',
        scenario: 'escalation: { policy: allowed, agent_needs: [order] }',
      },
      'no human asks',
    ],
    [
      'no scenario shows what a gate judges',
      { top: 'gates: [{ metric: over_escalation, max: 0 }]' },
      'The gate on over_escalation has nothing to judge',
    ],
    [
      '… nor in its place',
      { top: 'gates: [{ metric: forbidden_statement, never: true, intent: refund }]' },
      'no scenario in its place can show it',
    ],
  ])('%s', async (_, parts, message) => {
    const notices = await noticesOf(parts);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain(message);
  });
});

it('a value made up anew is a fall-back for itself', async () => {
  const fact = "{ value: '{{ faker.person.firstName }}', otherwise: ['{{ faker.person.firstName }}'] }";
  expect(await noticesOf({ scenario: `facts: { name: ${fact} }` })).toEqual([]);
});

it('a persona and an intent that are in no conversation are told', async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'notices-'));
  const more = yaml({ suite: 'personas: [ana]' })
    .replace('personas: { ana', 'personas: { ben: { title: Ben }, ana')
    .replace('intents: {', 'intents: { parcel: { title: Parcel, volume: 0.9 }, lost: { title: Lost, volume: 0.2 },');
  await writeFile(join(cwd, 'project.yaml'), more);
  const { notices } = await validate({ paths: ['.'], cwd });
  expect(notices.map(({ message }) => message.split(':')[0])).toEqual([
    'No customer wants it',
    'No customer wants it',
    'The shares of all intents add up to 1.1, and contacts are 1 in all',
    'This persona is in no conversation',
  ]);
});

it('a gate in a place without any scenario says that there is none', async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'notices-'));
  const gate = 'gates: [{ metric: forbidden_statement, never: true, intent: parcel }]';
  const more = yaml({ top: gate }).replace('intents: {', 'intents: { parcel: { title: Parcel },');
  await writeFile(join(cwd, 'project.yaml'), more);
  const { notices } = await validate({ paths: ['.'], cwd });
  expect(notices.map(({ message }) => message)).toContain(
    'The gate on forbidden_statement has nothing to judge: there is no scenario in its place',
  );
});

it('signals of the bot that can tell no handoff and no queue are told where they stand', async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'notices-'));
  const [bot, more] = [
    "bot: { protocol: http, url: 'http://localhost:1/chat', signals: [{ stage: ended, path: $.closed }] }",
    'escalation: { policy: required, queue: fraud }',
  ];
  await writeFile(join(cwd, 'project.yaml'), yaml({ scenario: more }).replace(/^bot:.*$/m, bot));
  const { notices } = await validate({ paths: ['.'], cwd });
  expect(notices.map(({ message, range }) => [range?.start.line, message.slice(0, 23)])).toEqual([
    [3, 'No handoff can be seen:'],
    [13, 'No queue can be seen: n'],
  ]);
});

it('a mistake in an overlay is told in the overlay', async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'notices-'));
  await writeFile(join(cwd, 'project.yaml'), yaml({}));
  await writeFile(join(cwd, 'staging.yml'), 'scenarios: { damaged: { rephrase: [The lamp is in pieces] } }\n');
  const { notices } = await validate({ paths: ['project.yaml'], with: ['staging.yml'], cwd });
  expect(notices.map(({ file }) => file)).toEqual(['staging.yml']);
});
