import { hideEnvironment } from '../bot/environment.ts';
import { reachable, refuseStrangers } from '../bot/test-hosts.ts';
import { openBot, type BotOptions } from '../bot/index.ts';
import { systemClock, type Clock } from '../bot/clock.ts';
import { openBackend } from '../conversation/backend.ts';
import type { Conversation, Part, Turn } from '../conversation/conversation.ts';
import { converse } from '../conversation/converse.ts';
import { shownBefore } from '../conversation/said-before.ts';
import { agendaCustomer } from '../customer/agenda.ts';
import type { CustomerFactory } from '../customer/customer.ts';
import { customerWith } from '../customer/wording/by-model/worded-customer.ts';
import { type Ask, seatedCustomer } from '../customer/seat.ts';
import type { ModelMode } from '../language-model/mode.ts';
import type { Brief } from '../plan/brief.ts';
import { dayAt } from '../plan/calendar.ts';
import { expand } from '../plan/expand.ts';
import { shownWithin } from '../hidden/hidden.ts';
import { ProblemError } from '../problem.ts';
import { scoringContext } from '../run/score-run.ts';
import { comesBack } from '../score/comes-back.ts';
import { scoringWith } from '../run/scoring.ts';
import type { ScoredConversation } from '../score/score.ts';
import { whileOpen } from '../while-open.ts';
import { criteriaMetrics, juryFor } from '../trial/criteria.ts';
import { type AtHand, loadToRun } from '../trial/load-to-run.ts';
import { modelOf } from '../trial/model-of.ts';
import type { Project } from '../scenario/scenario.ts';
import type { Overrides } from '../scenario/override/with-overrides.ts';

export interface PlayOptions extends Overrides {
  /** Project files, or folders of them; `scenarios` when empty or absent. */
  paths?: readonly string[];
  scenario: string;
  /** The scenario's first when absent. */
  persona?: string | undefined;
  seed?: string | undefined;
  /** Which of the cell's repetitions; the first when absent. */
  repetition?: number | undefined;
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  clock?: Clock;
  signal?: AbortSignal;
  /** Whether answers of the model that are not on its cassette are asked for; where `CI` is set they are not, when absent. */
  model?: ModelMode | undefined;
  /** A person takes the customer's seat: asked for each message. */
  seat?: Ask | undefined;
  /** Called before the first turn, where something was said before it. */
  onEarlier?: (earlier: NonNullable<Conversation['earlier']>) => void;
  /** Called after every turn. */
  onTurn?: (turn: Turn, brief: Brief, part?: Part) => void;
}

/** What is not read from files. */
export interface PlayedWith extends AtHand {
  open?: BotOptions['atHand'];
}

export interface Played {
  conversation: Conversation;
  scored: ScoredConversation;
}

/**
 * One conversation, held again or for the first time: the same seed gives the same customer as in a run.
 *
 * @throws ProblemError when the project has mistakes or no such scenario or persona.
 */
export async function play(options: PlayOptions, { open, ...atHand }: PlayedWith = {}): Promise<Played> {
  const { cwd = process.cwd(), env = process.env, clock = systemClock, repetition = 1, seed } = options;
  const signal = options.signal ?? new AbortController().signal;
  const { project, metrics } = await loadToRun(options.paths ?? [], options, cwd, atHand);
  const personas = options.persona === undefined ? undefined : [options.persona];
  const choice = { seed, scenarios: [options.scenario], personas, repeat: repetition, today: dayAt(clock.date()) };
  const { plan, problems } = expand(project, choice);
  if (problems.length > 0) throw new ProblemError(problems);
  // A lifeline is many conversations; this is about one.
  const { lifeline: _, ...item } = plan.items[repetition - 1]!;

  if (!options.iKnow) refuseStrangers(project, env);
  hideEnvironment(project.scenarios, env);
  const mayReach = reachable(project, options.iKnow);
  const conversationId = `${item.seed}-${Math.floor(clock.date()).toString(36)}`;
  const { onEarlier = () => {}, onTurn = () => {}, seat } = options;
  return whileOpen(async (opened) => {
    const bot = openBot(project.bot, { env, cwd: project.folders?.bot ?? cwd, clock, mayReach, atHand: open });
    opened(() => bot.close());
    const backend = openBackend(project.backend, { env, cwd: project.folders?.backend ?? cwd, clock, mayReach });
    opened(() => backend.close());
    const model = seat === undefined ? await modelOf(plan, project, options) : null;
    opened(() => model?.close());
    const customer = seat !== undefined ? seatedCustomer(seat) : model === null ? agendaCustomer : customerWith(model);
    const told: typeof onTurn = (turn, brief, part) => onTurn(shownWithin(turn), shownWithin(brief), part);
    const tellingBefore = tellingEarlier(customer, (earlier) => onEarlier(shownWithin(earlier)));
    const held = { bot, backend, clock, env, signal, conversationId, customer: tellingBefore, onTurn: told };
    const jury = juryFor(project, model);
    const played = await (seat === undefined
      ? converse(item, { ...held, project, comesBack })
      : // Nobody answers a simulated human agent, or comes back, in a person's place.
        converse(item, { ...held, project: withoutAgent(project) }));
    const context = scoringContext(project.voice, project.intents);
    const judged = (await jury?.(played, signal)) ?? [];
    const conversation = { ...played, ...(judged.length > 0 && { judged }) };
    const scored = await scoringWith([...metrics, ...(await criteriaMetrics(project, null, cwd))]).scoreConversation(
      conversation,
      context,
    );
    return shownWithin({ conversation, scored });
  });
}

/** A customer of whose earlier turns somebody is told as well. */
const tellingEarlier =
  (create: CustomerFactory, tell: NonNullable<PlayOptions['onEarlier']>): CustomerFactory =>
  (brief, signal) => {
    const customer = create(brief, signal);
    return {
      ...customer,
      open(earlier = []) {
        if (earlier.length > 0) tell(earlier.map(shownBefore));
        return customer.open(earlier);
      },
    };
  };

const withoutAgent = (project: Project): Project => ({ ...project, suite: { ...project.suite, human_agent: false } });
