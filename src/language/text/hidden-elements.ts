/** Elements of HTML that are there and not shown: by `hidden`, or by a style of their own. */
import { everyMatch } from './every-match.ts';
import { without, type Mapped } from './mapped.ts';

/** Each with all that stands in it; one left open reaches to the end. */
export function withoutHiddenElements(from: Mapped): Mapped {
  if (!mayHide.test(from.text)) return from;
  const spans: [number, number][] = [];
  let hidden: { start: number; name: string; depth: number } | null = null;
  for (const { index, 0: whole, 1: slash, 2: name, 3: attributes } of everyMatch(from.text, anyTag)) {
    const isOpening = slash === '' && !attributes!.endsWith('/');
    if (hidden === null) {
      if (isOpening && !empty.has(name!.toLowerCase()) && hides(attributes!))
        hidden = { start: index, name: name!.toLowerCase(), depth: 1 };
      continue;
    }
    if (name!.toLowerCase() !== hidden.name) continue;
    hidden.depth += isOpening ? 1 : slash === '/' ? -1 : 0;
    if (hidden.depth > 0) continue;
    spans.push([hidden.start, index + whole.length]);
    hidden = null;
  }
  if (hidden) spans.push([hidden.start, from.text.length]);
  return without(from, spans);
}

const anyTag = /<(\/?)([a-z][a-z0-9-]*)([^<>]*)>/gi;
const mayHide = /hidden|display/i;
const hides = (attributes: string): boolean => isMarked.test(attributes) || isStyled.test(attributes);
const isMarked = /\shidden(?=[\s/=]|$)/i;
const isStyled = /\sstyle\s*=\s*(?:"[^"]{0,300}?|'[^']{0,300}?)(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** They hold nothing. */
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
