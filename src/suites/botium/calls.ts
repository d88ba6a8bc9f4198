/** What Botium knows by name in a step, and what becomes of it. */

import type { Sender } from './convo.ts';

/** `says`: the bot is to say one of the arguments, or all of them. */
export type Meaning =
  | { is: 'says'; which: 'any' | 'all'; match: 'words' | 'wildcards' | 'pattern' }
  | { is: 'intent' | 'button' | 'form' | 'set' | 'include' }
  | { is: 'nothing'; why: string };

const says = (which: 'any' | 'all', match: 'words' | 'wildcards' | 'pattern'): Meaning => ({
  is: 'says',
  which,
  match,
});
const nothing = (why: string): Meaning => ({ is: 'nothing', why });

const shown = nothing('It is about what the reply holds beside words; the customer sees words and options.');
const inside = nothing('It is inside the bot: nothing of it shows to who talks to it.');
const pace = nothing(
  'The customer waits for the bot by itself; a persona’s thinks says how long it takes over its own words.',
);
const condition = nothing('A step under a condition: the customer goes by what the bot says.');
const memory = nothing('The customer remembers by itself what it was told.');
const queue = nothing('All that the bot says in a turn is read together.');

const table: Record<string, Meaning> = {
  TEXT: says('any', 'words'),
  TEXT_IC: says('any', 'words'),
  TEXT_EQUALS: says('any', 'words'),
  TEXT_EQUALS_IC: says('any', 'words'),
  TEXT_CONTAINS_ANY: says('any', 'words'),
  TEXT_CONTAINS_ANY_IC: says('any', 'words'),
  TEXT_CONTAINS_ALL: says('all', 'words'),
  TEXT_CONTAINS_ALL_IC: says('all', 'words'),
  TEXT_WILDCARD_ANY: says('any', 'wildcards'),
  TEXT_WILDCARD_ANY_IC: says('any', 'wildcards'),
  TEXT_WILDCARD_ALL: says('all', 'wildcards'),
  TEXT_WILDCARD_ALL_IC: says('all', 'wildcards'),
  TEXT_WILDCARDEXACT_ANY: says('any', 'wildcards'),
  TEXT_WILDCARDEXACT_ANY_IC: says('any', 'wildcards'),
  TEXT_WILDCARDEXACT_ALL: says('all', 'wildcards'),
  TEXT_WILDCARDEXACT_ALL_IC: says('all', 'wildcards'),
  TEXT_REGEXP_ANY: says('any', 'pattern'),
  TEXT_REGEXP_ANY_IC: says('any', 'pattern'),
  TEXT_REGEXP_ALL: says('all', 'pattern'),
  TEXT_REGEXP_ALL_IC: says('all', 'pattern'),
  TEXT_WER: nothing('It counts wrong words; statements are looked for as they are.'),
  INTENT: { is: 'intent' },
  INTENT_UNIQUE: inside,
  INTENT_CONFIDENCE: inside,
  ENTITIES: inside,
  ENTITY_VALUES: inside,
  ENTITY_CONTENT: inside,
  BUTTONS: nothing('Options are chosen by the customer, and not demanded of the bot.'),
  BUTTONS_COUNT: shown,
  BUTTONS_COUNT_REC: shown,
  MEDIA_COUNT: shown,
  MEDIA_COUNT_REC: shown,
  CARDS: shown,
  CARDS_COUNT: shown,
  CARDS_COUNT_REC: shown,
  FORMS: shown,
  JSON_PATH: shown,
  JSON_PATH_COUNT: shown,
  RESPONSE_LENGTH: nothing('Say how long a turn may be in voice, as words.'),
  PAUSE_ASSERTER: nothing('Time is measured of every turn; a gate says what is too long.'),
  BOT_CONSUMED: queue,
  BOT_UNCONSUMED_COUNT: queue,
  MEDIA: nothing('Pictures and files are neither sent nor demanded.'),
  BUTTON: { is: 'button' },
  FORM: { is: 'form' },
  INCLUDE: { is: 'include' },
  SET_SCRIPTING_MEMORY: { is: 'set' },
  ASSIGN_SCRIPTING_MEMORY: memory,
  CLEAR_SCRIPTING_MEMORY: memory,
  PAUSE: pace,
  WAITFORBOT: pace,
  SKIP_BOT_UNCONSUMED: queue,
  UPDATE_CUSTOM: nothing('Custom fields of a message: set them in the bot’s body, for all messages.'),
  CONVO_STEP_PARAMETERS: nothing('How Botium compares and repeats this step.'),
  ORDERED_LIST_TO_BUTTON: nothing('Lists are read as options anyway.'),
  CONDITIONAL_STEP_TIME_BASED: condition,
  CONDITIONAL_STEP_BUSINESS_HOURS: condition,
  CONDITIONAL_STEP_CAPABILITY_VALUE_BASED: condition,
  CONDITIONAL_STEP_JSON_PATH_BASED: condition,
};

/** Calls of the customer's alone; all others but those of a step in general are the bot's. */
const inputs = new Set(['BUTTON', 'FORM', 'MEDIA']);
const ofAnyStep =
  /^(INCLUDE|PAUSE|WAITFORBOT|SKIP_BOT_UNCONSUMED|UPDATE_CUSTOM|CONVO_STEP_PARAMETERS|ORDERED_LIST_TO_BUTTON|CONDITIONAL_STEP_\w+|(SET|ASSIGN|CLEAR)_SCRIPTING_MEMORY)$/;

/**
 * @param own Names that the suite's own code gives to asserters, hooks and inputs.
 * @returns null: it is no call there, but words.
 */
export function meaningOf(name: string, sender: Sender, own: ReadonlySet<string>): Meaning | null {
  if (!Object.hasOwn(table, name)) return own.has(name) ? nothing('Code of the suite’s own.') : null;
  const isMeant = ofAnyStep.test(name) || (sender === 'me' ? inputs.has(name) : !inputs.has(name) || name === 'MEDIA');
  return isMeant ? table[name]! : null;
}
