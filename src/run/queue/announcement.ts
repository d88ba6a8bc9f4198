/** What a run tells its workers of itself. It holds no secret and nothing that was said. */
import type { BotIdentity } from '../../bot/bot.ts';
import { program } from '../../program.ts';
import type { Project } from '../../scenario/scenario.ts';
import type { ArmName } from '../arm.ts';
import { heldSha256 } from '../plan-hash.ts';
import { misfitOf as misfitWith, type Shape } from '../stored-shape.ts';
import type { Queueing } from './connect-queue.ts';
import { forgetTasks } from './open-tasks.ts';

export interface Announcement {
  /** Of the run's folder. */
  run: string;
  /** Of this program: another one plays other customers. */
  version: string;
  /** Its bots, with the hash of what their conversations follow from. */
  arms: AnnouncedArm[];
  /** Pseudonyms of personal data follow from it. */
  seed: string;
  /** Conversations begun a second, over all workers; null: as many as there are. */
  rate: number | null;
  hasEnded: boolean;
}

export interface AnnouncedArm {
  name: ArmName;
  project: string;
  bot: BotIdentity;
}

export const announcedArm = (name: ArmName, project: Project, { name: bot, build }: BotIdentity): AnnouncedArm => ({
  name,
  project: heldSha256(project),
  bot: { name: bot, build },
});

/** A run that is not heard of for so long is over, or was killed. */
export const silentMs = 15_000;
/** A run that has ended says so for as long as a worker may be busy elsewhere. */
const endedMs = 60_000;

const runsKey = ({ prefix }: Queueing): string => `${prefix}:runs`;
const runKey = ({ prefix }: Queueing, id: string): string => `${prefix}:run:${id}`;

/** To be told again before `silentMs` are over. */
export async function announce(queue: Queueing, id: string, told: Announcement): Promise<void> {
  const ms = told.hasEnded ? endedMs : silentMs;
  await queue.redis.sadd(runsKey(queue), id);
  await queue.redis.pexpire(runsKey(queue), endedMs);
  await queue.redis.set(runKey(queue, id), JSON.stringify(told), 'PX', ms);
}

/** By id; those that are over are left out, and all that was told of them is forgotten. */
export async function announced(queue: Queueing): Promise<Map<string, Announcement>> {
  const ids = await queue.redis.smembers(runsKey(queue));
  const texts = ids.length === 0 ? [] : await queue.redis.mget(ids.map((id) => runKey(queue, id)));
  const runs = new Map<string, Announcement>();
  for (const [at, id] of ids.entries()) {
    const text = texts[at];
    const told = text ? announcementIn(text) : null;
    if (told !== null) runs.set(id, told);
    else if (!text) await forget(queue, id);
  }
  return runs;
}

/** null: another program's, or another version's, who tell of themselves otherwise. */
function announcementIn(text: string): Announcement | null {
  try {
    const told = JSON.parse(text) as Announcement;
    return misfitWith(told, shape) === null ? told : null;
  } catch {
    return null;
  }
}

const shape: Shape = {
  run: 'text',
  version: 'text',
  arms: ['list', { name: 'text', project: 'text', bot: { name: ['maybe', 'text'], build: ['maybe', 'text'] } }],
  seed: 'text',
  rate: ['maybe', 'number'],
  hasEnded: 'yes or no',
};

/** The name last: whoever is stopped in between leaves it to the next. */
async function forget(queue: Queueing, id: string): Promise<void> {
  await forgetTasks(queue, id);
  await queue.redis.srem(runsKey(queue), id);
}

/** Why these hands can't hold this run's conversations; null: they can. */
export function misfitOf(told: Announcement, own: readonly AnnouncedArm[]): string | null {
  if (told.version !== program.version)
    return `it is held by version ${told.version} of this program, and this is ${program.version}`;
  if (told.arms.length !== own.length)
    return `it is of ${count(told.arms.length)}, and this worker has ${count(own.length)}`;
  for (const [at, { name, project, bot }] of told.arms.entries()) {
    const mine = own[at]!;
    if (mine.project !== project)
      return `the project${name === 'baseline' ? ' of the bot to compare with' : ''} is another one: files, overlays or --timeout differ`;
    if (mine.bot.name !== bot.name || mine.bot.build !== bot.build)
      return `the ${name === 'baseline' ? 'bot to compare with' : 'bot'} is ${inWords(bot)} there and ${inWords(mine.bot)} here`;
  }
  return null;
}

const count = (bots: number): string => (bots === 1 ? 'one bot' : 'two bots (--versus)');

const inWords = ({ name, build }: BotIdentity): string =>
  `${name ?? 'a bot without a name'}, ${build === null ? 'no build' : `build ${build}`}`;
