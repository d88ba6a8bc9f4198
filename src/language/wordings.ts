/**
 * What a customer can say in a language. Each language is a folder with the same files; the compiler names what one lacks.
 *
 * A wording is a small grammar: `[a|b|]` is one of its alternatives, which may be empty and may hold others; `[a]` is there or
 * not. `{value}`, `{thing}` and the like are filled in, once, after the choice is made. A wording that begins with a letter is
 * given a capital; a full stop is left to the way in which the customer types.
 */
type Register = 'formal' | 'neutral' | 'casual';

/** Those without a register of their own use the neutral ones. */
export type Phrases = Partial<Record<Register, readonly string[]>> & { neutral: readonly string[] };

/** Facts, told or put right. `{value}`; `{the}` and `{my}`: the fact with its article ("the order number", "my order number"). */
export interface Tellings {
  /** A value that needs no name: a code, an address, a date, an amount. */
  tells: Phrases;
  /** The same of a number or code that is read off something: "the one I have is …". */
  'tells-code': Phrases;
  /** The same, asked for as one asks a favour: "Could you tell me …?" */
  'tells-gladly': Phrases;
  /** Free words, a place, a feeling: said as they are. */
  'tells-freely': Phrases;
  /** A value with its name: one of several alike that were asked for. */
  'tells-named': Phrases;
  /** The same, not asked for. */
  'volunteers-named': Phrases;
  /** Not asked for, and without a name of its own. */
  volunteers: Phrases;
  /** As if not quite sure of it. */
  'tells-hedged': Phrases;
  /** `{wrong}` first, put right in the same breath. */
  'mixes-up': Phrases;
  'tells-again': Phrases;
  /** After the bot did not understand. */
  'tells-clearly': Phrases;
  'tells-clearly-named': Phrases;
  'fact-yes': Phrases;
  'fact-no': Phrases;
  /** `{wrong}`: what the bot said. */
  corrects: Phrases;
  'corrects-named': Phrases;
}

/** A yes or a no. */
export interface YesNo {
  /** To a value or a summary that is right. */
  'yes-right': Phrases;
  /** To leave to act. */
  'yes-do': Phrases;
  /** To an offer. */
  'yes-offer': Phrases;
  /** Asked for a plain yes or no. */
  'yes-plain': Phrases;
  'no-right': Phrases;
  'no-do': Phrases;
  'no-offer': Phrases;
  'no-plain': Phrases;
  'no-human': Phrases;
}

/** What a customer takes of what is offered. */
export interface Choosing {
  chooses: Phrases;
  /** In the bot's own words, which may be a whole clause. */
  'chooses-plainly': Phrases;
}

/** What is said instead of a fact. */
export interface NothingToTell {
  'does-not-know': Phrases;
  'does-not-know-again': Phrases;
  /** To a question how things are. */
  unsure: Phrases;
  /** `{the}`, where the fact has a name. */
  withholds: Phrases;
  'withholds-named': Phrases;
  /** Asked for what has to be looked up first. */
  'looks-for': Phrases;
}

/** What answers a turn that asks for nothing, or for no more. */
export interface Courtesies {
  waits: Phrases;
  /** To a remark that asks nothing. */
  nods: Phrases;
  thanks: Phrases;
  /** In low spirits. */
  'thanks-quietly': Phrases;
  /** Asked whether there is anything else. */
  'needs-no-more': Phrases;
}

/** A yes or a no, a choice, and what is said where there is nothing to tell. */
export type Answers = YesNo & Choosing & NothingToTell & Courtesies;

/** How a customer begins. */
export interface Openings {
  greets: Phrases;
  /** Before the first sentence, which follows in small letters. */
  'opens-with': Phrases;
  /** After the first sentence, where that asks nothing. */
  'opens-and': Phrases;
}

/** What is hard for a customer just now. */
export interface Plights {
  plight: Phrases;
  'plight-bereavement': Phrases;
  'plight-hardship': Phrases;
  'plight-illness': Phrases;
  'plight-disability': Phrases;
}

/** How a customer says what it wants: to have done, to be told, or a person. */
export interface Wants {
  /** `{wish}`: the goal as an infinitive. */
  wishes: Phrases;
  /** Once more, when part of it is settled. */
  'still-wishes': Phrases;
  /** `{the}`: what it wants to be told; used where the language can put an article to a name. */
  asks: Phrases;
  'asks-human': Phrases;
  'asks-human-again': Phrases;
  'is-anyone-there': Phrases;
}

