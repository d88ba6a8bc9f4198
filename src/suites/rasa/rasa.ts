/** Rasa: end-to-end tests, tests as stories, and what its training data and domain say of the names in them. */
import { basename } from 'node:path';
import { languageIn } from '../../language/language-in.ts';
import { languageFor } from '../../language/languages.ts';
import { type Adopted, type Adoption, idOf, leaveOut, type SuiteFile } from '../adopted.ts';
import { gather, type Knowledge } from './knowledge.ts';
import { member, type Part, readPart, textOf } from '../part.ts';
import { scenarioOfScript } from '../script/scenario-of-script.ts';
import { spokenBy } from '../script/spoken-by.ts';
import { whyOlder } from './older.ts';
import { scriptOfTest, type Tell } from './script-of-test.ts';

/** Top-level keys that hold no tests, and why nothing is made of them. */
const setAside: Record<string, string> = {
  rules: 'Rules train the bot; they are no tests.',
  flows: 'Flows are the bot itself.',
  actions: 'Actions are the bot itself.',
  entities: 'Entities are the bot’s own.',
  forms: 'Forms are the bot itself.',
  session_config: 'It is the bot’s own.',
  intents: 'Only what examples or tests say of them is carried over.',
  fixtures: 'Slots set before the first message: prepare the back end by setup.',
  metadata: 'Set metadata of the bot: it goes with every message.',
  pipeline: 'It configures the bot.',
  policies: 'It configures the bot.',
};

export function readRasa(files: readonly SuiteFile[]): Adopted {
  const adoptions: Adoption[] = [];
  const known: Knowledge = { examples: new Map(), responses: new Map(), declared: [] };
  const read = files.flatMap((file) => {
    const topic = basename(file.path).replace(/\.\w+$/, '');
    const tell: Tell = (line, what, fate, how) => void adoptions.push({ file: file.path, line, what, fate, how });
    if (!/\.ya?ml$/i.test(file.path)) {
      const why = whyOlder(file);
      if (why !== null) tell(1, 'file', 'left-out', why);
      return [];
    }
    try {
      return [{ part: readPart(file), tell, topic }];
    } catch (error) {
      tell(1, 'file', 'left-out', `It cannot be read: ${(error as Error).message}`);
      return [];
    }
  });
  // Of all files first: a test may name what another file says.
  for (const { part, tell } of read) gather(known, part, tell);

  const language = languageIn([...known.responses.values(), ...known.examples.values()].flat().join('\n'));
  const scenarios: Adopted['project']['scenarios'] = {};
  const intents: Adopted['project']['intents'] = {};
  /** Ids by the bot's own names. */
  const ids = new Map<string, string>();
  const declare = (name: string): string => {
    const there = ids.get(name);
    if (there !== undefined) return there;
    const id = idOf(name, (other) => Object.hasOwn(intents, other));
    ids.set(name, id);
    const isNamed = known.examples.has(name);
    intents[id] = { title: name.replaceAll(/[_-]+/g, ' '), ...(isNamed && { bot_names: [name] }) };
    return id;
  };
  for (const { part, tell, topic } of read) {
    for (const { test, name } of testsIn(part)) {
      const from = adoptions.length;
      const { script, intent } = scriptOfTest(test, name, known, language ?? languageFor('en'), tell);
      const scenario = scenarioOfScript(script, language ?? languageFor('en'));
      if (scenario === null) {
        leaveOut(adoptions, from);
        continue;
      }
      const id = idOf(name, (other) => Object.hasOwn(scenarios, other));
      scenarios[id] = { ...scenario, intent: declare(intent === '' ? topic : intent) };
      for (const { key, part: other } of test.members)
        if (Object.hasOwn(setAside, key)) tell(other.line, key, 'left-out', setAside[key]!);
        else if (!['test_case', 'story', 'steps'].includes(key))
          tell(other.line, key, 'left-out', 'No key of a test that is known here.');
    }
    // What has nothing of Rasa in it is no part of the suite.
    const isOfRasa = part.members.some(
      ({ key }) => key !== 'version' && (heeded.has(key) || Object.hasOwn(setAside, key)),
    );
    for (const { key, part: other } of isOfRasa ? part.members : []) {
      if (heeded.has(key)) continue;
      tell(
        other.line,
        key,
        'left-out',
        Object.hasOwn(setAside, key) ? setAside[key]! : 'No part of a suite that is known here.',
      );
    }
  }
  for (const { name, tell } of known.declared)
    if (ids.has(name))
      tell('carried', 'An intent, with the name that the bot gives it; its examples are other wordings.');
    else tell('left-out', 'No test is about it: there is nothing to want.');
  return {
    project: { bot: { protocol: 'rasa', url: 'http://localhost:5005' }, intents, ...spokenBy(language), scenarios },
    adoptions,
  };
}

const heeded = new Set(['nlu', 'responses', 'slots', 'version', 'test_cases', 'stories']);

/** Stories count as tests where their customer speaks in words: others train the bot. */
function testsIn(part: Part): { test: Part; name: string }[] {
  const cases = (member(part, 'test_cases')?.items ?? []).map((test) => ({
    test,
    name: textOf(member(test, 'test_case')),
  }));
  const stories = (member(part, 'stories')?.items ?? []).map((test) => ({ test, name: textOf(member(test, 'story')) }));
  return [...cases, ...stories].map(({ test, name }) => ({ test, name: name === '' ? 'unnamed' : name }));
}

export { isOfRasa } from './older.ts';
