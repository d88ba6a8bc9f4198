/** promptfoo: tests against a target, with a simulated user or with one question each. */
import { basename } from 'node:path';
import { languageIn } from '../../language/language-in.ts';
import { languageFor } from '../../language/languages.ts';
import { literally } from '../../scenario/template/literally.ts';
import { type Adopted, type Adoption, idOf, leaveOut, type SuiteFile } from '../adopted.ts';
import { member, type Part, readPart, scalarText, textOf } from '../part.ts';
import { spokenBy } from '../script/spoken-by.ts';
import { type Config, configOf, isConfig } from './config.ts';
import { botOf } from './http-target.ts';
import { scenarioOf, type TestCase } from './scenario-of.ts';

export function readPromptfoo(files: readonly SuiteFile[]): Adopted {
  const adoptions: Adoption[] = [];
  const configs = files.flatMap((file): Config[] => {
    if (!/\.(ya?ml|json)$/i.test(file.path)) return [];
    try {
      const part = readPart(file);
      return isConfig(part) ? [configOf(file, part, files)] : [];
    } catch (error) {
      if (/promptfoo/i.test(file.path))
        adoptions.push({
          file: file.path,
          line: 1,
          what: 'file',
          fate: 'left-out',
          how: `It cannot be read: ${(error as Error).message}`,
        });
      return [];
    }
  });
  const project: Adopted['project'] = { intents: {}, scenarios: {} };
  const language = languageIn(
    configs.flatMap(({ tests }) => tests.map(({ test }) => JSON.stringify(test.value))).join('\n'),
  );
  for (const { file, part, tests, missing, prompts } of configs) {
    const tellAt =
      (line: number, what: string, of = file) =>
      (fate: Adoption['fate'], how: string) =>
        void adoptions.push({ file: of, line, what, fate, how });
    if (project.bot === undefined) project.bot = botOf(part, tellAt);
    else tellAt(1, 'configuration')('left-out', 'A project has one bot: that of the first configuration is taken.');
    for (const { line, name } of missing)
      tellAt(line, 'file of tests')('left-out', `"${name}" is not among the files, or cannot be read.`);
    for (const { key, part: one } of part.members)
      if (!heeded.has(key)) tellAt(one.line, key)('left-out', 'No part of a suite that is known here.');
    const intent = idOf(textOf(member(part, 'description')) || basename(file).replace(/\.\w+$/, ''), () => false);
    const defaults = member(part, 'defaultTest');
    for (const [at, { test, file: of }] of tests.entries()) {
      const one: TestCase = {
        name: textOf(member(test, 'description')) || `Test ${at + 1}`,
        line: test.line,
        vars: { ...varsOf(defaults), ...varsOf(test) },
        asserts: [...assertsOf(defaults), ...assertsOf(test)],
        simulated: simulatedBy(test) ?? simulatedBy(defaults) ?? providerOfAll(part),
        unknown: test.members.filter(({ key }) => !ofTest.has(key)),
      };
      const from = adoptions.length;
      const made = scenarioOf(one, prompts, language ?? languageFor('en'), (line, what) => tellAt(line, what, of));
      if (made === null) {
        leaveOut(adoptions, from);
        continue;
      }
      const id = idOf(one.name, (other) => Object.hasOwn(project.scenarios, other));
      const personas = personaOf(made.traits, project);
      if (!Object.hasOwn(project.intents, intent))
        project.intents[intent] = {
          title: literally(textOf(member(part, 'description')) || intent.replaceAll('-', ' ')),
        };
      project.scenarios[id] = { ...made.scenario, intent, ...personas };
    }
  }
  return { project: { ...project, ...(project.personas === undefined && spokenBy(language)) }, adoptions };
}

export const isOfPromptfoo = (path: string): boolean => /\.(ya?ml|json|csv|txt)$/i.test(path);

const heeded = new Set(['description', 'providers', 'targets', 'prompts', 'tests', 'defaultTest', '$schema']);
const ofTest = new Set(['description', 'vars', 'assert', 'provider', 'options', 'metadata']);

function varsOf(test: Part | null): Record<string, string> {
  const vars = test === null ? null : member(test, 'vars');
  return Object.fromEntries(
    (vars?.members ?? []).flatMap(({ key, part: { value } }) =>
      scalarText(value) === '' ? [] : [[key, scalarText(value).trim()]],
    ),
  );
}

const assertsOf = (test: Part | null): Part[] => (test === null ? [] : (member(test, 'assert')?.items ?? []));

/** The settings of a simulated user; null where nobody is simulated, or nothing is said of it. */
function simulatedBy(test: Part | null): Part | null {
  const provider = test === null ? null : member(test, 'provider');
  if (provider === null) return null;
  const id = textOf(provider) || textOf(member(provider, 'id'));
  return id === simulated ? (member(provider, 'config') ?? provider) : null;
}

const simulated = 'promptfoo:simulated-user';

const providerOfAll = (part: Part): Part | null => {
  const found = member(part, 'providers')?.items.find(
    (one) => (textOf(one) || textOf(member(one, 'id'))) === simulated,
  );
  return found === undefined ? null : (member(found, 'config') ?? found);
};

/** A persona for each set of traits, by their names. */
function personaOf(traits: Record<string, unknown>, project: Adopted['project']): { personas?: string[] } {
  const names = Object.values(traits).map(String);
  if (names.length === 0) return {};
  const id = names.join('-');
  project.personas ??= { customer: { title: 'Average customer' } };
  project.personas[id] ??= { title: `Customer: ${names.join(', ')}`, ...traits };
  return { personas: [id] };
}
