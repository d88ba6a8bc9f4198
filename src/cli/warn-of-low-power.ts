import type { PlanOptions } from '../api/plan.ts';
import type { Context } from './context.ts';

/** What the run could not see however it went, on stderr, before it asks the bot anything; nothing where it sees all it should. */
export async function warnOfLowPower({ process }: Context, options: PlanOptions): Promise<void> {
  const { plan } = await import('../api/plan.ts');
  const { blindGates, smallSuiteText } = await import('../report/forecast.ts');
  const { gates, repeat, smallSuite } = await plan(options);
  const blind = blindGates(gates, repeat);
  const lines = [
    ...(blind.length === 0 ? [] : ['This run cannot see a change of the size that these gates name:']),
    ...blind.map((gate) => `  ${gate}`),
    ...(smallSuite ? [smallSuiteText(smallSuite)] : []),
  ];
  if (lines.length > 0) process.stderr.write(`${lines.join('\n')}\nmystery-shopper plan says more.\n\n`);
}
