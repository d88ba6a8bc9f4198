/** Requests for a person, read from a customer's text by general rules. */
import { distance } from 'fastest-levenshtein';
import type { Language } from '../../language/language.ts';
import { sentencesOf } from '../../language/text/read-turn.ts';
import type { Sentence } from '../../language/text/sentence.ts';

/** Does this text of a customer ask for a person? A question whether the bot is one does not. */
export function asksForHuman(text: string, language: Language): boolean {
  return sentencesOf([text], language).some(asksForHumanIn);
}

function asksForHumanIn(sentence: Sentence): boolean {
  const { people } = sentence.language;
  const { asking, tiredOfBots, contrasts, aboutPeople, leftOut, parts, declines } = people;
  const text = spelt(sentence.text, people.oftenMistyped);
  if (tiredOfBots.some((pattern) => pattern.test(text))) return true;
  if (!asking.some((pattern) => pattern.test(text))) return false;
  if (contrasts.some((pattern) => pattern.test(text)) && !aboutPeople.test(text)) return true;
  return text
    .replace(leftOut, ' ')
    .split(parts)
    .some((part) => asking.some((pattern) => pattern.test(part)) && !aboutPeople.test(part) && !declines.test(part));
}

/** Words that are one slip away from one that matters here. */
function spelt(text: string, oftenMistyped: readonly string[]): string {
  return text.replace(/[a-z]{4,16}/g, (word) => {
    if (oftenMistyped.includes(word)) return word;
    return oftenMistyped.find((right) => isSlipOf(word, right)) ?? word;
  });
}

/** One letter wrong, missing, doubled or swapped with its neighbour; the first one is seldom wrong. */
function isSlipOf(word: string, right: string): boolean {
  if (Math.abs(word.length - right.length) > 1 || word[0] !== right[0] || word === `${right}s`) return false;
  const apart = distance(word, right);
  return (
    apart === 1 ||
    (apart === 2 && word.length === right.length && word.split('').sort().join('') === right.split('').sort().join(''))
  );
}
