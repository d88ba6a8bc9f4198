/** A thread of a run: it holds the conversations it is given, several at a time, and writes nothing itself. */
import { setMaxListeners } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { systemClock } from '../../bot/clock.ts';
import { paceMemory } from '../../bot/connection/pace-memory.ts';
import { tokenMemory } from '../../bot/connection/token-memory.ts';
import { declarePlain } from '../../bot/environment.ts';
import { agendaCustomer } from '../../customer/agenda.ts';
import { tellHidden } from '../../hidden/hidden.ts';
import { ProblemError } from '../../problem.ts';
import { closeAll } from '../../while-open.ts';
import { arrivalTimes } from '../arriving.ts';
import { holdOne } from '../hold-one.ts';
import { toldOf } from '../holder.ts';
import { conversationLine, turnLine } from '../journal.ts';
import { openHandsArm } from '../open-hands-arm.ts';
import { personalDataOf } from '../redacted.ts';
import { scoring } from '../scoring.ts';
import { starts } from '../starts.ts';
import type { FromThread, HoldMessage, Setup, SharedWay, ThreadArm, ToThread } from './messages.ts';
import { clockOf } from './shared-clock.ts';

const setup = workerData as Setup;
const { env, cwd, iKnow } = setup;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
const tell = (message: FromThread): void => parentPort!.postMessage(message);
const clock = clockOf(systemClock, setup.behindMs);
const mayStart = starts(setup.rate, clock, paceMemory(setup.starts));
const stop = new AbortController();
// Every request under way listens to this one signal.
setMaxListeners(0, stop.signal);
tellHidden((value, name, isLasting) => tell({ kind: 'secret', value, name, isLasting }));
const arms = setup.arms.map(opened);
/** By job: a turn that is not on disk yet. */
const written = new Map<number, () => void>();

function inCommon({ pace, tokens }: SharedWay) {
  return { pace: paceMemory(pace), tokens: tokenMemory(tokens) };
}

function opened({ name, project, folder, bot, backend, keepsRaw }: ThreadArm, arm: number) {
  declarePlain(project.suite.plain ?? []);
  const shared = {
    ...inCommon(bot),
    standing: {
      answered: () => {},
      failed: ({ endReason, message, kind }) => tell({ kind: 'fault', arm, fault: { endReason, message, kind } }),
      trouble: () => null,
      advice: () => null,
    },
    ...(keepsRaw && { raw: (exchange) => tell({ kind: 'raw', arm, exchange }) }),
  } satisfies Parameters<typeof openHandsArm>[2]['shared'];
  return {
    ...openHandsArm(name, project, { env, cwd, clock, iKnow, shared, backendShared: inCommon(backend) }),
    folder,
    personal: personalDataOf(project.suite, setup.seed),
  };
}

async function hold({ job, arm, item, conversationId, arrival }: HoldMessage): Promise<void> {
  try {
    const conversation = await holdOne(item, {
      ...arms[arm]!,
      customer: agendaCustomer,
      scoring,
      clock,
      env,
      conversationId,
      arrival: arrival === null ? undefined : arrivalTimes(arrival, clock.now()),
      mayStart,
      onTurn(turn, part) {
        const kept = new Promise<void>((resolve) => written.set(job, resolve));
        tell({ kind: 'turn', job, line: turnLine(item.id, turn, part), told: toldOf(turn) });
        return kept;
      },
      signal: stop.signal,
    });
    tell({ kind: 'held', job, line: conversationLine(conversation) });
  } catch (error) {
    const problems = error instanceof ProblemError ? error.problems : null;
    tell({ kind: 'not-held', job, message: error instanceof Error ? error.message : String(error), problems });
  } finally {
    written.delete(job);
  }
}

parentPort!.on('message', (message: ToThread) => {
  if (message.kind === 'hold') void hold(message);
  if (message.kind === 'kept') written.get(message.job)?.();
  if (message.kind === 'stop') {
    stop.abort(new Error('the run is stopped'));
    // What waits for the disk is given up as well.
    for (const kept of written.values()) kept();
  }
  if (message.kind === 'close')
    void closeAll(arms.flatMap(({ bot, backend }) => [() => bot.close(), () => backend.close()]))
      .catch(() => {})
      .finally(() => tell({ kind: 'closed' }));
});
