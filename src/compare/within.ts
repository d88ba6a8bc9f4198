import type { ScoredConversation } from '../score/score.ts';
import { isInBoth, pairBy, type PairedCell } from './cells.ts';

/** What conversations are compared within: arms never meet across it. */
export type Within = 'cell' | 'scenario' | 'intent' | 'run';

interface Level {
  within: Within;
  keyOf: (conversation: ScoredConversation) => string;
  /** What is the same for all conversations of a stratum; the rest of a cell's description is left empty. */
  names: readonly ('scenario' | 'intent')[];
}

const coarser: readonly Level[] = [
  { within: 'scenario', keyOf: ({ scenario }) => scenario, names: ['scenario', 'intent'] },
  { within: 'intent', keyOf: ({ intent }) => intent, names: ['intent'] },
  { within: 'run', keyOf: () => '', names: [] },
];

/**
 * For runs without a cell in common: the finest strata both have. Transcripts of other tools know nothing of our personas, and
 * often nothing of our scenarios; put beside simulated customers they can still be compared, at the price that a
 * difference of the customers counts as one of the bot.
 */
export function coarserStrata(
  baseline: readonly ScoredConversation[],
  candidate: readonly ScoredConversation[],
): { within: Within; strata: PairedCell[] } {
  for (const { within, keyOf, names } of coarser) {
    const strata = pairBy(baseline, candidate, keyOf).filter(isInBoth);
    if (strata.length > 0) return { within, strata: strata.map((one) => ({ ...one, ...unnamed(one, names) })) };
  }
  return { within: 'cell', strata: [] };
}

function unnamed({ scenario, intent }: PairedCell, names: Level['names']): Partial<PairedCell> {
  return {
    scenario: names.includes('scenario') ? scenario : '',
    intent: names.includes('intent') ? intent : '',
    persona: '',
    segment: null,
    tags: [],
  };
}
