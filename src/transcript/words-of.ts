import { isHandoffCall } from './handoff-call.ts';
import { withoutEndMarkers } from './end-markers.ts';
import type { Tally } from './tally.ts';
import type { Entry } from './transcript.ts';

/** Characters of one message; nobody reads more. */
const longestMessage = 100_000;

/** What customer, bot and agent said, with the bot's calls: end markers taken out, long messages cut, each change counted. */
export function wordsOf(entries: readonly Entry[], tally: Tally): Entry[] {
  return entries.flatMap((entry) => {
    if (entry.by === 'tool') {
      tally.add('left-out', "tools' results", 'no customer sees them');
      return [];
    }
    if (entry.calls.length > 0) countCalls(entry, tally);
    const { text, count } = withoutEndMarkers(entry.text);
    if (count > 0) tally.add('changed', 'end-of-run markers', 'taken out: they tell how it ended', count);
    if (text.length > longestMessage) {
      tally.add('changed', 'messages', `cut to ${longestMessage.toLocaleString('en')} characters`);
    }
    const kept = { ...entry, text: text.trim() === '' ? '' : text.slice(0, longestMessage) };
    if (kept.text === '' && entry.calls.length === 0) {
      if (count === 0) tally.add('left-out', 'empty messages', 'nothing was said');
      return [];
    }
    return [kept];
  });
}

function countCalls({ calls }: Entry, tally: Tally): void {
  const handoffs = calls.filter(({ name }) => isHandoffCall(name)).length;
  if (handoffs > 0) tally.add('carried', 'handoffs, as signals', '', handoffs);
  if (calls.length > handoffs) tally.add('left-out', 'tool calls', 'no customer sees them', calls.length - handoffs);
}
