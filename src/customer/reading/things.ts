/**
 * The things a sentence may ask for, before it is known which facts they are, if any: "when and from where do you want to leave?"
 * asks for a date, and for a place. Each is a piece of the sentence with the words that name it and the kind of answer it wants.
 */
import type { Language } from '../../language/language.ts';
import type { AnswerKind } from '../../language/reading/asking.ts';
import type { MatchingWords } from '../../language/reading/matching.ts';
import { readPart, type Sentence } from '../../language/text/sentence.ts';
import { clausesOf, hasWh, isNeedless } from './mode.ts';

/** How a piece is put. */
type Form = 'wh' | 'request' | 'whether' | 'yes-no' | 'name' | 'going-on' | 'preamble' | 'tells';

export interface Thing {
  form: Form;
  /** Keys of the words that name it, the head last: of "what city do you live in", "city". */
  focus: string[];
  /** What the question word alone asks for. */
  wants: readonly AnswerKind[];
  /** Telling keys of the rest of its piece, and of the sentence around that. */
  rest: string[];
  around: string[];
  /** Normalised. */
  clause: string;
  /** Of the whole piece, small words and all. */
  words: readonly string[];
  /** Asked by naming one: "Are you leaving on March 7th?" Of what was told already that is no question. */
  supposed: boolean;
  /** It names alternatives. */
  choice: boolean;
  /** What follows it: ":" of a heading, "?" of a question. */
  after: string;
  sentence: Sentence;
  matching: MatchingWords;
}

export function thingsIn(sentence: Sentence, matching: MatchingWords): Thing[] {
  const { language, text } = sentence;
  const things: Thing[] = [];
  const state: State = { asking: false, pending: null };
  for (const clause of clausesOf(text.replace(/(?<=\w )\([^()]*\)/g, ''), language)) {
    // "No need for the number", "please confirm that you leave on Monday", "how about Monday?"
    if (isNeedless(clause, language)) state.asking = true;
    else if (!language.mode.isTold(clause, text, hasWh(clause, language)))
      readClause(clause, { sentence, matching }, things, state);
  }
  return withAround(withHeads(withChoices(things)));
}

interface State {
  /** A piece before asks, so that names alone go on with it. */
  asking: boolean;
  /** A question word alone: "where and when do you want to leave?" */
  pending: string | null;
}

/** Where a thing stands, and what its language knows of asking. */
type Place = Pick<Thing, 'sentence' | 'matching'>;

function readClause(clause: string, place: Place, things: Thing[], state: State): void {
  const { sentence, matching } = place;
  const { language } = sentence;
  for (const { piece, before, after } of piecesOf(clause, matching.joints)) {
    const clean = withoutFillers(piece, matching);
    const words = clean === '' ? [] : readPart(clean, language).words;
    if (words.length === 0) continue;
    const isQuestionWord = words.length === 1 && Object.hasOwn(matching.questionWords, words[0]!);
    if (state.pending === null && isQuestionWord && matching.and.test(after)) {
      state.pending = words[0]!;
      continue;
    }
    if (state.pending !== null) {
      const at = words.findIndex((word) => Object.hasOwn(matching.questionWords, word));
      things.push(thingOf(`${state.pending} ${at < 0 ? clean : words.slice(at + 1).join(' ')}`, place, false, after));
      state.pending = null;
    }
    const last = things.at(-1);
    const thing = thingOf(clean, place, state.asking, after);
    state.asking ||= thing.form === 'wh' || thing.form === 'request' || thing.form === 'whether';
    if (last !== undefined && matching.or.test(before) && isAlternative(thing, last)) {
      things[things.length - 1] = joined(last, thing);
    } else things.push(thing);
  }
}

/** "Weekly, fortnightly or monthly?" is one thing. */
const isAlternative = (thing: Thing, last: Thing) =>
  (thing.form === 'name' || thing.form === 'going-on' || thing.form === 'tells' || thing.form === 'preamble') &&
  last.form !== 'request' &&
  last.form !== 'tells';

const joined = (one: Thing, other: Thing): Thing => ({
  ...one,
  choice: true,
  focus: [...new Set([...one.focus, ...other.focus])],
  rest: [...one.rest, ...other.rest],
  clause: `${one.clause} or ${other.clause}`,
  words: [...one.words, 'or', ...other.words],
});

/** Names before the last two alternatives are alternatives, too. */
function withChoices(things: Thing[]): Thing[] {
  const found: Thing[] = [];
  for (const thing of things) {
    const last = found.at(-1);
    if (thing.choice && thing.form === 'name' && last?.form === 'name' && last.focus.length < 4) {
      found[found.length - 1] = joined(last, thing);
    } else found.push(thing);
  }
  return found;
}

interface Piece {
  piece: string;
  /** What stands between it and the pieces beside it. */
  before: string;
  after: string;
}

function piecesOf(text: string, joints: RegExp): Piece[] {
  const parts = text.split(joints);
  const pieces: Piece[] = [];
  for (let at = 0; at < parts.length; at += 2)
    pieces.push({ piece: parts[at] ?? '', before: parts[at - 1] ?? '', after: parts[at + 1] ?? '' });
  return pieces;
}

