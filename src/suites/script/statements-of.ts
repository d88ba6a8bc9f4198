/** What the bot is to say in a script, and what never, wherever in the conversation. */
import type { ScenarioSpec } from '../../scenario/schema/scenario-schema.ts';
import type { Script } from './script.ts';
import { isUnseen } from './statement.ts';

/** @param end From this step on the customer has what it came for, and is gone. */
export function statementsOf(steps: Script['steps'], end: number): NonNullable<ScenarioSpec['statements']> {
  const required = new Set<string>();
  const forbidden = new Set<string>();
  const said = steps.flatMap((step) => (step.by === 'bot' && step.demand !== 'never' ? [step.says.statement] : []));
  for (const [at, step] of steps.entries()) {
    if (step.by === 'customer') continue;
    const { says, demand, tell } = step;
    if (isUnseen(says)) tell('left-out', 'There are no words in it that a customer would see.');
    else if (demand === 'may')
      tell('left-out', 'The test goes on without it, so nothing follows where it is not said.');
    else if (demand === 'must' && at > end) tell('left-out', 'The customer has what it came for before, and is gone.');
    else if (demand === 'must') {
      required.add(says.statement);
      tell('changed', 'A required statement: the bot is to say so in any of its turns.');
    } else if (said.includes(says.statement))
      tell('left-out', 'It may not be said there, and must be said elsewhere: places are not told apart.');
    else {
      forbidden.add(says.statement);
      tell('changed', 'A forbidden statement: the bot may say so in none of its turns.');
    }
  }
  return {
    ...(required.size > 0 && { required: [...required] }),
    ...(forbidden.size > 0 && { forbidden: [...forbidden] }),
  };
}
