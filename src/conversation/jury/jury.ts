/** A language model judges finished conversations by criteria in words: several votes, each shown by what the bot said, and no verdict without a majority. */
import { ProblemError } from '../../problem.ts';
import { type Model, ModelFault } from '../../language-model/model.ts';
import type { BriefCriterion } from '../../plan/brief.ts';
import { defaultVotes } from '../../scenario/schema/criteria-schema.ts';
import type { Conversation } from '../conversation.ts';
import { blameOf } from '../end-reasons.ts';
import type { CountedVote, JudgedCriterion, Vote } from './judged.ts';
import { questionOf } from './prompts.ts';
import { voteIn } from './vote.ts';

/** @returns What it found, in the order of the brief; none where there is nothing to be judged, or the conversation says nothing of the bot. */
export type Jury = (conversation: Conversation, signal: AbortSignal) => Promise<JudgedCriterion[]>;

interface JuryOptions {
  /** An odd number. */
  votes?: number | undefined;
  /** sha-256 of who judges by a criterion, by its name. */
  judges: ReadonlyMap<string, string>;
}

/**
 * It throws what ends a run: the signal's reason, and what is wrong before anything can be asked at all. That nothing is answered, that the
 * budget is spent, and that a call is not on the cassette leave the verdict unknown.
 */
export const juryOf =
  (model: Model, { votes = defaultVotes, judges }: JuryOptions): Jury =>
  async (conversation, signal) => {
    const { brief, end } = conversation;
    if (blameOf(end.reason) !== null) return [];
    return Promise.all(
      (brief.criteria ?? []).map((criterion) =>
        judged(criterion, { conversation, model, votes, judge: judges.get(criterion.name) ?? '', signal }),
      ),
    );
  };

interface Sitting {
  conversation: Conversation;
  model: Model;
  votes: number;
  judge: string;
  signal: AbortSignal;
}

async function judged(criterion: BriefCriterion, sitting: Sitting): Promise<JudgedCriterion> {
  const { conversation, judge } = sitting;
  const { turns } = conversation;
  const common = { criterion: criterion.name, judge };
  const unasked = (why: string): JudgedCriterion => ({ ...common, verdict: 'unknown', shown: null, votes: [], why });
  if (!turns.some(({ bot }) => bot !== null && bot.messages.length > 0)) return unasked('the bot said nothing');
  const messages = questionOf(criterion, turns);
  if (messages === null) return unasked('the conversation is too long to be judged');
  const { id, item } = { id: conversation.id, item: conversation.brief.item };
  const asked = Array.from({ length: sitting.votes }, async (_, at): Promise<Vote> => {
    const place = [id, item.seed, 'judge', criterion.name, 'vote', at + 1].join(' ');
    try {
      return voteIn(await sitting.model.ask({ place, messages }, sitting.signal), turns);
    } catch (error) {
      // What ends the run may be a fault of the model as well: then this conversation is none of it.
      sitting.signal.throwIfAborted();
      return { void: whyNone(error) };
    }
  });
  const votes = await allOf(asked);
  return { ...common, ...verdictOf(votes), votes };
}

/** Every one is waited for, whichever fails: what was paid for is on the cassette then. @throws What ends the run. */
async function allOf(asked: readonly Promise<Vote>[]): Promise<Vote[]> {
  const settled = await Promise.allSettled(asked);
  return settled.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}

const unanswered: Partial<Record<ProblemError['problems'][number]['code'], string>> = {
  'model-unavailable': 'the model is not available',
  'model-budget-spent': 'the budget of the model is spent',
  'not-on-cassette': 'this call is not on the cassette',
};

/** Of one vote. @throws What ends the run. */
function whyNone(error: unknown): string {
  if (error instanceof ModelFault) return `no answer: ${error.message}`;
  const why = error instanceof ProblemError ? unanswered[error.problems[0]!.code] : undefined;
  if (why === undefined) throw error;
  return why;
}

/** More than half of all that were asked, void ones included. */
function verdictOf(votes: readonly Vote[]): Pick<JudgedCriterion, 'verdict' | 'shown' | 'why'> {
  const counted = votes.filter((vote): vote is CountedVote => !('void' in vote));
  for (const verdict of ['pass', 'fail'] as const) {
    const said = counted.filter((vote) => vote.verdict === verdict);
    if (2 * said.length <= votes.length) continue;
    const { turn, quote } = said[0]!;
    return { verdict, shown: { turn, quote } };
  }
  const passes = counted.filter(({ verdict }) => verdict === 'pass').length;
  const reasons = [...new Set(votes.flatMap((vote) => ('void' in vote ? [vote.void] : [])))];
  const of = `${passes} pass, ${counted.length - passes} fail, ${votes.length - counted.length} void`;
  return { verdict: 'unknown', shown: null, why: [of, ...reasons].join('; ') };
}
