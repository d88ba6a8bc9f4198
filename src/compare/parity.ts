import { basePersona, variantOf } from '../scenario/variants.ts';
import { type MetricRow, metrics } from '../score/metrics.ts';
import type { Segment } from '../score/segment.ts';
import type { ScoredConversation } from '../score/score.ts';
import type { ParityLine } from './comparison.ts';
import { isInBoth, pairBy, type PairedCell } from './cells.ts';
import { wholeOf } from './groups.ts';
import { marginOf, reaches } from './margin.ts';
import { measure, type Measured } from './measure.ts';
import { holm } from './statistics/holm.ts';
import { pOf, worseningOf } from './verdict.ts';

const alpha = 0.05;

/** Customers who are set beside all others. */
export type ServedSegment = Segment & { kind: 'persona' | 'segment' | 'variant' };

/**
 * Whether a bot serves its customers alike: every persona, and every segment, against all the others who came with the same scenario.
 * It is asked of one run, because a bot that always served some of them worse has not changed. A customer that asks for less is no
 * fault of the bot, so only what decides a rollout is compared, and only within a scenario. Segments that are one persona's are told as that persona.
 * A variant is set beside the same persona as it is, who came with the same matters: it is to be served the same, whatever the persona.
 */
export const parityOf = (scored: readonly ScoredConversation[]): ParityLine[] =>
  parityIn(scored, servedIn(scored), deciding);

/** The same of some figures and customers, corrected for as many. */
export function parityIn(
  scored: readonly ScoredConversation[],
  segments: readonly ServedSegment[],
  of: readonly MetricRow[],
): ParityLine[] {
  const sides = segments.map((segment) => sidesOf(scored, segment)).filter(isFirstOfTwins);
  const found = sides.flatMap((side) => besideOthers(side, of));
  const adjusted = holm(found.map(({ metric, tails }) => pOf(metric, tails!).worse));
  return found.map((one, i) => ({
    metric: one.metric.name,
    segment: one.segment,
    own: one.candidate,
    others: one.baseline,
    difference: one.difference,
    interval: one.interval,
    bound: one.bound,
    adjusted: adjusted[i]!,
    verdict: verdictOf(one, adjusted[i]!),
  }));
}

/** Which customers a kind of segment sets apart, and who came with the same. */
interface Apart {
  idOf(one: ScoredConversation): string | null;
  /** Those with equal words are set beside each other. */
  within(one: ScoredConversation): string;
  /** One alone has nobody beside it. */
  least: number;
}

const ofWho = (kind: 'persona' | 'segment'): Apart => ({
  idOf: (one) => (isAsItIs(one) ? (one[kind] ?? null) : null),
  within: ({ scenario }) => scenario,
  least: 2,
});

const apart: Record<ServedSegment['kind'], Apart> = {
  persona: ofWho('persona'),
  segment: ofWho('segment'),
  variant: {
    idOf: ({ persona }) => variantOf(persona),
    within: ({ scenario, persona }) => `${scenario}/${basePersona(persona)}`,
    least: 1,
  },
};

/** Personas and segments that are not the only ones, and variants. */
const servedIn = (scored: readonly ScoredConversation[]): ServedSegment[] =>
  (Object.keys(apart) as ServedSegment['kind'][]).flatMap((kind) => {
    const ids = [...new Set(scored.flatMap((one) => apart[kind].idOf(one) ?? []))].toSorted();
    return ids.length < apart[kind].least ? [] : ids.map((id) => ({ kind, id }));
  });

const isAsItIs = (one: ScoredConversation): boolean => variantOf(one.persona) === null;

const deciding = metrics.filter(({ rollout, kind }) => rollout !== undefined && kind === 'rate');

/** Customers and all others who came with the same scenario, scenario by scenario. */
interface Sides {
  segment: ServedSegment;
  cells: readonly PairedCell[];
}

/** The others are customers as they are: a variant is nobody's measure. */
function sidesOf(scored: readonly ScoredConversation[], segment: ServedSegment): Sides {
  const { idOf, within } = apart[segment.kind];
  const own = scored.filter((one) => idOf(one) === segment.id);
  const others = scored.filter((one) => isAsItIs(one) && idOf(one) !== segment.id);
  return { segment, cells: pairBy(others, own, within).filter(isInBoth) };
}

/** A persona that stands alone in its segment is one test, and told by its own name. */
const isFirstOfTwins = (one: Sides, index: number, all: readonly Sides[]): boolean =>
  one.cells.length > 0 && all.findIndex((other) => isSame(one, other)) === index;

const isSame = (one: Sides, other: Sides): boolean =>
  one.cells.length === other.cells.length &&
  one.cells.every(({ candidate, baseline }, i) => {
    const cell = other.cells[i]!;
    return holdSame(candidate, cell.candidate) && holdSame(baseline, cell.baseline);
  });

const holdSame = (some: readonly ScoredConversation[], others: readonly ScoredConversation[]): boolean =>
  some.length === others.length && some.every((one, i) => one === others[i]);

function besideOthers({ segment, cells }: Sides, of: readonly MetricRow[]): Measured[] {
  const group = wholeOf(segment, cells);
  return measure({ metrics: of, cells, groups: [group] }).filter(({ tails }) => tails !== null);
}

function verdictOf({ metric, segment, difference, bound }: Measured, adjusted: number): ParityLine['verdict'] {
  const margin = marginOf(metric, segment);
  if (adjusted <= alpha && reaches(worseningOf(metric, difference!), margin)) return 'behind';
  return bound !== null && !reaches(worseningOf(metric, bound), margin) ? 'even' : 'not-enough-evidence';
}
