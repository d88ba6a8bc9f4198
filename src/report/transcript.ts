/** One conversation as a page shows it: bubbles with the evidence marked in them, numbered as in the margin. */
import { followsFrom } from '../score/failure-groups.ts';
import type { AgentTurn, Check, Conversation, Turn } from '../conversation/conversation.ts';
import { unreachedIn } from '../conversation/unreached-turns.ts';
import { endOf, type EndReason } from '../conversation/end-reasons.ts';
import type { Evidence, OwnEvidence, ScoredConversation } from '../score/score.ts';
import { solvedAgain } from '../score/outcome.ts';
import type { ScorerName } from '../score/scorer-names.ts';
import { attachmentsOf, type Attachment } from './attachments.ts';
import { words } from '../wording/words.ts';
import { marked, type Part } from './marks.ts';

export interface Bubble {
  parts: Part[];
  /** Length of the whole text when the page holds less of it. */
  cutFrom: number | null;
  options: string[];
  /** A click on an option, not typed. */
  isClick: boolean;
}

export interface Note {
  /** Number in the chip, the mark and the margin. */
  number: number;
  code: string;
  title: string;
  scorer: Noted['scorer'];
  turn: number;
  side: Evidence['side'];
  quote: string | null;
  points: number;
  text: string;
  /** Lost by what began to fail before it. */
  follows: boolean;
}

export interface TranscriptTurn {
  number: number;
  /** Patience and valence are null where they can't be seen. */
  customer: { bubbles: Bubble[]; patience: number | null; valence: number | null; thinking: string[] };
  bot: { bubbles: Bubble[]; signals: string[]; intent: string | null; milliseconds: number | null } | null;
  /** The human who took over, where the bot no longer speaks; says its part before the customer. */
  agent: { bubbles: Bubble[] } | null;
}

export interface Transcript {
  id: string;
  goal: string;
  /** File and line it was read from; null where this program held it. */
  origin: string | null;
  /** W3C trace id by which it is found in the bot's own traces; null: its requests carried none. */
  trace: string | null;
  /** null: not one of our customers. */
  patience: number | null;
  /** `isTold` false: a transcript that just stops, and nobody knows why. */
  end: { reason: EndReason; isTold: boolean; turn: number; detail: string; attachments: Attachment[] };
  verified: boolean | null;
  decidedBy: ScoredConversation['decidedBy'];
  /** Where it began to fail; null where it did not. */
  began: { turn: number; why: string } | null;
  scores: { scorer: ScorerName; lost: number | null; of: number; summary: string }[];
  /** What metrics of the project found, in a few words; empty where it has none. */
  own: string;
  notes: Note[];
  checks: Check[];
  /** What was said before it began, apart from its turns: the customer's message and the bot's answers. */
  earlier: { customer: string; bot: string[] }[];
  turns: TranscriptTurn[];
  /** What could not be cleared of the back end afterwards, one sentence a call. */
  leftovers: string[];
  /** The customer's second conversation, and why it came back; null where there was none. */
  second: { why: string; transcript: Transcript } | null;
}

type Noted = Evidence | OwnEvidence;

/** Characters of one message and of one transcript that a page holds. */
export const mostMessage = 10_000;
const mostTranscript = 100_000;

/** @param from The way from the report's folder to the run's. */
export function transcript(conversation: Conversation, scored: ScoredConversation, from = ''): Transcript {
  const found: Noted[] = [...scored.scores.flatMap((score) => score.evidence), ...(scored.own?.evidence ?? [])];
  const notes = found.toSorted((a, b) => place(a) - place(b));
  const numbered = notes.map((evidence, index) => ({ ...evidence, number: index + 1 }));
  let left = mostTranscript;
  const bubble = (text: string, marks: typeof numbered, options: string[], isClick: boolean): Bubble => {
    const kept = text.slice(0, Math.max(0, Math.min(mostMessage, left)));
    left -= kept.length;
    return { parts: marked(kept, marks), cutFrom: kept.length < text.length ? text.length : null, options, isClick };
  };
  const { brief, end } = conversation;
  return {
    id: conversation.id,
    goal: brief.goal,
    origin: conversation.origin ? `${conversation.origin.file}:${conversation.origin.line}` : null,
    trace: traceIn(conversation),
    patience: conversation.origin ? null : brief.persona.patience,
    end: {
      reason: end.reason,
      isTold: endOf(end.reason).blame !== 'untold',
      turn: end.turn,
      detail: end.detail,
      attachments: attachmentsOf(conversation, from),
    },
    verified: scored.verified,
    decidedBy: scored.decidedBy,
    began: scored.cause ? { turn: scored.cause.turn, why: scored.cause.why } : null,
    own: scored.own?.summary ?? '',
    scores: scored.scores.map(({ scorer, lost, of, summary }) => ({ scorer, lost, of, summary })),
    notes: numbered.map((note) => ({
      number: note.number,
      code: note.code,
      title: words(note.code),
      scorer: note.scorer,
      turn: note.turn,
      side: note.side,
      quote: note.quote?.slice(0, mostMessage) ?? null,
      points: note.points,
      text: note.text,
      follows: note.scorer !== 'own' && scored.cause !== undefined && followsFrom(note, scored.cause),
    })),
    checks: [...conversation.checks, ...unreachedIn(conversation.brief, conversation.turns)],
    earlier: (conversation.earlier ?? []).map(({ customer, bot }) => ({
      customer: customer.slice(0, mostMessage),
      bot: bot.map((text) => text.slice(0, mostMessage)),
    })),
    turns: [
      ...conversation.turns.map((turn) => turnOf(turn, numbered, bubble)),
      ...(conversation.transfer ?? []).map((turn) => agentTurnOf(turn, numbered, bubble)),
    ],
    leftovers: (conversation.leftovers ?? []).map(({ request, why }) => `${request}: ${why}`),
    second: conversation.second && secondOf(conversation, conversation.second, scored),
  };
}

