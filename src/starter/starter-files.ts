/** A first project: two customers, two situations, what they must come to, and where they meet the bot. */
import { stringify } from 'yaml';
import { literally } from '../scenario/template/literally.ts';
import { metrics } from '../score/metrics.ts';
import { workflow } from './workflow.ts';
import type { Starter, StarterFile } from './starter.ts';

const editorHelp = '# yaml-language-server: $schema=../node_modules/mystery-shopper/dist/schema.json';

/** What was found out of the bot. */
export const botFile = 'scenarios/bot.yaml';

/** @returns In the order in which somebody would read them. */
export function starterFiles(starter: Starter): StarterFile[] {
  const ci = workflow(starter);
  return [
    { path: botFile, text: bot(starter) },
    { path: 'scenarios/suite.yaml', text: suite(starter) },
    { path: 'scenarios/personas.yaml', text: personas },
    { path: 'scenarios/ask-for-a-person.yaml', text: askForAPerson },
    { path: 'scenarios/first-question.yaml', text: firstQuestion(starter) },
    ...(ci === null ? [] : [ci]),
  ];
}

/** Lines that a .gitignore must hold: runs are large, a baseline is not, secrets are nobody's business. */
export const ignoredLines = ['node_modules', 'reports/*', '!reports/baseline*', '!reports/approvals.jsonl', '.env'];

function bot({ bot: { spec, seen, fixes } }: Starter): string {
  const found = [...seen, ...(fixes.length === 0 ? [] : ['', 'To do:', ...fixes.map((fix) => `- ${fix}`)])];
  const what =
    'How the bot is talked to; docs/protocols.md has every key. "mystery-shopper probe" says what is understood of a reply.';
  return [editorHelp, '#', comment([what, '', ...found]), '', stringify({ bot: spec }, { lineWidth: 0 })].join('\n');
}

function suite({ testHosts, question }: Starter): string {
  return [
    editorHelp,
    '',
    yaml({
      suite: {
        name: 'First steps',
        // Written out, so that it is seen: the same seed sends the same customers.
        seed: 1,
        repeat: 5,
        ...(testHosts.length > 0 && { test_hosts: testHosts }),
      },
    }),
    comment(['What customers want, in your words. Give each the share of contacts it makes up as volume: 0.2.']),
    yaml({ intents: { human: { title: 'Talk to a person' }, question: { title: literally(question.text) } } }),
    comment([
      'What a run must reach; see docs/gates.md. Shares are judged by their interval, so a few conversations prove little.',
    ]),
    yaml({
      gates: metrics.flatMap(({ name, firstGate }) =>
        firstGate === undefined ? [] : [{ metric: name, ...firstGate }],
      ),
    }),
  ].join('\n');
}

const personas = [
  editorHelp,
  '',
  yaml({
    personas: {
      patient: {
        title: 'Has time, and writes in whole sentences',
        patience: 7,
        literacy: 'high',
        register: 'formal',
      },
      hurried: {
        title: 'In a hurry, on a phone',
        patience: 3,
        literacy: 'low',
        mood: 'hurried',
        verbosity: 'terse',
      },
    },
  }),
].join('\n');

const askForAPerson = [
  editorHelp,
  '',
  yaml({
    scenarios: {
      'ask-for-a-person': {
        title: 'Wants a person, at once',
        intent: 'human',
        goal: 'Talk to a person',
        opening: ['I want to talk to a person', 'Can I speak to someone on your team, please?', 'real person please'],
        rephrase: ['I would like to talk to a real person.', 'Please connect me to a human being.'],
        wants: { human: true },
        escalation: { policy: 'required', trigger: 'opening', within: 3 },
      },
    },
  }),
].join('\n');

function firstQuestion({ question: { text: asked, answer } }: Starter): string {
  const text = literally(asked);
  const learn = answer === null ? { matches: '\\d' } : { truth: literally(answer) };
  const how =
    answer === null
      ? 'Any answer with a number in it counts: put the right one in its place, as truth: "9 to 5".'
      : 'The answer must hold these words. Others that a customer would take for an answer, and that are wrong, go under says.';
  const wordings = answer === null ? [text, 'When are you open?', 'how late are you open today'] : [text];
  return [
    editorHelp,
    '',
    comment([how, 'The more wordings stand under opening, the less a run tells about one sentence.']),
    yaml({
      scenarios: {
        'first-question': {
          title: text,
          intent: 'question',
          goal: `Learn: ${text}`,
          opening: wordings,
          wants: { learn: { answer: learn } },
        },
      },
    }),
  ].join('\n');
}

function yaml(value: object): string {
  return stringify(value, { lineWidth: 0 });
}

/** What came from a bot may hold anything: every line of it stays a comment. */
function comment(lines: readonly string[]): string {
  return lines
    .flatMap((line) => line.split(/[\r\n\u0085\u2028\u2029]+/))
    .map((line) => `# ${line}`.trimEnd())
    .join('\n');
}
