/** What a bot's turn says, as dialogue acts: the customer's ears. Pure; scorers read transcripts with it as well. */
import type { BotMessage, BotReply } from '../bot/bot.ts';
import { memoryOf, onceFor } from '../language/text/remember.ts';
import { readTurn } from '../language/text/read-turn.ts';
import type { BotAct } from './acts.ts';
import { type Awaited, concludes } from './reading/concludes.ts';
import { hearTurn } from './reading/hear.ts';
import { type Matter, type Prepared, preparedFor } from './reading/prepared.ts';
import { settle } from './reading/settle.ts';

export interface UnderstandOptions {
  /** Facts the bot may know; only these can be echoed wrongly. All when absent. */
  disclosed?: ReadonlySet<string>;
  /** Nothing but the outcome is left. */
  awaited?: Awaited | null;
  /** The fact that the bot asked for before and was not told. */
  heldBack?: string | null;
}

/**
 * Reads a bot's turn: blocks and sentences, their clauses, the acts these perform, and what the turn as a whole asks of the
 * customer. Never throws; time is linear in the text, of which the first 8,000 characters of a message and 80 sentences of
 * a turn are read. At least one act comes back, `unknown` if nothing else.
 */
export function understand(
  reply: Pick<BotReply, 'messages' | 'signals'>,
  brief: Matter,
  { disclosed, awaited = null, heldBack = null }: UnderstandOptions = {},
): BotAct[] {
  const prepared = preparedFor(brief);
  const isHandedOff = reply.signals.some(({ stage }) => stage !== 'failed' && stage !== 'ended');
  const said: Said = {
    messages: reply.messages,
    isHandedOff,
    disclosed: disclosed && [...disclosed],
    awaited,
    heldBack,
  };
  // Acts name the very buttons that came with the turn.
  const hasButtons = reply.messages.some(({ options }) => options.length > 0);
  return [
    ...(hasButtons ? read(said, prepared) : readings(prepared)(JSON.stringify(said), () => read(said, prepared))),
  ];
}

/** A turn, and what is known before it is read. */
interface Said {
  messages: BotMessage[];
  isHandedOff: boolean;
  disclosed: readonly string[] | undefined;
  awaited: Awaited | null;
  heldBack: string | null;
}

/** Bots repeat themselves, to customers with equal matters too; and scorers read what the customer has read. */
const readings = onceFor((_prepared: Prepared) => memoryOf<readonly BotAct[]>(100));

function read({ messages, isHandedOff, disclosed, awaited, heldBack }: Said, prepared: Prepared): readonly BotAct[] {
  const turn = readTurn(
    messages.map(({ text }) => text),
    prepared.language,
  );
  const handover: BotAct[] = isHandedOff ? [{ kind: 'hands-off', message: 0, quote: '' }] : [];
  const heard = hearTurn({ turn, messages, prepared, disclosed: disclosed && new Set(disclosed), heldBack });
  const settled = settle([...handover, ...heard], turn, { messages }, prepared);
  const outcome = awaited === null ? null : concludes(settled, turn, awaited, prepared.brief.decline);
  return outcome === null ? settled : [...settled.filter((act) => !isUnread(act)), outcome];
}

const isUnread = ({ kind }: BotAct): boolean => kind === 'unknown';
