/** What a run may spend: no request is sent that could go beyond, however many are under way. */
import { ProblemError } from '../problem.ts';
import type { ModelSpec } from '../scenario/schema/model-schema.ts';
import type { Spent, Usage } from './model.ts';

export interface Ledger {
  /**
   * Waits until there is room for as much as it can cost.
   * @returns To be told what it used; null: nobody says, so it is taken for the most.
   * @throws ProblemError where there is none left; the signal's reason when it is aborted.
   */
  reserve(most: Usage, signal: AbortSignal): Promise<(used: Usage | null) => void>;
  tokens(): Usage;
  cost(): number | null;
}

const million = 1_000_000;

/** @param before Spent by the run before it was interrupted. */
export function ledger(
  { budget = {}, price }: Pick<ModelSpec, 'budget' | 'price'>,
  before?: Pick<Spent, 'tokens'>,
): Ledger {
  const spent: Usage = { ...(before?.tokens ?? { input: 0, output: 0 }) };
  const open = new Set<Usage>();
  /** By how much an endpoint counts more than was sent: one that tells its model something of its own. null: it has not answered yet. */
  let beyond: Usage | null = budget.tokens === undefined && budget.cost === undefined ? { input: 0, output: 0 } : null;
  let waiting: (() => void)[] = [];

  const costOf = ({ input, output }: Usage): number =>
    price === undefined ? 0 : (input * price.input + output * price.output) / million;
  function fits(most: Usage): boolean {
    const all = [spent, ...open, most].reduce(plus);
    return all.input + all.output <= (budget.tokens ?? Infinity) && costOf(all) <= (budget.cost ?? Infinity);
  }

  return {
    async reserve(most, signal) {
      for (;;) {
        signal.throwIfAborted();
        // The first goes alone, to see how the endpoint counts.
        const isAlone = beyond !== null || open.size === 0;
        if (isAlone && fits(plus(most, beyond ?? none))) break;
        if (open.size === 0)
          throw new ProblemError([allSpent(budget, spent, price === undefined ? null : costOf(spent))]);
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
      const reserved = plus(most, beyond ?? none);
      open.add(reserved);
      return (used) => {
        if (!open.delete(reserved)) return;
        Object.assign(spent, plus(spent, used ?? reserved));
        if (used === null) beyond ??= none;
        else if (used.input > 0) beyond = furthest(beyond ?? none, most, used);
        const woken = waiting;
        waiting = [];
        for (const wake of woken) wake();
      };
    },
    tokens: () => ({ ...spent }),
    cost: () => (price === undefined ? null : costOf(spent)),
  };
}

const none: Usage = { input: 0, output: 0 };

const furthest = (before: Usage, most: Usage, used: Usage): Usage => ({
  input: Math.max(before.input, used.input - most.input),
  output: Math.max(before.output, used.output - most.output),
});

const plus = (one: Usage, other: Usage): Usage => ({
  input: one.input + other.input,
  output: one.output + other.output,
});

function allSpent({ tokens, cost: limit }: NonNullable<ModelSpec['budget']>, spent: Usage, cost: number | null) {
  const limits = [
    ...(tokens === undefined ? [] : [`${spent.input + spent.output} of ${tokens} tokens`]),
    ...(limit === undefined || cost === null ? [] : [`${Number(cost.toFixed(4))} of ${limit} in money`]),
  ];
  return {
    code: 'model-budget-spent',
    message: `The budget of the model is spent: ${limits.join(', ')}, and the next request could go beyond`,
    expected: 'a larger model.budget, fewer conversations, or shorter answers (model.answer_tokens)',
    hint: 'What was finished is kept: raise the budget, and the same command with --resume goes on; its answers so far are on the cassette.',
  } as const;
}
