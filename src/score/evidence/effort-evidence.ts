import type { EvidenceKind } from './evidence-kind.ts';

/**
 * Weights are in units of customer annoyance where re-stating one fact is 8. Orders come from what surveys of effort name as
 * worst (repeating oneself, being passed on, having to ask again: Dixon, Freeman, Toman, "Stop Trying to Delight Your
 * Customers", HBR 2010); sizes are a convention, published so that it can be argued with.
 */
export const effortEvidence = {
  'excess-turn': {
    meaning:
      "a customer turn beyond the scenario's minimum; where it names none, one in which the customer gave nothing that was asked for the first time and nothing new of its own; the first question for what the customer does not know is free. A turn of courtesies alone is free",
    weight: 4,
  },
  'fact-asked-again': {
    meaning:
      'the bot asks for a fact the customer gave, in this turn or before. Not where the customer answers with another of its fall-back values; one that was given for something else, for want of which (the old address), is asked for only now',
    weight: 8,
    cause: { why: 'the bot asked again for what it had been told', undoneBy: 'progress' },
  },
  'asked-after-transfer': {
    meaning: "the human who took over asks for a fact the bot was told, or has it wrong; laid at the agent's turn",
    weight: 8,
  },
  'second-contact': {
    meaning: 'the matter was not settled and the customer had to come back; laid where the first conversation failed',
    weight: 20,
  },
  rephrase: {
    meaning: 'the customer says the same in other words; laid at the bot turn before',
    weight: 6,
    cause: { why: 'the bot gave no answer to what was said', undoneBy: 'progress' },
  },
  'bot-repetition': {
    meaning:
      'a bot turn shares 90 % of its words (Dice) with an earlier one; courtesies, answers to courtesies and turns under four words are exempt',
    weight: 6,
    cause: { why: 'the bot said the same again', undoneBy: 'progress' },
  },
  'human-asked-again': { meaning: 'a request for a human after the first; laid at the bot turn before', weight: 10 },
  'dead-end': {
    meaning:
      'no question, option, outcome, wait or handoff while the goal is open; also a goodbye or a closed conversation',
    weight: 6,
    cause: { why: 'the bot left the customer nowhere', undoneBy: 'progress' },
  },
  'no-answer': {
    meaning: 'an error, a time-out or an empty reply',
    weight: 12,
    cause: { why: 'no answer came', undoneBy: 'nothing' },
  },
  waiting: { meaning: 'beyond 3 seconds to the last message of a turn', weight: 0.5, shares: 'a second' },
  typing: {
    meaning:
      "beyond 25 words a turn of the scenario's minimum. 36 words a minute on a phone (Palin et al., MobileHCI 2019)",
    weight: 0.15,
    shares: 'a word',
  },
  reading: {
    meaning: 'beyond 60 words in a bot turn. 238 words a minute (Brysbaert, J. Memory and Language 2019)',
    weight: 0.05,
    shares: 'a word',
  },
} as const satisfies Record<string, EvidenceKind>;
