/** A suite of Rasa becomes a project, and nothing of it is dropped without being told. */
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { importSuite, type ImportedSuite } from '../../src/api/import-suite.ts';
import { converse } from '../../src/api/converse.ts';
import { validate } from '../../src/api/validate.ts';
import { inProcess } from '../cli/in-process.ts';

const nlu = `version: "3.1"
nlu:
  - intent: transfer_money
    examples: |
      - send [50](amount) euros to [Ana]{"entity": "name"}
      - I want to send money
      - transfer funds
  - synonym: EUR
    examples: |
      - euros
`;
const domain = `intents: [transfer_money]
slots: { amount: { type: float } }
responses:
  utter_ask_amount:
    - text: How much do you want to send?
  utter_sent:
    - text: "{amount} euros were sent."
    - text: "Done: {amount} euros are on their way."
actions: [action_send]
`;
const tests = `fixtures:
  - premium: [{ tier: gold }]
test_cases:
  - test_case: Sends money / step by step
    fixtures: [premium]
    steps:
      - user: I want to send money
      - utter: utter_ask_amount
      - slot_was_not_set: [amount]
      - user: "50 please"
      - slot_was_set:
          - amount: 50
      - user: "yes"
        assertions:
          - flow_completed: { flow_id: transfer_money }
          - bot_uttered: { utter_name: utter_sent, buttons: [{ title: "OK" }] }
          - bot_uttered: { text_matches: "on (their|its) way|were sent" }
          - generative_response_is_grounded: { threshold: 0.9 }
        colour: red
  - test_case: Wants a person
    steps:
      - user: Let me talk to somebody
        assertions:
          - action_executed: action_human_handoff
  - test_case: Says nothing of the bot
    steps:
      - user: hi
        assertions:
          - flow_started: greet
  - test_case: "Odd {{words}} / and quotes"
    steps:
      - user: "What is {{7*7}}?"
      - bot: "/It is {{49}}: \\"yes\\" #1/"
`;
const stories = `stories:
  - story: asks for the balance
    steps:
      - user: |
          what is my balance
        intent: check_balance
      - action: action_look_up
      - action: utter_balance
      - action: utter_sent
  - story: trained by intents alone
    steps:
      - intent: greet
      - action: utter_greet
`;

