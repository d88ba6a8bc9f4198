/**
 * The things a sentence asks for, before it is known which facts they are: "when and from where do you want to leave?" asks
 * for a date, and for a place. Each is the words that name it, the kind of answer its question word wants, and its clause.
 */
import { clausesOf, isBare, isNeedless, isRequest, isYesNo } from './mode.ts';
import { readPart, type Sentence } from '../../language/text/turn.ts';
import { hasVerb } from '../../language/en/verbs.ts';
import { tellingWords } from '../../language/en/telling.ts';
import { isTold } from './told.ts';

export type AnswerKind =
  | 'place'
  | 'date'
  | 'time'
  | 'count'
  | 'amount'
  | 'duration'
  | 'person'
  | 'reason'
  | 'way'
  | 'event';

export interface AskedThing {
  /** Keys of the words that name it: of "what city do you live in", "city". */
  focus: string[];
  /** What the question word alone asks for. */
  wants: AnswerKind[];
  /** Keys of the rest of its clause. */
  context: string[];
  /** Normalised. */
  clause: string;
  /** Asked with yes or no: only a fact that is a yes or a no answers it. */
  yesNo: boolean;
  /** Asked by naming one: "Are you leaving on March 7th?" Of what was told already that is no question. */
  supposed?: boolean;
}

export const questionWords: Record<string, AnswerKind[]> = {
  where: ['place'],
  "where's": ['place'],
  when: ['date', 'time'],
  "when's": ['date', 'time'],
  who: ['person'],
  whom: ['person'],
  whose: ['person'],
  "who's": ['person'],
  why: ['reason'],
  how: ['way'],
  howmany: ['count'],
  howmuch: ['amount', 'count'],
  howlong: ['duration'],
  what: [],
  "what's": [],
  which: [],
};

/** Words that end what is named: the rest is a clause about it. */
const ends = new Set(
  'you i we they he she it do does did is are was were am would will shall should can could may might must have has had to that for on in at so please by if as because from with when where who which there this here right now today below then also before'.split(
    ' ',
  ),
);
const linking = new Set("is are was were be 's would will should".split(' '));
const determiners = new Set(
  'the a an your their its any some of for about to in on at from by with under that also please exactly exact specific particular certain preferred new current full more just only simply'.split(
    ' ',
  ),
);

export function askedThings(sentence: Sentence): AskedThing[] {
  const question = sentence.text.endsWith('?');
  const things: AskedThing[] = [];
  /** Names of things go on with what a clause before began: "please state: the number; the date". */
  let open = question;
  /** The clause before asks, and says for nothing yet. */
  let listing = false;
  for (const clause of clausesOf(sentence.text.replace(/(?<=\w )\([^()]*\)/g, ''))) {
    if (isNeedless(clause)) {
      open = true;
      continue;
    }
    const part = readPart(clause, sentence.message);
    if (isTold(clause, sentence.text)) continue;
    const asks = isRequest(part) || (question && part.words.some((word) => Object.hasOwn(questionWords, word)));
    const found = things.length;
    if (asks || (open && isName(part)) || (listing && isListed(part)))
      things.push(...thingsOf(clause, question, !asks));
    else if (question && isYesNo(part)) things.push(supposed(part) ?? yesNoThing(part));
    open ||= asks;
    listing = (asks || listing) && things.length >= found && (listing || things.length === found);
  }
  return things;
}

/** "And the last name on the booking" */
const isName = ({ text, words }: Sentence): boolean =>
  words.length <= 12 && named.test(text) && !hasVerb(words) && !/\d/.test(text);
/** After "please state:", any words without a verb. */
const isListed = ({ words, text }: Sentence): boolean => words.length <= 12 && !hasVerb(words) && !/\d/.test(text);

const named = /^(?:(?:and|or|also|plus|just|only|then|instead|please|\(?\w{1,3}\)) )*(?:your|the|its|their) /;

function yesNoThing(part: Sentence): AskedThing {
  return { focus: part.keys, wants: [], context: [], clause: part.text, yesNo: true };
}

/** "Are you leaving on March 7th?" asks for the date by supposing one; with more said it sums up what is known. */
function supposed(part: Sentence): AskedThing | null {
  if (part.words.length > 14 || !aboutPlans.test(part.text)) return null;
  const date = oneDate.exec(part.text);
  if (date === null || /\d/.test(part.text.replace(date[0], ''))) return null;
  return { focus: [], wants: ['date'], context: part.keys, clause: part.text, yesNo: false, supposed: true };
}

const aboutPlans =
  /^(?:\W|\b(?:and|also|so|ok|okay)\b)*(?:are you|is (?:the|your|that|this|it)|will (?:you|the|your|that|it)|do you|would you (?:like|be|want)|shall i|would|for)\b/;
const oneDate =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b(?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:today|tomorrow)\b/;

