/** A transcript as a Conversation: what was said by turns, what can be read in it, and nothing that can't be known. */
import type { Signal } from '../bot/bot.ts';
import type { Conversation, Turn, TurnOfBot } from '../conversation/conversation.ts';
import { understand } from '../customer/understand.ts';
import type { Brief } from '../plan/brief.ts';
import type { Language } from '../language/language.ts';
import { languageFor } from '../language/languages.ts';
import { customerActs } from './customer-acts.ts';
import { isHandoffCall } from './handoff-call.ts';
import { neutralBrief } from './neutral-brief.ts';
import type { Tally } from './tally.ts';
import { inOrder } from './in-order.ts';
import type { Entry, Label, Place, Transcript } from './transcript.ts';
import { wordsOf } from './words-of.ts';

/** @returns null where nothing was said. @param format Name of the format it was read in. @param spoken What most of its file is in. */
export function conversationOf(
  transcript: Transcript,
  { item, place, format, spoken }: { item: Brief['item']; place: Place; format: string; spoken: Language | null },
  tally: Tally,
): Conversation | null {
  const brief = neutralBrief(transcript, item, spoken);
  const entries = inOrder(wordsOf(transcript.entries, tally), tally);
  const { turns, withHuman } = turnsOf(entries, brief, tally);
  const wasHandedOff = withHuman || turns.some((turn) => turn.bot?.signals.some(({ stage }) => stage !== 'failed'));
  if (turns.length === 0 && transcript.end === null) return null;
  return {
    id: item.id,
    origin: {
      format,
      file: place.file,
      line: place.line,
      signals: transcript.signals,
      meta: metaOf(transcript, tally),
    },
    brief,
    turns,
    end: {
      ...endOf(transcript, wasHandedOff),
      turn: turns.length,
      mood: null,
      patience: null,
    },
    checks: transcript.label === null ? [] : [checkOf(transcript.label)],
    transfer: null,
    second: null,
    lifeline: [],
    setup: {},
    times: timesOf(entries),
  };
}

const largestMeta = 8000;

function metaOf({ meta }: Transcript, tally: Tally): Transcript['meta'] {
  if (Object.keys(meta).length === 0) return {};
  if (JSON.stringify(meta).length <= largestMeta) {
    tally.add('carried', 'what else is said of conversations, unscored');
    return meta;
  }
  tally.add(
    'left-out',
    'what else is said of conversations',
    `more than ${largestMeta.toLocaleString('en')} characters`,
  );
  return {};
}

function endOf({ end }: Transcript, wasHandedOff: boolean): Pick<Conversation['end'], 'reason' | 'detail'> {
  if (end !== null) return end;
  return wasHandedOff
    ? { reason: 'handed-off', detail: 'Handed over to a human.' }
    : { reason: 'unknown', detail: 'The transcript ends here.' };
}

const checkOf = ({ name, passed, expected, actual }: Label): Conversation['checks'][number] => ({
  name,
  source: 'label',
  passed,
  expected,
  actual,
  turn: null,
});

function timesOf(entries: readonly Entry[]): Conversation['times'] {
  const times = entries.flatMap(({ at }) => at ?? []);
  if (times.length === 0) return null;
  const iso = (time: number) => new Date(time).toISOString();
  return { startedAt: iso(Math.min(...times)), endedAt: iso(Math.max(...times)) };
}

const mostTurns = 2000;

/** A bot turn is all the bot says before the customer speaks again. With the first words of a human the bot's part is over. */
function turnsOf(entries: readonly Entry[], brief: Brief, tally: Tally): { turns: Turn[]; withHuman: boolean } {
  const turns: Turn[] = [];
  let customer: Entry[] = [];
  let bot: Entry[] = [];
  let asked = false;
  const language = languageFor(brief.persona.locale);
  const isSaid = ({ text }: Entry) => text !== '';

  function close(last: Signal[] = []): void {
    const signals = [...bot.flatMap(signalsOf), ...last];
    const said = customer.filter(isSaid);
    const spoke = bot.some(isSaid) || signals.length > 0;
    if (said.length > 0 || spoke) {
      const acts = customerActs(said.map(({ text }) => text).join('\n'), asked, language);
      asked ||= acts.some(({ kind }) => kind === 'asks-human');
      const messages = said.map(({ text }) => ({ text, option: null }));
      turns.push({
        number: turns.length + 1,
        customer: { messages, acts, mood: null, patience: null, thinking: [] },
        bot: spoke ? turnOfBot(bot, signals, said, brief) : null,
      });
    }
    [customer, bot] = [[], []];
  }

  for (const [index, entry] of entries.entries()) {
    if (entry.by === 'customer' && bot.length > 0) close();
    const isHuman = entry.by === 'agent';
    if (isHuman || turns.length === mostTurns) {
      const why = isHuman
        ? 'after a human took over the bot has no part in it'
        : `a conversation has at most ${mostTurns.toLocaleString('en')} turns`;
      tally.add('left-out', 'messages', why, entries.slice(index).filter(isSaid).length);
      close(isHuman ? [joined] : []);
      return { turns, withHuman: isHuman };
    }
    (entry.by === 'customer' ? customer : bot).push(entry);
  }
  close();
  return { turns, withHuman: false };
}

const joined: Signal = { stage: 'connected', source: 'role agent', payload: null, queue: null };

function signalsOf({ calls }: Entry): Signal[] {
  return calls
    .filter(({ name }) => isHandoffCall(name))
    .map((call) => ({ stage: 'signalled', source: call.name.slice(0, 100), payload: call.arguments, queue: null }));
}

function turnOfBot(entries: readonly Entry[], signals: Signal[], asked: readonly Entry[], brief: Brief): TurnOfBot {
  const said = entries.filter(({ text }) => text !== '');
  const messages = said.map(({ text }) => ({ text, options: [] }));
  return {
    messages,
    acts: understand({ messages, signals }, brief),
    intent: null,
    signals,
    times: waitOf(
      asked.at(-1)?.at ?? null,
      said.map(({ at }) => at),
    ),
  };
}

/** From the customer's last message; null where a time is missing, or an answer stands before its question. */
function waitOf(from: number | null, answers: readonly (number | null)[]): TurnOfBot['times'] {
  const [first, last] = [answers[0] ?? null, answers.at(-1) ?? null];
  if (from === null || first === null || last === null || first < from || last < first) return null;
  return { firstMs: first - from, lastMs: last - from };
}
