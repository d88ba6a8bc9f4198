/**
 * Regular expressions written by users, run on text written by bots. They run on RE2, whose time grows with the text and with
 * nothing else, whatever the pattern: so the whole text is read, and no clock is needed. What RE2 has no linear search for (looking
 * ahead or behind, referring back to a group) is refused when a project is loaded.
 */
import { RE2JS } from 're2js';

export interface LinearPattern {
  /** The words of the first match; null where there is none. */
  find(text: string): string | null;
}

/** A pattern that also says where it stands, every time. */
export interface LinearSearch extends LinearPattern {
  spans(text: string): { start: number; end: number }[];
}

/** Not a regular expression, or one that no search in linear time exists for. */
export class PatternError extends Error {
  override name = 'PatternError';
}

/**
 * @param source As JavaScript writes it, Unicode-aware.
 * @param flags Of `i`, `m` and `s`; `u` is always meant, `g` and `y` would make one search depend on the one before and are ignored.
 * @throws PatternError
 */
export function linearPattern(source: string, flags = ''): LinearSearch {
  const key = `${flags}/${source}`;
  const known = patterns.get(key) ?? compile(source, flags);
  if (patterns.size < mostKept) patterns.set(key, known);
  return known;
}

/** Patterns come from a project's files, a few dozen at most; every turn is searched with the same ones. */
const patterns = new Map<string, LinearSearch>();
const mostKept = 1000;

/** Time grows with the text times these: `[a-z]{1,1000}` alone has a thousand. */
const mostSteps = 5000;

const optionOf: Record<string, number> = { i: RE2JS.CASE_INSENSITIVE, m: RE2JS.MULTILINE, s: RE2JS.DOTALL };

function compile(source: string, flags: string): LinearSearch {
  refuseWhatIsNoPattern(source, flags);
  const options = flags.split('').reduce((sum, flag) => sum | (optionOf[flag] ?? 0), 0);
  const translated = RE2JS.translateRegExp(inRe2(source, flags.includes('s')));
  try {
    // Making the steps of one that repeats a thousand things a thousand times takes too long as well.
    refuseTooLarge(repetitionsIn(source));
    const compiled = RE2JS.compile(translated, options);
    refuseTooLarge(compiled.programSize());
    return {
      find(text) {
        const matcher = compiled.matcher(text);
        return matcher.find() ? (matcher.group() ?? '') : null;
      },
      spans(text) {
        const matcher = compiled.matcher(text);
        const found: { start: number; end: number }[] = [];
        while (matcher.find()) found.push({ start: matcher.start(), end: matcher.end() });
        return found;
      },
    };
  } catch (error) {
    if (error instanceof PatternError) throw error;
    const [, why = ''] = /regexp: (.*)$/s.exec((error as Error).message) ?? [];
    throw new PatternError(`it can't be searched in linear time (${why})`, { cause: error });
  }
}

const repetitionsIn = (source: string): number =>
  [...source.matchAll(/\{(?:\d*,)?(\d+)\}/g)].reduce((sum, [, times]) => sum + Number(times), 0);

function refuseTooLarge(steps: number): void {
  if (steps > mostSteps)
    throw new PatternError(`it is too large: ${steps} steps, and ${mostSteps} at most are searched in time`);
}

function refuseWhatIsNoPattern(source: string, flags: string): void {
  try {
    void new RegExp(source, flags.includes('u') ? flags : `${flags}u`);
  } catch (error) {
    throw new PatternError((error as Error).message.split(': ').at(-1)!, { cause: error });
  }
}

/** Ranges of characters that `\s` and `.` mean in JavaScript; in RE2 they are narrower and wider. */
const space = String.raw`\t-\r\x{20}\x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}`;
const notSpace = String.raw`\x{0}-\x{8}\x{E}-\x{1F}\x{21}-\x{9F}\x{A1}-\x{167F}\x{1681}-\x{1FFF}\x{200B}-\x{2027}\x{202A}-\x{202E}\x{2030}-\x{205E}\x{2060}-\x{2FFF}\x{3001}-\x{FEFE}\x{FF00}-\x{10FFFF}`;
const lineEnds = String.raw`\n\r\x{2028}\x{2029}`;

const refused: Record<string, string> = {
  '(?=': 'it looks ahead',
  '(?!': 'it looks ahead',
  '(?<=': 'it looks behind',
  '(?<!': 'it looks behind',
};
const tokens =
  /\(\?(?:<?[=!])|\\k<|\\[1-9]|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\[pP]\{[^}]*\}|\\.|\[\^?|\]|[^\\[\]]/gsu;

/** The same pattern for RE2, where the two read one thing differently. */
function inRe2(source: string, dotIsAll: boolean): string {
  let inClass = false;
  return source.replaceAll(tokens, (token) => {
    if (token.startsWith('[') && !inClass) {
      inClass = true;
      return token;
    }
    if (token === ']') inClass = false;
    if (token === '\\s') return inClass ? space : `[${space}]`;
    if (token === '\\S') return inClass ? notSpace : `[${notSpace}]`;
    if (token === '\\b' && inClass) return '\\x08';
    if (token === '.' && !inClass && !dotIsAll) return `[^${lineEnds}]`;
    if (token.length === 12) return `\\x{${codePointOf(token).toString(16)}}`;
    if (/^\\[pP]\{/.test(token)) return token.replace(/\{(?:Script|sc|General_Category|gc)=/, '{');
    const why = inClass
      ? undefined
      : (refused[token] ?? (/^\\(?:k<|[1-9])/.test(token) ? 'it refers back' : undefined));
    if (why !== undefined) throw new PatternError(`it can't be searched in linear time (${why} with ${token})`);
    return token;
  });
}

/** Of a character written as two halves. */
const codePointOf = (pair: string): number =>
  String.fromCharCode(
    ...pair
      .slice(2)
      .split('\\u')
      .map((half) => Number.parseInt(half, 16)),
  ).codePointAt(0)!;
