/** What comes back from workers, on its way into the journals. */
import type { Trouble } from '../../bot/trouble.ts';
import type { Conversation } from '../../conversation/conversation.ts';
import type { PlanItem } from '../../plan/plan.ts';
import { ProblemError } from '../../problem.ts';
import type { OpenArm } from '../arm.ts';
import type { RunObserver } from '../carry-out-options.ts';
import { toldOf } from '../holder.ts';
import { conversationLine } from '../journal.ts';
import type { Side } from '../meetings.ts';
import { unreachable, wasTurnedAway } from '../reach.ts';
import { misfitOf, type Shape } from '../stored-shape.ts';
import { conversationShape } from '../stored-shapes.ts';
import type { Done, TaskJob } from './task.ts';

interface Taking {
  /**
   * Writes what a task came to, each conversation once.
   * @returns Why going on makes no sense; null: nothing speaks against it.
   * @throws ProblemError when it is no such result, or a bot turned its first customer away.
   */
  take(job: TaskJob): Promise<{ arm: OpenArm; why: Trouble } | null>;
  /** Takes nothing any more. Resolves once what was being written is. */
  end(): Promise<void>;
}

/** @param first Of each arm, the item its first customer has. */
export function taking(
  sides: readonly Side[],
  first: ReadonlyMap<Side, PlanItem>,
  observer: RunObserver | undefined,
): Taking {
  let isOver = false;
  let writing: Promise<unknown> = Promise.resolve();

  async function takeOne(id: string, { arm: name, text, fix = null }: Done['conversations'][number]): Promise<void> {
    const side = sides.find(({ arm }) => arm.name === name);
    const conversation = conversationIn(text, id);
    if (side === undefined) throw notHeld({ id, reason: 'what came back is of a bot that is not in this run' });
    const { arm } = side;
    // Nothing is written behind the end: whoever summed the run up by then did not know of it.
    if (isOver || arm.finished.has(id)) return;
    if (first.get(side)?.id === id && wasTurnedAway(conversation))
      throw unreachable('bot', arm.name, { detail: conversation.end.detail, fix });
    // At once: an interrupted run takes what is left beside the one it is about to write.
    arm.finished.add(id);
    const written = arm.journal.conversation(conversationLine(conversation));
    writing = Promise.allSettled([writing, written]);
    await written.catch((error: unknown) => {
      arm.finished.delete(id);
      throw error;
    });
    observer?.begun?.(id);
    for (const turn of conversation.turns) observer?.turn?.(id, toldOf(turn));
    observer?.finished?.(conversation, arm.name);
    side.preparations.ended(conversation.brief.item.scenario, () => conversation);
  }

  return {
    async take(job) {
      const id = job.id!;
      const { conversations, trouble } = resultIn(job.returnvalue, id);
      for (const one of conversations) await takeOne(id, one);
      const arm = trouble && sides.find(({ arm }) => arm.name === trouble.arm)?.arm;
      return arm ? { arm, why: trouble.why } : null;
    },
    async end() {
      isOver = true;
      await writing;
    },
  };
}

const doneShape: Shape = {
  conversations: ['list', { arm: 'text', text: 'text', fix: ['maybe', 'text'] }],
  trouble: ['maybe', { arm: 'text', why: { kind: 'text', detail: 'text', times: 'number', fix: ['maybe', 'text'] } }],
};

/** Whoever can write to Redis can write a result: it is looked at like a line of a journal. */
function resultIn(done: Done, id: string): Done {
  const misfit = misfitOf(done, doneShape);
  if (misfit === null) return done;
  throw notHeld({ id, reason: `what came back is no result: ${misfit}` });
}

function conversationIn(text: string, id: string): Conversation {
  const conversation = parsed(text);
  const misfit =
    misfitOf(conversation, conversationShape) ??
    ((conversation as Conversation).id === id ? null : 'it is another one');
  if (misfit === null) return conversation as Conversation;
  throw notHeld({ id, reason: `what came back is no such conversation: ${misfit}` });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function notHeld({ id, reason }: { id: string; reason: string }): ProblemError {
  const message = `The conversation "${id}" could be held by no worker: ${reason}`;
  const hint =
    'What was finished is kept: the same command with --resume goes on. A worker says more of it on its own terminal.';
  return new ProblemError([{ code: 'worker-failed', message, hint }]);
}
