/**
 * Which of the customer's facts a sentence asks for: by the fact's own `asks` phrases, else by its name and description. A
 * thing asked for is matched with the fact that explains it best, or with none.
 */
import { askedThings, type AskedThing } from './asked-things.ts';
import { explains } from './explains.ts';
import { withoutFiller, type FactProfile } from './fact-profile.ts';
import { clausesOf, isNeedless, isRequest } from './mode.ts';
import { readSentence, type Sentence } from './sentences.ts';

/** @return Names of facts in the order in which they are asked for. */
export function factsAsked(sentence: Sentence, profiles: readonly FactProfile[]): string[] {
  // Of a customer without facts nothing can be asked again; and reading what is asked for takes a third of reading a turn.
  if (profiles.length === 0) return [];
  const asked = phrasesIn(sentence, profiles);
  const open = profiles.filter((profile) => !asked.includes(profile.name));
  for (const thing of askedThings(sentence)) {
    const name = bestFor(thing, open, asked);
    if (name !== null && !asked.includes(name)) asked.push(name);
  }
  return asked;
}

/** Facts asked for in the scenario's own phrases. */
function phrasesIn(sentence: Sentence, profiles: readonly FactProfile[]): string[] {
  const asked: string[] = [];
  for (const clause of clausesOf(sentence.text)) {
    const part = readSentence(clause);
    if (isNeedless(clause) || !(sentence.text.endsWith('?') || isRequest(part))) continue;
    const keys = withoutFiller(part.keys);
    for (const { name, phrases } of profiles) {
      if (
        !asked.includes(name) &&
        phrases.some((phrase) => indexOfPhrase(keys, phrase) >= 0 || indexOfPhrase(part.keys, phrase) >= 0)
      )
        asked.push(name);
    }
  }
  return asked;
}

/** What a match has to reach. */
const threshold = 0.5;

function bestFor(thing: AskedThing, profiles: readonly FactProfile[], asked: readonly string[]): string | null {
  let best: string | null = null;
  let bestScore = threshold;
  for (const profile of profiles) {
    // Beside a scenario's own phrases only the whole name counts.
    if (profile.phrases.length > 0 && !profile.own.every((key) => thing.focus.includes(key))) continue;
    const score = explains(thing, profile) - (asked.includes(profile.name) ? 0.3 : 0);
    if (score > bestScore + 1e-9) [best, bestScore] = [profile.name, score];
  }
  return best;
}

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