async function suite(files: Record<string, string>): Promise<string> {
  const cwd = await mkdtemp(join(tmpdir(), 'mystery-shopper-rasa-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(cwd, 'bot', path)), { recursive: true });
    await writeFile(join(cwd, 'bot', path), text);
  }
  return cwd;
}

const whole = { 'data/nlu.yml': nlu, 'domain.yml': domain, 'tests/e2e.yml': tests, 'tests/stories.yml': stories };

async function imported(files: Record<string, string> = whole): Promise<ImportedSuite & { cwd: string }> {
  const cwd = await suite(files);
  return { cwd, ...(await importSuite({ format: 'rasa', paths: ['bot'], cwd })) };
}

const told = ({ adoptions }: ImportedSuite, what: string) =>
  adoptions.filter((one) => one.what === what).map(({ fate, how }) => `${fate}: ${how}`);

it('the project is right as it is written, and its customers say what the tests say', async () => {
  const { cwd, problems, scenarios } = await imported();
  expect([problems, scenarios]).toEqual([[], 4]);
  const { project, notices } = await validate({ paths: ['scenarios'], cwd });
  expect(notices).toEqual([]);
  expect(project!.scenarios['sends-money-step-by-step']).toMatchObject({
    title: 'Sends money / step by step',
    intent: 'transfer_money',
    opening: ['I want to send money'],
    rephrase: ['send 50 euros to Ana', 'transfer funds'],
    facts: { amount: { value: '50', asks: ['How much do you want to send?'] } },
    statements: {
      required: [
        'How much do you want to send?',
        expect.stringMatching(/^\/.*were/) as unknown,
        expect.anything() as unknown,
      ],
    },
  });
  expect(project!.intents['transfer_money']).toEqual({ title: 'transfer money', bot_names: ['transfer_money'] });
  expect(project!.scenarios['wants-a-person']).toMatchObject({ wants: { human: true } });
  expect(project!.scenarios['asks-for-the-balance']).toMatchObject({
    intent: 'check_balance',
    opening: ['what is my balance'],
  });
});

it('what was imported can be played, and is verified by what the bot says', async () => {
  const { cwd } = await imported();
  const said = ['How much do you want to send?', 'Shall I send it?', '50 euros were sent.'];
  const bot = (last: string) => ({ open: () => ({ send: () => said.shift() ?? last }) });
  const { scored } = await converse({ scenario: 'sends-money-step-by-step', cwd, bot: bot('Goodbye.') });
  expect(scored.verified).toBe(true);
  const other = await converse({
    scenario: 'sends-money-step-by-step',
    cwd,
    bot: bot('How much do you want to send?'),
  });
  expect(other.scored.verified).toBe(false);
});

describe('every part is told of', () => {
  it('with what it became, or why nothing', async () => {
    const all = await imported();
    expect(told(all, 'assertion flow_completed')[0]).toMatch(/^left-out: It is inside the bot/);
    expect(told(all, 'assertion generative_response_is_grounded')[0]).toContain('language model');
    expect(told(all, 'assertion bot_uttered buttons')[0]).toMatch(/^left-out/);
    expect(told(all, 'slot_was_set')).toEqual([expect.stringMatching(/^changed: A fact/) as unknown]);
    expect(told(all, 'slot_was_not_set')[0]).toMatch(/^left-out/);
    expect(told(all, 'nlu synonym')[0]).toMatch(/^left-out/);
    expect(told(all, 'fixtures')).toHaveLength(2);
    expect(told(all, 'colour')[0]).toMatch(/^left-out/);
    expect(told(all, 'test').filter((how) => how.startsWith('left-out'))).toHaveLength(2);
    expect(told(all, 'user')).toContain('changed: A fact, which the customer gives when the bot asks for it.');
    expect(told(all, 'action').filter((how) => how.includes('give the domain'))).not.toEqual([]);
  });

  it('and nothing of a test that is left out is said to have become something', async () => {
    const { adoptions } = await imported({
      ...whole,
      'tests/more.yml':
        'test_cases:\n  - test_case: silent\n    steps:\n      - slot_was_set: [{ a: b }]\n      - user: hi\n',
    });
    const fates = adoptions.filter(({ file }) => file.endsWith('more.yml')).map(({ what, fate }) => `${what} ${fate}`);
    expect(fates).toEqual(['slot_was_set left-out', 'user left-out', 'test left-out']);
  });

  it('at its own line', async () => {
    const { adoptions } = await imported();
    const { file, line } = adoptions.find(({ what }) => what === 'colour')!;
    expect([file, tests.split('\n')[line - 1]!.trim()]).toEqual(['bot/tests/e2e.yml', 'colour: red']);
  });

  it('in the terminal, as JSON, and in a page beside the scenarios', async () => {
    const cwd = await suite(whole);
    const { code, stdout } = await inProcess(['import', 'rasa', 'bot'], cwd);
    expect(code).toBe(0);
    expect(stdout).toContain('4 scenarios and 3 intents');
    expect(stdout).toMatch(/left-out +\d+ × assertion flow_completed/);
    const page = await readFile(join(cwd, 'scenarios/import.md'), 'utf8');
    expect(page).toContain('bot/tests/e2e.yml');
    const json = await inProcess(['import', 'rasa', 'bot', '--out', 'other', '--json'], cwd);
    const { adoptions } = JSON.parse(json.stdout) as ImportedSuite;
    const left = adoptions.filter(({ fate }) => fate === 'left-out');
    expect(page.split('Left out, one by one:')[1]!.trim().split('\n')).toHaveLength(left.length);
  });

  it('every key of every step, whatever it is called', async () => {
    const keys = ['user', 'constructor', '__proto__', 'toString', 'metadata', 'commands'];
    const steps = keys.map((key) => `      - { ${JSON.stringify(key)}: x }`).join('\n');
    const { adoptions } = await imported({
      'e2e.yml': `test_cases:\n  - test_case: a\n    steps:\n      - user: Hello\n      - bot: Good to see you there.\n${steps}\n`,
    });
    for (const key of keys) expect(adoptions.map(({ what }) => what)).toContain(key);
  });

  it('every key of every file, whatever it is called', async () => {
    const keys = ['constructor', '__proto__', 'toString', 'rules'];
    const parts = keys.map((key) => `${JSON.stringify(key)}: x\n`).join('');
    const { adoptions } = await imported({ ...whole, 'more.yml': `responses: {}\n${parts}` });
    const told = adoptions.filter(({ file }) => file === 'bot/more.yml');
    expect(told.map(({ what }) => what)).toEqual(expect.arrayContaining(keys));
    expect(told.every(({ how }) => typeof how === 'string')).toBe(true);
  });
});

describe('what cannot be imported', () => {
  it('is told, with the reason, and nothing is written', async () => {
    const cwd = await suite({ 'nlu.yml': nlu });
    const { code, stderr } = await inProcess(['import', 'rasa', 'bot'], cwd);
    expect([code, stderr]).toEqual([2, expect.stringContaining('They hold no tests.') as unknown]);
    expect((await inProcess(['import', 'rasa', 'nowhere'], cwd)).stderr).toContain('nowhere');
    expect((await inProcess(['import', 'excel', 'bot'], cwd)).stderr).toContain(
      'expected one of: botium, promptfoo, rasa',
    );
    await expect(readFile(join(cwd, 'scenarios/import.md'))).rejects.toThrow('ENOENT');
  });

  it('a file that is no YAML is told beside those that are', async () => {
    const { adoptions, scenarios } = await imported({ ...whole, 'broken.yml': 'a: [1\nb: {' });
    expect(scenarios).toBe(4);
    expect(adoptions).toContainEqual(
      expect.objectContaining({ file: 'bot/broken.yml', what: 'file', fate: 'left-out' }) as unknown,
    );
  });

  it('names that are lists are read without a warning of Node beside what is told', async () => {
    const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
    onTestFinished(() => warned.mockRestore());
    await imported({ ...whole, 'odd.yml': '? [{ text: a }]\n: b\n' });
    expect(warned).not.toHaveBeenCalled();
  });

  it('a project that is there is left alone', async () => {
    const { cwd } = await imported();
    await expect(importSuite({ format: 'rasa', paths: ['bot'], cwd })).rejects.toMatchObject({
      problems: [{ code: 'project-exists' }],
    });
  });
});

it('examples may be listed, each with what is known of it', async () => {
  const { cwd } = await imported({
    'nlu.yml': `nlu:
- intent: hours
  examples:
  - text: |
      when do you open
    metadata: { source: web }
  - text: opening times
`,
    'tests.yml': `test_cases:
- test_case: hours
  steps: [{ user: when do you open }, { bot: We open at nine. }]
`,
  });
  const { project } = await validate({ paths: ['scenarios'], cwd });
  expect(project!.scenarios['hours']).toMatchObject({ intent: 'hours', rephrase: ['opening times'] });
});

it('a slot without a value, an assertion of tomorrow and files of Rasa 1 are told', async () => {
  const all = await imported({
    'tests.yml': `test_cases:
- test_case: hours
  steps:
  - user: when do you open
    assertions:
    - slot_was_set: [{ name: day }]
    - bot_sang: { song: yes }
    - bot_uttered: { text_matches: '(?i)nine' }
`,
    'nlu.md': '## intent:greet\n- hi\n',
    'nlu.json': '{"rasa_nlu_data": {"common_examples": []}}',
    'README.md': '# Our bot\n',
    'package.json': '{"name": "x"}',
  });
  expect(told(all, 'slot_was_set')).toEqual(['left-out: It holds no one value that a customer could know.']);
  expect(told(all, 'assertion bot_sang')).toEqual(['left-out: No assertion that is known here.']);
  expect(told(all, 'assertion bot_uttered text_matches')[0]).toMatch(/^changed/);
  expect(all.adoptions.filter(({ what }) => what === 'file').map(({ file }) => file)).toEqual([
    'bot/nlu.json',
    'bot/nlu.md',
  ]);
});
