import { buildCommand } from '@stricli/core';
import { plural } from '../../counts.ts';
import { visible } from '../../report/visible.ts';
import { type SuiteFormat, suiteFormats } from '../../suites/formats.ts';
import type { Row } from '../../suites/suite-files.ts';
import type { Colors, Context } from '../context.ts';
import { documented } from '../documented.ts';
import { exitCodes } from '../exit-codes.ts';
import { flag } from '../flags.ts';
import { formatProblems } from '../format-problems.ts';
import { jsonText } from '../json-text.ts';
import { transcriptFlags, type TranscriptFlags } from './transcript-flags.ts';

interface Flags {
  out?: string;
  roles?: TranscriptFlags['roles'];
  json: boolean;
}

async function importOne(this: Context, { json, out, roles }: Flags, format: SuiteFormat, path = '.'): Promise<void> {
  const { importSuite } = await import('../../api/import-suite.ts');
  const imported = await importSuite({ format, paths: [path], out, roles: new Map(roles), cwd: this.cwd });
  const { scenarios, intents, files, rows, adoptions, problems } = imported;
  if (problems.length > 0) this.result = exitCodes.couldNotRun;
  this.process.stderr.write(formatProblems(problems, this.colors.stderr));
  if (json) {
    this.process.stdout.write(jsonText(imported));
    return;
  }
  const left = adoptions.filter(({ fate }) => fate === 'left-out').length;
  const lines = [
    ...rows.flatMap((row) => rowLines(row, this.colors.stdout)),
    '',
    `${plural(scenarios, 'scenario')} and ${plural(intents, 'intent')}; of ${plural(adoptions.length, 'part')} ${left} left out.`,
    ...files.map((file) => `written  ${visible(file)}`),
    '',
    'Correct the address in bot.yaml, then: npx mystery-shopper probe',
  ];
  this.process.stdout.write(`${lines.join('\n')}\n`);
}

function rowLines({ fate, what, how, times, first }: Row, colors: Colors): string[] {
  const paint = { carried: colors.green, changed: colors.cyan, 'left-out': colors.yellow }[fate];
  return [
    `${paint(fate.padEnd(9))}${String(times).padStart(5)} × ${visible(what)} ${colors.dim(`(${visible(first)}${times > 1 ? ' …' : ''})`)}`,
    `${' '.repeat(17)}${visible(how)}`,
  ];
}

function formatName(input: string): SuiteFormat {
  const name = suiteFormats.find((one) => one === input);
  if (name === undefined) throw new SyntaxError(`expected one of: ${suiteFormats.join(', ')}`);
  return name;
}

export const importCommand = buildCommand({
  func: importOne,
  parameters: {
    positional: {
      kind: 'tuple',
      parameters: [
        {
          brief: `Whose suite it is: ${suiteFormats.join(', ')}`,
          parse: formatName,
          proposeCompletions: (partial: string) => suiteFormats.filter((name) => name.startsWith(partial)),
          placeholder: 'tool',
        },
        { brief: 'File of it, or a folder (default: this one)', parse: String, placeholder: 'path', optional: true },
      ],
    },
    flags: {
      out: flag.text('Where the project goes (default: scenarios)', 'folder'),
      roles: transcriptFlags.roles,
      json: flag.on('Print what became of every part as JSON'),
    },
  },
  docs: documented('Make a project of another tool’s test suite, and tell what became of every part', [
    ['import botium ../my-botium-tests', 'conversations, utterances, memory and botium.json below that folder'],
    ['import promptfoo promptfooconfig.yaml', 'tests with one question each, or with a simulated user'],
    ['import rasa ../my-rasa-bot', 'tests, training data and domain below that folder'],
    ['import dialogflow-cx test-cases.json', 'test cases as exported; likewise botpress, bot-framework, voiceflow'],
    ['import csv golden.csv', 'conversations as a table, also as Excel writes it'],
    ['import zendesk tickets.json --roles Ava=bot', 'what customers said to a help desk, as drafts to be finished'],
    ['import rasa tests/e2e_test_cases.yml --out imported', 'one file, into a folder of its own'],
  ]),
});
