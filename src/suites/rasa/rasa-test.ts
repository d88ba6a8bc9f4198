/** One test of Rasa as a scenario: what its customer says first, knows and wants, and what the bot is to say. */
import type { ScenarioSpec } from '../../scenario/schema/scenario-schema.ts';
import { readStatement } from '../../scenario/check/pattern.ts';
import { literally } from '../../scenario/template/literally.ts';
import type { Fate } from '../adopted.ts';
import type { Knowledge } from './knowledge.ts';
import { member, type Part, textOf } from './rasa-file.ts';

export type Tell = (line: number, what: string, fate: Fate, how: string) => void;

interface Course {
  said: { text: string; intent: string; line: number }[];
  /** What the bot is to say, as statements, and what never. */
  required: string[];
  forbidden: string[];
  /** By which the customer sees that it has what it came for: what the bot was last to say. */
  wants: ScenarioSpec['wants'] | null;
  facts: Record<string, string>;
  wantsHuman: boolean;
}

/** @returns Its intent by the bot's name, empty where none is known. null: nothing in it can be played; the reason was told. */
export function scenarioOf(
  test: Part,
  name: string,
  known: Knowledge,
  tell: Tell,
): { intent: string; scenario: ScenarioSpec } | null {
  const course: Course = { said: [], required: [], forbidden: [], wants: null, facts: {}, wantsHuman: false };
  for (const step of member(test, 'steps')?.items ?? []) take(step, course, known, tell);
  const { said, required, forbidden, facts, wants, wantsHuman } = course;
  const statements = {
    ...(required.length > 0 && { required: [...new Set(required)] }),
    ...(forbidden.length > 0 && { forbidden: [...new Set(forbidden)] }),
  };
  const [first, ...later] = said;
  if (first === undefined) {
    tell(test.line, 'test', 'left-out', 'No customer says anything in it.');
    return null;
  }
  if ((wants === null || wants.done?.length === 0) && !wantsHuman) {
    for (const { line } of said) tell(line, 'user', 'left-out', 'Its test is left out.');
    tell(
      test.line,
      'test',
      'left-out',
      'Nothing in it says by which words of the bot the customer sees that it has what it came for.',
    );
    return null;
  }
  for (const { line, text } of later) {
    const isGiven = Object.values(facts).some((value) => text.includes(value));
    tell(
      line,
      'user',
      isGiven ? 'changed' : 'left-out',
      isGiven
        ? 'A fact, which the customer gives when the bot asks for it.'
        : 'The customer answers by itself what the bot asks, and is not told its words.',
    );
  }
  const intent = first.intent === '' ? intentOf(first.text, known) : first.intent;
  const rephrase = (known.examples.get(intent) ?? []).filter((example) => example !== first.text).slice(0, 10);
  tell(first.line, 'user', 'carried', 'The opening.');
  tell(test.line, 'test', 'carried', 'A scenario.');
  return {
    intent,
    scenario: {
      title: literally(name),
      intent: '',
      goal: literally(name),
      opening: [literally(first.text)],
      ...(rephrase.length > 0 && { rephrase: rephrase.map(literally) }),
      ...(Object.keys(facts).length > 0 && { facts }),
      wants: wantsHuman || wants === null ? { human: true } : wants,
      ...(Object.keys(statements).length > 0 && { statements }),
      ...(wantsHuman && { escalation: { policy: 'required' } }),
    },
  };
}

function take(step: Part, course: Course, known: Knowledge, tell: Tell): void {
  const isUser = member(step, 'user') !== null || member(step, 'intent') !== null;
  for (const { key, part } of step.members) {
    const handle = Object.hasOwn(keys, key) ? keys[key]! : null;
    if (handle !== null) handle(part, { course, known, tell, step });
    else if (!(isUser && key === 'intent')) tell(part.line, key, 'left-out', 'No key of a step that is known here.');
  }
}

interface Around {
  course: Course;
  known: Knowledge;
  tell: Tell;
  step: Part;
}

const somewhere = 'A required statement: the bot is to say so in any of its turns.';
const never = 'A forbidden statement: the bot may say so in none of its turns.';
const inside = 'It is inside the bot: nothing of it shows to who talks to it.';

const keys: Record<string, (part: Part, around: Around) => void> = {
  user: (part, { course, step, tell }) => {
    const text = textOf(part).replaceAll(/\[([^\]]+)\](?:\([^)]*\)|\{[^}]*\})/g, '$1');
    if (text === '') return tell(part.line, 'user', 'left-out', 'It says nothing.');
    course.said.push({ text, intent: textOf(member(step, 'intent')), line: part.line });
  },
  bot: (part, { course, tell }) => {
    const text = textOf(part);
    if (text === '') return tell(part.line, 'bot', 'left-out', 'Any words would do there.');
    course.required.push(statementOf([text]));
    course.wants = { done: pieces([text]) };
    tell(part.line, 'bot', 'changed', somewhere);
  },
  utter: (part, around) => utterance(textOf(part), part.line, 'utter', around),
  action: (part, around) => {
    const name = textOf(part);
    if (name.startsWith('utter_')) return utterance(name, part.line, 'action', around);
    if (human.test(name)) {
      around.course.wantsHuman = true;
      return around.tell(part.line, 'action', 'changed', 'The customer wants a person, and a handoff is required.');
    }
    around.tell(part.line, 'action', 'left-out', inside);
  },
  slot_was_set: (part, around) => slots(part, around),
  slot_was_not_set: (part, { tell }) => tell(part.line, 'slot_was_not_set', 'left-out', inside),
  assertions: (part, around) => {
    for (const item of part.items) for (const { key, part: one } of item.members) assertion(key, one, around);
  },
  assertion_order_enabled: (part, { tell }) =>
    tell(part.line, 'assertion_order_enabled', 'left-out', 'Statements are looked for in any order.'),
  metadata: (part, { tell }) =>
    tell(part.line, 'metadata', 'left-out', 'Set metadata of the bot in its place: it goes with every message.'),
};

