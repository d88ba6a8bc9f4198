/** What finished sentences are strung together with: each part is read by itself, and where one is not known the whole is not. */
import { codeFirst } from './code.ts';

/** null: of which something is unknown. */
export type Said = string | null;

export interface Reader {
  said: (text: string) => Said;
  /** Of a text without words. */
  figures: (text: string) => string;
  /** What stands between two parts in the language, by what does in English: ` and ` of a list. */
  joint: (english: string) => string;
}

/** Between clauses, and between the things of a list. */
export const clauses = ['; ', ' · ', ': '] as const;
export const things = [', ', ' → ', ' × ', ' / ', ' and '] as const;
const sentenceEnd = /[.!?] (?=[\p{Lu}\d“])/gu;
const figureFirst = /^([-+−±≤≥<>]? ?[\d.,:/]+(?: %)?) (.+)$/su;
const figureLast = /^(.+) (\(?[-+−±]?[\d.,:/]+(?: %)?\)?)$/su;
const bracketed = /^(.*?) ?([([])([^()[\]]+)([)\]])(.*)$/su;

const strung = (parts: readonly Said[]): Said => (parts.includes(null) ? null : parts.join(''));

/** What a project calls something may hold what ends a sentence, so each is tried. */
export function inSentences(text: string, { said }: Reader): Said {
  for (const { index } of text.matchAll(sentenceEnd)) {
    const found = inTwo(text.slice(0, index + 1), ' ', text.slice(index + 2), said);
    if (found !== null) return found;
  }
  return null;
}

/** The same of a comma. */
export function inParts(text: string, joints: readonly string[], { said, joint: jointOf }: Reader): Said {
  for (const joint of joints)
    for (let at = text.indexOf(joint); at >= 0; at = text.indexOf(joint, at + 1)) {
      const found = inTwo(text.slice(0, at), jointOf(joint), text.slice(at + joint.length), said);
      if (found !== null) return found;
    }
  return null;
}

function inTwo(first: string, joint: string, rest: string, said: Reader['said']): Said {
  const before = said(first);
  return before === null ? null : strung([before, joint, said(rest)]);
}

/** `41 solved`, `Solved 41`, `Solved (41)`, `$.status is open`. */
export const besideOthers = (text: string, reader: Reader): Said =>
  besideFigure(text, reader) ?? inBrackets(text, reader) ?? afterCode(text, reader);

function besideFigure(text: string, { said, figures }: Reader): Said {
  const first = figureFirst.exec(text);
  if (first) return strung([figures(first[1]!), ' ', said(first[2]!)]);
  const last = figureLast.exec(text);
  return last && strung([said(last[1]!), ' ', figures(last[2]!)]);
}

function inBrackets(text: string, { said }: Reader): Said {
  const found = bracketed.exec(text);
  if (!found) return null;
  const [, before = '', opens = '', inside = '', closes = '', after = ''] = found;
  const part = (one: string): Said => (one === '' ? '' : said(one));
  const gap = before === '' ? '' : ' ';
  return strung([part(before), gap, opens, said(inside), closes, part(after)]);
}

function afterCode(text: string, { said }: Reader): Said {
  const found = codeFirst.exec(text);
  return found && strung([found[1]!, ' ', said(found[2]!)]);
}

/** What opens a bracket closes it. */
export function isBalanced(text: string): boolean {
  let open = 0;
  for (const sign of text) {
    if (sign === '(' || sign === '[') open += 1;
    if ((sign === ')' || sign === ']') && --open < 0) return false;
  }
  return open === 0;
}
