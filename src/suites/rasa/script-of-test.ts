/** One test of Rasa as a script. */
import type { Language } from '../../language/language.ts';
import { literally } from '../../scenario/template/literally.ts';
import type { Fate } from '../adopted.ts';
import { member, type Part, textOf } from '../part.ts';
import type { BotStep, Script } from '../script/script.ts';
import { isSearchable, patterned, type Statement, statementOf, unsearchable } from '../script/statement.ts';
import type { Piece, Words } from '../script/words.ts';
import { type Knowledge, withoutEntities } from './knowledge.ts';

export type Tell = (line: number, what: string, fate: Fate, how: string) => void;

interface Around {
  script: Script;
  known: Knowledge;
  language: Language;
  tell: Tell;
  step: Part;
}

/** @returns Its intent by the bot's name, empty where none is known. */
export function scriptOfTest(
  test: Part,
  name: string,
  known: Knowledge,
  language: Language,
  tell: Tell,
): { script: Script; intent: string } {
  const steps = member(test, 'steps')?.items ?? [];
  const first = steps.find((step) => textOf(member(step, 'user')) !== '');
  const opening = first === undefined ? '' : withoutEntities(textOf(member(first, 'user')));
  const intent = (first === undefined ? '' : textOf(member(first, 'intent'))) || intentOf(opening, known);
  const script: Script = {
    name,
    goal: name,
    steps: [],
    rephrase: (known.examples.get(intent) ?? []).filter((example) => example !== opening).slice(0, 10),
    facts: {},
    prefer: [],
    wants: null,
    isForPerson: false,
    tell: (fate, how) => tell(test.line, 'test', fate, how),
  };
  for (const step of steps) take(step, { script, known, language, tell, step });
  return { script, intent };
}

function take(step: Part, around: Around): void {
  const isUser = member(step, 'user') !== null || member(step, 'intent') !== null;
  for (const { key, part } of step.members) {
    const handle = Object.hasOwn(keys, key) ? keys[key]! : null;
    if (handle !== null) handle(part, around);
    else if (!(isUser && key === 'intent'))
      around.tell(part.line, key, 'left-out', 'No key of a step that is known here.');
  }
}

const inside = 'It is inside the bot: nothing of it shows to who talks to it.';
const isPerson = /hand_?-?(off|over)|escalat|transfer_to|human/i;

const keys: Record<string, (part: Part, around: Around) => void> = {
  user: (part, { script, tell }) => {
    const text = withoutEntities(textOf(part));
    if (text === '') return tell(part.line, 'user', 'left-out', 'It says nothing.');
    script.steps.push({
      by: 'customer',
      texts: [[{ text }]],
      tell: (fate, how) => tell(part.line, 'user', fate, how),
    });
  },
  bot: (part, around) => {
    const text = textOf(part);
    if (text === '') return around.tell(part.line, 'bot', 'left-out', 'Any words would do there.');
    says(statementOf([[{ text }]], around.language), part.line, 'bot', around);
  },
  utter: (part, around) => utterance(textOf(part), part.line, 'utter', around),
  action: (part, around) => {
    const name = textOf(part);
    if (name.startsWith('utter_')) return utterance(name, part.line, 'action', around);
    if (isPerson.test(name)) return person(part.line, 'action', around);
    around.tell(part.line, 'action', 'left-out', inside);
  },
  slot_was_set: (part, around) => slots(part, around),
  slot_was_not_set: (part, { tell }) => tell(part.line, 'slot_was_not_set', 'left-out', inside),
  assertions: (part, around) => {
    for (const item of part.items) for (const { key, part: one } of item.members) assertion(key, one, around);
  },
  assertion_order_enabled: (part, { tell }) =>
    tell(part.line, 'assertion_order_enabled', 'left-out', 'Statements are looked for in any order.'),
  active_loop: (part, { tell }) => tell(part.line, 'active_loop', 'left-out', inside),
  checkpoint: (part, { tell }) => tell(part.line, 'checkpoint', 'left-out', 'Stories are not joined to each other.'),
  or: (part, { tell }) => tell(part.line, 'or', 'left-out', 'Of several ways that it may go, none is taken.'),
  metadata: (part, { tell }) =>
    tell(part.line, 'metadata', 'left-out', 'Set metadata of the bot in its place: it goes with every message.'),
};

