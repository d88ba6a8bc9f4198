import type { EvidenceKind } from './evidence-kind.ts';

const failed = { weight: 1, shares: 'all that failed' };

export const accuracyEvidence = {
  'not-verified': { meaning: 'a back-end check failed', ...failed },
  'answer-wrong': {
    meaning: 'the last answer to what the customer wanted to learn is wrong',
    ...failed,
    cause: { why: 'the bot gave a wrong answer', undoneBy: 'nothing' },
  },
  'answer-missing': { meaning: 'it was never answered', ...failed },
  'statement-missing': { meaning: 'a required statement was never made', ...failed },
  'forbidden-statement': {
    meaning: 'a forbidden statement was made',
    ...failed,
    cause: { why: 'the bot said what it must not', undoneBy: 'nothing' },
  },
  'human-not-reached': { meaning: 'a person was wanted or required, and none came', ...failed },
  'nothing-done': { meaning: 'what was wanted was neither done nor said to be done', ...failed },
  'broken-off': {
    meaning: 'the bot left the conversation unanswered or closed it',
    ...failed,
    cause: { why: 'the bot broke off', undoneBy: 'nothing' },
  },
  'false-success': {
    meaning: 'each claim that it was done, when it was not',
    weight: 0,
    cause: { why: 'the bot said it was done', undoneBy: 'nothing' },
  },
  'answer-right': { meaning: 'each right answer', weight: 0 },
  'fact-wrong': {
    meaning: 'a fact echoed or used wrongly',
    weight: 0,
    cause: { why: 'the bot had a fact wrong', undoneBy: 'nothing' },
  },
  'correction-ignored': {
    meaning: 'the same after the customer corrected it',
    weight: 0,
    cause: { why: 'the bot ignored a correction', undoneBy: 'nothing' },
  },
  'intent-misunderstood': {
    meaning: 'the bot exposed another intent',
    weight: 0,
    cause: { why: 'the bot took it for another matter', undoneBy: 'nothing' },
  },
  refused: {
    meaning: 'what the customer came for was refused, and it failed',
    weight: 0,
    cause: { why: 'the bot refused', undoneBy: 'progress' },
  },
  'asked-unknown': {
    meaning: 'asked for something the customer does not know, and it failed',
    weight: 0,
    cause: { why: 'the bot asked for what the customer does not know', undoneBy: 'progress' },
  },
  'passed-on': {
    meaning: 'passed on to a person nobody had to reach, and it failed',
    weight: 0,
    cause: { why: 'the bot passed it on', undoneBy: 'nothing' },
  },
  'not-understood': {
    meaning: 'the bot said or showed that it did not understand',
    weight: 0,
    cause: { why: 'the bot did not understand', undoneBy: 'progress' },
  },
} as const satisfies Record<string, EvidenceKind>;
