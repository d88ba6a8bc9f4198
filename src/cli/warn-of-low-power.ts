import type { PlanOptions } from '../api/plan.ts';
import type { Context } from './context.ts';

/** What the run could not see however it went, on stderr, before it asks the bot anything; nothing where every gate sees what it names. */
export async function warnOfLowPower({ process }: Context, options: PlanOptions): Promise<void> {
  const { plan } = await import('../api/plan.ts');
  const { blindGates } = await import('../report/forecast.ts');
  const { gates, repeat } = await plan(options);
  const blind = blindGates(gates, repeat);
  if (blind.length === 0) return;
  const lines = [
    'This run cannot see a change of the size that these gates name:',
    ...blind.map((gate) => `  ${gate}`),
  ];
  process.stderr.write(`${lines.join('\n')}\nmystery-shopper plan says more.\n\n`);
}
