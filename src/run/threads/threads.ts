/** The threads of a run: each conversation goes to the one that has fewest, and its lines come back for the run to write. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type PaceMemory, paceMemory } from '../../bot/connection/pace-memory.ts';
import { tokenMemory } from '../../bot/connection/token-memory.ts';
import type { Bot } from '../../bot/bot.ts';
import type { Conversation } from '../../conversation/conversation.ts';
import { hide, hideForNow } from '../../hidden/hidden.ts';
import { packageFolder } from '../../package-folder.ts';
import { ProblemError } from '../../problem.ts';
import type { BotSpec } from '../../scenario/schema/bot-schema.ts';
import type { Project } from '../../scenario/scenario.ts';
import type { OpenArm } from '../arm.ts';
import type { CarryOutOptions } from '../carry-out-options.ts';
import type { Held, Holder, Visit } from '../holder.ts';
import type { ConversationLine } from '../journal.ts';
import { starts } from '../starts.ts';
import type { FromThread, HoldMessage, Setup, SharedWay, ToThread } from './messages.ts';
import { behindMs } from './shared-clock.ts';

interface Thread {
  worker: Worker;
  jobs: Map<number, Job>;
  /** Called once its bots are closed, or it has gone. */
  closed: () => void;
}

interface Job {
  message: HoldMessage;
  visit: Visit;
  held: (held: Held) => void;
  failed: (error: unknown) => void;
}

/** So many may die in one run; what they had under way is begun again by another. */
const mostLost = 3;
/** What is given up may clear its back end, and is not waited for longer. */
const givenUpMs = 400;
/** A module of the user's that does not close is left. */
const closedMs = 2000;

interface ThreadsOptions {
  count: number;
  /** Where relative paths start whose file is not known. */
  cwd: string;
  /** Of the run's rate. */
  starts: PaceMemory;
}

const inCommon = ({ pace = paceMemory(), tokens = tokenMemory() }: Pick<Bot, 'pace' | 'tokens'>): SharedWay => ({
  pace: pace.buffer,
  tokens: tokens.buffer,
});

export function threads(
  { count, cwd, starts: memory }: ThreadsOptions,
  options: CarryOutOptions,
  arms: readonly OpenArm[],
): Holder {
  const { rate = null, clock, env } = options;
  const setup: Setup = {
    arms: arms.map(({ name, project, folder, bot, backend, raw }) => ({
      name,
      project: project as Project & { bot: BotSpec },
      folder,
      bot: inCommon(bot),
      backend: inCommon(backend),
      keepsRaw: raw !== undefined,
    })),
    seed: arms[0]!.plan.seed,
    env: { ...env },
    cwd,
    iKnow: options.iKnow ?? false,
    rate,
    starts: memory.buffer,
    behindMs: behindMs(),
  };
  const all = Array.from({ length: count }, begun);
  let jobs = 0;
  let lost = 0;
  let isStopped = false;
  let isClosing = false;

  function begun(): Thread {
    const thread: Thread = { worker: new Worker(entry, { workerData: setup }), jobs: new Map(), closed: () => {} };
    let died: Error = new Error('it ended by itself');
    thread.worker.on('message', (message: FromThread) => heard(thread, message));
    thread.worker.on('error', (error: Error) => (died = error));
    thread.worker.on('exit', () => isLost(thread, died));
    return thread;
  }

  function heard(thread: Thread, message: FromThread): void {
    if (message.kind === 'secret') (message.isLasting ? hide : hideForNow)(message.value, message.name);
    if (message.kind === 'fault') arms[message.arm]!.bot.standing?.failed(message.fault);
    if (message.kind === 'raw') arms[message.arm]!.raw?.(message.exchange);
    if (message.kind === 'closed') thread.closed();
    if (!('job' in message)) return;
    const job = thread.jobs.get(message.job);
    if (job === undefined) return;
    if (message.kind === 'turn') return turned(thread, job, message);
    thread.jobs.delete(message.job);
    if (message.kind === 'held')
      return job.held({ line: message.line, conversation: () => conversationIn(message.line) });
    const { problems } = message;
    job.failed(
      isStopped ? job.visit.signal.reason : problems ? new ProblemError(problems) : new Error(message.message),
    );
  }

  function turned(thread: Thread, { visit, failed, message: { job, arm } }: Job, turn: Turned): void {
    if (turn.told.isAnswered) arms[arm]!.bot.standing?.answered();
    visit.onTurn(turn.line, turn.told).then(() => tell(thread, { kind: 'kept', job }), failed);
  }

  function isLost(thread: Thread, why: Error): void {
    thread.closed();
    if (isClosing) return;
    const open = [...thread.jobs.values()];
    all.splice(all.indexOf(thread), 1);
    if (isStopped) return open.forEach(({ failed, visit }) => failed(visit.signal.reason));
    if (++lost > mostLost) return open.forEach(({ failed }) => failed(keepsDying(why)));
    all.push(begun());
    for (const job of open) {
      // The bot would go on with the conversation it knows.
      const conversationId = `${job.message.conversationId}-again`;
      give({ ...job, message: { ...job.message, conversationId } });
    }
  }

  function give(job: Job): void {
    const [first, ...rest] = all;
    if (first === undefined) return job.failed(keepsDying(new Error('none is left')));
    const thread = rest.reduce((idlest, one) => (one.jobs.size < idlest.jobs.size ? one : idlest), first);
    thread.jobs.set(job.message.job, job);
    tell(thread, job.message);
  }

  function stopAt({ signal }: Visit): void {
    isStopped = true;
    for (const thread of all) tell(thread, { kind: 'stop' });
    setTimeout(() => {
      for (const thread of all) for (const { failed } of thread.jobs.values()) failed(signal.reason);
    }, givenUpMs).unref();
  }

  return {
    mayStart: starts(rate, clock, memory),
    hold(arm, item, visit) {
      visit.signal.throwIfAborted();
      const { conversationId, arrival } = visit;
      // All visits of a run have one signal.
      if (jobs === 0) visit.signal.addEventListener('abort', () => stopAt(visit), { once: true });
      const message = { kind: 'hold', job: ++jobs, arm: arms.indexOf(arm), item, conversationId, arrival } as const;
      return new Promise((held, failed) => give({ message, visit, held, failed }));
    },
    async close() {
      isClosing = true;
      await Promise.all(all.map((thread) => closed(thread, isStopped ? givenUpMs : closedMs)));
    },
  };
}

type Turned = Extract<FromThread, { kind: 'turn' }>;

const entry = join(packageFolder, 'dist/run/threads/thread.js');

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
const tell = ({ worker }: Thread, message: ToThread): void => worker.postMessage(message);

/** A bot may be a module of the user's, whose end is waited for a while. */
async function closed(thread: Thread, ms: number): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    thread.closed = () => {
      clearTimeout(timer);
      resolve();
    };
    tell(thread, { kind: 'close' });
  });
  await thread.worker.terminate();
}

function conversationIn(line: string): Conversation {
  const { kind: _, ...conversation } = JSON.parse(line) as ConversationLine;
  return conversation;
}

function keepsDying(why: Error): ProblemError {
  const message = `Threads that hold conversations die one after the other: ${why.message}`;
  const hint =
    'What was finished is kept: the same command with --resume goes on. With --workers 1 the conversations are held where the rest of the run is.';
  return new ProblemError([{ code: 'worker-failed', message, hint }], { cause: why });
}