function withoutFillers(piece: string, { fillers }: MatchingWords): string {
  const text = piece.replace(/^[\s"'()\W]+|[\s"'()!.?…:]+$/g, '');
  const words = text.split(' ');
  let from = 0;
  while (from < words.length - 1 && fillers.has(words[from]!)) from++;
  return words.slice(from).join(' ');
}

function thingOf(text: string, place: Place, asking: boolean, after: string): Thing {
  const { sentence, matching } = place;
  const { language } = sentence;
  const { keyOf } = language;
  const { auxiliaries, endsName, howWords, preambleWords, questionWords, smallWords } = matching;
  const part = readPart(text, language);
  const { words } = part;
  const at = questionWordIn(part, matching, sentence.text.endsWith('?') && !auxiliaries.has(words[0]!));
  const thing = (form: Form, from: number, until = words.length, wants: readonly AnswerKind[] = []): Thing => {
    const named = form === 'yes-no' || form === 'whether' ? null : nameIn(part, matching, from, until);
    const focus =
      named === null
        ? words.filter((word) => !smallWords.has(word)).map(keyOf)
        : headLast(named.words, matching).map(keyOf);
    const rest = named === null ? [] : words.filter((_, index) => index < from || index >= named.end);
    return {
      form,
      focus,
      wants,
      rest: rest.filter((word) => !smallWords.has(word)).map(keyOf),
      around: [],
      clause: text,
      words,
      supposed: false,
      choice: false,
      after: after.trim(),
      sentence,
      matching,
    };
  };
  if (at >= 0) {
    const word = words[at]!;
    // "How bad is it?" names what it asks for, "how do you feel" does not.
    const isBare = howWords.has(word) && endsName.has(words[at + 1] ?? 'you');
    if (at === words.length - 1 && at > 1) return { ...thing('wh', 0, at), wants: questionWords[word]! };
    return thing('wh', at + 1, isBare ? at + 1 : words.length, questionWords[word]!);
  }
  const preamble = preambleWords.has(words[0]!);
  if (preamble && !matching.asksLater.test(text)) return thing('preamble', 1);
  const whether = words.findIndex(
    (word) => matching.whether.has(word) || (matching.whetherAfterRequest.has(word) && asking),
  );
  if (whether >= 0) return thing('whether', whether + 1);
  const asked = matching.afterRequest(text);
  const inverted = auxiliaries.has(words[0]!) && words.length > 1;
  if (asked !== null && !(inverted && matching.stateQuestion(words))) {
    const rest = readPart(asked, language).words;
    return thing('request', Math.max(0, words.length - rest.length));
  }
  if (inverted) {
    const supposed = isSupposed(text, language);
    return { ...thing('yes-no', 1), supposed, wants: supposed ? ['date'] : [] };
  }
  if (asking) return thing('going-on', 0);
  return thing(language.hasVerb(words) ? 'tells' : 'name', 0);
}

/** "Are you leaving on March 7th?" asks for the date by supposing one; with more said it sums up what is known. */
function isSupposed(text: string, { asked: { aboutPlans, oneDate } }: Language): boolean {
  if (!aboutPlans.test(text)) return false;
  const date = oneDate.exec(text);
  return date !== null && !/\d/.test(text.replace(date[0], ''));
}

/** Index of a question word that asks; not that of "the day when". −1 when there is none. */
function questionWordIn({ words }: Sentence, matching: MatchingWords, question: boolean): number {
  for (let at = 0; at < words.length; at++) {
    if (!Object.hasOwn(matching.questionWords, words[at]!)) continue;
    if (question && (at < 3 || at >= words.length - 1)) return at;
    if (at === 0 || (matching.beforeQuestionWord.has(words[at - 1]!) && !isRelative(words, at, matching))) return at;
  }
  return -1;
}

/** "The date from which it applies": which date is meant, and not which thing. */
const isRelative = (words: readonly string[], at: number, { article, ways }: MatchingWords): boolean =>
  ways.has(words[at - 1]!) &&
  [2, 3, 4].some((back) => at - back - 1 >= 0 && article.test(words.slice(at - back - 1, at).join(' ')));

/** The words from `from` on that name a thing, up to the clause about it. */
function nameIn(
  { words, language }: Sentence,
  { linkingVerbs, determiners, endsName, of }: MatchingWords,
  from: number,
  until: number,
): { words: string[]; end: number } {
  const named: string[] = [];
  let at = from;
  const linked = linkingVerbs.has(words[at] ?? '') || words[from - 1]?.endsWith(language.asked.linkedEnd) === true;
  while (at < until && (linkingVerbs.has(words[at]!) || determiners.has(words[at]!))) at++;
  // "What did you buy": what is named is in the clause.
  if (!linked && from === at && endsName.has(words[at] ?? '')) return { words: [], end: from };
  for (; at < until; at++) {
    const word = words[at]!;
    if (word !== of && determiners.has(word) && !(endsName.has(word) && named.length > 0)) continue;
    if (endsName.has(word)) break;
    named.push(word);
  }
  return { words: named, end: at };
}

/** "Date of birth" is a birth date, "number of the invoice" an invoice number. */
function headLast(named: readonly string[], matching: MatchingWords): string[] {
  const parts: string[][] = [[]];
  for (const word of named) {
    if (word === matching.of) parts.push([]);
    else parts.at(-1)!.push(word);
  }
  return parts
    .toReversed()
    .flat()
    .filter((word) => !matching.smallWords.has(word));
}

/** "The departure and arrival city" are two cities. */
const withHeads = (things: Thing[]): Thing[] =>
  things.map((thing, at) => {
    const next = things[at + 1];
    if (
      thing.focus.length !== 1 ||
      thing.rest.length > 0 ||
      next === undefined ||
      next.form === 'wh' ||
      next.focus.length !== 2 ||
      thing.sentence.language.asked.of.test(next.clause) ||
      thing.matching.article.test(next.clause)
    )
      return thing;
    return { ...thing, focus: [...thing.focus, next.focus[1]!] };
  });

function withAround(things: Thing[]): Thing[] {
  if (things.length < 2) return things;
  return things.map((thing, at) => ({
    ...thing,
    around: things.flatMap((other, index) => (index === at ? [] : [...other.focus, ...other.rest])),
  }));
}
