import { verifyOf } from './verify-of.ts';
import type { Project, Scenario } from '../scenario/scenario.ts';

/** A scenario in which nothing but the bot's own word could show that the customer got what it came for. */
export interface OwnWord {
  scenario: string;
  /** `guards`: every check is declared to hold before the first message; `nothing`: there is none. */
  checks: 'guards' | 'nothing';
}

/** What `verify` calls find before the first message is known only once they are asked; here stands what the files say. */
export function scenariosByOwnWord({ scenarios }: Pick<Project, 'scenarios'>): OwnWord[] {
  return Object.entries(scenarios).flatMap(([scenario, spec]): OwnWord[] => {
    if (showsSuccess(spec)) return [];
    return [{ scenario, checks: verifyOf(spec).length > 0 ? 'guards' : 'nothing' }];
  });
}

function showsSuccess(scenario: Scenario): boolean {
  const { wants, statements, escalation } = scenario;
  const verify = verifyOf(scenario);
  return (
    verify.some((call) => call.holds_before !== true) ||
    (wants.refused ?? []).length > 0 ||
    wants.human === true ||
    Object.keys(wants.learn ?? {}).length > 0 ||
    (statements?.required ?? []).length > 0 ||
    escalation?.policy === 'required'
  );
}
