/**
 * A script as a scenario. Its customer finds its own way there: what a script's customer answers is what it knows, what it begins anew is what it
 * wants to be told next, and what the bot is to say is looked for in any of its turns.
 */
import type { Language } from '../../language/language.ts';
import type { FactSpec } from '../../scenario/schema/fact-schema.ts';
import type { ScenarioSpec } from '../../scenario/schema/scenario-schema.ts';
import type { LearnSpec } from '../../scenario/schema/wants-schema.ts';
import { literally } from '../../scenario/template/literally.ts';
import { know } from './known-facts.ts';
import type { BotStep, CustomerStep, Script, Told } from './script.ts';
import { statementsOf } from './statements-of.ts';
import { isUnspeakable, spoken, type Words } from './words.ts';

/** Of all wordings of an opening, the customers of a run draw from these. */
const mostWordings = 20;

/** What the bot says until the customer begins something anew, and with what it began. */
interface Matter {
  begun: CustomerStep;
  answers: BotStep[];
}

/** One thing the customer wants to be told, with the step by which it sees that it was. */
interface Learnt {
  begun: CustomerStep;
  told: BotStep;
  spec: LearnSpec;
}

/** @returns null: nothing in it can be played; the reason was told. */
export function scenarioOfScript(script: Script, language: Language): Omit<ScenarioSpec, 'intent'> | null {
  const { steps, tell } = script;
  const opening = steps.find((step) => step.by === 'customer');
  if (opening === undefined) return leftOut(script, 'No customer says anything in it.');
  if (opening.texts.every(isUnspeakable)) return leftOut(script, unspeakable);
  const facts: Record<string, FactSpec> = { ...script.facts };
  const matters: Matter[] = [{ begun: opening, answers: [] }];
  const begun: CustomerStep[] = [];
  const become = new Map<CustomerStep, Parameters<Told>>();
  let since: BotStep[] = [];
  for (const [at, step] of steps.entries()) {
    if (step.by === 'bot') {
      since.push(step);
      if (at > steps.indexOf(opening)) matters.at(-1)!.answers.push(step);
      continue;
    }
    if (step !== opening) {
      const questions = since.flatMap(({ says }) => says.questions);
      if (step.texts.every(isUnspeakable)) become.set(step, ['left-out', unspeakable]);
      else if (questions.length > 0 && !asks(step))
        become.set(step, ['changed', know(step, questions, facts, Object.keys(script.facts), language)]);
      else {
        matters.push({ begun: step, answers: [] });
        begun.push(step);
      }
    }
    since = [];
  }
  const learn = learnt(matters);
  const isTold = learn.length > 0;
  if (!isTold && script.wants === null && !script.isForPerson)
    return leftOut(
      script,
      steps.some((step) => step.by === 'bot' && step.demand === 'must')
        ? 'The bot does nothing but ask in it: the customer has not got what it came for when it ends.'
        : 'Nothing in it says by which words of the bot the customer sees that it has what it came for.',
    );
  for (const step of begun)
    become.set(
      step,
      learn.some(({ begun: one }) => one === step)
        ? ['changed', 'Asked for once the customer has been told what it asked before.']
        : ['left-out', 'The bot says nothing after it by which the customer sees that it was understood.'],
    );
  for (const [step, [fate, how]] of become) step.tell(fate, how);
  const last = learn.at(-1)?.told;
  const statements = statementsOf(steps, last === undefined ? steps.length : turnAfter(steps, last));
  const wordings = wordingsOf(opening.texts);
  opening.tell('carried', 'The opening.');
  tell('carried', 'A scenario.');
  const turns = steps.filter(({ by }) => by === 'customer').length * 2;
  return {
    title: literally(script.name),
    goal: literally(script.goal),
    opening: wordings,
    ...(script.rephrase.length > 0 && { rephrase: script.rephrase.map(literally) }),
    ...(Object.keys(facts).length > 0 && { facts }),
    ...(script.prefer.length > 0 && { prefer: script.prefer }),
    wants: script.isForPerson
      ? { human: true }
      : isTold
        ? { learn: Object.fromEntries(learn.map(({ spec }, at) => [at === 0 ? 'answer' : `answer_${at + 1}`, spec])) }
        : script.wants!,
    ...(Object.keys(statements).length > 0 && { statements }),
    ...(script.isForPerson && { escalation: { policy: 'required' as const } }),
    ...(turns > 20 && { turns: { maximum: Math.min(turns, 100) } }),
  };
}

const unspeakable = 'It says what the bot or its surroundings told before, which no customer knows beforehand.';
const asks = ({ texts }: CustomerStep): boolean => spoken(texts[0]!).endsWith('?');

const wordingsOf = (texts: readonly Words[]): string[] =>
  [...new Set(texts.filter((text) => !isUnspeakable(text)).map(spoken))]
    .filter((text) => text !== '')
    .slice(0, mostWordings);

function leftOut({ steps, tell }: Script, why: string): null {
  for (const step of steps) step.tell('left-out', 'Its test is left out.');
  tell('left-out', why);
  return null;
}

/** What shows the customer that each matter was answered: the last words in which the bot does not only ask. */
const learnt = (matters: readonly Matter[]): Learnt[] =>
  matters.flatMap(({ begun, answers }, at) => {
    const told = answers.filter(({ demand }) => demand === 'must').findLast(({ says }) => says.telling !== null);
    if (told === undefined) return [];
    return [{ begun, told, spec: { matches: told.says.telling!, ...(at > 0 && { asks: wordingsOf(begun.texts) }) } }];
  });

/** Where the customer would next speak, but is content and gone. */
function turnAfter(steps: Script['steps'], told: BotStep): number {
  const at = steps.findIndex((step, index) => index > steps.indexOf(told) && step.by === 'customer');
  return at === -1 ? steps.length : at;
}
