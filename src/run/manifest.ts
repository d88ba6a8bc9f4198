import type { BotIdentity } from '../bot/bot.ts';
import type { Plan } from '../plan/plan.ts';
import type { Project } from '../scenario/scenario.ts';
import type { ScorerName } from '../score/scorer-names.ts';
import { judgeOfPlan, projectSha256, wordingModel } from './plan-hash.ts';
import type { Manifest, StoredShard } from './record.ts';

export interface ManifestParts {
  project: Project;
  plan: Plan;
  program: Manifest['program'];
  identity: BotIdentity;
  scorers: Record<ScorerName, number>;
  shard?: StoredShard | undefined;
}

export function manifestOf({ project, plan, program, identity, scorers, shard }: ManifestParts): Manifest {
  const today = plan.items.find((item) => item.today !== undefined)?.today;
  return {
    program,
    node: process.version,
    seed: plan.seed,
    repeat: plan.repeat,
    ...(plan.load && { load: { shape: plan.load.shape, arrivals: plan.load.arrivals } }),
    ...(plan.cover && { cover: plan.cover }),
    ...(plan.looks && { looks: plan.looks }),
    ...(shard && { shard }),
    ...(today !== undefined && { today }),
    files: project.files,
    projectSha256: projectSha256(project),
    bot: { ...identity, protocol: project.bot?.protocol ?? 'none', url: addressOf(project) },
    ...wordedIn(plan, project),
    ...judgedIn(plan, project),
    scorers,
  };
}

function wordedIn(plan: Plan, project: Project): Pick<Manifest, 'model'> {
  const asked = wordingModel(plan, project);
  if (asked === undefined) return {};
  const { name, temperature = null, seed = null, prompts } = asked;
  const all = new Set(plan.items.map(({ persona }) => persona));
  const personas = [...all].filter((id) => project.personas[id]?.worded_by === 'model');
  return { model: { name, url: publicUrl(project.model!.url), temperature, seed, prompts, personas } };
}

function judgedIn(plan: Plan, project: Project): Pick<Manifest, 'judge'> {
  const asked = judgeOfPlan(plan, project);
  if (asked === undefined) return {};
  const { name, temperature = null, seed = null, prompts, votes } = asked;
  return { judge: { name, url: publicUrl(project.model!.url), temperature, seed, prompts, votes } };
}

/** Where the bot is reached; empty for a protocol without one address. */
function addressOf({ bot }: Project): string {
  return bot && 'url' in bot && typeof bot.url === 'string' ? publicUrl(bot.url) : '';
}

/** Without user, password and query, any of which may be a secret. */
function publicUrl(url: string): string {
  return url.replace(/^([a-z]+:\/\/)[^/@]*@/i, '$1').replace(/[?#].*$/s, '');
}
