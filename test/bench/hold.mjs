/** The run stage as the command line uses it: the demo suite, the agenda customer, all scorers. */
import { scoring } from '../../dist/run/scoring.js';
import { systemClock } from '../../dist/bot/clock.js';
import { openBot } from '../../dist/bot/index.js';
import { agendaCustomer } from '../../dist/customer/agenda.js';
import { byThreads } from '../../dist/run/threads/hold-by-threads.js';
import { carryOutPlan } from '../../dist/run/carry-out-plan.js';
import { demoSuite } from './demo-suite.mjs';

/**
 * Conversations with the bot at `url`, in a new run folder in `outDir`.
 * @param spec Another way to the same bot. @param workers Threads. @param measured Called around the run itself.
 */
export async function holdConversations({
  url,
  conversations,
  concurrency,
  outDir,
  spec = null,
  workers = 1,
  measured = (work) => work(),
}) {
  const { project: suite, plan } = await demoSuite(url, conversations);
  const project = { ...suite, bot: spec ?? suite.bot };
  const bot = openBot(project.bot, { env: process.env });
  const outcome = await measured(() =>
    carryOutPlan({
      arms: [{ name: 'candidate', project, plan, bot }],
      customer: agendaCustomer,
      scoring,
      program: { name: 'mystery-shopper', version: 'bench' },
      concurrency,
      clock: systemClock,
      env: process.env,
      signal: new AbortController().signal,
      outDir,
      hold: byThreads({ workers, cwd: process.cwd() }),
    }),
  );
  await bot.close();
  return { ...outcome, project };
}
