/** What a conversation shows of what a test may expect of it: whether it holds, and the words for it. */
import pc from 'picocolors';
import type { Played } from '../api/play.ts';
import { plural } from '../counts.ts';
import { offBrandTurns, turnsToHuman } from '../score/measured.ts';
import { agentLines, turnLines, verdictLines } from '../report/conversation-lines.ts';

export interface Judged {
  pass: boolean;
  /** What was found, as a sentence; true whether it was wanted or not. */
  found: string;
}

/** Nothing can be said either way: neither an expectation nor its opposite holds. */
export class CannotTell extends Error {
  override name = 'CannotTell';
}

/** @throws CannotTell where nothing could decide it. */
export function resolved({ conversation, scored }: Played): Judged {
  const { end } = conversation;
  if (scored.verified === null)
    throw new CannotTell(
      `Nothing could decide whether the customer got what it came for (it ended ${end.reason}): ` +
        'give the scenario something to learn, a statement that is required, or a verify call.',
    );
  if (scored.verified) return { pass: true, found: `The customer got what it came for: ${end.detail}` };
  const how = scored.scores.find(({ scorer }) => scorer === 'accuracy')?.summary ?? end.detail;
  const why = scored.cause === undefined ? '' : `; it began to fail in turn ${scored.cause.turn}: ${scored.cause.why}`;
  return { pass: false, found: `The customer did not get what it came for: ${how}${why}` };
}

/** @throws CannotTell where the bot said nothing. */
export function onBrand({ scored }: Played): Judged {
  const turns = offBrandTurns(scored);
  if (!turns) throw new CannotTell('The bot said nothing whose tone could be measured.');
  const [off, all] = turns;
  const faults = scored.scores
    .flatMap(({ evidence }) => evidence)
    .filter(({ scorer, points }) => scorer === 'tone' && points > 0)
    .map(({ turn, text, quote }) => `turn ${turn}: ${text}${quote === null ? '' : ` ("${quote}")`}`);
  const list = faults.length === 0 ? '' : `: ${faults.join('; ')}`;
  return { pass: off === 0, found: `${off} of ${plural(all, 'turn')} of the bot off brand${list}` };
}

/**
 * Counted as the metric is: bot turns from the trigger of the scenario's escalation (the first request for a person, else the opening)
 * to the signal, both included. A promise in words alone is no human.
 */
export function reachedHuman({ conversation, scored }: Played, within: number): Judged {
  const signalled = conversation.turns.find(({ bot }) => bot?.signals.some(({ stage }) => reaching.has(stage)));
  const failed = conversation.turns.some(({ bot }) => bot?.signals.some(({ stage }) => stage === 'failed'));
  if (signalled === undefined || failed) {
    const promised = conversation.turns.find(({ bot }) => bot?.acts.some(({ kind }) => kind === 'promises-human'));
    const only = promised === undefined ? '' : `, though the bot promised one in turn ${promised.number}`;
    return { pass: false, found: failed ? 'The handoff failed' : `No human was signalled${only}` };
  }
  const [turns = signalled.number] = turnsToHuman(scored) ?? [];
  const found = `A human was signalled in turn ${signalled.number}, ${plural(turns, 'bot turn')} after the trigger`;
  return { pass: turns <= within, found };
}

const reaching = new Set(['signalled', 'accepted', 'connected']);

export interface Times {
  /** 1 when absent. */
  atLeast?: number;
  /** Any number when absent. */
  atMost?: number;
}

/** @throws CannotTell for a fact that the customer of this conversation does not have. */
export function asksFor({ conversation }: Played, fact: string, { atLeast = 1, atMost = Infinity }: Times): Judged {
  const known = Object.keys(conversation.brief.facts);
  if (!known.includes(fact))
    throw new CannotTell(`The customer has no fact "${fact}"; it has ${known.join(', ') || 'none'}.`);
  const turns = conversation.turns.filter(({ bot }) =>
    bot?.acts.some((act) => act.kind === 'asks' && act.fact === fact),
  );
  const where = turns.length === 0 ? '' : ` (${turns.map(({ number }) => `turn ${number}`).join(', ')})`;
  const times = plural(turns.length, 'time');
  return {
    pass: turns.length >= atLeast && turns.length <= atMost,
    found: `The bot asked for ${fact} ${times}${where}`,
  };
}

/** @throws CannotTell where the conversation says nothing about the bot. */
export function refuseUnscorable({ conversation: { end }, scored }: Played): void {
  if (!scored.scorable)
    throw new CannotTell(`The conversation says nothing about the bot: it ended ${scored.endReason} (${end.detail}).`);
}

/** A conversation as a failure shows it, without colours. */
export function transcriptOf({ conversation, scored }: Played): string {
  const plain = pc.createColors(false);
  const { brief, turns, transfer } = conversation;
  return [
    `${brief.item.scenario} × ${brief.item.persona}, seed ${brief.item.seed}`,
    ...turns.flatMap((turn) => turnLines(turn, plain)),
    ...(transfer ?? []).flatMap((turn) => agentLines(turn, plain)),
    ...verdictLines(conversation, scored, plain),
  ].join('\n');
}
