/** The suite the simulation runs: 25 scenarios × 4 personas, 13 intents, and a truth for each of the 100 cells. */
import { random } from '../../src/plan/random.ts';

export interface SuiteCell {
  cell: string;
  scenario: string;
  persona: string;
  intent: string;
  segment: string;
  tags: string[];
  /** Chance that a conversation is solved. */
  success: number;
  /** Mean effort index. */
  effort: number;
  policy: 'required' | 'allowed' | 'forbidden';
  emotional: boolean;
}

export type SuiteKind = 'mature' | 'shaky';

/** Where cells' chances of success lie: most near 1 and a few flaky, or spread out. Mean .92 and .83. */
const spreads: Record<SuiteKind, readonly (readonly [share: number, low: number, high: number])[]> = {
  mature: [
    [0.8, 0.93, 1],
    [0.15, 0.75, 0.93],
    [0.05, 0.3, 0.75],
  ],
  shaky: [
    [0.6, 0.9, 1],
    [0.25, 0.7, 0.9],
    [0.1, 0.4, 0.7],
    [0.05, 0.05, 0.3],
  ],
};

/** The cell that one planted change breaks, and the intent (8 cells) that another does. */
export const brokenCell = 's5/p1';
export const brokenIntent = 'i6';

export function suiteOf(kind: SuiteKind): SuiteCell[] {
  const draw = random(`suite ${kind}`, 'truth');
  return Array.from({ length: 100 }, (_, index) => {
    const scenario = Math.floor(index / 4);
    const cell = `s${scenario}/p${index % 4}`;
    const intent = `i${Math.floor(scenario / 2)}`;
    const drawn = { success: within(draw.next(), spreads[kind]), effort: 20 + 20 * draw.next() };
    return {
      cell,
      scenario: `s${scenario}`,
      persona: `p${index % 4}`,
      intent,
      segment: index % 4 < 2 ? 'private' : 'business',
      tags: [...(scenario % 5 === 0 ? ['money'] : []), ...(scenario % 7 === 0 ? ['urgent'] : [])],
      effort: drawn.effort,
      success: cell === brokenCell ? 0.95 : intent === brokenIntent ? 0.9 : drawn.success,
      policy: (['required', 'allowed', 'forbidden', 'allowed'] as const)[scenario % 4]!,
      emotional: index % 4 === 3 || scenario % 3 === 0,
    };
  });
}

/** The place a share of the cells below it leaves. */
function within(share: number, spread: (typeof spreads)[SuiteKind]): number {
  let below = 0;
  for (const [size, low, high] of spread) {
    if (share < below + size) return low + ((share - below) / size) * (high - low);
    below += size;
  }
  return 1;
}