/** What a customer says that does not accept, believe or understand. */
export interface Protests {
  /** Told that it is done, or how things are: is that so? */
  doubts: Phrases;
  objects: Phrases;
  complains: Phrases;
  insults: Phrases;
  'asks-meaning': Phrases;
  /** The bot answered in another language. */
  'other-language': Phrases;
}

/** What stands around a sentence that was said before. */
export interface Repeats {
  /** Before a sentence said before, in small letters. */
  'says-again': Phrases;
  /** Before and after any sentence that would be word for word the same. */
  'repeats-before': Phrases;
  'repeats-after': Phrases;
}

/** What the customer says of its own accord. */
export type Demands = Openings & Plights & Wants & Protests & Repeats;

/** What is found, and what may stand in its place. */
type Alike = readonly [found: RegExp, others: readonly string[]];

/** How values and things are spoken of. */
export interface Speech {
  /** Of a date, by region; `*` for the others: {d}, {dth}, {dd}, {mm}, {month}, {y}. */
  dates: Record<string, readonly string[]>;
  months: readonly string[];
  /** The day as an ordinal: {dth}. */
  ordinal: (day: number) => string;
  decimal: '.' | ',';
  /** Joins the last of several. */
  and: string;
  /** Words a description may begin with that are no part of the thing's name. */
  article: RegExp;
  /** Put before a thing; null: it is spoken of with the article of its description. */
  the: string | null;
  my: string | null;
  /** Before what is the customer's, as somebody else says it to it. */
  your: string | null;
  /** Things that people call theirs: "my order number". */
  own: RegExp;
  /** A description that is a clause: "how long it has been like that". */
  clause: RegExp;
  /** Names of facts that are words people use: "order_number". */
  name: RegExp;
  /** The goal as an infinitive after "I want to"; null where it is none. */
  wish: (goal: string) => string | null;
  /** What a customer says of itself, as somebody else says it to it: "I can" → "you can". */
  addressed: readonly (readonly [RegExp, string])[];
  /** A choice as the bot words it, in the mouth of the customer: "your money back" → "my money back". */
  taken: readonly (readonly [RegExp, string])[];
  /** First words that show a greeting. */
  greeting: RegExp;
  /** A question that a yes may begin the answer to: "Could you tell me …?" */
  favour: RegExp;
  /** Words of an author's sentence that mean the same, by register; the one found gives way to one of the others as often as not. */
  alike: Partial<Record<Register, readonly Alike[]>> & { neutral: readonly Alike[] };
  /** Words of courtesy: please, thanks, sorry. */
  courtesy: RegExp;
  /** A please with what surrounds it, which the blunt leave out. */
  please: RegExp;
  /** Words that ask for help already. */
  asking: RegExp;
  /** First words of a sentence that lose their capital inside one. */
  lowers: RegExp;
}

/** Words on buttons and of menus. */
export interface Labels {
  /** Those that answer a yes/no question. */
  yes: RegExp;
  no: RegExp;
  /** Those that leave things as they are, beside one that acts. */
  away: RegExp;
  /** "Something else". */
  other: RegExp;
  /** Words of a goal that tell nothing. */
  dull: string;
}

/** How it looks when typed. */
export interface Typing {
  /** Capitalised words that are no names: the pronoun. */
  pronoun: RegExp | null;
  /** What a second-language speaker makes of the grammar. */
  simplified: readonly (readonly [RegExp, string])[];
  /** Small words that such a speaker drops. */
  dropped: RegExp;
  /** First words of a question, where it has lost its mark or never had one. */
  question: RegExp;
  /** Letters side by side on the keyboard. */
  keyboard: readonly string[];
}

/** The human agent who takes over. `{things}` is a list. */
export interface Agent {
  greetings: readonly string[];
  has: readonly string[];
  questions: readonly string[];
  closings: readonly string[];
  thanks: string;
}

export interface Wordings {
  tellings: Tellings;
  answers: Answers;
  demands: Demands;
  labels: Labels;
  speech: Speech;
  typing: Typing;
  agent: Agent;
}

export type PhraseKind = keyof Tellings | keyof Answers | keyof Demands;
