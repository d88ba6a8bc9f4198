/** Botium: BotiumScript in all its notations, scripting memory, and botium.json. */
import { dirname } from 'node:path';
import { languageIn } from '../../language/language-in.ts';
import { languageFor } from '../../language/languages.ts';
import { type Adopted, type Adoption, idOf, leaveOut, type SuiteFile } from '../adopted.ts';
import { combined } from '../combined.ts';
import { scenarioOfScript } from '../script/scenario-of-script.ts';
import { spokenBy } from '../script/spoken-by.ts';
import { botOf } from './bot-of.ts';
import { textIn } from './capabilities.ts';
import { type Convo, wordsOf } from './convo.ts';
import { variablesIn } from './memory.ts';
import type { MemoryCase } from './memory-tables.ts';
import { type ConvoScript, scriptOfConvo } from './script-of-convo.ts';
import { readSuite, type Suite, type Tell } from './suite.ts';

/** Of one conversation with tables of memory: more of them tell nothing new. */
const mostCases = 100;

export function readBotium(files: readonly SuiteFile[]): Adopted {
  const adoptions: Adoption[] = [];
  const tell: Tell = (file, line, what, fate, how) => void adoptions.push({ file, line, what, fate, how });
  const suite = readSuite(files, tell);
  const [configuration] = suite.configurations;
  const mode = configuration === undefined ? '' : textIn(configuration.capabilities, 'SCRIPTING_MATCHING_MODE');
  const heard = [...suite.utterances.values()].flatMap(({ samples }) => samples);
  const language = languageIn([...suite.convos.flatMap(({ steps }) => steps.map(wordsOf)), ...heard].join('\n'));
  const scenarios: Adopted['project']['scenarios'] = {};
  const intents: Adopted['project']['intents'] = {};
  const ids = new Map<string, string>();
  const used = new Set<string>();
  for (const convo of suite.convos) {
    for (const one of casesOf(convo, suite, tell)) {
      const from = adoptions.length;
      const made = scriptOfConvo(convo, one, { suite, mode, language: language ?? languageFor('en'), tell });
      for (const name of made.used) used.add(name);
      const scenario = scenarioOfScript(made.script, language ?? languageFor('en'));
      if (scenario === null) {
        leaveOut(adoptions, from);
        continue;
      }
      const id = idOf(made.script.name, (other) => Object.hasOwn(scenarios, other));
      scenarios[id] = { ...scenario, intent: declare(made, convo, intents, ids) };
    }
  }
  for (const { name, file, line } of suite.utterances.values())
    if (used.has(name)) tell(file, line, 'utterances', 'carried', 'Wordings of the steps that name them.');
    else tell(file, line, 'utterances', 'left-out', 'No conversation names them.');
  const named = new Set([...suite.convos, ...suite.partials.values()].flatMap(variablesOf));
  for (const { variables, cases, file, line } of suite.tables)
    for (let at = 0; at < cases.length; at += 1)
      if (variables.some((variable) => named.has(variable)))
        tell(
          file,
          line,
          'scripting memory',
          'changed',
          'Facts: a scenario for each case of a conversation that names them.',
        );
      else tell(file, line, 'scripting memory', 'left-out', 'No conversation names a variable of it.');
  for (const [name, { file, line }] of suite.partials)
    if (![...suite.convos, ...suite.partials.values()].some((convo) => includes(convo, name)))
      tell(file, line, 'partial convo', 'left-out', 'No conversation includes it.');
  return {
    project: { bot: botOf(suite.configurations, tell), intents, ...spokenBy(language), scenarios },
    adoptions,
  };
}

const includes = ({ steps }: Convo, name: string): boolean =>
  steps.some(
    ({ named, items }) =>
      named.split('|').includes(name) ||
      items.some(
        ({ content }) => typeof content !== 'string' && content.name === 'INCLUDE' && content.args.includes(name),
      ),
  );

/** A conversation is held once a row of the tables whose variables it names, itself or in what it includes. */
function casesOf(convo: Convo, suite: Suite, tell: Tell): MemoryCase[] {
  const named = new Set(withIncluded(convo, suite).flatMap(variablesOf));
  const tables = suite.tables.filter(({ variables }) => variables.some((variable) => named.has(variable)));
  const { ways, all } = combined(
    tables.map(({ cases }) => cases),
    mostCases,
  );
  if (all > mostCases)
    tell(convo.file, convo.line, 'test', 'left-out', `More than ${mostCases} of its ${all} cases of scripting memory.`);
  return ways.map((rows) => ({
    name: rows
      .map(({ name }) => name)
      .filter((name) => name !== '')
      .join(', '),
    values: Object.assign({}, ...rows.map(({ values }) => values)) as MemoryCase['values'],
  }));
}

/** With the partial conversations that it includes, and those that they do. */
function withIncluded(convo: Convo, { partials }: Suite): Convo[] {
  const found = new Set([convo]);
  for (const one of found) for (const [name, partial] of partials) if (includes(one, name)) found.add(partial);
  return [...found];
}

const variablesOf = ({ steps }: Convo): string[] =>
  steps
    .flatMap(({ items }) => items)
    .flatMap(({ content }) => variablesIn(typeof content === 'string' ? content : content.args.join(' ')));

/** The intent the bot is to understand, else the folder. */
function declare(
  { intent }: ConvoScript,
  { file }: Convo,
  intents: Adopted['project']['intents'],
  ids: Map<string, string>,
): string {
  const folder =
    dirname(file)
      .split(/[/\\]/)
      .findLast((part) => !dull.test(part)) ?? 'conversations';
  const name = intent === '' ? folder : intent;
  const there = ids.get(name);
  if (there !== undefined) return there;
  const id = idOf(name, (other) => Object.hasOwn(intents, other));
  ids.set(name, id);
  intents[id] = { title: name.replaceAll(/[_-]+/g, ' '), ...(intent !== '' && { bot_names: [intent] }) };
  return id;
}

const dull = /^(\.*|convos?|spec|tests?|txt|botium)$/i;
export { isOfBotium } from './suite.ts';
