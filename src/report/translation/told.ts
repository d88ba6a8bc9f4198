/**
 * Sentences that were made before anybody asked for a language: what is kept of a run, and what every report says of it, is English. A sentence is
 * recognised by the pattern it was made of, its fillings likewise, and is said again in the catalogue's words. Of all ways to read it the one counts
 * that leaves fewest letters unknown; what no pattern knows stays as it is, so that no figure is lost.
 */
import type { Catalogue } from './catalogue.ts';
import { readings, waysOf, type Way } from './english.ts';
import { figuresIn } from './figures.ts';
import { formFor, piecesOf } from './pattern.ts';

export type Told = (text: string) => string;

/** What a text came to, and how many of its letters nobody knew. */
interface Said {
  text: string;
  unknown: number;
}

/** Longer than any sentence of the program, and more parts than any has: beyond it a text stays as it is. */
const mostLetters = 1500;
const mostParts = 2000;
/** Of its letters: who knows no more of a sentence than this leaves it whole, for half of one in each language helps nobody. */
const mostUnknown = 0.6;

/** What sentences are strung together with. */
const joints = ['; ', ' · ', ': ', ', ', ' → ', ' × ', ' / ', ' and '] as const;
const sentences = /(?<=[.!?]) (?=[\p{Lu}\d])/u;
const between = /( → |: |, | · | × | )/;
/** Written alike everywhere. */
const units = /\b(?:s|ms|p\d+)\b/g;
const letters = /\p{L}/gu;
const figureFirst = /^([+−±≤≥<>]? ?[\d.,:/]+(?: %)?) (.+)$/su;
const figureLast = /^(.+) (\(?[+−±]?[\d.,:/]+(?: %)?\)?)$/su;
const bracketed = /^(.*?) ?([([])([^()[\]]+)([)\]])(.*)$/su;

/** @param names What the project and its users call things: never taken apart, never translated. */
export function toldIn({ language, words }: Catalogue, names: ReadonlySet<string>): Told {
  const ways = Object.keys(words)
    .flatMap(waysOf)
    .toSorted((a, b) => b.length - a.length);
  const whole = new Map(ways.filter(({ pieces }) => pieces.length === 1).map((way) => [cased(way.longest), way]));
  const open = ways.filter(({ pieces }) => pieces.some((piece) => typeof piece !== 'string'));
  const figures = figuresIn(language);
  const known = new Map<string, Said>();

  let left = 0;

  const said = (text: string): Said => {
    const before = known.get(text);
    if (before) return before;
    if (left-- <= 0) return { text, unknown: lettersIn(text) };
    // While it is being read it is unknown: a part is never the whole again.
    known.set(text, { text, unknown: lettersIn(text) });
    const found = read(text);
    known.set(text, found);
    return found;
  };

  const read = (text: string): Said => {
    if (names.has(text)) return { text, unknown: 0 };
    const [, before = '', inner = '', after = ''] = /^([\s,;·.]*)(.*?)([\s,;·:.]*)$/su.exec(text) ?? [];
    if (inner !== text && !whole.has(cased(text))) {
      const ended = after.startsWith('.') ? readAll(inner + after) : null;
      const own = said(inner);
      if (ended === null || own.unknown < ended.unknown)
        return { text: `${before}${own.text}${after}`, unknown: own.unknown };
      return { text: before + ended.text, unknown: ended.unknown };
    }
    return readAll(text);
  };

  const readAll = (text: string): Said => {
    const all = lettersIn(text);
    if (all === 0) return { text: withoutWords(text), unknown: 0 };
    const own = whole.get(cased(text)) ?? whole.get(cased(text.replaceAll('-', ' ')));
    if (own) return { text: inCaseOf(text, words[own.pattern]!), unknown: 0 };
    let best: Said = { text, unknown: all };
    const better = (one: Said | null) => {
      if (one && one.unknown < best.unknown) best = one;
    };
    for (const way of open) {
      if (best.unknown === 0) return best;
      if (mayHold(text, way)) better(byWay(text, way));
    }
    if (sentences.test(text)) better(strung(text.split(sentences).map(said), ' '));
    for (const joint of joints) {
      if (best.unknown === 0) return best;
      if (text.includes(joint)) better(strung(text.split(joint).map(said), jointIn(joint)));
    }
    better(besideFigure(text));
    better(inBrackets(text));
    return best;
  };

  /** A release may be called 2.4. */
  const withoutWords = (text: string): string =>
    text
      .split(between)
      .map((part) => (names.has(part) ? part : figures(part)))
      .join('');

  const byWay = (text: string, way: Way): Said | null => {
    let best: Said | null = null;
    for (const reading of [...readings(way, text), ...readings(way, recased(text))]) {
      const filled = new Map([...reading].map(([name, filling]) => [name, said(filling)]));
      const unknown = [...filled.values()].reduce((sum, one) => sum + one.unknown, 0);
      if (best && best.unknown <= unknown) continue;
      const parts = piecesOf(words[way.pattern]!).map((piece) => {
        if (typeof piece === 'string') return piece;
        const filling = reading.get(piece.name) ?? '';
        if (piece.forms.length === 0) return filled.get(piece.name)?.text ?? '';
        return formFor(language, piece.forms, Number(filling.replaceAll(',', ''))).replace('#', figures(filling));
      });
      best = { text: inCaseOf(text, parts.join('')), unknown };
    }
    return best;
  };

  const strung = (parts: readonly Said[], joint: string): Said => ({
    text: parts.map((part) => part.text).join(joint),
    unknown: parts.reduce((sum, part) => sum + part.unknown, 0),
  });

  const jointIn = (joint: (typeof joints)[number]): string =>
    joint === ' and '
      ? (words['{items} and {last}'] ?? '{items} and {last}').replace(/\{items\}|\{last\}/g, '')
      : joint;

  const besideFigure = (text: string): Said | null => {
    const first = figureFirst.exec(text);
    if (first) return strung([{ text: figures(first[1]!), unknown: 0 }, said(first[2]!)], ' ');
    const last = figureLast.exec(text);
    return last && strung([said(last[1]!), { text: figures(last[2]!), unknown: 0 }], ' ');
  };

  const inBrackets = (text: string): Said | null => {
    const found = bracketed.exec(text);
    if (!found) return null;
    const [, before = '', opens = '', inside = '', closes = '', after = ''] = found;
    const [first, within, rest] = [before, inside, after].map((part) =>
      part === '' ? { text: '', unknown: 0 } : said(part),
    );
    return {
      text: `${first!.text}${before === '' ? '' : ' '}${opens}${within!.text}${closes}${rest!.text}`,
      unknown: first!.unknown + within!.unknown + rest!.unknown,
    };
  };

  return (text) => {
    if (text.length > mostLetters) return text;
    left = mostParts;
    const { text: told, unknown } = said(text);
    return unknown > lettersIn(text) * mostUnknown ? text : told;
  };
}

const lettersIn = (text: string): number => text.replaceAll(units, '').match(letters)?.length ?? 0;

const cased = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A sentence begun in the other case. */
function recased(text: string): string {
  const first = text.charAt(0);
  return (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + text.slice(1);
}

/** A sentence begins as it did; within one, a language keeps its own. */
const inCaseOf = (text: string, translated: string): string =>
  /^\p{Lu}/u.test(text) ? translated.charAt(0).toUpperCase() + translated.slice(1) : translated;

const mayHold = (text: string, { longest, pieces }: Way): boolean =>
  text.includes(longest) || (typeof pieces[0] === 'string' && cased(text).includes(cased(longest)));
