import { hideEnvironment } from '../bot/environment.ts';
import { probe as probeBot, type Probe } from '../bot/probe/probe.ts';
import type { OpeningContext } from '../bot/bot.ts';
import { type MayReach, reachable, refuseStrangers } from '../bot/test-hosts.ts';
import { systemClock, type Clock } from '../bot/clock.ts';
import { openBackend } from '../conversation/backend.ts';
import { bareBrief } from '../conversation/bare-brief.ts';
import { onlyWaits } from '../customer/only-waits.ts';
import { type Prepared, setUp } from '../conversation/set-up.ts';
import { tearDown } from '../conversation/tear-down.ts';
import { dayAt } from '../plan/calendar.ts';
import { draft } from '../plan/draft.ts';
import { expand } from '../plan/expand.ts';
import { ProblemError } from '../problem.ts';
import type { Project } from '../scenario/scenario.ts';
import type { BotSpec } from '../scenario/schema/bot-schema.ts';
import { loadToRun } from '../trial/load-to-run.ts';
import type { Overrides } from '../scenario/override/with-overrides.ts';
import { whileOpen } from '../while-open.ts';

export interface ProbeOptions extends Overrides {
  /** Project files, or folders of them; `scenarios` when empty or absent. */
  paths?: readonly string[];
  /** What the customer says; a request for a person when absent, which shows the handoff signals too. */
  message?: string | undefined;
  /** Whose facts and setup calls are used; the first where the bot's configuration names any, and none otherwise. */
  scenario?: string | undefined;
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  clock?: Clock;
  signal?: AbortSignal;
}

/**
 * Talks to the configured bot once and explains what was understood of its reply.
 *
 * @throws ProblemError when the project has mistakes, names no bot or no such scenario, or its back end can't be prepared.
 */
export async function probe(options: ProbeOptions = {}): Promise<Probe> {
  const { cwd = process.cwd(), env = process.env, clock = systemClock, scenario } = options;
  const { message = 'I want to talk to a person', signal = new AbortController().signal } = options;
  const { project } = await loadToRun(options.paths ?? [], options, cwd);
  const { bot, folders, suite } = project;
  const needs = scenario !== undefined || namesScenario(bot);
  const systems = needs ? project : { bot, suite };
  if (!options.iKnow) refuseStrangers(systems, env);
  const mayReach = reachable(systems, options.iKnow);
  const probing = (customer: Customer = {}): Promise<Probe> =>
    probeBot(
      bot,
      { env, cwd: folders?.bot ?? cwd, clock, mayReach },
      { message, signal, ...asHeardBy(project, scenario), ...customer },
    );
  return needs ? asCustomerOf(scenario, project, { cwd, env, clock, signal, mayReach }, probing) : probing();
}

type Customer = Partial<Pick<OpeningContext, 'locale' | 'facts' | 'setup'>>;

/** Whether its templates are filled in with what a scenario holds. */
const namesScenario = (bot: BotSpec): boolean => /\{\{\s*(facts|setup)\./.test(JSON.stringify(bot));

/** What only says to wait is waited for, as in a run: by the first customer there is, whose language it is in. */
function asHeardBy(project: Project, scenario: string | undefined): Pick<OpeningContext, 'isUnfinished'> {
  const [item] = expand(project, { scenarios: scenario === undefined ? undefined : [scenario], repeat: 1 }).plan.items;
  if (item === undefined) return {};
  const brief = bareBrief(item, project);
  return { isUnfinished: (messages) => onlyWaits(messages, brief) };
}

interface Surroundings extends Required<Pick<ProbeOptions, 'cwd' | 'env' | 'clock' | 'signal'>> {
  mayReach: MayReach;
}

/** The first customer of a scenario, its back end prepared before and cleared afterwards. */
async function asCustomerOf(
  scenario: string | undefined,
  project: Project,
  { cwd, env, clock, signal, mayReach }: Surroundings,
  probing: (customer: Customer) => Promise<Probe>,
): Promise<Probe> {
  const scenarios = scenario === undefined ? undefined : [scenario];
  const { plan, problems } = expand(project, { scenarios, repeat: 1, today: dayAt(clock.date()) });
  const [item] = plan.items;
  if (problems.length > 0 || item === undefined) throw new ProblemError(problems);
  hideEnvironment(project.scenarios, env);
  const sketch = draft(item, project, { env });
  const prepared: Prepared = { saved: {}, fault: null };
  return whileOpen(async (opened) => {
    const backend = openBackend(project.backend, { env, cwd: project.folders?.backend ?? cwd, clock, mayReach });
    opened(() => backend.close());
    opened(async () => void (await tearDown({ draft: sketch, prepared, learnt: {}, backend, clock, signal })));
    await setUp(sketch, backend, signal, prepared);
    if (prepared.fault !== null)
      throw new ProblemError([{ code: 'backend-unreachable', message: unprepared(item.scenario, prepared.fault) }]);
    const { facts, persona } = sketch.complete(prepared.saved);
    const values = Object.entries(facts).map(([name, { value }]) => [name, String(value)]);
    return probing({ locale: persona.locale, facts: Object.fromEntries(values), setup: prepared.saved });
  });
}

const unprepared = (scenario: string, { detail }: NonNullable<Prepared['fault']>): string =>
  `The back end could not be prepared for the first customer of "${scenario}": ${detail}`;
