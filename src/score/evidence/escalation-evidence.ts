import type { EvidenceKind } from './evidence-kind.ts';

/** More than one point cannot be lost: where faults together weigh more, each gives way in proportion. */
export const escalationEvidence = {
  'human-asked': { meaning: 'first request for a human', weight: 0 },
  'handoff-promised': { meaning: 'a promise that was kept', weight: 0 },
  'handoff-signalled': { meaning: 'the machine-readable signal', weight: 0 },
  'human-reached': { meaning: 'accepted or connected', weight: 0 },
  'human-unreachable': {
    meaning: 'asked for at this stage of the journey, no human would have come',
    weight: 0,
  },
  'handoff-missing': {
    meaning: 'required, and neither promised nor signalled by the deadline',
    weight: 1,
    cause: { why: 'no human was called when one was due', undoneBy: 'nothing' },
  },
  'promised-not-signalled': {
    meaning: 'promised in words only',
    weight: 1,
    cause: { why: 'a human was promised in words alone', undoneBy: 'nothing' },
  },
  'handoff-forbidden': { meaning: 'signalled where the policy forbids it', weight: 1 },
  'handoff-failed': {
    meaning: 'signalled, failed, and nobody was reached',
    weight: 1,
    cause: { why: 'the handoff failed', undoneBy: 'nothing' },
  },
  'handoff-late': { meaning: 'signalled after the deadline; laid at the turn it was due', weight: 0.5 },
  'handoff-early': { meaning: 'signalled before the trigger', weight: 0.5 },
  'human-refused': {
    meaning: 'a request for a human refused',
    weight: 0.5,
    cause: { why: 'the bot refused a human', undoneBy: 'progress' },
  },
  'human-ignored': {
    meaning: 'a request passed over, and nobody ever came',
    weight: 0.25,
    // What has to be known first is asked first.
    cause: { why: 'the bot passed over a request for a human', undoneBy: 'progress at once' },
  },
  'context-missing': { meaning: 'a due fact did not travel', weight: 0.5, shares: 'the due facts' },
  'context-wrong': { meaning: 'a fact travelled with a wrong value', weight: 0.25 },
  'repeated-to-human': {
    meaning: 'a fact the bot was told had to be said again to the human',
    weight: 0.25,
    shares: 'such facts',
  },
  'wrong-queue': { meaning: 'another queue, or none', weight: 0.5 },
} as const satisfies Record<string, EvidenceKind>;
