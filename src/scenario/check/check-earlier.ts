/** A scenario that begins in the middle of a conversation, and a bot that can't be told of it. */
import type { Problem } from '../../problem.ts';
import { problemIn } from '../read/place.ts';
import type { Source } from '../read/source.ts';
import { carriesHistory } from '../schema/bot-schema.ts';
import { matches } from './matches.ts';

/** @param all Where the bots stand, whichever file it is. */
export function checkEarlier(source: Source, all: readonly Source[]): Problem[] {
  const scenarios = matches(source.value, 'scenarios.*.earlier');
  if (scenarios.length === 0) return [];
  const bots = all.flatMap(({ value }) => ['bot', 'versus.bot'].flatMap((at) => matches(value, at)));
  const deaf = bots.find(({ value }) => !isTold(value));
  if (deaf === undefined) return [];
  const protocol = matches(deaf.value, 'protocol')[0]?.value;
  return scenarios.flatMap(({ place, value }) => {
    const sent = matches(value, 'sent')[0];
    if (sent?.value !== undefined && sent.value !== 'history') return [];
    return [
      problemIn(source, [...place, ...(sent?.place ?? [])], sent === undefined ? 'key' : 'value', {
        code: 'cannot-be-met',
        message: `The ${deaf.place.join('.')} is not told what was said before: protocol ${String(protocol)} sends each message alone here`,
        expected: 'sent: replayed, and the customer says it again to the bot under test',
        hint:
          protocol === 'http' || protocol === 'mcp'
            ? 'Or have the request carry it: {{history}} or {{messages}} in what is sent.'
            : 'A history is carried by openai, and by http and mcp where {{history}} or {{messages}} is sent.',
      }),
    ];
  });
}

const isTold = (bot: unknown): boolean =>
  bot === null || typeof bot !== 'object' || Array.isArray(bot) || carriesHistory(bot as Record<string, unknown>);
