/** What is prepared once for a brief before any turn is read. */
import type { Brief } from '../../plan/brief.ts';
import { keysOf } from '../../language/text/words.ts';
import { learnProfiles, type LearnProfile } from './answers.ts';
import { claimReader, type ClaimReader } from './claims.ts';
import { factProfiles, type FactProfile } from './fact-profile.ts';

export interface Prepared {
  brief: Brief;
  profiles: FactProfile[];
  learn: LearnProfile[];
  claims: ClaimReader;
  /** Keys of the customer's matter. */
  subject: Set<string>;
  /** Keys of what it wants to have done. */
  wishes: Set<string>;
  /** Those of them that say what it came for. */
  aims: Set<string>;
  ownValues: string[];
}

const made = new WeakMap<Brief, Prepared>();

export function preparedFor(brief: Brief): Prepared {
  const known = made.get(brief);
  if (known) return known;
  const facts = Object.entries(brief.facts);
  const learn = Object.entries(brief.wants.learn);
  const prepared: Prepared = {
    brief,
    profiles: factProfiles(brief.facts),
    learn: learnProfiles(brief.wants.learn),
    claims: claimReader(brief),
    subject: subjectOf(brief),
    wishes: wishesOf(brief),
    aims: aimsOf(brief),
    ownValues: [
      ...facts.flatMap(([, fact]) => [fact.value, ...fact.otherwise]),
      ...learn.flatMap(([, wanted]) => [wanted.truth, ...wanted.says]),
    ].map(String),
  };
  made.set(brief, prepared);
  return prepared;
}

function subjectOf(brief: Brief): Set<string> {
  const texts = [
    brief.goal,
    spoken(brief.intent),
    ...brief.opening.map((wording) => wording.text),
    ...brief.wants.done,
    ...Object.keys(brief.wants.learn).map(spoken),
    ...Object.entries(brief.facts).map(([name, fact]) => `${spoken(name)} ${fact.description}`),
  ];
  return new Set(texts.flatMap(keysOf).filter((key) => key.length > 3 && !common.has(key)));
}

function wishesOf(brief: Brief): Set<string> {
  const wordings = [...brief.opening, ...brief.rephrase].map(({ text }) => text);
  const facts = Object.values(brief.facts).map(({ value }) => String(value));
  return new Set(
    [brief.goal, spoken(brief.intent), ...brief.wants.done, ...brief.prefer, ...wordings, ...facts].flatMap(keysOf),
  );
}

function aimsOf(brief: Brief): Set<string> {
  const texts = [brief.goal, spoken(brief.intent), ...brief.wants.done, ...brief.prefer];
  return new Set(texts.flatMap(keysOf).filter((key) => key.length > 3 && !common.has(key)));
}

const spoken = (name: string) => name.replaceAll(/[_-]/g, ' ');

const common = new Set(
  keysOf(
    'that this with have want would like need please could what when where your from about there they them been hello thanks know just will does customer',
  ),
);
