/** A conversation of BotiumScript as a script. */
import type { Language } from '../../language/language.ts';
import { literally } from '../../scenario/template/literally.ts';
import type { Fate } from '../adopted.ts';
import type { Script, Told } from '../script/script.ts';
import { anyAnswer, type Statement, unsearchable } from '../script/statement.ts';
import type { Words } from '../script/words.ts';
import { meaningOf } from './calls.ts';
import { type Convo, type ConvoStep, isCall, wordsOf } from './convo.ts';
import { factName, remembered } from './memory.ts';
import type { MemoryCase } from './memory-tables.ts';
import { modeOf, says } from './says.ts';
import type { Suite, Tell } from './suite.ts';

export interface Around {
  suite: Suite;
  /** SCRIPTING_MATCHING_MODE. */
  mode: string;
  language: Language;
  tell: Tell;
}

/** A script, and what its first answer is to be understood as by the bot. */
export interface ConvoScript {
  script: Script;
  intent: string;
  /** Names of the utterances in it. */
  used: string[];
}

const deepest = 20;

export function scriptOfConvo(convo: Convo, { name, values }: MemoryCase, around: Around): ConvoScript {
  const { suite, tell, language } = around;
  const script: Script = {
    name: name === '' ? convo.name : `${convo.name} (${name})`,
    goal: convo.description === '' ? convo.name : convo.description,
    steps: [],
    facts: {},
    prefer: [],
    wants: null,
    isForPerson: false,
    rephrase: [],
    tell: (fate, how) => tell(convo.file, convo.line, 'test', fate, how),
  };
  const known = { ...values };
  const used: string[] = [];
  let intent = '';

  const sampled = (text: string): string[] => {
    const found = suite.utterances.get(text.trim());
    if (found === undefined) return [text];
    used.push(found.name);
    return found.samples;
  };
  const words = (text: string): Words => remembered(text, known, script.facts);

  const take = (of: Convo, depth: number): void => {
    for (const step of of.steps) {
      const told = (line: number, what: string) => (fate: Fate, how: string) => tell(of.file, line, what, fate, how);
      if (step.sender === 'include') include(step.named, told(step.line, '#include'), depth);
      else if (step.sender === 'me') customer(step, told);
      else if (step.sender === 'bot') bot(step, told);
      for (const item of step.items) {
        if (!isCall(item)) {
          const { content } = item;
          if (typeof content === 'string' && !['me', 'bot'].includes(step.sender) && content.trim() !== '')
            told(item.line, `text in #${step.sender}`)('left-out', 'No call that is known here.');
          continue;
        }
        const { name: called, args } = item.content;
        const say = told(item.line, called);
        const meaning = meaningOf(called, step.sender, suite.own) ?? {
          is: 'nothing',
          why: 'No call that is known here.',
        };
        if (meaning.is === 'nothing') say('left-out', meaning.why);
        else if (meaning.is === 'include') include(args.join('|'), say, depth);
        else if (meaning.is === 'set') {
          const [variable = '', value = ''] = args;
          known[variable.replace(/^\$/, '')] = value;
          say('changed', 'A fact of the customer.');
        } else if (meaning.is === 'form') {
          const [field = '', value = ''] = args;
          script.facts[factName(field)] = literally(value);
          say('changed', 'A fact, which the customer gives when the bot asks for it.');
        } else if (meaning.is === 'button') {
          const [label = ''] = args;
          if (label !== '') script.prefer.push(spokenText(words(label)));
          say('changed', 'The customer picks it where it is offered.');
        } else if (meaning.is === 'intent') {
          const isFirst = script.steps.filter(({ by }) => by === 'customer').length === 1 && intent === '';
          if (isFirst && !item.isNot && args[0] !== undefined) {
            intent = args[0];
            script.wants = anyAnswer;
            say('changed', 'The scenario’s intent, with the name that the bot gives it.');
          } else say('left-out', 'A scenario has one intent, of its opening.');
        }
      }
    }
  };

  const include = (named: string, say: Told, depth: number): void => {
    const found = named.split('|').map((one) => suite.partials.get(one.trim()));
    if (depth >= deepest) return say('left-out', 'Conversations include each other in a circle.');
    if (found.length === 0 || found.includes(undefined))
      return say('left-out', `No file given holds the partial conversation "${named}".`);
    say('carried', 'Its steps stand in the place of it.');
    for (const partial of found) take(partial!, depth + 1);
  };

  const customer = (step: ConvoStep, told: (line: number, what: string) => Told): void => {
    const text = wordsOf(step);
    const say = told(step.line, '#me');
    if (text === '') {
      if (!step.items.some(isCall)) say('left-out', 'It says nothing.');
      return;
    }
    if (isJson(text)) return say('left-out', 'Raw data of a connector: a customer speaks in words.');
    script.steps.push({ by: 'customer', texts: sampled(text).map(words), tell: say });
  };

  const bot = (step: ConvoStep, told: (line: number, what: string) => Told): void => {
    const text = wordsOf(step);
    const spoken = step.items.find(({ content }) => typeof content === 'string' && content.trim() !== '');
    if (spoken !== undefined) {
      const say = told(step.line, '#bot');
      if (isJson(text)) say('left-out', 'It compares the raw reply.');
      else add(says(sampled(text), modeOf(around.mode), words, language), spoken, say);
    } else if (step.items.every((item) => !isCall(item))) {
      script.wants = anyAnswer;
      told(step.line, '#bot')('carried', 'Any answer will do; a bot that does not answer has failed anyway.');
    }
    for (const item of step.items) {
      if (!isCall(item)) continue;
      const meaning = meaningOf(item.content.name, step.sender, suite.own);
      if (meaning?.is !== 'says') continue;
      const { args } = item.content;
      for (const group of meaning.which === 'any' ? [args.flatMap(sampled)] : args.map(sampled))
        add(says(group, meaning.match, words, language), item, told(item.line, item.content.name));
    }
  };

  const add = (
    found: Statement | null,
    { isNot, isOptional }: { isNot: boolean; isOptional: boolean },
    tell: Told,
  ): void => {
    if (found === null || found.statement === '')
      return tell('left-out', found === null ? unsearchable : 'Any words would do there.');
    if (isNot) script.wants = anyAnswer;
    script.steps.push({ by: 'bot', says: found, demand: isNot ? 'never' : isOptional ? 'may' : 'must', tell });
  };

  take(convo, 0);
  return { script, intent, used };
}

const spokenText = (words: Words): string =>
  words.map((piece) => (piece === 'anything' ? '' : 'text' in piece ? piece.text : `{{facts.${piece.fact}}}`)).join('');

function isJson(text: string): boolean {
  if (!/^[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
