/**
 * The things a sentence asks for, before it is known which facts they are: "when and from where do you want to leave?" asks
 * for a date, and for a place. Each is the words that name it, the kind of answer its question word wants, and its clause.
 */
import type { Language } from '../../language/language.ts';
import type { AnswerKind } from '../../language/reading/asking.ts';
import { readPart, type Sentence } from '../../language/text/sentence.ts';
import { clausesOf, hasWh, isBare, isNeedless, isRequest, isYesNo } from './mode.ts';

export interface AskedThing {
  /** Keys of the words that name it: of "what city do you live in", "city". */
  focus: string[];
  /** What the question word alone asks for. */
  wants: readonly AnswerKind[];
  /** Keys of the rest of its clause. */
  context: string[];
  /** Normalised. */
  clause: string;
  /** Asked with yes or no: only a fact that is a yes or a no answers it. */
  yesNo: boolean;
  /** Asked by naming one: "Are you leaving on March 7th?" Of what was told already that is no question. */
  supposed?: boolean;
}

export function askedThings(sentence: Sentence): AskedThing[] {
  const { language } = sentence;
  const { questionWords } = language.asked;
  const question = sentence.text.endsWith('?');
  const things: AskedThing[] = [];
  /** Names of things go on with what a clause before began: "please state: the number; the date". */
  let open = question;
  /** The clause before asks, and says for nothing yet. */
  let listing = false;
  for (const clause of clausesOf(sentence.text.replace(/(?<=\w )\([^()]*\)/g, ''), language)) {
    if (isNeedless(clause, language)) {
      open = true;
      continue;
    }
    const part = readPart(clause, language, sentence.message);
    if (language.mode.isTold(clause, sentence.text, hasWh(clause, language))) continue;
    const asks = isRequest(part) || (question && part.words.some((word) => Object.hasOwn(questionWords, word)));
    const found = things.length;
    if (asks || (open && isName(part)) || (listing && isListed(part)))
      things.push(...thingsOf(clause, { question, continued: !asks }, language));
    else if (question && isYesNo(part)) things.push(supposed(part) ?? yesNoThing(part));
    open ||= asks;
    listing = (asks || listing) && things.length >= found && (listing || things.length === found);
  }
  return things;
}

/** "And the last name on the booking" */
const isName = (sentence: Sentence): boolean => sentence.language.asked.named.test(sentence.text) && isListed(sentence);
/** After "please state:", any words without a verb. */
const isListed = ({ words, text, language }: Sentence): boolean =>
  words.length <= 12 && !language.hasVerb(words) && !/\d/.test(text);

function yesNoThing(part: Sentence): AskedThing {
  return { focus: part.keys, wants: [], context: [], clause: part.text, yesNo: true };
}

/** "Are you leaving on March 7th?" asks for the date by supposing one; with more said it sums up what is known. */
function supposed(part: Sentence): AskedThing | null {
  const { aboutPlans, oneDate } = part.language.asked;
  if (part.words.length > 14 || !aboutPlans.test(part.text)) return null;
  const date = oneDate.exec(part.text);
  if (date === null || /\d/.test(part.text.replace(date[0], ''))) return null;
  return { focus: [], wants: ['date'], context: part.keys, clause: part.text, yesNo: false, supposed: true };
}

/** Parts joined by commas, "and", "or" are things of their own. */
function thingsOf(
  clause: string,
  { question, continued }: { question: boolean; continued: boolean },
  language: Language,
): AskedThing[] {
  const { asked } = language;
  const whole = readPart(clause, language);
  const things: AskedThing[] = [];
  let asking = continued || isBare(whole);
  const parts = clause.split(asked.things);
  for (const [index, text] of parts.entries()) {
    const part = readPart(text, language);
    const at = questionWordOf(part, question);
    if (at >= 0) {
      asking = true;
      // "Where and when do you want to leave?"
      const rest = at === part.words.length - 1 ? parts[index + 1] : undefined;
      things.push(rest === undefined ? thingOf(part, at) : thingOf(readPart(`${part.words[at]} ${rest}`, language), 0));
      continue;
    }
    const request =
      (asked.goesOn.test(text) && things.length > 0) || (asking && asked.article.test(text))
        ? null
        : asked.requestEnd(text);
    if (request !== null) asking = true;
    if (!asking || asked.ofBot.test(request ?? text)) continue;
    const named = nameIn(readPart(request ?? text, language), 0);
    if (named.focus.length > 0) things.push({ ...named, wants: [], context: whole.keys, clause: text, yesNo: false });
  }
  return withHeads(things, language);
}

/** "The departure and arrival city" are two cities. */
const withHeads = (things: AskedThing[], { asked }: Language): AskedThing[] =>
  things.map((thing, at) => {
    const next = things[at + 1];
    if (
      thing.focus.length !== 1 ||
      next === undefined ||
      next.focus.length !== 2 ||
      next.wants.length > 0 ||
      asked.of.test(next.clause)
    )
      return thing;
    return { ...thing, focus: [...thing.focus, next.focus[1]!] };
  });

/** A question word that asks; not "the day when". −1 when there is none. */
function questionWordOf({ words, language }: Sentence, question: boolean): number {
  const { asked } = language;
  return words.findIndex(
    (word, at) =>
      Object.hasOwn(asked.questionWords, word) &&
      (at === 0 ||
        (asked.beforeQuestion.has(words[at - 1]!) && !isRelative(words, at, language)) ||
        (question && (at <= 2 || at >= words.length - 2))),
  );
}

/** "The date on which it occurred": which date is meant, and not which thing. */
const isRelative = (words: readonly string[], at: number, { asked, matching }: Language): boolean =>
  at > 2 &&
  matching !== null &&
  matching.ways.has(words[at - 1]!) &&
  asked.article.test(`${words.slice(at - 3, at).join(' ')} `);

function thingOf(part: Sentence, at: number): AskedThing {
  const { how, questionWords } = part.language.asked;
  const word = part.words[at]!;
  const named = nameIn(part, at + 1);
  return {
    focus: word === how || named.verbal ? [] : named.focus,
    wants: isOfTime(part.text, questionWords[word]!, part.language) ? ['duration', 'count'] : questionWords[word]!,
    context: part.keys.filter((_, index) => index !== at),
    clause: part.text,
    yesNo: false,
  };
}

/** "For how many months?" asks how long. */
const isOfTime = (text: string, wants: readonly AnswerKind[], { facts }: Language): boolean =>
  wants.includes('count') && facts.timeUnit.test(text);

/** The words from `from` on that name a thing, up to the clause about it. */
function nameIn(part: Sentence, from: number): { focus: string[]; verbal: boolean } {
  const { linking, linkedEnd, determiners, ends } = part.language.asked;
  const focus: string[] = [];
  let at = from;
  const linked = linking.has(part.words[at] ?? '') || part.words[from - 1]?.endsWith(linkedEnd) === true;
  while (at < part.words.length && (linking.has(part.words[at]!) || determiners.has(part.words[at]!))) at++;
  const verbal = !linked && from === at && ends.has(part.words[at] ?? '');
  for (; at < part.words.length; at++) {
    const word = part.words[at]!;
    if (determiners.has(word) && !(ends.has(word) && focus.length > 0)) continue;
    if (ends.has(word)) break;
    focus.push(part.keys[at]!);
  }
  return { focus, verbal };
}
