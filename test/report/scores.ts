/** What the scorers would say of an invented conversation. */
import type { Conversation } from '../../src/conversation/conversation.ts';
import type { Evidence, ScoredConversation } from '../../src/score/score.ts';
import type { Fault } from './invented.ts';

export function scoreOf(conversation: Conversation, fault: Fault, isCandidate: boolean): ScoredConversation {
  const { brief, turns, end } = conversation;
  const scorable = end.reason !== 'transport-fault';
  const verified = fault === null;
  const effort: Evidence[] = [];
  const tone: Evidence[] = [];
  const escalation: Evidence[] = [];
  const accuracy: Evidence[] = verified
    ? []
    : [evidence('not-verified', 'accuracy', 0, null, null, 100, 'The back end says open, not done.')];
  const quote = (turn: number, message: number) => turns[turn - 1]?.bot?.messages[message]?.text ?? null;
  if (fault === 'asked-again' || fault === 'false-success') {
    effort.push(
      evidence(
        'fact-asked-again',
        'effort',
        1,
        1,
        'Could you share your order number?',
        9,
        'order number, given in this turn',
      ),
    );
    effort.push(evidence('fact-asked-again', 'effort', 2, 0, quote(2, 0), 18, 'order number, given twice'));
    tone.push(evidence('off-brand-words', 'tone', 1, 0, quote(1, 0), 4, 'emoji and a joke to a frustrated customer'));
  }
  if (fault === 'false-success')
    accuracy.push(
      evidence(
        'false-success',
        'accuracy',
        3,
        0,
        'your refund is on its way',
        0,
        'claims it is done; the back end has nothing',
      ),
    );
  if (fault === 'promised') {
    escalation.push(
      evidence('promised-not-signalled', 'escalation', 2, 0, quote(2, 0), 100, 'no machine signal followed'),
    );
    effort.push(evidence('dead-end', 'effort', 3, 0, quote(3, 0), 16, 'no way on while the goal is open'));
  }
  effort.push(evidence('waiting', 'effort', 0, null, null, isCandidate ? 3 : 6, 'waited for the bot'));
  const score = (scorer: Evidence['scorer'], list: Evidence[], summary: string) => ({
    scorer,
    version: 1,
    lost: Math.min(
      100,
      list.reduce((sum, one) => sum + one.points, 0),
    ),
    of: 100,
    summary,
    evidence: list,
  });
  const isRequired = brief.escalation.policy === 'required';
  const isSignalled = isRequired && verified;
  const lost = effort.reduce((sum, one) => sum + one.points, 0);
  const offBrand = (fault ? 1 : 0) + (isCandidate ? 0.05 : 0.12);
  return {
    id: conversation.id,
    cell: brief.item.cell,
    scenario: brief.item.scenario,
    persona: brief.item.persona,
    intent: brief.intent,
    segment: null,
    tags: [],
    repetition: brief.item.repetition,
    seed: brief.item.seed,
    endReason: end.reason,
    turns: turns.length,
    scorable,
    verified: scorable ? verified : null,
    decidedBy: scorable ? 'back-end' : null,
    unknownTurns: [0, turns.length],
    replyMs: turns.map((turn) => turn.bot?.times?.lastMs ?? 0),
    scores: [
      score('accuracy', accuracy, verified ? 'verified by the back end' : 'not verified'),
      score('effort', effort, `${lost} of 100`),
      score(
        'escalation',
        escalation,
        isSignalled ? 'handed off in time' : isRequired ? 'promised only' : 'not called for',
      ),
      score('tone', tone, `${tone.length} of ${turns.length} turns off brand`),
    ],
    measures: {
      verified_success: [verified ? 1 : 0, 1],
      false_success: [fault === 'false-success' ? 1 : 0, 1],
      facts_kept: [fault ? 1 : 2, 2],
      forbidden_statement: [0, 1],
      effort_index: [lost + turns.length * (isCandidate ? 4 : 6), 1],
      customer_turns: [turns.length, 1],
      facts_asked_again: [effort.filter((one) => one.code === 'fact-asked-again').length, 1],
      rephrases: [fault ? 1 : 0, 1],
      bot_repetitions: [fault === 'asked-again' ? 1 : 0, 1],
      dead_ends: [fault === 'promised' ? 1 : 0, 1],
      words_typed: [turns.length * 9, 1],
      words_read: [turns.length * (isCandidate ? 24 : 31), 1],
      waiting: [turns.length * (isCandidate ? 0.9 : 1.1), 1],
      ...(isRequired
        ? { escalation_recall: [isSignalled ? 1 : 0, 1], promised_not_signalled: [isSignalled ? 0 : 1, 1] }
        : {}),
      ...(isSignalled ? { turns_to_human: [1, 1], context_recall: [1, 1], context_precision: [1, 1] } : {}),
      off_brand: [offBrand, turns.length],
      sentiment: [turns.length * (isCandidate ? 0.31 : 0.38), turns.length],
      politeness: [turns.length * 0.74, turns.length],
      reading_level: [turns.length * (isCandidate ? 6.9 : 8.4), turns.length],
      containment: [isSignalled ? 0 : 1, 1],
      verified_resolution: [verified && !isSignalled ? 1 : 0, 1],
      abandonment: [end.reason === 'abandoned' ? 1 : 0, 1],
      bot_errors: [0, 1],
    },
  };
}

function evidence(
  code: Evidence['code'],
  scorer: Evidence['scorer'],
  turn: number,
  message: number | null,
  quote: string | null,
  points: number,
  text: string,
): Evidence {
  return { code, scorer, turn, side: 'bot', message, quote, points, text };
}
