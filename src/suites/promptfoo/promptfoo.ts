/** promptfoo: tests against a target, with a simulated user or with one question each. */
import { basename } from 'node:path';
import { languageIn } from '../../language/language-in.ts';
import { languageFor } from '../../language/languages.ts';
import { literally } from '../../scenario/template/literally.ts';
import { type Adopted, type Adoption, idOf, leaveOut, type SuiteFile } from '../adopted.ts';
import { member, type Part, readPart, textOf } from '../part.ts';
import type { Told } from '../script/script.ts';
import { spokenBy } from '../script/spoken-by.ts';
import { type Config, configOf, isConfig } from './config.ts';
import { botOf } from './http-target.ts';
import { scenarioOf, type TestCase } from './scenario-of.ts';
import { combinationsOf } from './variables.ts';

export function readPromptfoo(files: readonly SuiteFile[]): Adopted {
  const adoptions: Adoption[] = [];
  const configs = files.flatMap((file): Config[] => {
    if (!/\.(ya?ml|json)$/i.test(file.path)) return [];
    try {
      const part = readPart(file);
      return isConfig(part) ? [configOf(file, part, files)] : [];
    } catch (error) {
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
  for (const { file, part, tests, defaults, missing, prompts, read } of configs) {
    const tellAt =
      (line: number, what: string, of = file) =>
      (fate: Adoption['fate'], how: string, words?: string) =>
        void adoptions.push({ file: of, line, what, fate, how, ...(words !== undefined && { words }) });
    if (project.bot === undefined) project.bot = botOf(part, tellAt);
    else tellAt(1, 'configuration')('left-out', 'A project has one bot: that of the first configuration is taken.');
    for (const { line, name } of missing)
      tellAt(line, 'file of tests')('left-out', `"${name}" is not among the files, or cannot be read.`);
    for (const { key, part: one } of part.members)
      if (!heeded.has(key)) tellAt(one.line, key)('left-out', 'No part of a suite that is known here.');
    const intent = idOf(textOf(member(part, 'description')) || basename(file).replace(/\.\w+$/, ''), () => false);
    for (const { key, part: one } of (defaults?.members ?? []).filter(({ key }) => !ofTest.has(key)))
      tellAt(one.line, `defaultTest ${key}`)('left-out', ofPromptfoo(key));
    for (const [at, { test, file: of }] of tests.entries()) {
      const tellIn = (line: number, what: string): Told => tellAt(line, what, of);
      const named = textOf(member(test, 'description')) || `Test ${at + 1}`;
      for (const [index, vars] of combinationsOf([defaults, test], read, tellIn).entries()) {
        const one: TestCase = {
          name: index === 0 ? named : `${named} (${index + 1})`,
          line: test.line,
          vars,
          asserts: [...assertsOf(defaults, part), ...assertsOf(test, part)],
          simulated: simulatedBy(test) ?? simulatedBy(defaults) ?? providerOfAll(part),
          unknown: test.members
            .filter(({ key }) => !ofTest.has(key))
            .map((other) => ({ ...other, why: ofPromptfoo(other.key) })),
        };
        const from = adoptions.length;
        const made = scenarioOf(one, prompts, language ?? languageFor('en'), tellIn);
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
  }
  return { project: { ...project, ...(project.personas === undefined && spokenBy(language)) }, adoptions };
}

export const isOfPromptfoo = (path: string): boolean => /\.(ya?ml|jsonl?|csv|txt|md)$/i.test(path);

const heeded = new Set([
  'description',
  'providers',
  'targets',
  'prompts',
  'tests',
  'defaultTest',
  'assertionTemplates',
  '$schema',
]);
const ofTest = new Set(['description', 'vars', 'assert', 'provider']);

/** Why a key of a test is left out. */
const ofPromptfoo = (key: string): string =>
  /^(options|metadata|threshold|__metadata|__threshold|__metric)/.test(key)
    ? 'It tells promptfoo how to run, to weigh or to sort the test.'
    : 'No key of a test that is known here.';

/** Of a test, with those that stand as templates elsewhere. */
const assertsOf = (test: Part | null, config: Part): Part[] =>
  (test === null ? [] : (member(test, 'assert')?.items ?? [])).map((one) => {
    const [, name = ''] = /^#\/assertionTemplates\/(.+)$/.exec(textOf(member(one, '$ref'))) ?? [];
    const template = member(member(config, 'assertionTemplates') ?? config, name);
    if (template === null) return one;
    const own = one.members.filter(({ key }) => key !== '$ref');
    return { ...template, line: one.line, members: [...own, ...template.members] };
  });

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
