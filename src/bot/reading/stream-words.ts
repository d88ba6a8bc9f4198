/** What a streamed reply says: pieces of words put together, bubbles kept apart. */
import { valuesAt } from '../../json-path.ts';
import type { Json } from '../../json.ts';
import type { StreamSpec } from '../../scenario/schema/bots/http.ts';
import { isAside, isFailure, isLast, nameOf, type StreamEvent } from './stream-event.ts';

/** Tried in order; the first that holds a text is a piece of the reply. */
const usualPlaces = [
  '$.choices[0].delta.content',
  '$.delta.text',
  '$.delta.content',
  '$.delta.message.content.text',
  '$.contentBlockDelta.delta.text',
  '$.candidates[0].content.parts[*].text',
  '$.delta',
  '$.textDelta',
  '$.token.text',
  '$.token',
  '$.chunk.text',
  '$.chunk.content',
  '$.chunk',
  '$.text',
  '$.content',
  '$.answer',
  '$.message.content',
  '$.message.text',
  '$.message',
  '$.response',
  '$.reply',
  '$.output',
  '$.data.delta',
  '$.data.text',
  '$.data.content',
  '$.data.chunk',
  '$.data',
];

/** @returns The bubbles. @param place Where a piece stands; the usual places when undefined. */
export function wordsIn(events: readonly StreamEvent[], { events: wanted, delta, done }: StreamSpec): string[] {
  const places = delta === undefined ? usualPlaces : [delta];
  const chosen = events.filter((event) =>
    wanted === undefined ? !isAside(event) && !isFailure(event) : wanted.includes(nameOf(event) ?? ''),
  );
  const told = chosen.flatMap((event) => {
    const text = pieceIn(event, places);
    return text === null ? [] : [{ text, isLast: isLast(event, done) }];
  });
  const pieces = told.filter((piece) => !piece.isLast || told.length === 1).map(({ text }) => text);
  const last = told.findLast((piece) => piece.isLast && told.length > 1)?.text ?? '';
  const bubbles = delta === undefined ? apart(pieces) : [pieces.join('')];
  const said = snapshot(pieces) ?? (repeats(pieces) ? [pieces.at(-1)!] : bubbles);
  return withLast(said, last).filter((text) => text.trim() !== '');
}

/** Where the sender names a reply's words piece by piece. */
export function pieceIn({ data }: StreamEvent, places: readonly string[] = usualPlaces): string | null {
  if (typeof data === 'string') return isPiece(data) ? data : null;
  if (data === null || typeof data !== 'object') return null;
  for (const place of places) {
    const texts = valuesAt(data, place).filter(isPiece);
    if (texts.length > 0) return texts.join('');
  }
  return null;
}

const isPiece = (value: Json): value is string => typeof value === 'string' && value !== '' && value !== '[DONE]';

/** Each event tells all that was said so far, and a little more. */
function snapshot(pieces: readonly string[]): string[] | null {
  if (pieces.length < 2) return null;
  const grows = pieces.every(
    (text, at) => at === 0 || (text.length > pieces[at - 1]!.length && text.startsWith(pieces[at - 1]!)),
  );
  return grows ? [pieces.at(-1)!] : null;
}

/** The last piece tells once more what all before it told together. */
function repeats(pieces: readonly string[]): boolean {
  return pieces.length > 2 && pieces.slice(0, -1).join('') === pieces.at(-1);
}

/** The event that ends a stream may bring the last words, or all of them once more. */
function withLast(said: string[], last: string): string[] {
  if (last === '' || said.join('') === last || said.join(' ') === last) return said;
  if (said.length === 0 || last.startsWith(said.join(''))) return [last];
  const [final, ...rest] = said.toReversed();
  return [...rest.toReversed(), final! + last];
}

/** Whole sentences are bubbles, anything less is a piece of one: the next piece then goes on with a space or a small letter. */
function apart(pieces: readonly string[]): string[] {
  const bubbles: string[] = [];
  for (const piece of pieces) {
    const before = bubbles.at(-1);
    if (
      before === undefined ||
      (/[.!?…]["')\]]?$/.test(before) && /^[\p{Lu}\p{Extended_Pictographic}]\S*\s/u.test(piece))
    )
      bubbles.push(piece);
    else bubbles[bubbles.length - 1] = before + piece;
  }
  return bubbles;
}
