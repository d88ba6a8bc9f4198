import type { Conversation } from '../../conversation/conversation.ts';
import { type Entry, settle } from '../ledger.ts';
import { observable } from '../observable.ts';
import type { Measures, Scorer } from '../score.ts';
import { askedAfterTransfer, askedAgain, causedByTurnBefore, repeated } from './again.ts';
import { excessTurns } from './excess-turns.ts';
import { cameBack } from './came-back.ts';
import { deadEnds, unanswered } from './dead-end.ts';
import { secondsOf, typedAndRead, type Volume, volumeOf, waited } from './volume.ts';
import { effortIndex, type EffortUnit } from './weights.ts';

/** What did it cost the customer? A ledger of units, each in the turn that caused it; of 100, saturating. */
export const effort: Scorer = {
  name: 'effort',
  version: 2,
  score(conversation, context) {
    const volume = conversation.turns.map(volumeOf);
    const entries = [
      ...excessTurns(conversation),
      ...askedAgain(conversation),
      ...askedAfterTransfer(conversation),
      ...cameBack(conversation, context),
      ...causedByTurnBefore(conversation, 'rephrases'),
      ...repeated(conversation),
      ...causedByTurnBefore(conversation, 'asks-human'),
      ...deadEnds(conversation),
      ...unanswered(conversation),
      ...waited(conversation),
      ...typedAndRead(conversation, volume),
    ].toSorted((a, b) => a.turn - b.turn);
    const settled = settle('effort', entries, effortIndex(entries.reduce((sum, entry) => sum + entry.weight, 0)));
    const counts = countsOf(entries);
    const observable = conversation.turns.length > 0;
    return {
      score: {
        scorer: 'effort',
        version: this.version,
        lost: observable ? settled.lost : null,
        of: 100,
        summary: observable ? summaryOf(counts) : 'not observable: nothing was said',
        evidence: settled.evidence,
      },
      measures: observable ? effortMeasures(conversation, counts, volume, settled.lost) : {},
    };
  },
};

function effortMeasures(
  conversation: Conversation,
  counts: ReadonlyMap<string, number>,
  volume: readonly Volume[],
  index: number,
): Measures {
  const count = (code: EffortUnit): readonly [number, number] => [counts.get(code) ?? 0, 1];
  const waits = conversation.turns.flatMap((turn) => secondsOf(turn) ?? []);
  return {
    effort_index: [index, 1],
    customer_turns: [conversation.turns.filter(({ customer }) => customer.messages.length > 0).length, 1],
    bot_repetitions: count('bot-repetition'),
    human_asked_again: count('human-asked-again'),
    ...(observable(conversation).customer
      ? {
          facts_asked_again: count('fact-asked-again'),
          rephrases: count('rephrase'),
          dead_ends: count('dead-end'),
        }
      : {}),
    words_typed: [volume.reduce((sum, { typed }) => sum + typed, 0), 1],
    words_read: [volume.reduce((sum, { read }) => sum + read, 0), 1],
    ...(waits.length > 0 ? { waiting: [waits.reduce((sum, wait) => sum + wait, 0), 1] as const } : {}),
  };
}

function countsOf(entries: readonly Entry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of entries) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

function summaryOf(counts: ReadonlyMap<string, number>): string {
  if (counts.size === 0) return 'no avoidable effort';
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 2);
  return most.map(([code, count]) => `${count} × ${code.replaceAll('-', ' ')}`).join(', ');
}
