import type { EvidenceKind } from './evidence-kind.ts';

const offBrand = { weight: 1, shares: "the turn's faults" };
const outside = { meaning: 'outside a range of the voice', ...offBrand };
/** Shown, and no turn is off brand by it. */
const experimental = { weight: 0 };

export const toneEvidence = {
  'off-brand-sentiment': outside,
  'off-brand-politeness': outside,
  'off-brand-formality': { meaning: 'outside a range of the voice; experimental', ...experimental },
  'off-brand-directness': outside,
  'off-brand-reading-level': outside,
  'off-brand-words': outside,
  'off-brand-emoji': outside,
  'off-brand-exclamations': outside,
  'banned-words': { meaning: 'words the brand never uses', ...offBrand },
  'cold-after-emotion': { meaning: 'no empathy in the answer to emotion setting in; experimental', ...experimental },
  'other-language': { meaning: 'answers in another language than it was asked in', ...offBrand },
  'over-apologising': { meaning: 'the third apology of a conversation, and each after it', ...offBrand },
  'tone-slipping': {
    meaning:
      'warmth falls by more than .1 a turn over four turns or more, and below −.1 in the last third; laid where it falls furthest',
    weight: 0,
  },
} as const satisfies Record<string, EvidenceKind>;
