/**
 * Holds what docs/ci.md shows for GitLab, Azure and CircleCI, and what `init` writes for GitLab, to the schemas that their makers publish:
 * `npm run ci:schemas -- --schemas FOLDER`, where FOLDER holds gitlab.json (gitlab-org/gitlab, app/assets/javascripts/editor/schema/ci.json),
 * azure.json (microsoft/azure-pipelines-vscode, service-schema.json) and circleci.json (CircleCI-Public/circleci-yaml-language-server, schema.json).
 * No package keeps them. A key that is none is put into each, and has to be found.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Ajv, type ValidateFunction } from 'ajv';
import { parse } from 'yaml';
import { starterFiles } from '../../src/starter/starter-files.ts';
import { usualQuestion } from '../../src/starter/starter.ts';
import { listingsUnder } from './listings.ts';

const { values } = parseArgs({ options: { schemas: { type: 'string' } } });
const folder = values.schemas;
if (folder === undefined) throw new Error('Say where the schemas are: --schemas FOLDER');

const bot = { spec: { protocol: 'http', url: 'http://localhost:3000/chat' }, understood: true, barred: null } as const;
const initForGitlab = starterFiles({
  bot: { ...bot, seen: [], fixes: [] },
  testHosts: [],
  question: usualQuestion,
  ci: 'gitlab',
  start: 'npm run bot',
  version: '1.2.3',
}).at(-1)!.text;

type Spoilt = (listing: Record<string, unknown>) => void;
const rows: readonly [file: string, name: string, listing: string, spoil: Spoilt][] = [
  ['gitlab.json', 'GitLab', listingsUnder('GitLab')[0]!, inFirstJob],
  ['gitlab.json', 'what init writes for GitLab', initForGitlab, inFirstJob],
  [
    'azure.json',
    'Azure Pipelines',
    listingsUnder('Azure Pipelines')[0]!,
    (all) => pushTo(all['steps'], { nonsense: 'x' }),
  ],
  [
    'circleci.json',
    'CircleCI',
    listingsUnder('CircleCI')[0]!,
    (all) => pushTo(at(at(all['jobs'], 'shop'), 'steps'), { run: { nonsense: 'x' } }),
  ],
];

for (const [file, name, listing, spoil] of rows) {
  const isValid = schemaIn(join(folder, file));
  // Azure's tells true and 22 as the words that stand there.
  const read = (): Record<string, unknown> => parse(listing, file === 'azure.json' ? { schema: 'failsafe' } : {});
  const isRight = isValid(read());
  const mistakes = (isValid.errors ?? []).map(({ instancePath, message }) => `  ${instancePath} ${message}\n`);
  const spoilt = read();
  spoil(spoilt);
  const isFound = !isValid(spoilt);
  process.stdout.write(
    `${name}: ${isRight ? 'right' : 'wrong'}; a key that is none is ${isFound ? '' : 'not '}found\n`,
  );
  if (isRight && isFound) continue;
  process.stdout.write(mistakes.join(''));
  process.exitCode = 1;
}

function schemaIn(path: string): ValidateFunction {
  const { $schema: _, ...schema } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  // As editors read them: some patterns are none by the letter of the standard, and keywords of editors stand among the others.
  return new Ajv({
    strict: false,
    allErrors: true,
    validateFormats: false,
    unicodeRegExp: false,
    logger: false,
  }).compile(schema);
}

function inFirstJob(all: Record<string, unknown>): void {
  (all['mystery-shopper'] as Record<string, unknown>)['artifacts'] = { nonsense: 1 };
}

function pushTo(steps: unknown, step: object): void {
  (steps as object[]).push(step);
}

function at(value: unknown, key: string): unknown {
  return (value as Record<string, unknown>)[key];
}
