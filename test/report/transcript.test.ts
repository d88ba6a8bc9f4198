import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { align, parting } from '../../src/report/align.ts';
import { packer } from '../../src/report/pack.ts';
import { mostMessage, transcript, type Transcript } from '../../src/report/transcript.ts';
import { fixture } from './fixture.ts';

const made = fixture();
const at = made.candidate.scored.findIndex((one) =>
  one.scores[0]!.evidence.some((entry) => entry.code === 'false-success'),
);
const failed = made.candidate.conversations[at]!;
const score = made.candidate.scored[at]!;
const shown = transcript(failed, score);

describe('a transcript', () => {
  it('numbers the evidence in the order of reading and marks each quote with its number', () => {
    expect(shown.notes.map((note) => note.number)).toEqual(shown.notes.map((_, index) => index + 1));
    const turns = shown.notes.filter((note) => note.turn > 0).map((note) => note.turn);
    expect(turns).toEqual(turns.toSorted((a, b) => a - b));
    const asked = shown.notes.find((note) => note.code === 'fact-asked-again')!;
    const parts = shown.turns[asked.turn - 1]!.bot!.bubbles.flatMap((bubble) => bubble.parts);
    expect(parts.find((part) => part.marks.includes(asked.number))!.text).toBe('Could you share your order number?');
  });

  it('names the trace its requests carried, where they did', () => {
    const traced = structuredClone(failed);
    for (const turn of traced.turns) turn.times = { trace: 'ab'.repeat(16), at: 0, requests: [] };
    expect(transcript(traced, score).trace).toBe('ab'.repeat(16));
    expect(shown.trace).toBeNull();
  });

  it('marks a quote in the message that holds it, whichever its evidence names', () => {
    const misplaced = structuredClone(score);
    for (const one of misplaced.scores.flatMap((entry) => entry.evidence)) if (one.message !== null) one.message = 0;
    const marks = (made: Transcript) =>
      made.turns.flatMap((turn) => turn.bot!.bubbles.map((one) => one.parts.map((part) => part.marks.length)));
    expect(marks(transcript(failed, misplaced)).flat(2)).toEqual(marks(shown).flat(2));
  });

  it('shows the human who took over as a side of its own, and the words that asked again marked', () => {
    const quote = 'Could you tell me your order number, please?';
    const agent = { messages: [{ text: `Hello. ${quote}`, options: [] }], acts: [] };
    const number = failed.turns.length + 1;
    const told = structuredClone(score);
    const spot = { turn: number, side: 'agent' as const, message: 0, quote };
    told.scores[1]!.evidence.push({
      ...spot,
      code: 'asked-after-transfer',
      scorer: 'effort',
      points: 8,
      text: 'order number, given in turn 1',
    });
    const [last] = transcript({ ...failed, transfer: [{ number, agent, customer: null }] }, told).turns.slice(-1);
    expect(last).toMatchObject({ number, bot: null, customer: { bubbles: [], patience: null } });
    expect(last!.agent!.bubbles[0]!.parts.map(({ text, marks }) => [text, marks.length])).toEqual([
      ['Hello. ', 0],
      [quote, 1],
    ]);
  });

  it('holds the second conversation of a customer who came back, and what became of it', () => {
    const { turns, end, checks } = failed;
    const second = { why: 'It had left', turns, end, checks };
    const solved = { ...score, measures: { ...score.measures, second_contact_resolution: [1, 1] as const } };
    expect(transcript({ ...failed, second }, solved).second).toMatchObject({
      why: 'It had left',
      transcript: { verified: true, notes: [], turns: shown.turns.map(({ number }) => ({ number })) },
    });
    expect(shown.second).toBeNull();
  });

  it('loses no point of the ledger', () => {
    const lost = score.scores.flatMap((one) => one.evidence).reduce((sum, one) => sum + one.points, 0);
    expect(shown.notes.reduce((sum, note) => sum + note.points, 0)).toBe(lost);
  });

  it('holds the beginning of a megabyte and says how long it was', () => {
    const long = structuredClone(failed);
    long.turns[0]!.bot!.messages[0]!.text = 'x'.repeat(1_048_576);
    const [bubble] = transcript(long, score).turns[0]!.bot!.bubbles;
    expect(bubble!.parts.map((part) => part.text).join('')).toHaveLength(mostMessage);
    expect(bubble!.cutFrom).toBe(1_048_576);
  });

  it('shows a turn without an answer', () => {
    const silent = structuredClone(failed);
    silent.turns[2]!.bot = null;
    expect(transcript(silent, score).turns[2]!.bot).toBeNull();
  });
});

describe('two transcripts of one plan item', () => {
  const before = transcript(made.baseline.conversations[at]!, made.baseline.scored[at]!);

  it('stand turn against turn, and name the turn at which they part', () => {
    const rows = align(before, shown);
    expect(rows).toHaveLength(Math.max(before.turns.length, shown.turns.length));
    expect(rows[0]).toMatchObject({ customer: 'same', bot: 'differs' });
    expect(parting(rows)).toBe(1);
    expect(rows.at(-1)!.baseline).toBeNull();
  });

  it('never part when they are the same', () => {
    expect(parting(align(shown, shown))).toBeNull();
  });
});

describe('packed transcripts', () => {
  it('come back from their chunk as they were', async () => {
    const packing = packer('');
    for (const [index, conversation] of made.candidate.conversations.slice(0, 70).entries()) {
      await packing.add(conversation, made.candidate.scored[index]!);
    }
    const { chunks, index } = await packing.result();
    expect(chunks).toHaveLength(3);
    const id = made.candidate.conversations[40]!.id;
    const chunk = JSON.parse(gunzipSync(Buffer.from(chunks[index[id]!]!, 'base64')).toString()) as Transcript[];
    expect(chunk.find((one) => one.id === id)).toEqual(
      transcript(made.candidate.conversations[40]!, made.candidate.scored[40]!),
    );
  });
});