/** What it came to is known; it has no scores, and so no evidence, of its own. */
function secondOf(
  conversation: Conversation,
  { why, ...session }: NonNullable<Conversation['second']>,
  scored: ScoredConversation,
): NonNullable<Transcript['second']> {
  const verified = solvedAgain(scored.measures);
  const held = { ...conversation, ...session, earlier: [], transfer: null, second: null, leftovers: [] };
  const { own: _, ...rest } = scored;
  return { why, transcript: transcript(held, { ...rest, verified, decidedBy: null, scores: [] }) };
}

type ToBubble<N> = (text: string, marks: N[], options: string[], isClick: boolean) => Bubble;

function turnOf<N extends Noted & { number: number }>(turn: Turn, notes: N[], bubble: ToBubble<N>): TranscriptTurn {
  const { customer, bot } = turn;
  const said = { customer: customer.messages, bot: bot?.messages ?? [] };
  const at = (side: 'customer' | 'bot', message: number) =>
    notes.filter((note) => note.turn === turn.number && note.side === side && placed(note, said[side]) === message);
  return {
    number: turn.number,
    customer: {
      bubbles: customer.messages.map((said, index) =>
        bubble(said.text, at('customer', index), [], said.option !== null),
      ),
      patience: customer.patience,
      valence: customer.mood?.valence ?? null,
      thinking: customer.thinking,
    },
    bot: bot && {
      bubbles: bot.messages.map((said, index) =>
        bubble(
          said.text,
          at('bot', index),
          said.options.map((option) => option.label),
          false,
        ),
      ),
      signals: bot.signals.map((signal) => signal.stage + (signal.queue ? ` → ${signal.queue}` : '')),
      intent: bot.intent?.name ?? null,
      milliseconds: bot.times?.lastMs ?? null,
    },
    agent: null,
  };
}

function agentTurnOf<N extends Noted & { number: number }>(
  { number, agent, customer }: AgentTurn,
  notes: N[],
  bubble: ToBubble<N>,
): TranscriptTurn {
  const own = notes.filter((note) => note.turn === number && note.side === 'agent');
  return {
    number,
    agent: { bubbles: agent.messages.map((said) => bubble(said.text, own, [], false)) },
    customer: {
      bubbles: (customer?.messages ?? []).map((said) => bubble(said.text, [], [], false)),
      patience: customer?.patience ?? null,
      valence: customer?.mood?.valence ?? null,
      thinking: customer?.thinking ?? [],
    },
    bot: null,
  };
}

/** The message a quote stands in: the one its evidence names, or, where the words are not in it, the first that holds them. */
function placed({ message, quote }: Noted, messages: { text: string }[]): number | null {
  if (quote === null || (message !== null && messages[message]?.text.includes(quote))) return message;
  const found = messages.findIndex((said) => said.text.includes(quote));
  return found < 0 ? message : found;
}

/** In the order of reading; what concerns the whole conversation comes last. */
function place({ turn, side, message }: Noted): number {
  return (turn === 0 ? 1e6 : turn * 1000) + (side === 'customer' ? 0 : 500) + (message ?? 0);
}

/** One of the whole conversation; null where nothing was said, and in a transcript. */
export const traceIn = ({ turns, end }: Pick<Conversation, 'turns' | 'end'>): string | null =>
  (turns[0]?.times ?? end.times)?.trace ?? null;
