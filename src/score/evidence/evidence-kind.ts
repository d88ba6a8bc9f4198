/** A thing the scorers find in a conversation. The page docs/metrics.md is checked against these tables. */
export interface EvidenceKind {
  /** What was found, in a few words. */
  meaning: string;
  /** Points of the score's own total, or units of effort. 0: shown, at no cost of its own. */
  weight: number;
  /** Where a conversation may leave the way to what the customer came for; absent: it never does there. */
  cause?: {
    /** What happened, in a few words: "the bot refused". */
    why: string;
    /** `progress`: a later turn that moves the matter on makes it good; `progress at once`: the turn itself may. */
    undoneBy: 'progress' | 'progress at once' | 'nothing';
  };
  /** What several of them share the points of; absent where each costs its own. */
  shares?: string;
}
