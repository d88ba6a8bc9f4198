import type { EvidenceKind } from './evidence-kind.ts';

const failed = { weight: 1, shares: 'all that failed' };

export const accuracyEvidence = {
  'not-verified': { meaning: 'a back-end check failed', ...failed },
  'answer-wrong': { meaning: 'the last answer to what the customer wanted to learn is wrong', ...failed },
  'answer-missing': { meaning: 'it was never answered', ...failed },
  'statement-missing': { meaning: 'a required statement was never made', ...failed },
  'forbidden-statement': { meaning: 'a forbidden statement was made', ...failed },
  'human-not-reached': { meaning: 'a person was wanted or required, and none came', ...failed },
  'nothing-done': { meaning: 'what was wanted was neither done nor said to be done', ...failed },
  'broken-off': { meaning: 'the bot left the conversation unanswered or closed it', ...failed },
  'false-success': { meaning: 'each claim that it was done, when it was not', weight: 0 },
  'answer-right': { meaning: 'each right answer', weight: 0 },
  'fact-wrong': { meaning: 'a fact echoed or used wrongly', weight: 0 },
  'correction-ignored': { meaning: 'the same after the customer corrected it', weight: 0 },
  'intent-misunderstood': { meaning: 'the bot exposed another intent', weight: 0 },
  'not-understood': { meaning: 'the bot said or showed that it did not understand', weight: 0 },
} as const satisfies Record<string, EvidenceKind>;