function says(
  statement: Statement,
  line: number,
  what: string,
  { script, tell }: Around,
  demand: BotStep['demand'] = 'must',
): void {
  script.steps.push({ by: 'bot', says: statement, demand, tell: (fate, how) => tell(line, what, fate, how) });
}

function person(line: number, what: string, { script, tell }: Around): void {
  script.isForPerson = true;
  tell(line, what, 'changed', 'The customer wants a person, and a handoff is required.');
}

function utterance(name: string, line: number, what: string, around: Around, demand: BotStep['demand'] = 'must'): void {
  const texts = around.known.responses.get(name) ?? [];
  if (isPerson.test(name) && demand === 'must') around.script.isForPerson = true;
  if (texts.length === 0)
    return around.tell(
      line,
      what,
      'left-out',
      'No file given says which words the response is made of: give the domain as well.',
    );
  says(statementOf(texts.map(withSlots), around.language), line, what, around, demand);
}

/** `{slot}` may be anything. */
const withSlots = (text: string): Words =>
  text
    .split(/\{[^{}]*\}/)
    .flatMap((words, at): Piece[] => (at === 0 ? [{ text: words }] : ['anything', { text: words }]));

function slots(part: Part, { script, tell }: Around): void {
  const set = part.items.length > 0 ? part.items.flatMap(({ members }) => members) : part.members;
  for (const { key, part: value } of set) {
    const isValue = ['string', 'number', 'boolean'].includes(typeof value.value) && String(value.value).trim() !== '';
    const name = key
      .toLowerCase()
      .replaceAll(/\W+/g, '_')
      .replace(/^[^a-z]+/, '');
    if (!isValue || name === '') {
      tell(value.line, 'slot_was_set', 'left-out', 'It holds no one value that a customer could know.');
      continue;
    }
    const fact = literally(String(value.value));
    const isOther = Object.hasOwn(script.facts, name) && script.facts[name] !== fact;
    script.facts[name] = fact;
    tell(
      value.line,
      'slot_was_set',
      'changed',
      isOther
        ? 'It takes the place of the value before: the customer has one alone.'
        : 'A fact of the customer; that the bot took it shows by what it says.',
    );
  }
  if (set.length === 0)
    tell(part.line, 'slot_was_set', 'left-out', 'It names a slot, and no value that a customer could know.');
}

function assertion(key: string, part: Part, around: Around): void {
  const { tell } = around;
  const what = `assertion ${key}`;
  if (key === 'slot_was_set') {
    const set = part.items.map((item) => ({
      key: textOf(member(item, 'name')),
      part: member(item, 'value') ?? { ...item, value: null },
    }));
    return slots({ ...part, items: [], members: set }, around);
  }
  if (key === 'action_executed' && isPerson.test(String(part.value))) return person(part.line, what, around);
  if (key !== 'bot_uttered' && key !== 'bot_did_not_utter') {
    const isJudged = key.startsWith('generative_response');
    const why = isJudged
      ? 'It asks a language model for its opinion.'
      : ofBot.has(key)
        ? inside
        : 'No assertion that is known here.';
    return tell(part.line, what, 'left-out', why);
  }
  const demand = key === 'bot_uttered' ? 'must' : 'never';
  for (const { key: name, part: one } of part.members) {
    if (name === 'utter_name') utterance(textOf(one), one.line, `${what} ${name}`, around, demand);
    else if (name === 'text_matches') matched(textOf(one), one.line, `${what} ${name}`, around, demand);
    else
      tell(one.line, `${what} ${name}`, 'left-out', 'Buttons are chosen by the customer, and not demanded of the bot.');
  }
}

/** Assertions of what no customer sees. */
const ofBot = new Set([
  'flow_started',
  'flow_completed',
  'flow_cancelled',
  'pattern_clarification_contains',
  'action_executed',
  'slot_was_not_set',
]);

function matched(pattern: string, line: number, what: string, around: Around, demand: BotStep['demand']): void {
  const statement = patterned([pattern]);
  if (isSearchable(statement)) says(statement, line, what, around, demand);
  else around.tell(line, what, 'left-out', unsearchable);
}

/** The intent one of whose examples was said word for word. */
function intentOf(text: string, { examples }: Knowledge): string {
  const [name = ''] =
    [...examples].find(([, said]) => said.some((one) => one.toLowerCase() === text.toLowerCase())) ?? [];
  return name;
}
