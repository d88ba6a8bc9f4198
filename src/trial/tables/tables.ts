/** The tables of a run; one file each. Their columns are told in docs/tables.md. */
import type { Column, Table } from './column.ts';
import type { HeldRow } from '../held-rows.ts';
import type { EvidenceRow, MeasureRow, ScoreRow, TurnRow } from './rows.ts';

/** Beside each row: by these it is found in the other tables. */
const place: readonly Column<HeldRow>[] = [
  { name: 'run', type: 'text', says: 'the run', of: ({ run }) => run },
  { name: 'arm', type: 'text', says: '`candidate`, `baseline`, and both with `-fresh`', of: ({ arm }) => arm },
  { name: 'conversation', type: 'text', says: '`scenario/persona/repetition`', of: ({ conversation: { id } }) => id },
];

export const conversationsTable: Table<HeldRow> = {
  name: 'conversations',
  row: 'a conversation',
  columns: [
    ...place,
    { name: 'scenario', type: 'text', says: 'its id', of: ({ scored }) => scored.scenario },
    { name: 'persona', type: 'text', says: 'its id', of: ({ scored }) => scored.persona },
    { name: 'intent', type: 'text', says: 'its id', of: ({ scored }) => scored.intent },
    { name: 'segment', type: 'text', says: "the persona's", of: ({ scored }) => scored.segment },
    { name: 'tags', type: 'texts', says: "the scenario's", of: ({ scored }) => scored.tags },
    { name: 'repetition', type: 'whole', says: 'from 1; above 1000: fresh', of: ({ scored }) => scored.repetition },
    { name: 'seed', type: 'text', says: 'what was drawn follows from it', of: ({ scored }) => scored.seed },
    {
      name: 'started_at',
      type: 'time',
      says: 'when it began',
      of: ({ conversation: { times } }) => times && Date.parse(times.startedAt),
    },
    {
      name: 'ended_at',
      type: 'time',
      says: 'when it ended',
      of: ({ conversation: { times } }) => times && Date.parse(times.endedAt),
    },
    { name: 'load_step', type: 'whole', says: 'step of the load, from 1', of: ({ scored }) => scored.arrival?.step },
    {
      name: 'load_rate',
      type: 'number',
      says: 'conversations to be begun a second then',
      of: ({ scored }) => scored.arrival?.rate,
    },
    {
      name: 'late_ms',
      type: 'number',
      says: 'by how much it began late under the load',
      of: ({ scored }) => scored.arrival?.lateMs,
    },
    { name: 'end_reason', type: 'text', says: 'how it ended', of: ({ scored }) => scored.endReason },
    { name: 'end_detail', type: 'text', says: 'in a sentence', of: ({ conversation: { end } }) => end.detail },
    { name: 'turns', type: 'whole', says: 'of the customer', of: ({ scored }) => scored.turns },
    { name: 'scorable', type: 'yes or no', says: 'it says something of the bot', of: ({ scored }) => scored.scorable },
    {
      name: 'verified',
      type: 'yes or no',
      says: 'solved; null: nothing could decide',
      of: ({ scored }) => scored.verified,
    },
    {
      name: 'decided_by',
      type: 'text',
      says: '`back-end`, `statement`, `guards`, `label`',
      of: ({ scored }) => scored.decidedBy,
    },
    { name: 'cause', type: 'text', says: 'code of where it began to fail', of: ({ scored }) => scored.cause?.code },
    { name: 'cause_turn', type: 'whole', says: 'the turn in which', of: ({ scored }) => scored.cause?.turn },
    {
      name: 'doubtful_turns',
      type: 'whole',
      says: 'turns not surely understood',
      of: ({ scored }) => scored.doubt?.turns ?? 0,
    },
  ],
};