const human = /hand_?-?(off|over)|escalat|transfer|human/i;

function utterance(name: string, line: number, what: string, { course, known, tell }: Around, isNever = false): void {
  const texts = known.responses.get(name) ?? [];
  if (human.test(name) && !isNever) course.wantsHuman = true;
  if (texts.length === 0)
    return tell(
      line,
      what,
      'left-out',
      'No file given says which words the response is made of: give the domain as well.',
    );
  (isNever ? course.forbidden : course.required).push(statementOf(texts));
  if (!isNever) course.wants = { done: pieces(texts) };
  tell(line, what, 'changed', isNever ? never : `${somewhere} The words are those of the response.`);
}

function slots(part: Part, { course, tell }: Around): void {
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
    const isOther = Object.hasOwn(course.facts, name) && course.facts[name] !== fact;
    course.facts[name] = fact;
    const how = 'A fact of the customer; that the bot took it shows by what it says.';
    tell(
      value.line,
      'slot_was_set',
      'changed',
      isOther ? 'It takes the place of the value before: the customer has one alone.' : how,
    );
  }
  if (set.length === 0)
    tell(part.line, 'slot_was_set', 'left-out', 'It names a slot, and no value that a customer could know.');
}

function assertion(key: string, part: Part, around: Around): void {
  const { course, tell } = around;
  const what = `assertion ${key}`;
  if (key === 'slot_was_set') {
    const named = part.items.map((item) => ({ key: textOf(member(item, 'name')), part: member(item, 'value') }));
    const set = named.flatMap(({ key, part }) => (key !== '' && part !== null ? [{ key, part }] : []));
    return slots({ ...part, items: [], members: set }, around);
  }
  if (key === 'action_executed' && human.test(String(part.value))) {
    course.wantsHuman = true;
    return tell(part.line, what, 'changed', 'The customer wants a person, and a handoff is required.');
  }
  if (key !== 'bot_uttered' && key !== 'bot_did_not_utter') {
    const isJudged = key.startsWith('generative_response');
    return tell(part.line, what, 'left-out', isJudged ? 'It asks a language model for its opinion.' : inside);
  }
  for (const { key: name, part: one } of part.members) {
    const isNever = key === 'bot_did_not_utter';
    if (name === 'utter_name') utterance(textOf(one), one.line, `${what} ${name}`, around, isNever);
    else if (name === 'text_matches') matched(textOf(one), one.line, `${what} ${name}`, around, isNever);
    else
      tell(one.line, `${what} ${name}`, 'left-out', 'Buttons are chosen by the customer, and not demanded of the bot.');
  }
}

function matched(pattern: string, line: number, what: string, { course, tell }: Around, isNever: boolean): void {
  const statement = `/${pattern.replaceAll('/', '\\/')}/`;
  try {
    readStatement(statement);
  } catch {
    return tell(line, what, 'left-out', 'The pattern cannot be searched in linear time: (?=…), (?<!…) or \\1.');
  }
  (isNever ? course.forbidden : course.required).push(literally(statement));
  if (!isNever) course.wants = { learn: { answer: { matches: literally(pattern) } } };
  tell(line, what, 'changed', isNever ? never : somewhere);
}

/** Any of these texts, whatever stands in the place of `{slot}`. */
function statementOf(texts: readonly string[]): string {
  const pattern = texts.map((text) =>
    text
      .split(/\{[^{}]*\}/)
      .map((words) => words.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(/\s+/g, '\\s+'))
      .join('.*'),
  );
  const isPlain = texts.length === 1 && !/[{}]/.test(texts[0]!) && !texts[0]!.startsWith('/');
  return literally(isPlain ? texts[0]!.replaceAll(/\s+/g, ' ') : `/${pattern.join('|')}/i`);
}

/** Of each text the longest part that is the same whatever stands in the place of `{slot}`. */
function pieces(texts: readonly string[]): string[] {
  const longest = texts.map(
    (text) =>
      text
        .split(/\{[^{}]*\}/)
        .map((words) => words.replaceAll(/\s+/g, ' ').trim())
        .toSorted((one, other) => other.length - one.length)[0]!,
  );
  return [...new Set(longest.filter((piece) => piece !== ''))].map((piece) => literally(piece.replace(/^\/+/, '')));
}

/** The intent one of whose examples was said word for word. */
function intentOf(text: string, { examples }: Knowledge): string {
  const [name = ''] =
    [...examples].find(([, said]) => said.some((one) => one.toLowerCase() === text.toLowerCase())) ?? [];
  return name;
}
