/** Settings of a suite, and a back end, that nothing asks for. */
import { plural } from '../../counts.ts';
import { defaultRepeat } from '../schema/default-repeat.ts';
import type { Idle, Written } from './notice.ts';

export function idleSuite({ suite, scenarios, backend }: Written): Idle[] {
  const all = Object.values(scenarios);
  const { lifeline = 0, repeat = defaultRepeat, facts } = suite;
  const calls = [suite, ...all].some(
    (holder) =>
      [holder.setup, holder.teardown].some((list) => (list ?? []).length > 0) ||
      ('wants' in holder &&
        ((holder.verify ?? []).length > 0 ||
          (holder.wants.outcomes ?? []).some((one) => (one.verify ?? []).length > 0))),
  );
  return [
    ...(lifeline > repeat
      ? [
          {
            place: ['suite', 'lifeline'],
            part: 'value' as const,
            message: `A cell has ${plural(repeat, 'repetition')}, so no more than ${plural(repeat, 'is', 'are')} walked again`,
          },
        ]
      : []),
    ...(lifeline > 0 && all.length > 0 && all.every(({ wants }) => wants.human === true)
      ? [{ place: ['suite', 'lifeline'], message: 'No journey is walked again: every customer wants a human anyway' }]
      : []),
    ...(backend !== undefined && all.length > 0 && !calls
      ? [{ place: ['backend'], message: 'Nothing is asked of it: there are no setup, verify or teardown calls' }]
      : []),
    ...(facts !== undefined && Object.keys(facts).length > 0 && all.length === 0
      ? [{ place: ['suite', 'facts'], message: 'No customer has them: there are no scenarios' }]
      : []),
  ];
}
