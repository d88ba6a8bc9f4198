/** The command line: every command and how failures are told. What a command does is in commands/. */
import { buildApplication, buildRouteMap, proposeCompletions, run, text_en, type Application } from '@stricli/core';
import { aaCommand } from './commands/aa.ts';
import { approveCommand } from './commands/approve.ts';
import { compareCommand } from './commands/compare.ts';
import { completionCommand } from './commands/completion.ts';
import { demoBotCommand } from './commands/demo-bot.ts';
import { demoCommand } from './commands/demo.ts';
import { exportCommand } from './commands/export.ts';
import { historyCommand } from './commands/history.ts';
import { importCommand } from './commands/import.ts';
import { initCommand } from './commands/init.ts';
import { issueCommand } from './commands/issue.ts';
import { mcpCommand } from './commands/mcp.ts';
import { mergeCommand } from './commands/merge.ts';
import { noteCommand } from './commands/note.ts';
import { notifyCommand } from './commands/notify.ts';
import { personasCommand } from './commands/personas.ts';
import { planCommand } from './commands/plan.ts';
import { playCommand } from './commands/play.ts';
import { probeCommand } from './commands/probe.ts';
import { rankCommand } from './commands/rank.ts';
import { reportCommand } from './commands/report.ts';
import { runCommand } from './commands/run.ts';
import { scenarioFromCommand } from './commands/scenario-from.ts';
import { scoreCommand } from './commands/score.ts';
import { serveCommand } from './commands/serve.ts';
import { shareCommand } from './commands/share.ts';
import { showCommand } from './commands/show.ts';
import { suiteFromCommand } from './commands/suite-from.ts';
import { validateCommand } from './commands/validate.ts';
import { watchCommand } from './commands/watch.ts';
import { workerCommand } from './commands/worker.ts';
import { asksWhatNext } from './completion-scripts.ts';
import { colorsFor, type Context } from './context.ts';
import { exitCodes } from './exit-codes.ts';
import { interruptedNotice } from './interrupted-notice.ts';
import { explainFailure, problemsOf } from './explain-failure.ts';
import { visible } from '../report/visible.ts';
import type { ToldProblem } from './problems-schema.ts';
import { tellAsJson } from './tell-as-json.ts';

const root = buildRouteMap<string, Context>({
  routes: {
    init: initCommand,
    import: importCommand,
    'scenario-from': scenarioFromCommand,
    'suite-from': suiteFromCommand,
    run: runCommand,
    validate: validateCommand,
    plan: planCommand,
    aa: aaCommand,
    personas: personasCommand,
    play: playCommand,
    probe: probeCommand,
    mcp: mcpCommand,
    merge: mergeCommand,
    worker: workerCommand,
    score: scoreCommand,
    watch: watchCommand,
    compare: compareCommand,
    rank: rankCommand,
    report: reportCommand,
    show: showCommand,
    export: exportCommand,
    approve: approveCommand,
    issue: issueCommand,
    note: noteCommand,
    share: shareCommand,
    notify: notifyCommand,
    history: historyCommand,
    serve: serveCommand,
    demo: demoCommand,
    'demo-bot': demoBotCommand,
    completion: completionCommand,
  },
  docs: {
    brief: 'Mystery shoppers for customer-service bots',
    fullDescription:
      'Simulated customers converse with your bot; what they lived through is scored, compared with a baseline and reported.\n' +
      'Exit codes: 0 gates passed · 1 a gate failed · 2 could not run · 3 too many faults to judge · 130 interrupted.',
  },
});

/** @param words As they were typed behind the name of the program. */
export async function runApp(version: string, context: Context, words: readonly string[]): Promise<void> {
  const refusals: ToldProblem[] = [];
  const [command = ''] = words;
  const app = buildApp({ version, command, refusals }, context);
  if (command === asksWhatNext) return tellWhatNext(app, context, words.slice(1));
  await run(app, words, context);
  if (refusals.length > 0 && context.wantsJson) tellAsJson(refusals, context);
}

/** One proposal a line, with what it is behind a tab. */
async function tellWhatNext(app: Application<Context>, context: Context, words: readonly string[]): Promise<void> {
  const proposed = await proposedFor(words, (some) => proposeCompletions(app, some, context).catch(() => []));
  // Flags come when one is begun: before that they would stand in the way of files.
  const found = proposed.filter(({ kind }) => kind !== 'argument:flag' || words.at(-1)?.startsWith('-'));
  context.process.stdout.write(found.map(({ completion, brief }) => `${completion}\t${brief}\n`).join(''));
}

/** Of a list of values, the last one is completed, behind those that stand before it; none stands there twice. */
async function proposedFor(words: readonly string[], propose: Propose): Promise<Proposed> {
  const last = words.at(-1) ?? '';
  const begun = last.slice(0, last.lastIndexOf(',') + 1);
  if (begun === '') return propose(words);
  const named = begun.split(',');
  return (await propose([...words.slice(0, -1), begun]))
    .filter(({ completion }) => !named.includes(completion))
    .map((one) => ({ ...one, completion: `${begun}${one.completion}` }))
    .filter(({ completion }) => completion.startsWith(last));
}

type Proposed = Awaited<ReturnType<typeof proposeCompletions<Context>>>;
type Propose = (words: readonly string[]) => Promise<Proposed>;

interface Building {
  version: string;
  /** As it was typed; it may be none. */
  command: string;
  /** Grows by what is refused before a command is run. */
  refusals: ToldProblem[];
}

function buildApp({ version, command, refusals }: Building, context: Context): Application<Context> {
  const colors = colorsFor(context.process.stderr, context.process.env);
  const told = (failure: unknown): string => {
    if (context.wasInterrupted()) return interruptedNotice(context);
    if (context.wantsJson) tellAsJson(problemsOf(failure), context);
    return explainFailure(failure, colors, context.process.env);
  };
  /** What was typed is repeated, and may have come from anywhere. */
  const refused = (said: string, hint: string): string => {
    const message = visible(said);
    refusals.push({ code: 'bad-argument', message, hint });
    return `${message}\n${hint}`;
  };
  // Names that are further apart than a slip of the finger are not meant.
  const slips = { threshold: 3, weights: { insertion: 1, deletion: 3, substitution: 2, transposition: 0 } };
  return buildApplication<Context>(root, {
    name: 'mystery-shopper',
    versionInfo: { currentVersion: version },
    scanner: { caseStyle: 'allow-kebab-for-camel', allowArgumentEscapeSequence: true, distanceOptions: slips },
    documentation: { caseStyle: 'convert-camel-to-kebab', disableAnsiColor: !colors.isColorSupported },
    localization: {
      text: {
        ...text_en,
        exceptionWhileRunningCommand: told,
        exceptionWhileLoadingCommandFunction: told,
        exceptionWhileParsingArguments: (failure, ansiColor) =>
          refused(
            text_en.exceptionWhileParsingArguments(failure, ansiColor),
            `What it takes: mystery-shopper ${visible(command)} --help`,
          ),
        noCommandRegisteredForInput: (asked) =>
          refused(text_en.noCommandRegisteredForInput(asked), 'All commands: mystery-shopper --help'),
      },
    },
    determineExitCode: () => exitCodes.couldNotRun,
  });
}