export const turnsTable: Table<TurnRow> = {
  name: 'turns',
  row: "a customer's message and the bot's answer",
  columns: [
    ...place,
    {
      name: 'part',
      type: 'text',
      says: '`first`, `second` contact, `stage-N` of the lifeline',
      of: ({ part }) => part,
    },
    { name: 'turn', type: 'whole', says: 'from 1', of: ({ turn }) => turn.number },
    { name: 'sent_at', type: 'time', says: 'when the message was sent', of: ({ turn }) => turn.times?.at },
    {
      name: 'customer',
      type: 'text',
      says: 'what it said, bubbles on lines',
      of: ({ turn }) => textOf(turn.customer.messages),
    },
    { name: 'customer_acts', type: 'texts', says: 'what was meant', of: ({ turn }) => actsOf(turn.customer.acts) },
    { name: 'mood', type: 'number', says: '−1 to 1', of: ({ turn }) => turn.customer.mood?.valence },
    {
      name: 'patience',
      type: 'number',
      says: 'turns it would still go on for',
      of: ({ turn }) => turn.customer.patience,
    },
    { name: 'thought_ms', type: 'number', says: 'it thought before', of: ({ turn }) => turn.customer.thoughtMs },
    {
      name: 'bot',
      type: 'text',
      says: 'what it said, bubbles on lines; null: no answer',
      of: ({ turn }) => turn.bot && textOf(turn.bot.messages),
    },
    {
      name: 'bot_acts',
      type: 'texts',
      says: 'what was read in it',
      of: ({ turn }) => turn.bot && actsOf(turn.bot.acts),
    },
    {
      name: 'bot_intent',
      type: 'text',
      says: 'the intent it says it understood',
      of: ({ turn }) => turn.bot?.intent?.name,
    },
    { name: 'bot_confidence', type: 'number', says: 'as it says', of: ({ turn }) => turn.bot?.intent?.confidence },
    {
      name: 'signals',
      type: 'texts',
      says: 'stages of machine-readable events',
      of: ({ turn }) => turn.bot?.signals.map(({ stage }) => stage),
    },
    {
      name: 'first_ms',
      type: 'number',
      says: 'from sending to the first message',
      of: ({ turn }) => turn.bot?.times?.firstMs,
    },
    { name: 'last_ms', type: 'number', says: 'to the last', of: ({ turn }) => turn.bot?.times?.lastMs },
    {
      name: 'waited_ms',
      type: 'number',
      says: 'sent later than it was to be',
      of: ({ turn }) => turn.bot?.times && (turn.bot.times.waitedMs ?? 0),
    },
    {
      name: 'sent_again',
      type: 'whole',
      says: 'requests that were',
      of: ({ turn: { retries } }) => (retries ? retries.refused + retries.busy429 + retries.busy503 : 0),
    },
  ],
};

export const scoresTable: Table<ScoreRow> = {
  name: 'scores',
  row: 'one of the four scores of a conversation',
  columns: [
    ...place,
    {
      name: 'scorer',
      type: 'text',
      says: '`accuracy`, `effort`, `escalation`, `tone`',
      of: ({ score }) => score.scorer,
    },
    { name: 'version', type: 'whole', says: "the scorer's", of: ({ score }) => score.version },
    { name: 'lost', type: 'number', says: 'points; null: not observable', of: ({ score }) => score.lost },
    { name: 'of', type: 'number', says: 'the most there are', of: ({ score }) => score.of },
    { name: 'summary', type: 'text', says: 'in a few words', of: ({ score }) => score.summary },
  ],
};

export const evidenceTable: Table<EvidenceRow> = {
  name: 'evidence',
  row: 'something that was found in a conversation',
  columns: [
    ...place,
    {
      name: 'scorer',
      type: 'text',
      says: 'the score it belongs to; `own`: a metric of the project',
      of: ({ evidence }) => evidence.scorer,
    },
    { name: 'code', type: 'text', says: 'what it is: [metrics](metrics.md)', of: ({ evidence }) => evidence.code },
    { name: 'turn', type: 'whole', says: 'from 1; 0: the whole', of: ({ evidence }) => evidence.turn },
    { name: 'side', type: 'text', says: 'whose words', of: ({ evidence }) => evidence.side },
    { name: 'message', type: 'whole', says: 'of the turn, from 0', of: ({ evidence }) => evidence.message },
    { name: 'quote', type: 'text', says: 'the words', of: ({ evidence }) => evidence.quote },
    { name: 'points', type: 'number', says: 'lost by it', of: ({ evidence }) => evidence.points },
    { name: 'text', type: 'text', says: 'in a sentence', of: ({ evidence }) => evidence.text },
  ],
};

export const measuresTable: Table<MeasureRow> = {
  name: 'measures',
  row: 'a metric as it was seen in a conversation; a figure of the run is the sum of the one over the sum of the other',
  columns: [
    ...place,
    { name: 'metric', type: 'text', says: 'its name: [metrics](metrics.md)', of: ({ metric }) => metric },
    { name: 'numerator', type: 'number', says: 'null: it could not be found out', of: ({ numerator }) => numerator },
    { name: 'denominator', type: 'number', says: 'null with it', of: ({ denominator }) => denominator },
  ],
};

const textOf = (messages: readonly { text: string }[]): string => messages.map(({ text }) => text).join('\n');

const actsOf = (acts: readonly { kind: string }[]): string[] => acts.map(({ kind }) => kind);
