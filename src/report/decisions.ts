/** The decision table: one row an intent, worst first, with what decided it and where it was lost. */
import { type MetricName, metricOf, metrics, success } from '../score/metrics.ts';
import type { IntentRollout } from '../compare/comparison.ts';
import type { Tally } from '../compare/tally.ts';
import type { Evidence } from '../score/score.ts';
import type { ScorerName } from '../score/scorer-names.ts';
import { rolloutNumbers, rolloutReason, rolloutWords } from '../wording/rollout.ts';
import { amount, share } from '../wording/numbers.ts';
import { capital, plural, words } from '../wording/words.ts';
import { counts, type Change } from './figure.ts';
import { priority } from './priority.ts';
import type { Source } from './source.ts';

/** Words of the bot and where they stand. */
export interface Quote {
  text: string;
  from: string;
  conversation: string;
  turn: number;
}

/** Success against the floor, in per cent. */
interface Standing {
  at: number;
  low: number;
  high: number;
  floor: number;
}

/** What another score says of the intent. */
interface DecisionMark {
  scorer: ScorerName;
  /** `Effort: regressed, +4.0 [+2.1, +5.9]`. */
  text: string;
  verdict: Change['verdict'] | 'failed';
}

export interface Decision {
  intent: string;
  title: string;
  decision: IntentRollout['decision'];
  /** What was decided, why in a few words, and the numbers that say so. */
  word: string;
  reason: string;
  why: string;
  /** `36 → 22 of 40`. */
  counts: string;
  /** `50 %`. */
  floor: string;
  /** Null where nothing could be decided. */
  standing: Standing | null;
  change: Change | null;
  marks: DecisionMark[];
  /** Of contacts; null where the intents declare no volume. */
  volume: string | null;
  /** Null: nothing failed, or nothing can be quoted of it. */
  lost: Quote | null;
}

/** In what order they are told. */
const order: readonly IntentRollout['decision'][] = ['hold', 'unfit', 'worse', 'unknown', 'roll-out'];
/** A longer reason stands in the margin of the transcript; here its name will do. */
const mostReason = 64;
/** Beside success. */
const marked: readonly ScorerName[] = ['effort', 'escalation', 'tone'];

/** null: of no intent anything is known, as where runs are compared as wholes. */
export function decisions(from: Source): Decision[] | null {
  const { rollout, verdict } = from.judgement;
  if (rollout.length === 0 || verdict === 'unscorable' || from.comparison?.within === 'run') return null;
  const rank = ({ decision }: IntentRollout) => order.indexOf(decision);
  return rollout
    .toSorted((a, b) => rank(a) - rank(b) || lossOf(b) - lossOf(a) || solvedOf(a) - solvedOf(b))
    .map((line) => decisionOn(from, line));
}

const lossOf = ({ fall }: IntentRollout): number => fall?.seen ?? 0;
const solvedOf = ({ solved }: IntentRollout): number => solved.verified / Math.max(1, solved.scorable);

function decisionOn(from: Source, decided: IntentRollout): Decision {
  const { intent, solved, baseline, bounds, floor } = decided;
  const segment = { kind: 'intent', id: intent } as const;
  return {
    intent,
    title: from.intent(intent),
    decision: decided.decision,
    word: capital(rolloutWords[decided.decision]),
    reason: rolloutReason(decided),
    why: capital(rolloutNumbers(decided)),
    counts: counts(baseline && armOf(baseline), armOf(solved)),
    floor: amount('share', floor.value),
    standing: bounds && {
      at: 100 * solvedOf(decided),
      low: 100 * bounds.low,
      high: 100 * bounds.high,
      floor: 100 * floor.value,
    },
    change: from.line(success.name, segment)?.change ?? null,
    marks: marked.flatMap((scorer) => markOf(from, decided, scorer) ?? []),
    volume: volumeOf(from, intent),
    lost: lostAt(from, intent),
  };
}

const armOf = ({ verified, scorable }: Tally) => ({ numerator: verified, denominator: scorable });

/** A gate of the score that failed here, else how its headline moved. */
function markOf(
  from: Source,
  { intent, broken, brokenInBoth }: IntentRollout,
  scorer: ScorerName,
): DecisionMark | null {
  const isOf = (name: MetricName) => metricOf(name).group === scorer;
  const failed = [...broken, ...brokenInBoth].find(isOf);
  const title = words(scorer);
  if (failed) return { scorer, verdict: 'failed', text: `${title}: failed, ${metricOf(failed).title}` };
  const headline = metrics.find(({ group, headline: isHeadline }) => group === scorer && isHeadline);
  const change = headline && from.line(headline.name, { kind: 'intent', id: intent })?.change;
  if (!change) return null;
  return { scorer, verdict: change.verdict, text: `${title}: ${change.word}, ${change.text} ${change.range}`.trim() };
}

function volumeOf({ candidate }: Source, intent: string): string | null {
  const { intents } = candidate.record;
  const all = Object.values(intents).reduce((sum, { volume }) => sum + (volume ?? 0), 0);
  return all === 0 ? null : share((intents[intent]?.volume ?? 0) / all, 0);
}

/** What the failed conversations of an intent share: accuracy before escalation, effort and tone, then the most frequent. */
function lostAt({ candidate }: Source, intent: string): Quote | null {
  const shared = new Map<string, { evidence: Evidence; conversation: string; count: number }>();
  for (const { id, scorable, verified, scores, intent: own } of candidate.scored) {
    if (own !== intent || !scorable || verified === true) continue;
    const quoted = scores
      .flatMap((score) => score.evidence)
      .filter((one) => one.quote && one.points > 0 && one.turn > 0);
    for (const [code, evidence] of new Map(quoted.map((one) => [one.code, one]))) {
      const known = shared.get(code);
      if (known) known.count += 1;
      else shared.set(code, { evidence, conversation: id, count: 1 });
    }
  }
  const weight = ({ evidence, count }: { evidence: Evidence; count: number }) =>
    priority.indexOf(evidence.scorer) - count / (candidate.scored.length + 1);
  const [best] = [...shared.values()].toSorted((a, b) => weight(a) - weight(b));
  if (!best) return null;
  const { turn, text, quote, code } = best.evidence;
  return {
    text: quote ?? '',
    from: `turn ${turn}: ${text.length > mostReason ? words(code) : text} · ${plural(best.count, 'conversation')}`,
    conversation: best.conversation,
    turn,
  };
}
