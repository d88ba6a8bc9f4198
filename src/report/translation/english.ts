/** The ways in which an English pattern may stand in a finished sentence: one for each of its forms. */
import { cased } from './case.ts';
import { piecesOf } from './pattern.ts';

/** A place to fill; one that takes figures alone says so. */
interface Place {
  name: string;
  isFigure: boolean;
}

export interface Way {
  pattern: string;
  pieces: readonly (string | Place)[];
  /** Letters and signs that are the pattern's own. */
  length: number;
  /** The longest of its own stretches: where it is missing the pattern is. */
  longest: string;
  /** The same with a small letter, of a pattern that begins with words of its own: they may stand in the other case. */
  beginning: string | null;
  /** The places whose fillings may be several clauses; all others end where the next clause begins: "hold A; not enough evidence on B". */
  strung: ReadonlySet<string>;
}

export const nextClause = '; ';
const announced = /: $/;

export function waysOf(pattern: string): Way[] {
  let ways: (string | Place)[][] = [[]];
  for (const piece of piecesOf(pattern)) {
    const forms =
      typeof piece === 'string' || piece.forms.length === 0 ? [[piece]] : piece.forms.map(inForm(piece.name));
    ways = ways.flatMap((way) =>
      forms.map((form) => [
        ...way,
        ...form.map((part) => (typeof part === 'string' ? part : { name: part.name, isFigure: 'isFigure' in part })),
      ]),
    );
  }
  return ways.map((way) => wayOf(pattern, joined(way)));
}

const inForm =
  (name: string) =>
  (form: string): (string | Place)[] => {
    const [before = '', after] = form.split('#');
    return after === undefined ? [before] : [before, { name, isFigure: true }, after];
  };

function joined(parts: readonly (string | Place)[]): (string | Place)[] {
  const pieces: (string | Place)[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    if (part === '') continue;
    if (typeof part === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + part;
    else pieces.push(part);
  }
  return pieces;
}

function wayOf(pattern: string, pieces: (string | Place)[]): Way {
  const own = pieces.filter((piece) => typeof piece === 'string');
  const longest = own.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const beginning = typeof pieces[0] === 'string' ? cased(longest) : null;
  return { pattern, pieces, length: own.join('').length, longest, beginning, strung: strungIn(pieces) };
}

/** What a colon announces, and the last of a pattern that strings clauses together itself. */
function strungIn(pieces: readonly (string | Place)[]): Set<string> {
  const isStrung = pieces.some((piece) => typeof piece === 'string' && piece.includes(nextClause));
  const last = pieces.findLast((piece) => typeof piece !== 'string');
  const places = pieces.flatMap((piece, index) => {
    const before = pieces[index - 1];
    if (typeof piece === 'string') return [];
    return (isStrung && piece === last) || (typeof before === 'string' && announced.test(before)) ? [piece.name] : [];
  });
  return new Set(places);
}

/** At most so many readings of one sentence by one pattern are looked at. */
const mostReadings = 24;

/** Every way to fill the places so that the sentence comes out, the shortest fillings first. */
export function readings({ pieces }: Way, text: string): Map<string, string>[] {
  const found: Map<string, string>[] = [];
  const read = (at: number, piece: number, filled: readonly [string, string][]): void => {
    if (found.length >= mostReadings) return;
    const here = pieces[piece];
    if (here === undefined) {
      if (at === text.length) found.push(new Map(filled));
      return;
    }
    if (typeof here === 'string') {
      if (text.startsWith(here, at)) read(at + here.length, piece + 1, filled);
      return;
    }
    const next = pieces[piece + 1];
    const ends = next === undefined ? [text.length] : typeof next === 'string' ? placesOf(text, next, at) : [];
    for (const end of ends) {
      const filling = text.slice(at, end);
      if (here.isFigure && !isFigure.test(filling)) continue;
      const known = filled.find(([name]) => name === here.name);
      if (known === undefined || known[1] === filling) read(end, piece + 1, [...filled, [here.name, filling]]);
    }
  };
  read(0, 0, []);
  return found;
}

const isFigure = /^[\d,.]+$/;

function placesOf(text: string, part: string, from: number): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}
