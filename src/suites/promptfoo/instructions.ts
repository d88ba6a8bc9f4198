/** Instructions to a model that plays a customer, as far as they say what is wanted and known in so many words. */
import type { FactSpec } from '../../scenario/schema/fact-schema.ts';
import type { Persona } from '../../scenario/schema/persona-schema.ts';
import { literally } from '../../scenario/template/literally.ts';
import type { Told } from '../script/script.ts';

export interface Instructed {
  /** In the first person; null where no sentence says what is wanted. */
  opening: string | null;
  /** Words of a claim that it is done; empty where the wish names no deed that is known here. */
  done: string[];
  facts: Record<string, FactSpec>;
  traits: Partial<Persona>;
}

const wish =
  /\byou(?:['’]d like| would like| want| need| wish| are (?:looking|trying|calling|contacting|interested)| have a question|['’]re (?:looking|trying|calling))\b/i;

/** @param tell Of each sentence. */
export function instructed(instructions: string, tell: Told): Instructed {
  const found: Instructed = { opening: null, done: [], facts: {}, traits: {} };
  const sentences = instructions
    .replaceAll(/\s+/g, ' ')
    .split(/(?<=[.!?])\s+(?=[A-Z"“])/)
    .filter((sentence) => sentence.trim() !== '');
  for (const sentence of sentences) {
    const isWish = found.opening === null && wish.test(sentence);
    if (isWish) {
      found.opening = firstPerson(sentence);
      found.done = doneBy(sentence);
      tell('carried', 'The opening, in the customer’s own words.');
    }
    const facts = factsIn(sentence);
    const traits = traitsIn(sentence);
    Object.assign(found.facts, facts);
    Object.assign(found.traits, traits);
    if (isWish) continue;
    if (Object.keys(facts).length > 0) tell('changed', 'A fact, which the customer gives when the bot asks for it.');
    else if (Object.keys(traits).length > 0) tell('changed', 'A trait of the persona.');
    else tell('left-out', 'Prose: write it as facts, prefer, decline or a persona’s traits.', sentence.trim());
  }
  return found;
}

const asObject =
  /\b(to|for|with|at|from|of|help|helps|give|gives|tell|tells|ask|asks|refund|charge[ds]?|send|sends|call|contact) you\b/gi;

/** "You want to change your flight" → "I want to change my flight". */
function firstPerson(sentence: string): string {
  const said = sentence
    .replaceAll(asObject, '$1 me')
    .replaceAll(/\byou are\b/gi, 'I am')
    .replaceAll(/\byou were\b/gi, 'I was')
    .replaceAll(/\byou(['’])(re)\b/gi, 'I$1m')
    .replaceAll(/\byourself\b/gi, 'myself')
    .replaceAll(/\byours\b/gi, 'mine')
    .replaceAll(/\byour\b/gi, 'my')
    .replaceAll(/\byou\b/gi, 'I')
    .trim();
  return literally(said.charAt(0).toUpperCase() + said.slice(1));
}

/** Deeds by what is said when they are done. */
const deeds: [RegExp, string[]][] = [
  [/\bcancel/i, ['cancelled', 'canceled']],
  [/\b(refund|money back)/i, ['refunded', 'refund has been issued']],
  [
    /\b(return|exchange|replace)\b/i,
    ['return has been started', 'exchange has been arranged', 'replacement is on its way'],
  ],
  [
    /\b(reschedule|change|modify|update|upgrade|move)\b/i,
    ['has been changed', 'has been updated', 'has been rescheduled', 'has been upgraded'],
  ],
  [
    /\b(book|reserve|fly|flight|appointment|reservation)\b/i,
    ['has been booked', 'booking is confirmed', 'reservation is confirmed'],
  ],
  [/\b(order|buy|purchase)\b/i, ['order has been placed', 'has been ordered']],
  [
    /\b(block|unlock|reset|activate|close|open)\b/i,
    [
      'has been blocked',
      'has been unlocked',
      'has been reset',
      'has been activated',
      'has been closed',
      'has been opened',
    ],
  ],
  [/\bcomplain/i, ['complaint has been recorded']],
];

const doneBy = (sentence: string): string[] => deeds.find(([deed]) => deed.test(sentence))?.[1] ?? [];

function factsIn(sentence: string): Record<string, FactSpec> {
  const facts: Record<string, FactSpec> = {};
  const [, id] = /\byou are ["“']?([\w.-]*(?:_|\d)[\w.-]*\w)/i.exec(sentence) ?? [];
  if (id !== undefined)
    facts['user_id'] = { value: literally(id), asks: ['user id', 'username', 'customer id', 'account'] };
  const [, who] = /\b(?:you are|your name is) ((?:[A-Z][\w'’-]+ ?){2,3})(?=[.,;]|$)/.exec(sentence) ?? [];
  if (who !== undefined) facts['name'] = literally(who.trim());
  for (const [, what = '', value = ''] of sentence.matchAll(
    /\byour ([a-z][a-z ]{2,30}?) (?:is|are|:) ["“]?([^,;"”]*?[\d@#][^,;"”\s]*|[A-Z][\w'’ -]*?)["”]?(?=[,;.]|$| and )/gi,
  )) {
    const name = what.toLowerCase().trim().replaceAll(/\s+/g, '_');
    if (/^[a-z][a-z0-9_]*$/.test(name) && name !== 'name') facts[name] = literally(value.trim().replace(/[.!?]+$/, ''));
  }
  return facts;
}

const traits: [RegExp, Partial<Persona>][] = [
  [/\bimpatient\b|\bhurry\b/i, { mood: 'hurried' }],
  [/\b(annoyed|frustrated|irritated)\b/i, { mood: 'annoyed' }],
  [/\b(angry|furious)\b/i, { mood: 'angry' }],
  [/\b(anxious|nervous|worried)\b/i, { mood: 'anxious' }],
  [/\bpolite(ly)?\b/i, { politeness: 'polite' }],
  [/\b(rude|blunt|curt)\b/i, { politeness: 'blunt' }],
  [/\b(chatty|talkative)\b/i, { verbosity: 'chatty' }],
  [/\b(terse|brief|few words)\b/i, { verbosity: 'terse' }],
  [
    /\b(reactive|only (?:answer|reveal|provide)|not say anything that is not asked|if (?:the agent )?asks?\b|unless asked)/i,
    { disclosure: 'when-asked' },
  ],
  [/\breluctant(ly)?\b/i, { disclosure: 'reluctant' }],
];

const traitsIn = (sentence: string): Partial<Persona> =>
  Object.assign({}, ...traits.filter(([words]) => words.test(sentence)).map(([, trait]) => trait)) as Partial<Persona>;
