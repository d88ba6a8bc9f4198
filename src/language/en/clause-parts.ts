/** Parts of patterns that are tried on English clauses. */
export const clauseParts = {
  participle: [
    '*ed|sent|paid|done|made|put|set|given|taken|found|written|reset|begun|gone|left|told|sold|bought|brought|kept|shut',
    'withdrawn|rebooked|stopped|undone|rebuilt|won|shipped|frozen|unlocked|lifted|unblocked|drawn|chosen|spoken',
  ],
  adverb: ['now|just|already|all|successfully|also|been|being|both|officially|fully|today|automatically|immediately'],
  nonverb: [
    'need|indeed|proceed|speed|feed|exceed|succeed|red|bed|wed|hundred|based|supposed|required|expected|allowed|entitled',
  ],
  commonNoun: ['*s'],
};