/** Parts joined by commas, "and", "or" are things of their own. */
function thingsOf(clause: string, question: boolean, goingOn: boolean): AskedThing[] {
  const whole = readPart(clause);
  const things: AskedThing[] = [];
  let asking = goingOn || isBare(whole);
  const parts = clause.split(/,\s(?:as well as )?|\s(?:and|or|and\/or|as well as|plus|&|\+)\s(?:also )?/);
  for (const [index, text] of parts.entries()) {
    const part = readPart(text);
    const at = questionWordOf(part.words, question);
    if (at >= 0) {
      asking = true;
      // "Where and when do you want to leave?"
      const rest = at === part.words.length - 1 ? parts[index + 1] : undefined;
      things.push(rest === undefined ? thingOf(part, at) : thingOf(readPart(`${part.words[at]} ${rest}`), 0));
      continue;
    }
    const request =
      (goesOn.test(text) && things.length > 0) || (asking && article.test(text)) ? null : requestEnd(text);
    if (request !== null) asking = true;
    if (!asking || /^(?:then )?(?:i|we|it|that|this)(?:'ll|'d|'ve)? /.test(request ?? text)) continue;
    const named = nameIn(readPart(request ?? text), 0);
    if (named.focus.length > 0) things.push({ ...named, wants: [], context: whole.keys, clause: text, yesNo: false });
  }
  return withHeads(things);
}

/** "The size you'd like" */
const article = /^(?:(?:and|also|just|only|plus) )*(?:the|your) /;

/** Of "what time and day do you need it?", the part after "and". */
const goesOn = /^(?:the )?(?:[\w-]+ ){1,2}(?:do|does|did|are|is|will|would|should|can|could) (?:you|i|we|it|they)\b/;

/** "The departure and arrival city" are two cities. */
const withHeads = (things: AskedThing[]): AskedThing[] =>
  things.map((thing, at) => {
    const next = things[at + 1];
    if (
      thing.focus.length !== 1 ||
      next === undefined ||
      next.focus.length !== 2 ||
      next.wants.length > 0 ||
      / of /.test(next.clause)
    )
      return thing;
    return { ...thing, focus: [...thing.focus, next.focus[1]!] };
  });

const before = new Set(
  'and or also so ok okay sure great please know me us tell say ask specify confirm wonder wondering for at in on from to by under with of around starting since until till ending arriving leaving beginning about alright then now well but thanks exactly first next indicate describe understand out forth state declare inform whether remember roughly approximately'.split(
    ' ',
  ),
);

/** A question word that asks; not "the day when". −1 when there is none. */
function questionWordOf(words: readonly string[], question: boolean): number {
  return words.findIndex(
    (word, at) =>
      Object.hasOwn(questionWords, word) && (at === 0 || before.has(words[at - 1]!) || (question && at <= 2)),
  );
}

function thingOf(part: Sentence, at: number): AskedThing {
  const word = part.words[at]!;
  const named = nameIn(part, at + 1);
  return {
    focus: word === 'how' || named.verbal ? [] : named.focus,
    wants: questionWords[word]!,
    context: part.keys.filter((_, index) => index !== at),
    clause: part.text,
    yesNo: false,
  };
}

/** The words from `from` on that name a thing, up to the clause about it. */
function nameIn(part: Sentence, from: number): { focus: string[]; verbal: boolean } {
  const focus: string[] = [];
  let at = from;
  const linked = linking.has(part.words[at] ?? '') || part.words[from - 1]?.endsWith("'s") === true;
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

const requestVerb = new RegExp(
  `^(.*?\\b(?:${tellingWords}|missing|after|told me|told us|telling|giving|sharing|sending|entering|providing|remind me of|verify|choose|select|pick|add|need to know|needs|need|requires|require|have|get|know|ask for|take|grab|see|prefer|in mind|want|like|any|confirm|is there|remember|start with|begin with|giving me|receipt of|communication of|provision of|presentation of)\\b)\\s*(?:me |us |with |in |for |about |of |to )*`,
);
/** "Text TRACK followed by your number": the number is asked for. */
const followed = /^.{0,30}?\bfollowed by /;
/** "The number of the plan and the date are to be supplied": asked for by what is said of it. */
const wanting =
  /^(?:and |also |only |now |still )*(.*?) (?:(?:is|are|has|have|shall|must|should|needs?|remains?|will)(?: \w+)? )?(?:(?:to |yet to )?be (?:supplied|stated|given|provided|furnished|declared|named|shown|specified|included|quoted)|(?:is|are) (?:still |also |now )?(?:required|requested|needed|missing|awaited|outstanding|wanted)(?! to\b)|not (?:yet )?been (?:supplied|stated|given|provided|furnished|declared|received)|(?:to go|missing|outstanding|required|needed)$)/;

/** What follows the verb that requests; null when nothing in the text requests. */
function requestEnd(text: string): string | null {
  const wished = /\bpreferences? (?:for|on|about|in|as to|regarding|of|when it comes to) (.+)$/.exec(text);
  if (wished) return wished[1]!;
  const missed = wanting.exec(text);
  if (missed && missed[1] !== '') return missed[1]!;
  const match = requestVerb.exec(text);
  if (match && match[0].length < text.length) return text.slice(match[0].length).replace(followed, '');
  return /^(?:your|the|any)\b/.test(text) ? text : null;
}
