/** What the simulated customer has in mind between two turns. One object a conversation, changed only by agenda.ts and respond.ts. */
import type { BotOption } from '../bot/bot.ts';
import type { Brief } from '../plan/brief.ts';
import { random, type Random } from '../plan/random.ts';
import { languageFor } from '../language/languages.ts';
import type { Language } from '../language/language.ts';
import type { CustomerAct } from './acts.ts';
import { nothingHeard, type Heard } from './heard.ts';
import type { Mood } from './customer.ts';
import { moodAtStart } from './mood.ts';

export interface Mind {
  /** Changed only for a customer who, at some point, wants nothing but a person. */
  brief: Brief;
  /** One stream a purpose: drawing for one never shifts another. */
  readonly streams: { policy: Random; wording: Random; surface: Random };
  /** The language it speaks and reads. */
  readonly language: Language;
  /** Acts still to say; the last one is said first. */
  agenda: CustomerAct[];
  /** Facts said so far, and how often. */
  disclosed: Map<string, number>;
  /** How often the bot asked for each fact. */
  asked: Map<string, number>;
  /** Which value of a fact is given: 0 its own, then its fall-backs. */
  fallBack: Map<string, number>;
  /** The value of each fact as given last. */
  given: Map<string, string>;
  /** Fact given last, the one a "no such order" speaks of. */
  lastGiven: string | null;
  learned: Map<string, string>;
  claimed: boolean;
  /** Told no, where that is right. */
  refused: boolean;
  /** What was last to be chosen by keys: "Reply A, B or C" says no more what they mean. */
  menu: readonly BotOption[];
  /** Options chosen, as label and value. */
  chosen: Set<string>;
  /** What was shown with each of them. */
  taken: string[];
  /** The bot's last turn. */
  heard: Heard;
  /** The last yes (true) or no. */
  saidYes: boolean | null;
  /** It gave leave to act, and nothing was asked since. */
  leave: boolean;
  /** Turns in a row that asked nothing and told nothing wanted. */
  remarks: number;
  /** It asked whether its matter is settled indeed. */
  doubted: boolean;
  /** Turns in which it had what it came for, and answered what was asked first. */
  answeredFirst: number;
  /** Facts it was asked for and looks for. */
  lookingFor: Set<string>;
  /** The fact that it would not give in its last turn. */
  heldBack: string | null;
  /** Every typed message, without case and marks: none is said twice. */
  said: Set<string>;
  /** Wordings used, before values and typos: fresh ones are taken first. */
  worded: Set<string>;
  /** The bot's turns, normalised: to notice a loop. */
  heardBefore: Set<string>;
  mood: Mood;
  patience: number;
  /** No-progress turns in a row. */
  stalled: number;
  /** Bot turns, since the last progress, that were word for word said before. */
  loops: number;
  /** Turns that neither help nor annoy, such as a confirmation or a short wait, still taken without losing patience. */
  courtesy: number;
  refusals: number;
  objections: number;
  corrections: number;
  /** Questions it had no answer to. */
  unanswerable: number;
  /** It said that the bot writes in another language. */
  saidLanguage: boolean;
  humanAsked: number;
  /** Promised persons it said no to. */
  saidNoToHuman: number;
  /** Turns since a person was promised; null while none is. */
  promised: number | null;
  complainedAt: number;
  /** Number of the customer's turn, from 1. */
  turn: number;
  /** The goal is reached and thanks are said: the next reply ends it. */
  closing: boolean;
  thinking: string[];
}

export function newMind(brief: Brief): Mind {
  const stream = (purpose: string) => random(brief.item.seed, `customer ${purpose}`);
  return {
    brief,
    streams: { policy: stream('policy'), wording: stream('wording'), surface: stream('surface') },
    language: languageFor(brief.persona.locale),
    agenda: [],
    disclosed: new Map(),
    asked: new Map(),
    fallBack: new Map(),
    given: new Map(),
    lastGiven: null,
    learned: new Map(),
    claimed: false,
    refused: false,
    menu: [],
    chosen: new Set(),
    taken: [],
    saidYes: null,
    leave: false,
    remarks: 0,
    doubted: false,
    answeredFirst: 0,
    lookingFor: new Set(),
    heldBack: null,
    said: new Set(),
    worded: new Set(),
    heard: nothingHeard,
    heardBefore: new Set(),
    mood: moodAtStart(brief.persona),
    patience: brief.persona.patience,
    stalled: 0,
    loops: 0,
    courtesy: 6,
    refusals: 0,
    objections: 0,
    corrections: 0,
    unanswerable: 0,
    saidLanguage: false,
    humanAsked: 0,
    saidNoToHuman: 0,
    promised: null,
    complainedAt: 0,
    turn: 0,
    closing: false,
    thinking: [],
  };
}

/** Things the customer still wants to be told. */
export const openQuestions = (mind: Mind): string[] =>
  Object.keys(mind.brief.wants.learn).filter((name) => !mind.learned.has(name));

/** All told and all claimed, right or wrong: the customer believes it. A customer who wants a person has one only by a signal. */
export function goalReached(mind: Mind): boolean {
  const { wants } = mind.brief;
  const isAnswered = mind.claimed || mind.refused || (wants.done.length === 0 && (wants.refused ?? []).length === 0);
  return !wants.human && openQuestions(mind).length === 0 && isAnswered;
}

/** The value of a fact that the customer gives now. */
export function valueOf(mind: Mind, fact: string): string {
  const { value, otherwise } = mind.brief.facts[fact]!;
  return String([value, ...otherwise][mind.fallBack.get(fact) ?? 0] ?? value);
}

/** Steps to the next fall-back value; false when there is none. */
export function nextFallBack(mind: Mind, fact: string): boolean {
  const next = (mind.fallBack.get(fact) ?? 0) + 1;
  if (next > mind.brief.facts[fact]!.otherwise.length) return false;
  mind.fallBack.set(fact, next);
  return true;
}
