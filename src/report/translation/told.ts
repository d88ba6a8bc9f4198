/**
 * Sentences that were made before anybody asked for a language: what is kept of a run, and what every report says of it, is English. A sentence is
 * recognised by the pattern it was made of, the longest first, its fillings likewise, and is said again in the catalogue's words. One of which
 * any part is unknown stays whole in English: half of one in each language helps nobody.
 */
import { cased, inCaseOf, placedIn, recased } from './case.ts';
import type { Catalogue } from './catalogue.ts';
import { isCode } from './code.ts';
import { nextClause, readings, waysOf, type Way } from './english.ts';
import { figuresIn, rangesIn } from './figures.ts';
import { besideOthers, clauses, inParts, inSentences, isBalanced, things, type Said } from './joints.ts';
import { formFor, piecesOf } from './pattern.ts';
import { jointsIn } from './punctuation.ts';
import { theirs, written } from './theirs.ts';

export type Told = (text: string) => string;

/** What fills a place, by the place's name. */
type Fill = (name: string, filling: string) => Said;

/** Longer than any text of the program, and more parts than any has: beyond it a text stays as it is. */
const mostLetters = 3000;
const mostParts = 2000;

/** No filling ends with what leads to another part, or ends the sentence around it. */
const leadsOn = /[,;·.]\s*$/;
const between = /( → |: |, | · | × | )/;
/** Written alike everywhere. */
const units = /\b(?:s|ms|p\d+)\b/g;
const letters = /\p{L}/gu;

interface Hearing {
  /** Hears of every text that stays in English. */
  leave?: (text: string) => void;
  /** Says what is not the program's to translate: names, code, and what was written in conversations. */
  keep?: (text: string) => string;
}

/** @param names What the project and its users call things: never taken apart, never translated. */
export function toldIn(
  { language, words }: Catalogue,
  names: ReadonlySet<string>,
  { leave = () => {}, keep = (text) => text }: Hearing = {},
): Told {
  const ways = Object.keys(words)
    .flatMap(waysOf)
    .toSorted((a, b) => b.length - a.length || Number(beginsOwn(b)) - Number(beginsOwn(a)));
  const whole = new Map(ways.filter(({ pieces }) => pieces.length === 1).map((way) => [cased(way.longest), way]));
  const placed = ways.filter((way) => way.pieces.some((piece) => typeof piece !== 'string') && !isList(way));
  const own = placed.filter(({ pattern }) => !theirs.has(pattern));
  const ofTheirs = placed.filter(({ pattern }) => theirs.has(pattern));
  const lists = ways.filter(isList);
  const list = lists.find(({ pieces }) => pieces.length === 3 && pieces[1] === ' and ');
  const and = piecesOf(list ? words[list.pattern]! : '').find((piece) => typeof piece === 'string') ?? ' and ';
  const figures = figuresIn(language);
  const ranges = rangesIn(language);
  const sign = jointsIn(language);
  const joint = (english: string): string => (english === ' and ' ? and : sign(english));
  const known = new Map<string, Said>();

  let left = 0;

  const said = (text: string): Said => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (left-- <= 0) return null;
    // While it is being read it is unknown: a part is never the whole again.
    known.set(text, null);
    const found = read(text);
    // What was given up for its length may be a part of something shorter.
    if (found === null && left <= 0) known.delete(text);
    else known.set(text, found);
    return found;
  };

  const fillSaid: Fill = (_, filling) => said(filling);

  const read = (text: string): Said => {
    if (names.has(text) || isCode(text)) return keep(text);
    if (!isBalanced(text)) return null;
    const [, before = '', inner = '', after = ''] = /^([\s,;·:.]*)(.*?)([\s,;·:.]*)$/su.exec(text) ?? [];
    if (inner === text || whole.has(cased(text))) return readAll(text);
    const full = after.startsWith('.') ? inner + after : null;
    const ended = full === null ? null : byWays(full, own, fillSaid);
    if (ended !== null) return sign(before) + ended;
    const bare = said(inner);
    if (bare !== null) return sign(before) + bare + sign(after);
    const rest = full === null ? null : readAll(full);
    return rest === null ? null : sign(before) + rest;
  };

  const readAll = (text: string): Said => {
    if (lettersIn(text) === 0) return withoutWords(text);
    const one = whole.get(cased(text)) ?? whole.get(cased(text.replaceAll('-', ' ')));
    if (one) return inCaseOf(text, wordsIn(text, one));
    return (
      inSentences(text, reader) ??
      byWays(text, own, fillSaid) ??
      inParts(text, clauses, reader) ??
      byWays(text, lists, fillSaid) ??
      inParts(text, things, reader) ??
      besideOthers(text, reader) ??
      byWays(text, ofTheirs, (name, filling) => (written.has(name) ? keep(filling) : (said(filling) ?? keep(filling))))
    );
  };

  /** A release may be called 2.4. */
  const withoutWords = (text: string): string =>
    text
      .split(between)
      .map((part) => (names.has(part) ? keep(part) : figures(part)))
      .join('');

  const byWays = (text: string, some: readonly Way[], fill: Fill): Said => {
    const small = cased(text);
    for (const way of some) {
      const found = mayHold(text, small, way) ? byWay(text, way, fill) : null;
      if (found !== null) return found;
    }
    return null;
  };

  const wordsIn = (text: string, { pattern }: Way): string => placedIn(text, pattern, words[pattern]!, language);

  const byWay = (text: string, way: Way, fill: Fill): Said => {
    for (const reading of [...readings(way, text), ...readings(way, recased(text))]) {
      const filled = filledBy(reading, fill, way.strung);
      if (filled === null) continue;
      const parts = piecesOf(wordsIn(text, way)).map((piece) => {
        if (typeof piece === 'string') return piece;
        const filling = reading.get(piece.name) ?? '';
        if (piece.forms.length === 0) return filled.get(piece.name) ?? '';
        return formFor(language, piece.forms, Number(filling.replaceAll(',', ''))).replace('#', figures(filling));
      });
      return inCaseOf(text, parts.join(''));
    }
    return null;
  };

  const filledBy = (
    reading: ReadonlyMap<string, string>,
    fill: Fill,
    strung: ReadonlySet<string>,
  ): Map<string, string> | null => {
    const filled = new Map<string, string>();
    for (const [name, filling] of reading) {
      const isTooMuch = leadsOn.test(filling) || (filling.includes(nextClause) && !strung.has(name));
      const one = isTooMuch && !names.has(filling) ? null : fill(name, filling);
      if (one === null) return null;
      filled.set(name, one);
    }
    return filled;
  };

  const reader = { said, figures: withoutWords, joint };

  return (text) => {
    left = text.length > mostLetters ? 0 : mostParts;
    const told = said(text);
    if (told === null) leave(text);
    return told === null ? text : ranges(told);
  };
}

/** Of two as long the one that begins with words of its own says more of where it begins. */
const beginsOwn = ({ beginning }: Way): boolean => beginning !== null;

/** `A and B`, `A, B and 2 more`: what only strings things together comes after what says something of them. */
const isList = ({ pieces: [first, ...rest] }: Way): boolean => {
  const own = rest.map((piece) => (typeof piece === 'string' ? piece : '')).join('|');
  return typeof first !== 'string' && [' and |', ' and || more', ' more'].includes(own);
};

const lettersIn = (text: string): number => text.replaceAll(units, '').match(letters)?.length ?? 0;

/** @param small The text begun with a small letter. */
const mayHold = (text: string, small: string, { longest, beginning }: Way): boolean =>
  text.includes(longest) || (beginning !== null && small.includes(beginning));
