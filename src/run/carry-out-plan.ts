/** Many conversations: plans carried out against one bot or two, journalled as they go, scored when it is over. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hideEnvironment } from '../bot/environment.ts';
import { reachable } from '../bot/test-hosts.ts';
import { type Backend, openBackend } from '../conversation/backend.ts';
import { type Problem, ProblemError } from '../problem.ts';
import { closeAll, whileOpen } from '../while-open.ts';
import type { OpenArm } from './arm.ts';
import { holdConversations } from './hold-conversations.ts';
import { concurrencyOf } from './concurrency.ts';
import { concludeArm } from './conclude-arm.ts';
import { openArm, type ReachedArm } from './open-arm.ts';
import { planSha256 } from './plan-hash.ts';
import { reach } from './reach.ts';
import type { RunRecord } from './record.ts';
import { keptIn, nothingKept, refuseOtherBot } from './resume.ts';
import { makeRunFolder } from './run-folder.ts';
import type { CarryOutOptions } from './carry-out-options.ts';
import { readRecord } from './store.ts';
import { withWayOn } from './way-on.ts';
import { writeRecord } from './write-record.ts';

export interface CarriedOut {
  folder: string;
  /** The first arm's. */
  record: RunRecord;
}

/**
 * Brings a folder to hold the conversations wanted. What it holds already is never held again, so a run can be gone on with when it
 * was interrupted, and when more is wanted than before.
 *
 * @throws ProblemError when nothing could be begun: a bot or its back end can't be reached, or the run to resume is not there,
 * is damaged, or was begun with another plan or bot. No folder is left behind then.
 */
export async function carryOutPlan(options: CarryOutOptions): Promise<CarriedOut> {
  const [first] = options.arms;
  const concurrency = options.concurrency ?? concurrencyOf(first.project.suite, first.plan);
  if (options.resume !== undefined) await readRecord(options.resume);
  for (const { project } of options.arms) hideEnvironment(project.scenarios, options.env);
  const backends = options.arms.map(({ project }) =>
    openBackend(project.backend, {
      env: options.env,
      cwd: project.folders?.backend ?? process.cwd(),
      clock: options.clock,
      mayReach: reachable(project, options.iKnow),
    }),
  );
  try {
    const reached = await reachAll(options, backends);
    const now = new Date(options.clock.date());
    const folder = options.resume ?? (await makeRunFolder(options.outDir, now, first.plan.seed));
    const open: OpenArm[] = [];
    const records: RunRecord[] = [];
    try {
      await whileOpen(async (opened) => {
        for (const one of reached) {
          const arm = await openArm(one, { ...options, folder, now });
          opened(() => arm.journal.close());
          open.push(arm);
        }
        const planned = open.reduce((sum, { items }) => sum + items.length, 0);
        const kept = open.reduce((sum, { finished }) => sum + finished.size, 0);
        options.observer?.started?.({ folder, planned, kept });
        await (options.hold ?? holdConversations)(options, open, concurrency);
      });
      for (const arm of open) records.push(await concludeArm(arm, options));
    } catch (error) {
      if (options.resume === undefined && isOfNobody(error, open)) await rm(folder, { recursive: true });
      else await keepSpent(open.slice(records.length), options);
      throw withWayOn(error, folder);
    }
    return { folder, record: records[0]! };
  } finally {
    await closeAll(backends.map((backend) => () => backend.close()));
  }
}

/** One after the other: what is wrong with the first is told first. */
async function reachAll(options: CarryOutOptions, backends: readonly Backend[]): Promise<ReachedArm[]> {
  const reached: ReachedArm[] = [];
  for (const [at, arm] of options.arms.entries()) {
    const hash = planSha256(arm.plan, arm.project);
    const before = options.resume === undefined ? null : join(options.resume, arm.below ?? '');
    const kept = before === null ? nothingKept() : await keptIn(before, hash);
    const backend = backends[at]!;
    const identity = await reach(arm, backend, options.signal);
    if (before !== null) await refuseOtherBot(before, identity);
    reached.push({ ...arm, hash, kept, backend, identity });
  }
  return reached;
}

/** A run that can be gone on with has to know what it has spent. Whatever ended it is told, and not that this could not be written. */
async function keepSpent(arms: readonly OpenArm[], { spent }: CarryOutOptions): Promise<void> {
  if (spent === undefined) return;
  for (const { folder, record } of arms) await writeRecord(folder, { ...record, spent: spent() }).catch(() => {});
}

/** A bot that never answered, or a model that found no words for anybody: there is nothing to be kept. */
function isOfNobody(error: unknown, arms: readonly OpenArm[]): boolean {
  const codes = error instanceof ProblemError ? error.problems.map(({ code }) => code) : [];
  const isNothingHeld = arms.every(({ finished }) => finished.size === 0);
  return codes.some((code) => neverAnswered.has(code) || (isNothingHeld && ofModel.has(code)));
}

type Codes = ReadonlySet<Problem['code']>;

const neverAnswered: Codes = new Set(['bot-unreachable', 'bot-misconfigured']);
const ofModel: Codes = new Set([
  'model-unavailable',
  'model-budget-spent',
  'not-on-cassette',
  'cassette-damaged',
  'file-unreadable',
  'missing-environment',
  'not-a-test-system',
  'bad-argument',
]);
