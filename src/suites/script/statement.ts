/** What a script has the bot say, as a scenario looks for it. */
import { isRequest } from '../../customer/reading/mode.ts';
import type { Language } from '../../language/language.ts';
import { sentencesOf } from '../../language/text/read-turn.ts';
import { visible } from '../../language/text/visible.ts';
import { PatternError } from '../../linear-pattern.ts';
import { quoted } from '../../pattern-parts.ts';
import { isPattern, readStatement } from '../../scenario/check/pattern.ts';
import type { ScenarioSpec } from '../../scenario/schema/scenario-schema.ts';
import { literally } from '../../scenario/template/literally.ts';
import type { Piece, Words } from './words.ts';

export interface Statement {
  /** As `statements` and `expect` take it. */
  statement: string;
  /** By which the customer sees that it was told so, as `matches` takes it; null where the bot does nothing but ask. */
  telling: string | null;
  /** Sentences with which the bot asks for something, as `asks` takes them. */
  questions: string[];
}

/** Whether it can be searched in linear time, whatever the facts in it are. */
export function isSearchable({ statement }: Statement): boolean {
  try {
    readStatement(statement.replaceAll(/\{\{facts\.\w+\}\}/g, 'x'));
    return true;
  } catch (error) {
    if (error instanceof PatternError) return false;
    throw error;
  }
}

/** Whether nobody would see it: it is markup alone, or whatever the bot says would do. */
export const isUnseen = ({ statement }: Statement): boolean => statement === '//i';

export const unsearchable = 'The pattern cannot be searched in linear time: (?=…), (?<!…) or \\1.';

/** A regular expression in any case, as another tool writes it; that it is, goes without saying (`(?i)`). */
export function patterned(patterns: readonly string[]): Statement {
  const pattern = patterns.map((one) => one.replace(/^\(\?i\)/, '')).join('|');
  return {
    statement: literally(`/${pattern.replaceAll('/', String.raw`\/`)}/i`),
    telling: literally(pattern),
    questions: [],
  };
}

/** Any of several texts, as they are seen: without markup, in any case and spacing. */
export function statementOf(alternatives: readonly Words[], language: Language): Statement {
  const texts = alternatives.map((words) => marked(words)).filter(({ seen }) => seen !== '');
  const sentences = texts.flatMap((text) =>
    sentencesOf([text.seen], language).map((sentence) => ({
      text,
      seen: sentence.seen,
      asks: sentence.text.endsWith('?') || isRequest(sentence),
    })),
  );
  const telling = texts.flatMap((text) => {
    const said = sentences
      .filter(
        (one) => one.text === text && !one.seen.endsWith('?') && /[\p{L}\p{N}]/u.test(one.seen.replaceAll(marks, '')),
      )
      .toSorted((one, other) => other.seen.length - one.seen.length);
    const longest = said.find(({ asks }) => !asks) ?? said[0];
    return longest === undefined ? [] : [patternOf(longest.seen, text.pieces)];
  });
  const [only] = texts;
  const isPlain = texts.length === 1 && !only!.pieces.includes('anything') && !isPattern(only!.seen);
  return {
    statement: isPlain
      ? plainOf(only!.seen, only!.pieces)
      : `/${[...new Set(texts.map(({ seen, pieces }) => patternOf(seen, pieces)))].join('|')}/i`,
    telling: telling.length === 0 ? null : [...new Set(telling)].join('|'),
    questions: [
      ...new Set(
        sentences
          .filter(({ asks }) => asks)
          .map(({ seen }) => literally(longestOf(seen.split(/zq7x\d+zq7/))))
          .filter((phrase) => phrase !== ''),
      ),
    ],
  };
}

/** Where the bot has nothing in particular to say, whatever it tells is an answer. */
export const anyAnswer: ScenarioSpec['wants'] = { learn: { answer: { matches: String.raw`\S` } } };

interface Marked {
  /** As a reader sees it, with a mark where no words of the script stand. */
  seen: string;
  /** What the marks stand for, by their number. */
  pieces: Piece[];
}

/** Letters, so that no markup is seen in it. */
const marks = /zq7x(\d+)zq7/g;

function marked(words: Words): Marked {
  const pieces: Piece[] = [];
  const text = words
    .map((piece) => (piece !== 'anything' && 'text' in piece ? piece.text : `zq7x${pieces.push(piece) - 1}zq7`))
    .join('');
  const seen = visible(text).replaceAll(/\s+/g, ' ').trim();
  // What may be anything at either end need not be looked for.
  const ends = /^(?:zq7x(\d+)zq7\s*)|(?:\s*zq7x(\d+)zq7)$/g;
  return {
    seen: seen.replaceAll(ends, (found: string, first?: string, last?: string) =>
      pieces[Number(first ?? last)] === 'anything' ? '' : found,
    ),
    pieces,
  };
}

/** "Hi Ann, when were you born?" is asked of others by another name. */
const longestOf = (parts: readonly string[]): string =>
  parts.map((part) => part.replace(/^[\s,;:.]+/, '').trim()).toSorted((one, other) => other.length - one.length)[0] ??
  '';

const plainOf = (seen: string, pieces: readonly Piece[]): string =>
  literally(seen).replaceAll(marks, (_, at: string) => nameOf(pieces[Number(at)]!));

const patternOf = (seen: string, pieces: readonly Piece[]): string =>
  quoted(seen)
    .replaceAll(/\s+/g, String.raw`\s+`)
    .replaceAll(marks, (_, at: string) => nameOf(pieces[Number(at)]!))
    .replaceAll(/(?:\.\*(?:\\s\+)?)+\.\*/g, '.*');

const nameOf = (piece: Piece): string => (piece === 'anything' || 'text' in piece ? '.*' : `{{facts.${piece.fact}}}`);
