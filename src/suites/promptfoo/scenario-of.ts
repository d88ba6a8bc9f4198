/** One test of promptfoo as a scenario. */
import type { Language } from '../../language/language.ts';
import type { Persona } from '../../scenario/schema/persona-schema.ts';
import type { ScenarioSpec } from '../../scenario/schema/scenario-schema.ts';
import { member, type Part, textOf } from '../part.ts';
import { scenarioOfScript } from '../script/scenario-of-script.ts';
import type { Script, Told } from '../script/script.ts';
import { anyAnswer } from '../script/statement.ts';
import { stepsOf } from './assertions.ts';
import { instructed } from './instructions.ts';
import { namesIn, rendered } from './rendered.ts';

export interface TestCase {
  name: string;
  line: number;
  vars: Record<string, string>;
  asserts: Part[];
  /** Settings of its simulated user; null: it is one question and one answer. */
  simulated: Part | null;
  unknown: { key: string; part: Part; why: string }[];
}

export interface Made {
  scenario: Omit<ScenarioSpec, 'intent'>;
  traits: Partial<Persona>;
}

/** @returns null: nothing in it can be played; the reason was told. */
export function scenarioOf(
  { name, line, vars, asserts, simulated, unknown }: TestCase,
  prompts: readonly string[],
  language: Language,
  tellAt: (line: number, what: string) => Told,
): Made | null {
  const tell = tellAt(line, 'test');
  for (const { key, part, why } of unknown) tellAt(part.line, key)('left-out', why);
  const demanded = asserts.flatMap((one) => stepsOf(one, vars, language, tellAt));
  const script: Script = {
    name,
    goal: name,
    steps: [],
    facts: {},
    prefer: [],
    rephrase: [],
    wants: null,
    isForPerson: false,
    tell,
  };
  const begin = (text: string): void =>
    void script.steps.unshift({
      by: 'customer',
      texts: [[{ text }]],
      tell: tellAt(line, simulated === null ? 'prompt' : 'instructions'),
    });
  script.steps.push(...demanded);
  if (simulated === null) {
    const opening = questionOf(prompts, vars);
    if (opening === null) {
      tell('left-out', 'What is asked in it is made elsewhere, or no variable is called as what a customer says.');
      return null;
    }
    begin(opening);
    // Where the bot has nothing in particular to say, any answer is one.
    if (demanded.length > 0) script.wants = anyAnswer;
    const scenario = scenarioOfScript(script, language);
    return scenario === null ? null : { scenario, traits: {} };
  }
  const template = vars['instructions'] ?? textOf(member(simulated, 'instructions'));
  const instructions = rendered(template, vars);
  const tellSentence = tellAt(line, 'sentence of the instructions');
  const { opening, done, facts, traits } = instructed(instructions ?? '', tellSentence);
  const messages = member(simulated, 'initialMessages');
  if (messages !== null)
    tellAt(messages.line, 'initialMessages')('left-out', 'A conversation begins with its opening.');
  if (opening === null) {
    tell('left-out', 'No sentence of its instructions says what the customer wants.');
    return null;
  }
  begin(opening);
  script.facts = facts;
  if (done.length > 0) script.wants = { done };
  const scenario = scenarioOfScript(script, language);
  if (scenario === null) return null;
  const most = Number(member(simulated, 'maxTurns')?.value ?? 10);
  return { scenario: { ...scenario, turns: { maximum: Math.min(Math.max(most, 1), 100) } }, traits };
}

const longPrompt = 200;

/** What the customer asks: the prompt with its variables, or the variable of it that is the customer's where the rest is the bot's own. */
function questionOf(prompts: readonly string[], vars: Readonly<Record<string, string>>): string | null {
  const [prompt = ''] = prompts;
  const isOwn = prompt === '' || prompt.length > longPrompt || /\brole\b.*\bcontent\b/s.test(prompt);
  const text = isOwn ? null : rendered(prompt, vars);
  if (text !== null && text.trim() !== '') return text;
  const named = Object.keys(vars).filter((name) => prompt === '' || namesIn(prompt).includes(name));
  const [only] = named.length === 1 ? named : named.filter((name) => asked.test(name));
  return only === undefined ? null : vars[only]!;
}

/** What variables are called that hold the words of a customer. */
const asked = /^(user_?)?(question|query|message|input|prompt|text|utterance|request)$/i;
