import type { Language } from '../language.ts';
import { readMessage } from './message-reader.ts';
import type { Sentence } from './sentence.ts';
import type { Turn } from './turn.ts';
import { visibleText } from './visible.ts';

/** A person reads no more of one bubble than this either; it bounds the time spent on hostile text. */
const longest = 8_000;

export function readTurn(texts: readonly string[], language: Language): Turn {
  const turn: Turn = { sentences: [], lists: [] };
  for (const [message, text] of texts.entries())
    readMessage({ turn, message, seen: visibleText(text.slice(0, longest)), language });
  joinBubbles(turn);
  unmarkLone(turn);
  return turn;
}

/** "1. Returns" in one bubble and "2. Refunds" in the next are one list. */
function joinBubbles({ lists, sentences }: Turn): void {
  for (let at = lists.length - 1; at > 0; at--) {
    const [before, list] = [lists[at - 1]!, lists[at]!];
    const [last, first] = [before.items.at(-1), list.items[0]];
    if (last === undefined || first === undefined || list.message === before.message) continue;
    const isNext = sentences.indexOf(first.sentence) === sentences.indexOf(last.sentence) + 1;
    if (!isNext || !goesOn(last.marker, first.marker)) continue;
    before.items.push(...list.items);
    lists.splice(at, 1);
  }
}

/** "3. Reason for your visit" alone is the third field of a form, and no list. */
function unmarkLone({ lists }: Turn): void {
  for (let at = lists.length - 1; at >= 0; at--) {
    const { items, intro, suggestions } = lists[at]!;
    const [only, ...others] = items;
    if (only === undefined || others.length > 0 || suggestions || !/^\d+$/.test(only.marker)) continue;
    if (intro !== null && /[:?]$/.test(intro.text)) continue;
    Object.assign(only.sentence, { role: 'text', numbered: true });
    lists.splice(at, 1);
  }
}

const goesOn = (marker: string, next: string): boolean =>
  marker !== '-' &&
  (/\d/.test(marker) ? Number(next) === Number(marker) + 1 : next.charCodeAt(0) === marker.charCodeAt(0) + 1);

export const sentencesOf = (texts: readonly string[], language: Language): Sentence[] =>
  readTurn(texts, language).sentences;
