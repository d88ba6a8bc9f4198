/**
 * How far a judge agrees with people, beyond chance: Cohen's kappa (Cohen, Educational and Psychological Measurement 20, 1960), with the
 * asymptotic standard error of Fleiss, Cohen and Everitt (Psychological Bulletin 72, 1969).
 */
import { quantile } from '../../distributions/normal.ts';

/** Conversations by what people said of them and what the judge did. */
export interface Confusion {
  /** Both say pass. */
  bothPass: number;
  bothFail: number;
  /** The judge passes what people fail. */
  falsePass: number;
  /** The judge fails what people pass. */
  falseFail: number;
}

export interface Kappa {
  /** Conversations. */
  n: number;
  /** null: people, or the judge, or both said one thing of all of them, so that chance explains everything. */
  kappa: number | null;
  /** 95 %; null like kappa. */
  interval: { low: number; high: number } | null;
}

const z = quantile(0.975);

/**
 * The interval is that of the table with half a conversation more in each of its cells: of tables as small as people label, the plain one lies
 * above the truth four to fourteen times in a hundred, and has no width at all where nothing is disagreed about.
 */
export function kappaOf(table: Confusion): Kappa {
  const { n, kappa } = estimateOf(table);
  if (kappa === null) return { n, kappa, interval: null };
  const { kappa: middle, error } = estimateOf(withHalves(table));
  const [low, high] = [middle! - z * error, middle! + z * error];
  return { n, kappa, interval: { low: Math.max(-1, Math.min(kappa, low)), high: Math.min(1, Math.max(kappa, high)) } };
}

/** The standard error is the one for intervals, not that under independence: formula 13 of the paper. */
export function estimateOf({ bothPass, bothFail, falsePass, falseFail }: Confusion) {
  const n = bothPass + bothFail + falsePass + falseFail;
  if (n === 0) return { n, kappa: null, error: 0 };
  // Rows: people. Columns: the judge.
  const cells = [
    [bothPass / n, falseFail / n],
    [falsePass / n, bothFail / n],
  ] as const;
  const people = cells.map(([pass, fail]) => pass + fail);
  const judge = [0, 1].map((at) => cells[0][at]! + cells[1][at]!);
  const seen = cells[0][0] + cells[1][1];
  const chance = people[0]! * judge[0]! + people[1]! * judge[1]!;
  if (people.includes(1) || judge.includes(1)) return { n, kappa: null, error: 0 };
  const kappa = (seen - chance) / (1 - chance);
  let [along, across] = [0, 0];
  for (const i of [0, 1] as const) {
    along += cells[i][i] * (1 - (people[i]! + judge[i]!) * (1 - kappa)) ** 2;
    for (const j of [0, 1] as const) if (i !== j) across += cells[i][j] * (judge[i]! + people[j]!) ** 2;
  }
  const variance = along + (1 - kappa) ** 2 * across - (kappa - chance * (1 - kappa)) ** 2;
  return { n, kappa, error: Math.sqrt(Math.max(0, variance) / n) / (1 - chance) };
}

const withHalves = ({ bothPass, bothFail, falsePass, falseFail }: Confusion): Confusion => ({
  bothPass: bothPass + 0.5,
  bothFail: bothFail + 0.5,
  falsePass: falsePass + 0.5,
  falseFail: falseFail + 0.5,
});
