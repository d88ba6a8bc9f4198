/**
 * Which of the customer's facts a sentence asks for: by the fact's own `asks` phrases, else by its name and description.
 * A fact's words count by how much they tell it apart from the other facts; question words stand for what they ask after.
 */
import type { BriefFact } from '../../plan/brief.ts';
import { clausesOf, hasWh, isNeedless, isRequest, isYesNo } from './mode.ts';
import { keysOf, readSentence, type Sentence } from './sentences.ts';
import { kindOf } from './values.ts';

/** What is known of a fact before it is looked for in any sentence. */
export interface FactProfile {
  name: string;
  /** Keys of its `asks` phrases. */
  phrases: string[][];
  /** Keys of the name; the last is the head: in order_number, "number". */
  own: string[];
  /** Weight of every key of name and description. */
  weights: Map<string, number>;
  /** Question words that ask for it without naming it. */
  cues: Set<string>;
  yesNo: boolean;
}

type Named = Pick<BriefFact, 'description' | 'asks'> & Partial<Pick<BriefFact, 'value'>>;

/** Words of descriptions that say nothing of the fact. */
const empty = new Set(
  keysOf(
    'a an the of to for in on at by with from is are be was were has have had this that which who whom whose what when where it its or and as if not no user customer client your you their his her whether boolean value given name optional required used use want wants wanted need needs which any some all about into per',
  ).filter((key) => key !== 'name'),
);

/** Words that ask for a kind of thing, by the words a fact of that kind is named with. */
const cueWords: [names: string, cues: string][] = [
  ['date day birthdate checkin checkout deadline', 'when'],
  ['time hour slot begin start end departure arrival', 'when'],
  ['place location city address destination origin area country venue state town postcode', 'where'],
  ['seat person adult guest room bag ticket quantity count passenger size night rider day', 'howmany'],
  ['amount price cost balance budget fee total sum', 'howmuch'],
  ['duration length night', 'howlong'],
  ['reason cause', 'why'],
  ['receiver recipient person doctor stylist director actor artist author provider', 'who'],
  ['fault problem description damage complaint', 'wrong'],
  ['fault problem description damage complaint', 'happen'],
];
const cueIndex = cueWords.map(([names, cue]) => [new Set(keysOf(names)), cue] as const);

export function factProfiles(facts: Record<string, Named>): FactProfile[] {
  const names = Object.keys(facts);
  const own = names.map((name) => contentKeys(name.replaceAll('_', ' ')));
  const described = names.map((name) => contentKeys(facts[name]!.description));
  const spread = new Map<string, number>();
  for (const at of names.keys()) {
    for (const key of new Set([...own[at]!, ...described[at]!])) spread.set(key, (spread.get(key) ?? 0) + 1);
  }
  return names.map((name, at) => {
    const fact = facts[name]!;
    const weights = new Map<string, number>();
    for (const key of described[at]!) weights.set(key, 0.5 / spread.get(key)!);
    for (const key of own[at]!) weights.set(key, 1 / spread.get(key)!);
    return {
      name,
      phrases: fact.asks.map(keysOf).filter((keys) => keys.length > 0),
      own: own[at]!,
      weights,
      cues: cuesOf(own[at]!, described[at]!),
      yesNo: fact.value !== undefined && kindOf(fact.value) === 'boolean',
    };
  });
}

const contentKeys = (text: string): string[] => [...new Set(keysOf(text))].filter((key) => !empty.has(key));

function cuesOf(own: string[], described: string[]): Set<string> {
  const cues = new Set<string>();
  const head = own.at(-1);
  for (const [names, cue] of cueIndex) {
    if (own.some((key) => names.has(key)) || (head === undefined && described.some((key) => names.has(key))))
      cues.add(cue);
  }
  return cues;
}

/** @param asked Facts in the order in which they are asked for. */
export function factsAsked(sentence: Sentence, profiles: readonly FactProfile[]): string[] {
  const asked: string[] = [];
  for (const clause of clausesOf(sentence.text)) {
    if (isNeedless(clause)) continue;
    const part = readSentence(clause, sentence.message);
    const found = bestMatches(part, profiles, sentence.text.endsWith('?'));
    for (const name of found) if (!asked.includes(name)) asked.push(name);
  }
  return asked;
}

/** What a clause has to reach to be taken for asking after a fact. */
const threshold = 0.5;

function bestMatches(clause: Sentence, profiles: readonly FactProfile[], question: boolean): string[] {
  const request = isRequest(clause) || (question && hasWh(clause.text));
  const yesNo = question && isYesNo(clause);
  if (!request && !yesNo) return [];
  const matches = profiles
    .map((profile) => ({ profile, ...matchOf(clause, profile, request) }))
    .filter((match) => match.score >= threshold && (request || match.profile.yesNo || match.byPhrase));
  // Of two facts read from the same words, the one that explains more of them is meant.
  const kept = matches.filter(
    (match) =>
      !matches.some(
        (other) =>
          other !== match && other.score > match.score && match.evidence.every((key) => other.evidence.includes(key)),
      ),
  );
  return kept.sort((one, other) => one.at - other.at).map((match) => match.profile.name);
}

interface Match {
  score: number;
  evidence: string[];
  /** Where in the clause it is first named. */
  at: number;
  byPhrase: boolean;
}

function matchOf(clause: Sentence, profile: FactProfile, request: boolean): Match {
  for (const phrase of profile.phrases) {
    const at = indexOfPhrase(clause.keys, phrase);
    if (at >= 0) return { score: 2 + phrase.length, evidence: phrase, at, byPhrase: true };
  }
  const evidence = [...profile.weights.keys()].filter((key) => clause.keys.includes(key));
  const named = profile.own.filter((key) => clause.keys.includes(key));
  const cue = request ? clause.keys.find((key) => profile.cues.has(key)) : undefined;
  const weightOfOwn = sum(profile.own.map((key) => profile.weights.get(key) ?? 0));
  const covered = weightOfOwn === 0 ? 0 : sum(named.map((key) => profile.weights.get(key) ?? 0)) / weightOfOwn;
  const byDescription = sum(evidence.filter((key) => !named.includes(key)).map((key) => profile.weights.get(key)!));
  const score = covered + Math.min(0.5, byDescription) + (cue === undefined ? 0 : 0.5);
  const all = cue === undefined ? evidence : [...evidence, cue];
  const at = Math.min(...all.map((key) => clause.keys.indexOf(key)), clause.keys.length);
  // Explicit phrases are the scenario's own word: beside them only the whole name counts.
  if (profile.phrases.length > 0 && named.length < profile.own.length)
    return { score: 0, evidence: [], at, byPhrase: false };
  return { score, evidence: all, at, byPhrase: false };
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

/** The phrase's keys in order, with at most one other word between two of them; −1 when absent. */
export function indexOfPhrase(keys: readonly string[], phrase: readonly string[]): number {
  for (let start = 0; start < keys.length; start++) {
    if (keys[start] !== phrase[0]) continue;
    let at = start;
    let next = 1;
    while (next < phrase.length) {
      if (keys[at + 1] === phrase[next]) at += 1;
      else if (keys[at + 2] === phrase[next]) at += 2;
      else break;
      next++;
    }
    if (next === phrase.length) return start;
  }
  return -1;
}
