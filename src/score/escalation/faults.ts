/** What can go wrong on the way to a human, each in the turn that did it. */
import type { Conversation, Turn } from '../../conversation/conversation.ts';
import { spotOf, spotOfTurn } from '../spot.ts';
import { escalationEvidence as costs } from '../evidence/escalation-evidence.ts';
import type { EvidenceCode } from '../evidence/evidence-codes.ts';
import { factTitle } from '../facts.ts';
import type { Entry } from '../ledger.ts';
import { movesOn } from '../goal/moves-on.ts';
import { observable } from '../observable.ts';
import { repeatedToHuman } from '../repeated-to-human.ts';
import { asksHuman, bySignal } from './handoff.ts';
import type { Reach } from './reach.ts';

export function faultsOf(conversation: Conversation, reach: Reach): Entry[] {
  const broken = observable(conversation).signals ? promiseBroken(reach) : [];
  const always = [...broken, ...connectionFailed(reach)];
  const { policy } = conversation.brief.escalation;
  // Whether a human was due is then anybody's guess: only what is wrong under every policy counts.
  if (policy === null) return always;
  return reach.unwanted
    ? [...always, ...forbidden(conversation, reach)]
    : [
        ...always,
        ...missing(conversation, reach),
        ...late(conversation, reach),
        ...early(conversation, reach),
        ...turnedAway(conversation, reach),
        ...contextLost(conversation, reach),
        ...repeated(conversation),
        ...wrongQueue(conversation, reach),
      ];
}

function promiseBroken({ handoff: { outcome, promised } }: Reach): Entry[] {
  if (outcome !== 'promised-only' || !promised) return [];
  const text = 'A human was promised, but nothing was signalled';
  return [{ ...promised, code: 'promised-not-signalled', weight: costs['promised-not-signalled'].weight, text }];
}

function connectionFailed({ handoff: { failed, accepted } }: Reach): Entry[] {
  if (failed === null || accepted !== null) return [];
  return [
    bySignal(failed, 'handoff-failed', 'The handoff failed, and no human was reached', costs['handoff-failed'].weight),
  ];
}

function forbidden(conversation: Conversation, { handoff: { signalled } }: Reach): Entry[] {
  if (!signalled) return [];
  const text = "Handed off, though this is the bot's to solve";
  return [at(conversation, signalled.turn, 'handoff-forbidden', text, costs['handoff-forbidden'].weight)];
}

function missing(conversation: Conversation, { due, kept, trigger, handoff }: Reach): Entry[] {
  if (!due || kept || trigger === null || handoff.outcome !== 'none') return [];
  const { within } = conversation.brief.escalation;
  const last = conversation.turns.at(-1)?.number ?? trigger;
  const missed = within === null ? firstIdle(conversation, trigger) : Math.min(last, trigger + within - 1);
  const text = `A human was due ${within === null ? `from turn ${trigger} on` : `by turn ${missed}`}; none came`;
  return [at(conversation, missed, 'handoff-missing', text, costs['handoff-missing'].weight)];
}

/** Where no deadline is set, what has to be known first may be asked first: the first turn that neither did that nor called anybody. */
function firstIdle(conversation: Conversation, trigger: number): number {
  const moved = movesOn(conversation);
  const idle = conversation.turns.find(({ number }, index) => number >= trigger && !moved[index]);
  return (idle ?? conversation.turns.at(-1))?.number ?? trigger;
}

function late(conversation: Conversation, { late, trigger, handoff: { signalled } }: Reach): Entry[] {
  const { within } = conversation.brief.escalation;
  if (!late || trigger === null || within === null || !signalled) return [];
  const text = `A human was due by turn ${trigger + within - 1}, signalled in turn ${signalled.turn}`;
  return [at(conversation, trigger + within - 1, 'handoff-late', text, costs['handoff-late'].weight)];
}

function early(conversation: Conversation, { trigger, handoff: { signalled } }: Reach): Entry[] {
  const kind = conversation.brief.escalation.trigger;
  if (!signalled || kind === null || (trigger !== null && trigger <= signalled.turn)) return [];
  const text = `Handed off before it was called for (${kind})`;
  return [at(conversation, signalled.turn, 'handoff-early', text, costs['handoff-early'].weight)];
}

/** Requests for a human that the bot turned down, or passed over when none ever came. */
function turnedAway({ brief, turns }: Conversation, { handoff }: Reach): Entry[] {
  return turns.flatMap((turn): Entry[] => {
    if (!turn.bot || !asksHuman(turn, brief)) return [];
    const refusal = turn.bot.acts.find((act) => act.kind === 'refuses');
    if (refusal && !servesHuman(turn)) {
      const text = 'The customer asked for a human and was refused';
      return [{ ...spotOf(turn, refusal), code: 'human-refused', weight: costs['human-refused'].weight, text }];
    }
    if (servesHuman(turn) || handoff.outcome !== 'none') return [];
    const text = 'The customer asked for a human and was passed over';
    return [{ ...spotOfTurn(turn), code: 'human-ignored', weight: costs['human-ignored'].weight, text }];
  });
}

const servesHuman = ({ bot }: Turn): boolean =>
  bot?.acts.some((act) => act.kind === 'hands-off' || act.kind === 'promises-human') ?? false;

function contextLost({ brief }: Conversation, { context, handoff: { signalled } }: Reach): Entry[] {
  if (!signalled || !context) return [];
  const lost = context.due.filter((fact) => !context.arrived.includes(fact));
  const wrong = context.carried.filter((item) => item.wrong !== null);
  return [
    ...lost.map((fact) => {
      const text = `${factTitle(brief, fact)} did not travel with the handoff`;
      return bySignal(signalled.turn, 'context-missing', text, costs['context-missing'].weight / context.due.length);
    }),
    ...wrong.map((item) => {
      const text = `${factTitle(brief, item.fact)} travelled as ${item.wrong}`;
      return bySignal(signalled.turn, 'context-wrong', text, costs['context-wrong'].weight);
    }),
  ];
}

function repeated(conversation: Conversation): Entry[] {
  return (repeatedToHuman(conversation) ?? []).map(({ fact, since, spot }, _, all): Entry => {
    const text = `${factTitle(conversation.brief, fact)} had to be said again to the human; given in turn ${since}`;
    return { ...spot, code: 'repeated-to-human', weight: costs['repeated-to-human'].weight / all.length, text };
  });
}

function wrongQueue({ brief }: Conversation, { handoff: { signalled } }: Reach): Entry[] {
  const { queue } = brief.escalation;
  if (!signalled || queue === null || signalled.signal.queue === queue) return [];
  const text = `Queue ${signalled.signal.queue ?? '(none named)'}, should be ${queue}`;
  return [bySignal(signalled.turn, 'wrong-queue', text, costs['wrong-queue'].weight)];
}

function at(conversation: Conversation, number: number, code: EvidenceCode, text: string, weight: number): Entry {
  const turn = conversation.turns.find((turn) => turn.number === number);
  const spot = turn ? spotOfTurn(turn) : { turn: number, side: 'bot' as const, message: null, quote: null };
  return { ...spot, code, weight, text };
}
