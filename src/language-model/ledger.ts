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
  const sizeOf = (usage: Usage): Size => ({ tokens: usage.input + usage.output, cost: costOf(usage) });
  function fits(most: Usage): boolean {
    const { tokens, cost } = sizeOf([spent, ...open, most].reduce(plus));
    return tokens <= (budget.tokens ?? Infinity) && cost <= (budget.cost ?? Infinity);
  }

  return {
    async reserve(most, signal) {
      for (;;) {
        signal.throwIfAborted();
        // The first goes alone, to see how the endpoint counts.
        const isAlone = beyond !== null || open.size === 0;
        const next = plus(most, beyond ?? none);
        if (isAlone && fits(next)) break;
        if (open.size === 0) throw new ProblemError([allSpent(budget, sizeOf(spent), sizeOf(next))]);
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

interface Size {
  tokens: number;
  cost: number;
}

/** @param next What the request that was not made could have used at most. */
function allSpent(budget: NonNullable<ModelSpec['budget']>, spent: Size, next: Size) {
  const limits = [
    ...(budget.tokens === undefined
      ? []
      : [`${spent.tokens} of ${budget.tokens} tokens are gone, and the next request could take ${next.tokens}`]),
    ...(budget.cost === undefined
      ? []
      : [
          `${money(spent.cost)} of ${budget.cost} in money is gone, and the next request could cost ${money(next.cost)}`,
        ]),
  ];
  return {
    code: 'model-budget-spent',
    message: `The budget of the model does not last: ${limits.join('; ')}`,
    expected: 'a larger model.budget, fewer conversations, or shorter answers (model.answer_tokens)',
    hint: 'Raise the budget: its answers so far are on the cassette, and cost nothing again.',
  } as const;
}

const money = (cost: number): number => Number(cost.toFixed(6));
